#pragma once

#include "lesson/walk.h"

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

/// Going through every value of one type by the field tables, to read it or to change it: all texts
/// of a lesson, all media of a phrase bank. Addresses are those of walk.h.
namespace rapport::lesson {

namespace detail {

template <class Wanted, class T, class Visit>
void visitEach(T &value, std::string &address, std::string_view meaning, Visit &visit);

template <class Wanted, class T, class Visit>
void visitFields(T &record, std::string &address, Visit &visit)
{
    forEachField<std::remove_const_t<T>>([&](const auto &field) {
        const Segment segment(address, field.key);
        visitEach<Wanted>(record.*field.member, address, field.meaning, visit);
    });
}

template <class T>
std::string segmentOf(const T &item, std::size_t number)
{
    if constexpr (requires { item.id.value; }) {
        if (!item.id.empty())
            return item.id.value;
    }
    return '#' + std::to_string(number);
}

template <class Wanted, class T, class Visit>
void visitEach(T &value, std::string &address, std::string_view meaning, Visit &visit)
{
    using Plain = std::remove_const_t<T>;
    if constexpr (std::is_same_v<Plain, Wanted>) {
        visit(std::as_const(address), value, meaning);
    } else if constexpr (HasFields<Plain>) {
        visitFields<Wanted>(value, address, visit);
        if constexpr (std::is_same_v<Plain, Step>) {
            std::visit(
                [&](auto &body) {
                    if constexpr (KnownKind<std::decay_t<decltype(body)>>)
                        visitFields<Wanted>(body, address, visit);
                },
                value.body);
        }
    } else if constexpr (isList<Plain>) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            const Segment segment(address, segmentOf(value[i], i));
            visitEach<Wanted>(value[i], address, meaning, visit);
        }
    } else if constexpr (isKeyed<Plain>) {
        for (auto &[key, entry] : value.entries) {
            const Segment segment(address, key.value);
            visitEach<Wanted>(entry, address, meaning, visit);
        }
    }
}

} // namespace detail

/// Calls visit(address, value, meaning) for every value of type Wanted in a record: `meaning` is
/// what the field's table says about it. Where the record is not const, the value may be changed.
template <class Wanted, class Record, class Visit>
void forEachOf(Record &record, Visit &&visit)
{
    std::string address;
    detail::visitEach<Wanted>(record, address, {}, visit);
}

} // namespace rapport::lesson
