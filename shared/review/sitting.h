#pragma once

#include "base/clock.h"
#include "review/fsrs.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace rapport::review {

/// A few minutes of practice: which card comes next. Cards are numbers, 0 the one due first. One
/// that was wrong comes back at the end of the sitting, until it was wrong often enough for a day.
class Sitting
{
public:
    static constexpr std::size_t mostCards = 10;
    static constexpr Millis mostTime{5 * 60'000}; ///< after which no card is begun
    static constexpr int mostTries = 3;           ///< of one card

    /// Takes the first of so many cards.
    explicit Sitting(std::size_t due);

    /// The card in hand; nothing when the sitting is over.
    [[nodiscard]] std::optional<std::size_t> current() const;
    /// Whether the card in hand was wrong in this sitting.
    [[nodiscard]] bool again() const;
    /// How many different cards are taken, and how many were done with.
    [[nodiscard]] std::size_t cards() const { return m_wrong.size(); }
    [[nodiscard]] std::size_t done() const;
    /// Cards practised, and those of them that were right (Good or better) the first time.
    [[nodiscard]] std::size_t practised() const { return m_practised; }
    [[nodiscard]] std::size_t rightAtOnce() const { return m_right; }

    /// The card in hand went so; elapsed is the time since the sitting began.
    void rate(Rating rating, Millis elapsed);
    /// The card in hand cannot be practised after all.
    void drop();

private:
    std::deque<std::size_t> m_queue;
    std::vector<int> m_wrong; ///< how often each card was
    std::size_t m_practised = 0;
    std::size_t m_right = 0;
};

} // namespace rapport::review
