#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

enum class Outcome { Resolved, Open, Lost };

template <>
struct Names<Outcome>
{
    static constexpr std::array names{"resolved", "open", "lost"};
};

/// An ending.
struct End
{
    static constexpr std::string_view kind = "end";

    Text text;
    Outcome outcome = Outcome::Resolved;

    bool operator==(const End &) const = default;
};

template <>
struct Fields<End>
{
    static constexpr auto table = std::tuple{
        Field{"text", &End::text, "How it ended."}.must(),
        Field{"outcome", &End::outcome, "resolved, open, or lost. Lost is never a pass."},
        CommonFields{},
    };
};

} // namespace rapport::lesson
