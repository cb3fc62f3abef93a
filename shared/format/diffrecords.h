#pragma once

#include "format/diff.h"
#include "format/order.h"
#include "format/words.h"
#include "lesson/walk.h"

#include <map>

/// Comparing values of any kind by their field tables.
namespace rapport::format {

class Differ
{
public:
    [[nodiscard]] Differences take() { return std::move(m_out); }

    template <class T>
    void compare(const T &before, const T &now)
    {
        if (before == now)
            return;
        if constexpr (lesson::HasFields<T>)
            compareFields(before, now);
        else if constexpr (isKeyed<T>)
            compareItems(before.entries, now.entries);
        else
            add(Change::Changed, wordsOf(before), wordsOf(now));
    }

    template <class T>
    void compare(const std::vector<T> &before, const std::vector<T> &now)
    {
        if constexpr (NamedItem<T>)
            compareItems(before, now);
        else if (!(before == now))
            add(Change::Changed, wordsOf(before), wordsOf(now));
    }

    void compare(const lesson::Step &before, const lesson::Step &now)
    {
        if (before.body.index() != now.body.index()) {
            const lesson::detail::Segment below(m_address, "kind");
            return add(Change::Changed, wordsOf(before), wordsOf(now));
        }
        std::visit([&]<class Body>(const Body &is) { compareBodies<Body>(before, now, is); },
                   now.body);
    }

private:
    template <class Record, class Field>
    void compareField(const Record &before, const Record &now, const Field &field)
    {
        static const Record usual{};
        const auto &was = before.*field.member;
        const auto &is = now.*field.member;
        if (was == is)
            return;
        const lesson::detail::Segment below(m_address, field.key);
        using T = std::decay_t<decltype(was)>;
        const bool isWhole = !lesson::HasFields<T> && !isList<T> && !isKeyed<T>;
        if (isWhole && !field.required && was == usual.*field.member)
            add(Change::Added, {}, wordsOf(is));
        else if (isWhole && !field.required && is == usual.*field.member)
            add(Change::Removed, wordsOf(was), {});
        else
            compare(was, is);
    }

    template <class Record>
    void compareFields(const Record &before, const Record &now)
    {
        lesson::forEachField<Record>([&](const auto &field) { compareField(before, now, field); });
        compareItems(before.unknown, now.unknown);
    }

    template <class Body>
    void compareBodies(const lesson::Step &before, const lesson::Step &now, const Body &is)
    {
        const Body &was = std::get<Body>(before.body);
        if constexpr (!lesson::KnownKind<Body>) {
            if (!(was == is))
                add(Change::Changed, was.yaml, is.yaml);
        } else {
            forEachStepField<Body>([&]<class Common>(const auto &field, Common) {
                if constexpr (Common::value)
                    compareField(before, now, field);
                else
                    compareField(was, is, field);
            });
            compareItems(before.unknown, now.unknown);
        }
    }

    /// Items that are told apart by name; where they cannot be, the list as a whole.
    template <class Item>
    void compareItems(const std::vector<Item> &before, const std::vector<Item> &now)
    {
        if (before == now)
            return;
        const std::optional<ItemNames> names = namesOf(before);
        const std::optional<ItemNames> newNames = namesOf(now);
        if (!names || !newNames)
            return add(Change::Changed, wordsOfAll(before), wordsOfAll(now));
        std::map<std::string_view, std::size_t> numbers;
        for (std::size_t i = 0; i < names->size(); ++i)
            numbers[(*names)[i]] = i;
        const std::vector<bool> moved = movedItems(numbers, *newNames);
        for (std::size_t i = 0; i < now.size(); ++i) {
            const lesson::detail::Segment below(m_address, (*newNames)[i]);
            const auto found = numbers.find((*newNames)[i]);
            if (found == numbers.end()) {
                add(Change::Added, {}, itemWords(now[i]));
                continue;
            }
            if (moved[i])
                add(Change::Moved, placeOf(*names, found->second), placeOf(*newNames, i));
            if constexpr (requires { now[i].second; })
                compare(before[found->second].second, now[i].second);
            else
                compare(before[found->second], now[i]);
            numbers.erase(found);
        }
        for (std::size_t i = 0; i < before.size(); ++i) {
            const lesson::detail::Segment below(m_address, (*names)[i]);
            if (numbers.contains((*names)[i]))
                add(Change::Removed, itemWords(before[i]), {});
        }
    }

    static std::vector<bool> movedItems(const std::map<std::string_view, std::size_t> &numbers,
                                        const ItemNames &names);
    static std::string placeOf(const ItemNames &names, std::size_t number);

    void add(Change change, std::string before, std::string after)
    {
        m_out.push_back({change, m_address, std::move(before), std::move(after)});
    }

    Differences m_out;
    std::string m_address;
};

} // namespace rapport::format
