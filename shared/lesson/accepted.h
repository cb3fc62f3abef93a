#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

/// A complaint of the checker that the author has looked at and lets stand.
struct Accepted
{
    std::string code;
    StepId step;
    std::string why;
    UnknownFields unknown;

    bool operator==(const Accepted &) const = default;
};

template <>
struct Fields<Accepted>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"code", &Accepted::code, "The complaint, as RP0210."}.must(),
        Field{"step", &Accepted::step,
              "The step it is about; all of the file where none is named."},
        Field{"why", &Accepted::why, "The reason it is fine."}.must(),
    };
};

} // namespace rapport::lesson
