#include "records/detail/memoryreviews.h"

#include "records/detail/digest.h"
#include "records/detail/reviewpayload.h"

#include <algorithm>
#include <tuple>

namespace rapport::records {

void MemoryReviews::answered(const Event &event)
{
    if (!isMistake(event))
        return;
    const ReviewKey key{event.course, event.lesson, event.step};
    const std::string due = dayAfter(event.time);
    const auto [at, isNew] = m_cards.try_emplace({event.learner, key});
    ReviewCard &card = at->second;
    if (isNew)
        card = {key, event.time, event.time, 0, {}, {}, due};
    card.added = std::min(card.added, event.time);
    card.missed = std::max(card.missed, event.time);
    card.due = std::min(card.due, due);
    ++card.misses;
}

Result<void> MemoryReviews::reviewed(const Event &event)
{
    const auto found =
        m_cards.find({event.learner, ReviewKey{event.course, event.lesson, event.step}});
    const auto reviewed = reviewedOf(event);
    if (found == m_cards.end() || !reviewed)
        return unknownCard();
    found->second.practised = event.time;
    found->second.state = reviewed->state;
    found->second.due = reviewed->due;
    return {};
}

std::vector<ReviewCard> MemoryReviews::cards(const LearnerId &learner) const
{
    std::vector<ReviewCard> cards;
    for (const auto &[key, card] : m_cards) {
        if (key.first == learner)
            cards.push_back(card);
    }
    std::ranges::sort(cards, {},
                      [](const ReviewCard &card) { return std::tie(card.due, card.key); });
    return cards;
}

void MemoryReviews::addTo(Digest &digest) const
{
    for (const auto &[key, card] : m_cards) {
        const ReviewState state = card.state.value_or(ReviewState{-1, -1, -1, -1});
        for (const std::string &text :
             {key.first.value, card.key.course.value, card.key.lesson.value, card.key.step,
              card.added, card.missed, std::to_string(card.misses), card.practised, card.due,
              std::to_string(state.stability), std::to_string(state.difficulty),
              std::to_string(state.reviews), std::to_string(state.lapses)})
            digest.add(text);
    }
}

} // namespace rapport::records
