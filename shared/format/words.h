#pragma once

#include "format/writerecords.h"

#include <optional>

/// Values as words for people who compare two versions, and the names of what they consist of.
namespace rapport::format {

/// A single value as it is, a small record or list on one line, anything larger as it stands in a
/// canonical file.
template <class T>
std::string wordsOf(const T &value)
{
    if constexpr (lesson::HasFields<T> || isList<T> || isKeyed<T>) {
        Writer line(nullptr);
        if (triesFlow(&value) && writeFlow(line, value) && line.fits()) {
            std::string words = line.takePart();
            words.pop_back();
            return words;
        }
        Writer out(nullptr);
        if constexpr (isList<T>)
            writeItems(out, value);
        else if constexpr (isKeyed<T>)
            for (const auto &[key, entry] : value.entries)
                writeEntry(out, key.value, entry);
        else
            writeFields(out, value);
        std::string words = out.takePart();
        if (!words.empty()) // as the words of an empty list are
            words.pop_back();
        return words;
    } else {
        return scalarText(value);
    }
}

inline std::string wordsOf(const lesson::UnknownField &value)
{
    return value.yaml;
}

inline std::string wordsOf(const lesson::Step &step)
{
    const auto *unknown = std::get_if<lesson::UnknownStep>(&step.body);
    return unknown ? unknown->yaml : wordsOf<lesson::Step>(step);
}

/// What an item of a list is told apart by: its id, or the whole of it where it is an id or a word.
template <class T>
concept NamedItem = std::is_same_v<T, std::string> || std::is_same_v<T, lesson::UnknownField> ||
    requires(const T &item)
{
    item.id.value;
} || requires(const T &item)
{
    item.value.size();
};

template <NamedItem T>
const std::string &nameOf(const T &item)
{
    if constexpr (std::is_same_v<T, std::string>)
        return item;
    else if constexpr (std::is_same_v<T, lesson::UnknownField>)
        return item.key;
    else if constexpr (requires { item.id.value; })
        return item.id.value;
    else
        return item.value;
}

template <class Key, class T>
const std::string &nameOf(const std::pair<Key, T> &entry)
{
    return entry.first.value;
}

/// The words of an item, or of what stands under a key.
template <class Item>
std::string itemWords(const Item &item)
{
    if constexpr (requires { item.second; })
        return wordsOf(item.second);
    else
        return wordsOf(item);
}

/// The words of all items, whose names cannot be told apart.
template <class Item>
std::string wordsOfAll(const std::vector<Item> &items)
{
    std::string words;
    for (const Item &item : items)
        words += (words.empty() ? "" : "\n") + itemWords(item);
    return words;
}

using ItemNames = std::vector<std::string>;

/// The names of all items, or nothing where they cannot be told apart.
template <class Items>
std::optional<ItemNames> namesOf(const Items &items)
{
    ItemNames names;
    std::unordered_set<std::string_view> taken;
    for (const auto &item : items) {
        const std::string &name = nameOf(item);
        if (name.empty() || !taken.insert(name).second)
            return std::nullopt;
        names.push_back(name);
    }
    return names;
}

/// Calls visit(field, part) for every field of a step in the order of its kind; `part` is
/// std::true_type for the fields that every step has.
template <class Body, class Visit>
void forEachStepField(Visit &&visit)
{
    const auto one = [&]<class Entry>(const Entry &entry) {
        if constexpr (std::is_same_v<Entry, lesson::CommonFields>)
            lesson::forEachField<lesson::Step>(
                [&](const auto &field) { visit(field, std::true_type()); });
        else
            visit(entry, std::false_type());
    };
    std::apply([&](const auto &...entry) { (one(entry), ...); }, lesson::Fields<Body>::table);
}

} // namespace rapport::format
