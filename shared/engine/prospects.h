#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rapport::engine {

class Script;

/// The most and the least points that can still be earned from entering each step until an
/// ending. Looks at the story as a graph: conditions are taken as open. In loops that gain (or
/// lose) points ways back are not taken. A step from which no ending can be reached so has
/// `unreachable` of the matching sign.
struct Prospects
{
    static constexpr double unreachable = 1e9;

    std::vector<double> best;
    std::vector<double> worst;
    /// How many steps lie ahead on average, this one included, when every way is as likely.
    std::vector<double> length;
    /// The same on the way that gains most; of ways that gain the same, on the longest.
    std::vector<double> careful;
};

/// Linear in steps and ways where loops are short; see paths::longest().
[[nodiscard]] Prospects prospects(const Script &script);

/// For each step how many steps the shortest way from it to an ending has, conditions taken as
/// open; the number of steps where there is none. Linear in steps and ways.
[[nodiscard]] std::vector<std::size_t> stepsToEnding(const Script &script);

/// The most and the least points a multiple choice, a sort or a hold can give by itself.
struct Span
{
    double best = 0;
    double worst = 0;
};
[[nodiscard]] Span spanOf(const struct StepProgram &step);

/// The most points of one competency that a step can give in one visit, conditions taken as open.
[[nodiscard]] double mostOf(const struct StepProgram &step, std::uint32_t competency);

} // namespace rapport::engine
