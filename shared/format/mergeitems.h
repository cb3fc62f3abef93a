#pragma once

#include "format/mergerecords.h"

#include <algorithm>
#include <array>
#include <map>

/// Merging lists and keyed sets whose items are told apart by name.
namespace rapport::format {

/// An item in base, ours and theirs; null where it is not there.
template <class Item>
using ItemVersions = std::array<const Item *, 3>;

template <class Item>
std::map<std::string_view, ItemVersions<Item>> versionsOf(const std::vector<Item> &base,
                                                          const std::vector<Item> &ours,
                                                          const std::vector<Item> &theirs)
{
    std::map<std::string_view, ItemVersions<Item>> versions;
    std::size_t version = 0;
    for (const std::vector<Item> *list : {&base, &ours, &theirs}) {
        for (const Item &item : *list)
            versions[nameOf(item)][version] = &item;
        ++version;
    }
    return versions;
}

/// Where the items of a version cannot be told apart, the list is one thing.
template <class Item>
std::vector<Item> Merger::mergeItems(const std::vector<Item> &base, const std::vector<Item> &ours,
                                     const std::vector<Item> &theirs)
{
    const std::optional<ItemNames> names[] = {namesOf(base), namesOf(ours), namesOf(theirs)};
    if (!names[0] || !names[1] || !names[2]) {
        add(ConflictKind::BothChanged, wordsOfAll(base), wordsOfAll(ours), wordsOfAll(theirs));
        return ours;
    }
    const auto versions = versionsOf(base, ours, theirs);
    std::map<std::string_view, Item> merged;
    ItemNames kept;
    std::vector<std::size_t> removed;
    const auto mergeNamed = [&](const std::string &name) {
        const ItemVersions<Item> &items = versions.at(name);
        const lesson::detail::Segment below(m_address, name);
        const std::size_t conflicts = m_conflicts.size();
        if (std::optional<Item> item = mergeItem(items[0], items[1], items[2])) {
            kept.push_back(name);
            merged.emplace(name, std::move(*item));
        } else if (m_conflicts.size() > conflicts) {
            removed.push_back(conflicts);
        }
    };
    std::ranges::for_each(*names[1], mergeNamed);
    for (const std::string &name : *names[2]) {
        if (!versions.at(name)[1])
            mergeNamed(name);
    }
    const ItemNames order = ordered(*names[0], *names[1], *names[2], kept);
    for (const std::size_t conflict : removed)
        m_conflicts[conflict].beside = besideOf(m_conflicts[conflict], *names[2], order);
    std::vector<Item> all;
    for (const std::string &name : order)
        all.push_back(std::move(merged.at(name)));
    return all;
}

template <class Item>
std::optional<Item> Merger::mergeItem(const Item *base, const Item *ours, const Item *theirs)
{
    if (ours && theirs) {
        if (base)
            return merge(*base, *ours, *theirs);
        if (!(*ours == *theirs))
            add(ConflictKind::BothAdded, {}, itemWords(*ours), itemWords(*theirs));
        return *ours;
    }
    const Item *left = ours ? ours : theirs;
    if (base && *left == *base)
        return std::nullopt;
    if (!base)
        return *left;
    if (ours)
        add(ConflictKind::TheirsRemoved, itemWords(*base), itemWords(*ours), {});
    else
        add(ConflictKind::OursRemoved, itemWords(*base), {}, itemWords(*theirs));
    return ours ? std::optional(*ours) : std::nullopt;
}

} // namespace rapport::format
