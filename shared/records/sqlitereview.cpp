#include "records/detail/reviewpayload.h"
#include "records/detail/sqliteprivate.h"

namespace rapport::records {

namespace {

constexpr const char *columns =
    "SELECT course, lesson, step, added, missed, misses, practised, stability, difficulty, reviews,"
    " lapses, due FROM review_card WHERE learner = ?1";
constexpr const char *inOrder = " ORDER BY due, course, lesson, step";

} // namespace

SqliteReviews::SqliteReviews(sqlite3 *db)
    : m_find(db, "SELECT 1 FROM review_card"
                 " WHERE learner = ?1 AND course = ?2 AND lesson = ?3 AND step = ?4")
    , m_miss(db, "INSERT INTO review_card (learner, course, lesson, step, added, missed, misses,"
                 " due) VALUES (?1, ?2, ?3, ?4, ?5, ?5, 1, ?6)"
                 " ON CONFLICT DO UPDATE SET added = min(added, ?5), missed = max(missed, ?5),"
                 " misses = misses + 1, due = min(due, ?6)")
    , m_review(db, "UPDATE review_card SET practised = ?5, stability = ?6, difficulty = ?7,"
                   " reviews = ?8, lapses = ?9, due = ?10"
                   " WHERE learner = ?1 AND course = ?2 AND lesson = ?3 AND step = ?4")
    , m_cards(db, (std::string(columns) + inOrder).c_str())
    , m_due(db, (std::string(columns) + " AND due < ?2" + inOrder).c_str())
    , m_count(db, "SELECT count(*) FROM review_card WHERE learner = ?1 AND due < ?2")
{}

void SqliteReviews::answered(const Event &event)
{
    if (isMistake(event)) {
        m_miss.run(event.learner.value, event.course.value, event.lesson.value, event.step,
                   event.time, dayAfter(event.time));
    }
}

bool SqliteReviews::reviewed(const Event &event)
{
    const auto reviewed = reviewedOf(event);
    if (!reviewed || !has(event.learner, {event.course, event.lesson, event.step}))
        return false;
    const ReviewState &state = reviewed->state;
    m_review.run(event.learner.value, event.course.value, event.lesson.value, event.step,
                 event.time, state.stability, state.difficulty, state.reviews, state.lapses,
                 reviewed->due);
    return true;
}

bool SqliteReviews::has(const LearnerId &learner, const ReviewKey &key)
{
    return m_find.query(learner.value, key.course.value, key.lesson.value, key.step).next();
}

std::vector<ReviewCard> SqliteReviews::read(Rows rows)
{
    std::vector<ReviewCard> cards;
    while (rows.next()) {
        ReviewCard card;
        card.key = {{rows.text(0)}, {rows.text(1)}, rows.text(2)};
        card.added = rows.text(3);
        card.missed = rows.text(4);
        card.misses = int(rows.number(5));
        if (!rows.isNull(6)) {
            card.practised = rows.text(6);
            card.state =
                ReviewState{rows.real(7), rows.real(8), int(rows.number(9)), int(rows.number(10))};
        }
        card.due = rows.text(11);
        cards.push_back(std::move(card));
    }
    return cards;
}

std::vector<ReviewCard> SqliteReviews::cards(const LearnerId &learner)
{
    return read(m_cards.query(learner.value));
}

std::vector<ReviewCard> SqliteReviews::due(const LearnerId &learner, const std::string &before)
{
    return read(m_due.query(learner.value, before));
}

std::int64_t SqliteReviews::count(const LearnerId &learner, const std::string &before)
{
    Rows rows = m_count.query(learner.value, before);
    return rows.next() ? rows.number(0) : 0;
}

Result<std::vector<ReviewCard>> SqliteStore::reviewCards(const LearnerId &learner)
{
    return d->read([&]() -> Result<std::vector<ReviewCard>> { return d->reviews.cards(learner); });
}

Result<std::vector<ReviewCard>> SqliteStore::reviewCardsDue(const LearnerId &learner,
                                                            const std::string &before)
{
    return d->read(
        [&]() -> Result<std::vector<ReviewCard>> { return d->reviews.due(learner, before); });
}

Result<std::int64_t> SqliteStore::countReviewsDue(const LearnerId &learner,
                                                  const std::string &before)
{
    return d->read([&]() -> Result<std::int64_t> { return d->reviews.count(learner, before); });
}

Result<void> SqliteStore::recordReview(const ReviewRecord &review)
{
    const Result<Event> draft = reviewedDraft(review);
    if (!draft)
        return draft.error();
    return d->transact([&]() -> Result<void> {
        if (!d->reviews.has(review.learner, review.card))
            return unknownCard();
        const bool projected = d->reviews.reviewed(d->append(*draft));
        return projected ? Result<void>() : unknownCard();
    });
}

} // namespace rapport::records
