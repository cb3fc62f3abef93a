#pragma once

#include <cstdint>

namespace rapport {

/// A small reproducible generator (SplitMix64, Steele, Lea and Flood 2014): the same seed gives
/// the same numbers on every machine, and its whole state is one number that can be saved.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {}

    /// The next 64 bits.
    std::uint64_t next();

    /// A number from 0 to bound - 1, without bias. bound must be at least 1.
    std::uint64_t below(std::uint64_t bound);

    [[nodiscard]] std::uint64_t state() const { return m_state; }

private:
    std::uint64_t m_state;
};

/// A seed nobody can guess, from the machine's entropy.
[[nodiscard]] std::uint64_t freshSeed();

} // namespace rapport
