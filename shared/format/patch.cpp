#include "format/patch.h"

#include "format/patchrecords.h"
#include "format/readfile.h"

namespace rapport::format {

namespace {

template <class T>
T valueOf(std::string text)
{
    return readFile<T>(SourceFile::parse(std::move(text), {})).value;
}

/// Whether a text says what is wanted, or as much of it as any text can.
template <class T>
bool says(const std::string &text, const T &wanted)
{
    const T value = valueOf<T>(text);
    return value == wanted || value == valueOf<T>(writeFile(wanted, nullptr));
}

void add(SourceNotes &notes, const SourceNotes &more)
{
    for (const auto &[address, entry] : more.entries) {
        if (!notes.given.contains(address))
            notes.entries.emplace(address, entry);
    }
    notes.given.insert(more.given.begin(), more.given.end());
}

} // namespace

void addUnknown(std::vector<FieldPatch> &fields, const lesson::UnknownFields &before,
                const lesson::UnknownFields &now)
{
    const auto in = [](const lesson::UnknownFields &all, const std::string &key) {
        const auto found = std::ranges::find(all, key, &lesson::UnknownField::key);
        return found == all.end() ? nullptr : &*found;
    };
    for (const lesson::UnknownField &was : before) {
        if (!in(now, was.key))
            fields.push_back({was.key, true, false, {}, {}});
    }
    for (const lesson::UnknownField &is : now) {
        const lesson::UnknownField *was = in(before, is.key);
        fields.push_back({is.key, !was || !(*was == is), true, {}, [&is](Writer &out) {
                              out.verbatimEntry(is.key, is.yaml);
                          }});
    }
}

bool patchValue(Patcher &patcher, NodeIndex node, const lesson::Step &before,
                const lesson::Step &now)
{
    if (before.body.index() != now.body.index())
        return false;
    std::vector<FieldPatch> fields;
    fields.push_back({"id", !(before.id == now.id), true, {}, [&now](Writer &out) {
                          out.beginEntry("id");
                          out.word(now.id.value);
                          out.endEntry();
                      }});
    return std::visit(
        [&]<class Body>(const Body &is) {
            const Body &was = std::get<Body>(before.body);
            if constexpr (!lesson::KnownKind<Body>) {
                return was == is;
            } else {
                const auto one = [&]<class Entry>(const Entry &entry) {
                    if constexpr (!std::is_same_v<Entry, lesson::CommonFields>)
                        return addField(patcher, fields, was, is, entry);
                    else
                        std::ranges::move(fieldPatches(patcher, before, now),
                                          std::back_inserter(fields));
                };
                std::apply([&](const auto &...entry) { (one(entry), ...); },
                           lesson::Fields<Body>::table);
                return patcher.patchFields(node, fields);
            }
        },
        now.body);
}

template <class T>
Patched patch(std::string_view bytes, const T &wanted, const SourceNotes *more)
{
    const SourceFile file = SourceFile::parse(std::string(bytes), {});
    if (!file.readable())
        return {writeFile(wanted, nullptr), true};
    const Reading<T> before = readFile<T>(file);
    if (before.value == wanted)
        return {std::string(bytes), false};
    SourceNotes notes = notesOf(file, before.kept);
    if (more)
        add(notes, *more);
    Patcher patcher(file, notes);
    if (patchValue(patcher, 0, before.value, wanted)) {
        std::string text = patcher.edits().applyTo(bytes);
        if (says(text, wanted))
            return {std::move(text), false};
    }
    std::string text = writeFile(wanted, &notes);
    if (!says(text, wanted))
        text = writeFile(wanted, nullptr);
    return {dressedLike(bytes, text), true};
}

template Patched patch(std::string_view, const lesson::Lesson &, const SourceNotes *);
template Patched patch(std::string_view, const lesson::Course &, const SourceNotes *);
template Patched patch(std::string_view, const lesson::PhraseBank &, const SourceNotes *);
template Patched patch(std::string_view, const lesson::RuleBank &, const SourceNotes *);
template Patched patch(std::string_view, const lesson::Translation &, const SourceNotes *);

} // namespace rapport::format
