#pragma once

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

/// Whether an item is the other under a new id.
template <class T>
bool isRenamed(const T &before, const T &now)
{
    T renamed = before;
    renamed.id = now.id;
    return renamed == now;
}

/// For each item the number of the one it was before, or -1. Items are told apart by their ids, and
/// where nothing else has changed may have a new one.
template <class T>
std::vector<int> matchByName(const std::vector<T> &before, const std::vector<T> &now)
{
    const std::vector<std::string> names = itemNames(before);
    const std::vector<std::string> newNames = itemNames(now);
    std::map<std::string_view, int> numbers;
    for (std::size_t i = 0; i < names.size(); ++i)
        numbers[names[i]] = int(i);
    std::vector<int> match(now.size(), -1);
    std::vector<bool> taken(before.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (const auto found = numbers.find(newNames[i]); found != numbers.end()) {
            match[i] = found->second;
            taken[std::size_t(match[i])] = true;
        }
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        const std::size_t old = i == 0 ? 0 : std::size_t(match[i - 1] + 1);
        const bool follows = i == 0 || match[i - 1] >= 0;
        if (match[i] < 0 && follows && old < before.size() && !taken[old] &&
            isRenamed(before[old], now[i])) {
            match[i] = int(old);
            taken[old] = true;
        }
    }
    return match;
}

/// The same for items without ids: what is equal at the beginning and the end stays, and what is in
/// between is taken in turn.
template <class T>
std::vector<int> matchByPlace(const std::vector<T> &before, const std::vector<T> &now)
{
    const std::size_t shorter = std::min(before.size(), now.size());
    std::size_t front = 0;
    while (front < shorter && before[front] == now[front])
        ++front;
    std::size_t back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == now[now.size() - 1 - back])
        ++back;
    std::vector<int> match(now.size(), -1);
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (i < shorter - back)
            match[i] = int(i);
        else if (i >= now.size() - back)
            match[i] = int(before.size() - (now.size() - i));
    }
    return match;
}

template <class T>
std::vector<ItemPatch> itemPatches(Patcher &patcher, const std::vector<T> &before,
                                   const std::vector<T> &now)
{
    std::vector<int> match;
    if constexpr (requires { now[0].id.value; })
        match = matchByName(before, now);
    else
        match = matchByPlace(before, now);
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
