#include "format/readrecords.h"

namespace rapport::format {

namespace {

/// Makes the body of a kind, or an UnknownStep that keeps every word.
lesson::StepBody bodyOf(Reader &reader, NodeIndex map, NodeIndex kindNode)
{
    const std::string_view kind = kindNode == noNode ? "" : reader.textOf(kindNode);
    std::optional<lesson::StepBody> body;
    lesson::forEachKind([&]<class Body>(std::type_identity<Body>) {
        if (Body::kind == kind)
            body = Body{};
    });
    if (body)
        return std::move(*body);
    if (kindNode != noNode)
        reader.complain("RP0115", Severity::Error, kindNode,
                        "This version knows no kind “" + std::string(kind) + "”.",
                        "The step is kept as it stands, but cannot be taken. Look for a slip of "
                        "the pen, or use a newer Rapport.");
    return lesson::UnknownStep{std::string(kind), reader.verbatimItem(map)};
}

template <class Body>
int readBodyField(Reader &reader, std::string_view key, NodeIndex value, Body &body)
{
    if constexpr (lesson::KnownKind<Body>)
        return readField(reader, key, value, body);
    return -1;
}

} // namespace

void read(Reader &reader, NodeIndex node, lesson::Step &step)
{
    if (!reader.expect(node, NodeKind::Map))
        return;
    const NodeIndex id = reader.file().child(node, "id");
    const NodeIndex kind = reader.file().child(node, "kind");
    if (id != noNode)
        reader.enterStep(std::string(reader.textOf(id)));
    for (const auto &[value, key, meaning] :
         {std::tuple{id, "id", "a stable name, unique in the lesson."},
          std::tuple{kind, "kind", "what the step is: page, turn, choice…"}}) {
        if (value == noNode)
            reader.complain("RP0101", Severity::Error, node,
                            "“" + std::string(key) + "” is missing.",
                            "Add it: " + std::string(meaning));
    }
    if (id != noNode)
        readId(reader, id, step.id.value);
    step.body = bodyOf(reader, node, kind);
    std::visit(
        [&]<class Body>(Body &body) {
            std::bitset<64> given;
            forEachEntry(reader.file(), node, [&](NodeIndex key, NodeIndex value) {
                if (value == id || value == kind)
                    return;
                const std::string_view name = reader.textOf(key);
                const int number = readBodyField(reader, name, value, body);
                if (number >= 0)
                    given.set(std::size_t(number));
                else if (readField(reader, name, value, step) < 0 && lesson::KnownKind<Body>)
                    keepUnknown(reader, key, value, step.unknown);
            });
            if constexpr (lesson::KnownKind<Body>)
                requireFields<Body>(reader, node, given);
        },
        step.body);
    reader.enterStep({});
}

} // namespace rapport::format
