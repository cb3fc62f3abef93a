#pragma once

#include "base/result.h"
#include "records/values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rapport::records {

/// Which card: a step of a lesson.
struct ReviewKey
{
    CourseId course;
    LessonId lesson;
    std::string step;

    auto operator<=>(const ReviewKey &) const = default;
};

/// How well a card is remembered, as whoever schedules it has it. Kept, and not understood here.
struct ReviewState
{
    double stability = 0;
    double difficulty = 0;
    int reviews = 0;
    int lapses = 0;

    bool operator==(const ReviewState &) const = default;
};

/// Something a learner got wrong and practises. It comes into being with the first answer that was
/// a mistake, and is due a day later; one more mistake in a lesson makes it due no later than a
/// day after that, and leaves its state.
struct ReviewCard
{
    ReviewKey key;
    std::string added;                ///< when it was first got wrong in a lesson
    std::string missed;               ///< when it was last got wrong in a lesson
    int misses = 0;                   ///< how often
    std::string practised;            ///< when last; empty until it was
    std::optional<ReviewState> state; ///< nothing until it was practised
    std::string due;

    bool operator==(const ReviewCard &) const = default;
};

enum class ReviewRating { Again, Hard, Good, Easy };

/// "again", "hard", "good" or "easy".
[[nodiscard]] const char *toString(ReviewRating rating);

/// How practising a card went, and what came of it.
struct ReviewRecord
{
    LearnerId learner;
    ReviewKey card;
    std::string contentHash; ///< of the lesson it was practised from
    ReviewRating rating = ReviewRating::Again;
    ReviewState state;
    std::string due;
};

/// Whether an answer puts its step among the cards: a turn, pair, choice or written reply that was
/// graded "dont"; things to sort, match, put in order or find of which any was wrong, for those are
/// a "dont" only where nothing at all was right.
[[nodiscard]] bool isMistake(const std::string &kind, const std::string &grade);

/// The part of the records that is about practice.
class Reviews
{
public:
    virtual ~Reviews() = default;

    /// Every card of a learner, due first, then by course, lesson and step.
    virtual Result<std::vector<ReviewCard>> reviewCards(const LearnerId &learner) = 0;

    /// Those of them that are due before a time, in the same order.
    virtual Result<std::vector<ReviewCard>> reviewCardsDue(const LearnerId &learner,
                                                           const std::string &before) = 0;

    /// How many those are.
    virtual Result<std::int64_t> countReviewsDue(const LearnerId &learner,
                                                 const std::string &before) = 0;

    /// Records that a card was practised. Fails with Fault::Usage where the learner has no such
    /// card, the due time is none, or a number is not finite.
    virtual Result<void> recordReview(const ReviewRecord &review) = 0;
};

} // namespace rapport::records
