#include "review/fsrs.h"

#include <algorithm>
#include <cmath>

namespace rapport::review {

namespace {

double grade(Rating rating)
{
    return double(int(rating));
}

double factor(const Weights &w)
{
    return std::pow(0.9, -1 / w[20]) - 1;
}

double firstDifficulty(Rating rating, const Weights &w)
{
    return w[4] - std::exp(w[5] * (grade(rating) - 1)) + 1;
}

double nextDifficulty(double difficulty, Rating rating, const Weights &w)
{
    const double damped = difficulty - w[6] * (grade(rating) - 3) * (10 - difficulty) / 9;
    const double reverted = w[7] * firstDifficulty(Rating::Easy, w) + (1 - w[7]) * damped;
    return std::clamp(reverted, 1.0, 10.0);
}

double sameDay(double stability, Rating rating, const Weights &w)
{
    const double growth =
        std::exp(w[17] * (grade(rating) - 3 + w[18])) * std::pow(stability, -w[19]);
    return stability * (rating >= Rating::Good ? std::max(1.0, growth) : growth);
}

double remembered(const Memory &memory, Rating rating, double known, const Weights &w)
{
    const double bonus = rating == Rating::Hard ? w[15] : rating == Rating::Easy ? w[16] : 1;
    const double growth = std::exp(w[8]) * (11 - memory.difficulty) *
                          std::pow(memory.stability, -w[9]) * std::expm1(w[10] * (1 - known));
    return memory.stability * (1 + growth * bonus);
}

double forgotten(const Memory &memory, double known, const Weights &w)
{
    const double left = w[11] * std::pow(memory.difficulty, -w[12]) *
                        (std::pow(memory.stability + 1, w[13]) - 1) * std::exp(w[14] * (1 - known));
    return std::min(left, memory.stability / std::exp(w[17] * w[18]));
}

/// What comes from a file may be anything; the formulas want it in bounds.
Memory bounded(Memory memory)
{
    memory.stability = std::isfinite(memory.stability)
                           ? std::clamp(memory.stability, leastStability, double(longestInterval))
                           : leastStability;
    memory.difficulty =
        std::isfinite(memory.difficulty) ? std::clamp(memory.difficulty, 1.0, 10.0) : 10;
    return memory;
}

} // namespace

double retrievability(const Memory &memory, double days, const Weights &weights)
{
    const double stability = bounded(memory).stability;
    return std::pow(1 + factor(weights) * std::max(0.0, days) / stability, -weights[20]);
}

Memory firstMemory(Rating rating, const Weights &weights)
{
    return bounded({weights[std::size_t(rating) - 1], firstDifficulty(rating, weights), 1, 0});
}

Memory nextMemory(const Memory &memory, Rating rating, int days, const Weights &weights)
{
    const Memory before = bounded(memory);
    const double known = retrievability(before, days, weights);
    Memory next = before;
    if (days < 1)
        next.stability = sameDay(before.stability, rating, weights);
    else if (rating == Rating::Again)
        next.stability = forgotten(before, known, weights);
    else
        next.stability = remembered(before, rating, known, weights);
    next.difficulty = nextDifficulty(before.difficulty, rating, weights);
    ++next.reviews;
    next.lapses += days >= 1 && rating == Rating::Again;
    return bounded(next);
}

int interval(const Memory &memory, double retention, const Weights &weights)
{
    const double days =
        bounded(memory).stability / factor(weights) * (std::pow(retention, -1 / weights[20]) - 1);
    return int(std::lround(std::clamp(days, 1.0, double(longestInterval))));
}

} // namespace rapport::review
