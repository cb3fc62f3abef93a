#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

struct OrderItem
{
    PartId id;
    Text text;
    Text why;
    UnknownFields unknown;

    bool operator==(const OrderItem &) const = default;
};

template <>
struct Fields<OrderItem>
{
    static constexpr auto table = std::tuple{
        Field{"id", &OrderItem::id, "Names the item within its step."}.must(),
        Field{"text", &OrderItem::text, "What is to be put in order."}.must(),
        Field{"why", &OrderItem::why, "The reason it comes here."},
    };
};

/// Items to put in order. The file has them in the right one; the learner sees them shuffled.
struct Order
{
    static constexpr std::string_view kind = "order";

    Text prompt;
    Text text;
    std::vector<OrderItem> items;
    Score score;
    StepRef next;

    bool operator==(const Order &) const = default;
};

template <>
struct Fields<Order>
{
    static constexpr auto table = std::tuple{
        Field{"prompt", &Order::prompt, "What is to be done."}.must(),
        Field{"text", &Order::text, "What one needs to know to do it."},
        CommonFields{},
        Field{"items", &Order::items, "The items, in the right order."}.must(),
        Field{"score", &Order::score, "Points for each item that follows the right one."},
        Field{"next", &Order::next, "The step that follows."}.must(),
    };
};

} // namespace rapport::lesson
