#pragma once

#include <array>

/// When something should be seen again: FSRS-6, the Free Spaced Repetition Scheduler with its
/// published default weights. Formulas and weights: "The Algorithm", wiki of
/// open-spaced-repetition/awesome-fsrs (J. Ye and others); the model: J. Ye, J. Su, Y. Cao, "A
/// Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling", KDD 2022.
/// Everything here is a pure function.
namespace rapport::review {

/// How a review went. The numbers are the grades G of the formulas.
enum class Rating { Again = 1, Hard = 2, Good = 3, Easy = 4 };

/// What is known about how well something is remembered.
struct Memory
{
    double stability = 0;  ///< days after which it is still known with a chance of 90 %; above 0
    double difficulty = 0; ///< 1, easy, to 10
    int reviews = 0;       ///< how often it was reviewed
    int lapses = 0;        ///< how often it was forgotten from one day to a later one

    bool operator==(const Memory &) const = default;
};

/// The weights w0 to w20.
using Weights = std::array<double, 21>;

/// The defaults of FSRS-6, fitted by its authors to reviews of some ten thousand learners.
inline constexpr Weights defaultWeights{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                        0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

inline constexpr double leastStability = 0.001; ///< days
inline constexpr int longestInterval = 36'500;  ///< days

/// The chance that it is known after so many days, 0 to 1: R(t, S) = (1 + F t / S)^-w20 with
/// F = 0.9^(-1 / w20) - 1, so that R(S, S) is 0.9. Days before the review count as none.
[[nodiscard]] double retrievability(const Memory &memory, double days,
                                    const Weights &weights = defaultWeights);

/// The memory after a first review: S0(G) = w(G-1) and D0(G) = w4 - e^(w5 (G - 1)) + 1.
[[nodiscard]] Memory firstMemory(Rating rating, const Weights &weights = defaultWeights);

/// The memory after one more review, so many whole days after the one before.
///
/// Difficulty: D' = D - w6 (G - 3) (10 - D) / 9, then w7 D0(4) + (1 - w7) D'.
/// Stability on the same day: S e^(w17 (G - 3 + w18)) S^-w19, for Good and Easy never below S.
/// Later, remembered: S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) h), where h is w15 for
/// Hard, w16 for Easy, else 1. Later, forgotten: w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), at
/// most S / e^(w17 w18).
[[nodiscard]] Memory nextMemory(const Memory &memory, Rating rating, int days,
                                const Weights &weights = defaultWeights);

/// After how many days the chance of knowing it has fallen to retention (above 0, below 1):
/// S / F (retention^(-1 / w20) - 1), rounded, from 1 to longestInterval.
[[nodiscard]] int interval(const Memory &memory, double retention = 0.9,
                           const Weights &weights = defaultWeights);

} // namespace rapport::review
