#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace rapport {

/// A name that cannot be mistaken for the name of another kind of thing. Tag is any type.
template <class Tag>
struct Id
{
    std::string value;

    [[nodiscard]] bool empty() const { return value.empty(); }
    auto operator<=>(const Id &) const = default;
};

/// Whether text may serve as an id in a lesson: 1 to 64 of a–z, 0–9, '-' and '_', beginning with
/// a letter.
[[nodiscard]] bool isIdentifier(std::string_view text);

} // namespace rapport

template <class Tag>
struct std::hash<rapport::Id<Tag>>
{
    std::size_t operator()(const rapport::Id<Tag> &id) const
    {
        return std::hash<std::string>()(id.value);
    }
};
