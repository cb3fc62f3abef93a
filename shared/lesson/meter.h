#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

/// A number that follows the call and stays within its range.
struct Meter
{
    double start = 0;
    double min = 0;
    double max = 100;
    Text low;
    Text high;
    bool shown = true;
    Rate drift;
    Rate hold;
    UnknownFields unknown;

    bool operator==(const Meter &) const = default;
};

template <>
struct Fields<Meter>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"start", &Meter::start, "Where it stands at the beginning."}.must(),
        Field{"min", &Meter::min, "Its lowest value."},
        Field{"max", &Meter::max, "Its highest value."},
        Field{"low", &Meter::low, "What the lowest value means."},
        Field{"high", &Meter::high, "What the highest value means."},
        Field{"shown", &Meter::shown, "Whether the learner sees it."},
        Field{"drift", &Meter::drift, "How it changes by itself: -1 per 20 s, -2 per turn."},
        Field{"hold", &Meter::hold, "The same while the caller is on hold."},
    };
};

} // namespace rapport::lesson
