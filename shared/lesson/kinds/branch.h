#pragma once

#include "lesson/expression/expression.h"
#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

struct BranchCase
{
    Expression when;
    StepRef next;
    UnknownFields unknown;

    bool operator==(const BranchCase &) const = default;
};

template <>
struct Fields<BranchCase>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"when", &BranchCase::when, "Taken if this holds."}.must(),
        Field{"next", &BranchCase::next, "The step that follows then."}.must(),
    };
};

/// One of several ways that the run's seed draws between.
struct BranchChance
{
    int weight = 1;
    StepRef next;
    UnknownFields unknown;

    bool operator==(const BranchChance &) const = default;
};

template <>
struct Fields<BranchChance>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"weight", &BranchChance::weight, "How likely it is against the others."}.must(),
        Field{"next", &BranchChance::next, "The step that follows then."}.must(),
    };
};

/// A fork the learner does not see: the first case that holds is taken; where none does, one
/// of the chances is drawn by the run's seed, or else its last way is taken.
struct Branch
{
    static constexpr std::string_view kind = "branch";

    std::vector<BranchCase> cases;
    std::vector<BranchChance> chance;
    StepRef otherwise;

    bool operator==(const Branch &) const = default;
};

template <>
struct Fields<Branch>
{
    static constexpr auto table = std::tuple{
        CommonFields{},
        Field{"cases", &Branch::cases, "Conditions in the order they are tried."},
        Field{"chance", &Branch::chance, "Ways to draw between where no case holds."},
        Field{"else", &Branch::otherwise, "The step that follows when none holds."},
    };
};

} // namespace rapport::lesson
