#pragma once

#include "records/detail/sqlite.h"
#include "records/event.h"
#include "records/reviews.h"

#include <vector>

namespace rapport::records {

/// The table of cards. Everything throws SqliteFailure.
class SqliteReviews
{
public:
    explicit SqliteReviews(sqlite3 *db);

    /// Makes or changes a card where an answer was a mistake.
    void answered(const Event &event);

    /// False when there is no such card, or the event is not what we write.
    [[nodiscard]] bool reviewed(const Event &event);

    [[nodiscard]] bool has(const LearnerId &learner, const ReviewKey &key);
    [[nodiscard]] std::vector<ReviewCard> cards(const LearnerId &learner);
    [[nodiscard]] std::vector<ReviewCard> due(const LearnerId &learner, const std::string &before);
    [[nodiscard]] std::int64_t count(const LearnerId &learner, const std::string &before);

private:
    [[nodiscard]] std::vector<ReviewCard> read(Rows rows);

    Statement m_find;
    Statement m_miss;
    Statement m_review;
    Statement m_cards;
    Statement m_due;
    Statement m_count;
};

} // namespace rapport::records
