#pragma once

#include "lesson/lesson.h"

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

/// Going through every value of a record by its field table, with the address of each: "say",
/// "replies/ack/next". This is how texts, media, references and conditions are found wherever a
/// kind keeps them.
namespace rapport::lesson {

namespace detail {

/// Appends a segment for as long as it lives.
class Segment
{
public:
    Segment(std::string &address, std::string_view name)
        : m_address(address)
        , m_length(address.size())
    {
        if (!address.empty())
            address += '/';
        address += name;
    }
    ~Segment() { m_address.resize(m_length); }
    Segment(const Segment &) = delete;
    Segment &operator=(const Segment &) = delete;

private:
    std::string &m_address;
    std::size_t m_length;
};

} // namespace detail

/// Calls visit(address, value) for every value below a record that has no table of its own, and
/// for every keyed set as a whole. Lists are gone through item by item.
template <class T, class Visit>
void walk(const T &value, std::string &address, Visit &visit)
{
    if constexpr (HasFields<T>) {
        forEachField<T>([&](const auto &field) {
            const detail::Segment segment(address, field.key);
            walk(value.*field.member, address, visit);
        });
    } else if constexpr (isList<T>) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            std::string name = '#' + std::to_string(i);
            if constexpr (requires { value[i].id.value; }) {
                if (!value[i].id.empty())
                    name = value[i].id.value;
            }
            const detail::Segment segment(address, name);
            walk(value[i], address, visit);
        }
    } else {
        visit(std::as_const(address), value);
        if constexpr (isKeyed<T>) {
            for (const auto &[key, entry] : value.entries) {
                const detail::Segment segment(address, key.value);
                walk(entry, address, visit);
            }
        }
    }
}

/// The same for a step: its common fields, then those of its kind.
template <class Visit>
void walkStep(const Step &step, std::string &address, Visit &&visit)
{
    walk(step, address, visit);
    std::visit(
        [&]<class Body>(const Body &body) {
            if constexpr (KnownKind<Body>)
                walk(body, address, visit);
        },
        step.body);
}

} // namespace rapport::lesson
