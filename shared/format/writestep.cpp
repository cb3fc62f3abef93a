#include "format/writerecords.h"

namespace rapport::format {

namespace {

/// Writes a body's table, with the common fields and what is unknown where CommonFields stands.
template <class Body>
void writeBody(Writer &out, const lesson::Step &step, const Body &body)
{
    static const Body usual{};
    const auto one = [&]<class Entry>(const Entry &entry) {
        if constexpr (std::is_same_v<Entry, lesson::CommonFields>) {
            forEachWritten(out, step, [&](const auto &field) { writeField(out, step, field); });
            for (const lesson::UnknownField &unknown : step.unknown)
                out.verbatimEntry(unknown.key, unknown.yaml);
        } else if (entry.required || !(body.*entry.member == usual.*entry.member) ||
                   out.wasGiven(entry.key)) {
            writeField(out, body, entry);
        }
    };
    std::apply([&](const auto &...entry) { (one(entry), ...); }, lesson::Fields<Body>::table);
}

} // namespace

void writeFields(Writer &out, const lesson::Step &step)
{
    out.beginEntry("id");
    out.word(step.id.value);
    out.endEntry();
    out.beginEntry("kind");
    out.word(step.kind());
    out.endEntry();
    std::visit(
        [&]<class Body>(const Body &body) {
            if constexpr (lesson::KnownKind<Body>)
                writeBody(out, step, body);
        },
        step.body);
}

} // namespace rapport::format
