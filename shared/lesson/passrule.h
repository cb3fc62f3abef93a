#pragma once

#include "lesson/expression/expression.h"
#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

/// So many of several conditions.
struct AtLeast
{
    int count = 0;
    std::vector<Expression> of;
    UnknownFields unknown;

    [[nodiscard]] bool empty() const { return count == 0 && of.empty(); }
    bool operator==(const AtLeast &) const = default;
};

template <>
struct Fields<AtLeast>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"count", &AtLeast::count, "How many have to hold."}.must(),
        Field{"of", &AtLeast::of, "The conditions."}.must(),
    };
};

/// What it takes to pass.
struct PassRule
{
    Share score;
    Keyed<CompetencyId, Share> competencies;
    std::vector<Expression> must;
    AtLeast atLeast;
    std::vector<Flag> never;
    int recovery = 0;
    UnknownFields unknown;

    bool operator==(const PassRule &) const = default;
};

template <>
struct Fields<PassRule>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"score", &PassRule::score, "Least share of the best reachable score."},
        Field{"competencies", &PassRule::competencies, "The same for single competencies."},
        Field{"must", &PassRule::must, "Conditions that hold at the end."},
        Field{"at_least", &PassRule::atLeast, "So many of several conditions hold at the end."},
        Field{"never", &PassRule::never, "Flags that were never raised."},
        Field{"recovery", &PassRule::recovery, "Turns in which a mistake is made good again."},
    };
};

} // namespace rapport::lesson
