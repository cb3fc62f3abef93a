#pragma once

#include "format/writerecords.h"

#include <algorithm>
#include <map>

/// Which item of a list is which, before and after a change.
namespace rapport::format {

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

/// For each item the number of the one it was before, or -1 where it is new.
template <class T>
std::vector<int> matchItems(const std::vector<T> &before, const std::vector<T> &now)
{
    if constexpr (requires { now[0].id.value; })
        return matchByName(before, now);
    else
        return matchByPlace(before, now);
}

} // namespace rapport::format
