#pragma once

#include "format/merge.h"
#include "format/order.h"
#include "format/words.h"
#include "lesson/walk.h"

#include <optional>

/// Merging values of any kind by their field tables. Lists are merged in mergeitems.h.
namespace rapport::format {

class Merger
{
public:
    [[nodiscard]] Conflicts take() { return std::move(m_conflicts); }

    template <class T>
    T merge(const T &base, const T &ours, const T &theirs)
    {
        if (theirs == base || theirs == ours)
            return ours;
        if (ours == base)
            return theirs;
        if constexpr (lesson::HasFields<T>)
            return mergeFields(base, ours, theirs);
        else if constexpr (isKeyed<T>)
            return T{mergeItems(base.entries, ours.entries, theirs.entries)};
        else
            return dispute(base, ours, theirs);
    }

    template <class T>
    std::vector<T> merge(const std::vector<T> &base, const std::vector<T> &ours,
                         const std::vector<T> &theirs)
    {
        if (theirs == base || theirs == ours)
            return ours;
        if (ours == base)
            return theirs;
        if constexpr (NamedItem<T>)
            return mergeItems(base, ours, theirs);
        else
            return dispute(base, ours, theirs);
    }

    /// What stands under one key in all three.
    template <class Key, class T>
    std::pair<Key, T> merge(const std::pair<Key, T> &base, const std::pair<Key, T> &ours,
                            const std::pair<Key, T> &theirs)
    {
        return {ours.first, merge(base.second, ours.second, theirs.second)};
    }

    lesson::Step merge(const lesson::Step &base, const lesson::Step &ours,
                       const lesson::Step &theirs)
    {
        if (theirs == base || theirs == ours)
            return ours;
        if (ours == base)
            return theirs;
        if (ours.body.index() != theirs.body.index() || ours.body.index() != base.body.index())
            return dispute(base, ours, theirs);
        return std::visit(
            [&]<class Body>(const Body &body) { return mergeBodies(base, ours, theirs, body); },
            ours.body);
    }

private:
    template <class Record, class Field>
    void mergeField(const Record &base, const Record &ours, const Record &theirs, Record &merged,
                    const Field &field)
    {
        const lesson::detail::Segment below(m_address, field.key);
        merged.*field.member = merge(base.*field.member, ours.*field.member, theirs.*field.member);
    }

    template <class Record>
    Record mergeFields(const Record &base, const Record &ours, const Record &theirs)
    {
        Record merged = ours;
        lesson::forEachField<Record>(
            [&](const auto &field) { mergeField(base, ours, theirs, merged, field); });
        merged.unknown = merge(base.unknown, ours.unknown, theirs.unknown);
        return merged;
    }

    template <class Body>
    lesson::Step mergeBodies(const lesson::Step &base, const lesson::Step &ours,
                             const lesson::Step &theirs, const Body &body)
    {
        if constexpr (!lesson::KnownKind<Body>) {
            return dispute(base, ours, theirs);
        } else {
            lesson::Step merged = ours;
            Body &mergedBody = std::get<Body>(merged.body);
            const Body &baseBody = std::get<Body>(base.body);
            const Body &theirBody = std::get<Body>(theirs.body);
            forEachStepField<Body>([&]<class Common>(const auto &field, Common) {
                if constexpr (Common::value)
                    mergeField(base, ours, theirs, merged, field);
                else
                    mergeField(baseBody, body, theirBody, mergedBody, field);
            });
            merged.unknown = merge(base.unknown, ours.unknown, theirs.unknown);
            return merged;
        }
    }

    template <class T>
    T dispute(const T &base, const T &ours, const T &theirs)
    {
        add(ConflictKind::BothChanged, wordsOf(base), wordsOf(ours), wordsOf(theirs));
        return ours;
    }

    template <class Item>
    std::vector<Item> mergeItems(const std::vector<Item> &base, const std::vector<Item> &ours,
                                 const std::vector<Item> &theirs);
    template <class Item>
    std::optional<Item> mergeItem(const Item *base, const Item *ours, const Item *theirs);

    void add(ConflictKind kind, std::string base, std::string ours, std::string theirs);
    ItemNames ordered(const ItemNames &base, const ItemNames &ours, const ItemNames &theirs,
                      const ItemNames &kept);
    [[nodiscard]] std::string besideOf(const Conflict &removed, const ItemNames &theirs,
                                       const ItemNames &order) const;

    Conflicts m_conflicts;
    std::string m_address;
};

} // namespace rapport::format
