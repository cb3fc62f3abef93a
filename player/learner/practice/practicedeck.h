#pragma once

#include "format/coursefolder.h"
#include "learner/practice/learningdays.h"
#include "learner/practice/lessonshelf.h"
#include "records/reviews.h"
#include "session/lessonsession.h"
#include "ui/models/rowlistmodel.h"

#include <functional>
#include <vector>

namespace rapport::player {

/// A card as the list of what is due shows it.
struct PracticeRow
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString kind MEMBER kind)

public:
    QString title; ///< what the step is called, or asks
    QString from;  ///< "Reading the customer · A death in the family"
    QString kind;

    bool operator==(const PracticeRow &) const = default;
};

/// A card with the lesson it comes from.
struct PracticeCard
{
    records::ReviewCard card;
    const format::CourseHead *course = nullptr;
    const format::LessonHead *lesson = nullptr;
    PracticeRow row;
};

/// How many cards come on a day.
struct PracticeDay
{
    review::Day day;
    int cards = 0;
};

/// What there is to practise.
struct PracticeDeck
{
    std::vector<PracticeCard> due;     ///< today or before; the longest due first
    std::vector<PracticeDay> upcoming; ///< after today, the next day first
    int gone = 0;                      ///< due, but not in a course any more

    [[nodiscard]] bool empty() const { return due.empty() && upcoming.empty() && gone == 0; }
};

/// Finds a course by its id; null where there is none.
using CourseById = std::function<const format::CourseHead *(const QString &courseId)>;

/// Sorts a learner's cards by when they come, and finds the lessons they are from.
[[nodiscard]] PracticeDeck dealPractice(const std::vector<records::ReviewCard> &cards,
                                        review::Day today, const LearningDays &days,
                                        const CourseById &courses, LessonShelf &shelf);

/// Takes up a card: its step alone, with nothing recorded. An Error where the lesson or its step
/// has gone meanwhile. clock must outlive the session.
Result<LessonSession> openPractice(const PracticeCard &card, const Clock &clock,
                                   LessonShelf &shelf);

/// What is recorded of a card that was practised today.
[[nodiscard]] records::ReviewRecord reviewOf(const records::ReviewCard &card, review::Rating rating,
                                             bool wrongToday, review::Day today,
                                             const LearningDays &days);

} // namespace rapport::player
