#pragma once

#include "format/reader.h"
#include "format/scalars.h"
#include "lesson/fields.h"
#include "lesson/lesson.h"
#include "lesson/values.h"

#include <algorithm>
#include <bitset>

/// Reading a file's tree into records by their field tables. Used by the functions of files.h.
namespace rapport::format {

void read(Reader &reader, NodeIndex node, std::string &value);
void read(Reader &reader, NodeIndex node, bool &value);
void read(Reader &reader, NodeIndex node, int &value);
void read(Reader &reader, NodeIndex node, double &value);
void read(Reader &reader, NodeIndex node, Millis &value);
void read(Reader &reader, NodeIndex node, lesson::Text &value);
void read(Reader &reader, NodeIndex node, lesson::Media &value);
void read(Reader &reader, NodeIndex node, lesson::Share &value);
void read(Reader &reader, NodeIndex node, lesson::Rate &value);
void read(Reader &reader, NodeIndex node, lesson::Value &value);
void read(Reader &reader, NodeIndex node, lesson::Expression &value);
void read(Reader &reader, NodeIndex node, lesson::Effect &value);
void read(Reader &reader, NodeIndex node, lesson::StepRef &value);
void read(Reader &reader, NodeIndex node, lesson::PhraseRef &value);
void read(Reader &reader, NodeIndex node, lesson::Step &value);
void readId(Reader &reader, NodeIndex node, std::string &value);
void readWord(Reader &reader, NodeIndex node, std::size_t &value, const char *const *names,
              std::size_t count);

template <class Tag>
void read(Reader &reader, NodeIndex node, Id<Tag> &value)
{
    readId(reader, node, value.value);
}

template <lesson::HasNames Enum>
void read(Reader &reader, NodeIndex node, Enum &value)
{
    constexpr auto &names = lesson::Names<Enum>::names;
    auto index = static_cast<std::size_t>(value);
    readWord(reader, node, index, names.data(), names.size());
    value = static_cast<Enum>(index);
}

template <class T>
void read(Reader &reader, NodeIndex node, std::vector<T> &list);
template <class Key, class T>
void read(Reader &reader, NodeIndex node, lesson::Keyed<Key, T> &keyed);

/// Fills the field a key names. Returns its number in the table, or -1 where there is none.
template <class Record>
int readField(Reader &reader, std::string_view key, NodeIndex value, Record &record)
{
    int number = 0;
    int found = -1;
    lesson::forEachField<Record>([&](const auto &field) {
        if (found < 0 && field.key == key) {
            found = number;
            read(reader, value, record.*field.member);
        }
        ++number;
    });
    return found;
}

/// Complains (RP0101) about each field that had to be there. `given` has a bit for each field.
template <class Record>
void requireFields(Reader &reader, NodeIndex map, const std::bitset<64> &given)
{
    std::size_t number = 0;
    lesson::forEachField<Record>([&](const auto &field) {
        if (field.required && !given[number])
            reader.complain("RP0101", Severity::Error, map,
                            "“" + std::string(field.key) + "” is missing.",
                            "Add it: " + std::string(field.meaning));
        ++number;
    });
}

void keepUnknown(Reader &reader, NodeIndex key, NodeIndex value, lesson::UnknownFields &unknown);

template <lesson::HasFields Record>
void read(Reader &reader, NodeIndex node, Record &record)
{
    if (!reader.expect(node, NodeKind::Map))
        return;
    std::bitset<64> given;
    forEachEntry(reader.file(), node, [&](NodeIndex key, NodeIndex value) {
        const int number = readField(reader, reader.textOf(key), value, record);
        if (number >= 0)
            given.set(std::size_t(number));
        else
            keepUnknown(reader, key, value, record.unknown);
    });
    requireFields<Record>(reader, node, given);
}

template <class T>
void read(Reader &reader, NodeIndex node, std::vector<T> &list)
{
    if (!reader.expect(node, NodeKind::List))
        return;
    std::size_t count = 0;
    forEachItem(reader.file(), node, [&](NodeIndex) { ++count; });
    list.reserve(count);
    forEachItem(reader.file(), node,
                [&](NodeIndex item) { read(reader, item, list.emplace_back()); });
}

template <class Key, class T>
void read(Reader &reader, NodeIndex node, lesson::Keyed<Key, T> &keyed)
{
    if (!reader.expect(node, NodeKind::Map))
        return;
    std::size_t count = 0;
    forEachEntry(reader.file(), node, [&](NodeIndex, NodeIndex) { ++count; });
    keyed.entries.reserve(count);
    forEachEntry(reader.file(), node, [&](NodeIndex key, NodeIndex value) {
        auto &[name, entry] = keyed.entries.emplace_back();
        readId(reader, key, name.value);
        read(reader, value, entry);
    });
}

} // namespace rapport::format
