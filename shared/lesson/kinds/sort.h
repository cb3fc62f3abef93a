#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

struct Bucket
{
    PartId id;
    Text name;
    std::string key;
    UnknownFields unknown;

    bool operator==(const Bucket &) const = default;
};

template <>
struct Fields<Bucket>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"id", &Bucket::id, "Names the bucket within its step."}.must(),
        Field{"name", &Bucket::name, "Its heading."}.must(),
        Field{"key", &Bucket::key, "The letter that drops an item into it."},
    };
};

struct SortItem
{
    PartId id;
    Text text;
    PartId bucket;
    Text why;
    UnknownFields unknown;

    bool operator==(const SortItem &) const = default;
};

template <>
struct Fields<SortItem>
{
    static constexpr auto table = std::tuple{
        Field{"id", &SortItem::id, "Names the item within its step."}.must(),
        Field{"text", &SortItem::text, "What is to be sorted."}.must(),
        Field{"bucket", &SortItem::bucket, "The bucket it belongs to."}.must(),
        Field{"why", &SortItem::why, "The reason it belongs there."},
    };
};

/// Items to sort into buckets.
struct Sort
{
    static constexpr std::string_view kind = "sort";

    Text prompt;
    Text text;
    std::vector<Bucket> buckets;
    std::vector<SortItem> items;
    Score score;
    StepRef next;

    bool operator==(const Sort &) const = default;
};

template <>
struct Fields<Sort>
{
    static constexpr auto table = std::tuple{
        Field{"prompt", &Sort::prompt, "What is to be done."}.must(),
        Field{"text", &Sort::text, "A word on how to tell them apart."},
        CommonFields{},
        Field{"buckets", &Sort::buckets, "Where the items go."}.must(),
        Field{"items", &Sort::items, "What is sorted."}.must(),
        Field{"score", &Sort::score, "Points for each item in its right bucket."},
        Field{"next", &Sort::next, "The step that follows."}.must(),
    };
};

} // namespace rapport::lesson
