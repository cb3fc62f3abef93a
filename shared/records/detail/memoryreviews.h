#pragma once

#include "base/result.h"
#include "records/event.h"
#include "records/reviews.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rapport::records {

class Digest;

/// The cards in memory, made from events alone.
class MemoryReviews
{
public:
    /// Makes or changes a card where an answer was a mistake.
    void answered(const Event &event);

    /// An Error when there is no such card.
    Result<void> reviewed(const Event &event);

    /// In the order of Reviews::reviewCards.
    [[nodiscard]] std::vector<ReviewCard> cards(const LearnerId &learner) const;

    /// Adds every card to a sum.
    void addTo(Digest &digest) const;

private:
    std::map<std::pair<LearnerId, ReviewKey>, ReviewCard> m_cards;
};

} // namespace rapport::records
