#pragma once

#include "format/matchitems.h"
#include "format/patcher.h"
#include "format/writerecords.h"

/// Which entries of a file a changed value touches, by the field tables.
namespace rapport::format {

template <class T>
bool patchValue(Patcher &patcher, NodeIndex node, const T &before, const T &now);
bool patchValue(Patcher &patcher, NodeIndex node, const lesson::Step &before,
                const lesson::Step &now);

/// Adds what became of the fields that are kept word for word.
void addUnknown(std::vector<FieldPatch> &fields, const lesson::UnknownFields &before,
                const lesson::UnknownFields &now);

template <class Record, class Field>
void addField(Patcher &patcher, std::vector<FieldPatch> &fields, const Record &before,
              const Record &now, const Field &field)
{
    static const Record usual{};
    const auto &was = before.*field.member;
    const auto &is = now.*field.member;
    fields.push_back(
        {field.key, !(was == is), field.required || !(is == usual.*field.member),
         [&patcher, &was, &is](NodeIndex node) { return patchValue(patcher, node, was, is); },
         [&now, field](Writer &out) { writeField(out, now, field); }});
}

template <class Record>
std::vector<FieldPatch> fieldPatches(Patcher &patcher, const Record &before, const Record &now)
{
    std::vector<FieldPatch> fields;
    lesson::forEachField<Record>(
        [&](const auto &field) { addField(patcher, fields, before, now, field); });
    addUnknown(fields, before.unknown, now.unknown);
    return fields;
}

template <class T>
std::vector<ItemPatch> itemPatches(Patcher &patcher, const std::vector<T> &before,
                                   const std::vector<T> &now)
{
    const std::vector<int> match = matchItems(before, now);
    const std::vector<std::string> names = itemNames(before);
    const std::vector<std::string> newNames = itemNames(now);
    std::vector<ItemPatch> items;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const T &is = now[i];
        const auto old = std::size_t(match[i]);
        const std::string name = match[i] < 0 ? newNames[i] : names[old];
        const T *was = match[i] < 0 ? nullptr : &before[old];
        items.push_back(
            {match[i], was && !(*was == is), name,
             [&patcher, was, &is](NodeIndex node) { return patchValue(patcher, node, *was, is); },
             [&is, name](Writer &out) { writeItem(out, is, name); }});
    }
    return items;
}

template <class Key, class T>
std::vector<ItemPatch> itemPatches(Patcher &patcher, const lesson::Keyed<Key, T> &before,
                                   const lesson::Keyed<Key, T> &now)
{
    std::vector<ItemPatch> items;
    for (const auto &[key, value] : now.entries) {
        const T *was = before.find(key.value);
        const T &is = value;
        int number = -1;
        for (std::size_t i = 0; was && number < 0; ++i) {
            if (&before.entries[i].second == was)
                number = int(i);
        }
        items.push_back(
            {number, was && !(*was == is), key.value,
             [&patcher, was, &is](NodeIndex node) { return patchValue(patcher, node, *was, is); },
             [&is, name = key.value](Writer &out) { writeEntry(out, name, is); }});
    }
    return items;
}

/// Changes the lines of a value that stands at a node. False where it has to be written anew.
template <class T>
bool patchValue(Patcher &patcher, NodeIndex node, const T &before, const T &now)
{
    if constexpr (lesson::HasFields<T>) {
        return patcher.patchFields(node, fieldPatches(patcher, before, now));
    } else if constexpr (isList<T> || isKeyed<T>) {
        return patcher.patchItems(node, itemPatches(patcher, before, now));
    } else {
        Writer out(nullptr);
        if (!patcher.file().at(node).flow || !writeFlow(out, now))
            return false;
        std::string text = out.takePart();
        text.pop_back();
        return patcher.patchInBrackets(node, std::move(text));
    }
}

} // namespace rapport::format
