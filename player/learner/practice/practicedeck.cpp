#include "learner/practice/practicedeck.h"

#include "base/random.h"
#include "engine/practice.h"
#include "learner/lesson/answerwords.h"
#include "ui/text/safetext.h"

#include <algorithm>

namespace rapport::player {

namespace {

QString plain(const lesson::Text &text)
{
    return ui::SafeText::toPlain(QString::fromStdString(text.source)).simplified();
}

QString titleOf(const lesson::Step &step)
{
    if (!step.title.empty())
        return plain(step.title);
    const auto *turn = std::get_if<lesson::Turn>(&step.body);
    return turn ? plain(turn->line) : promptOf(step);
}

const lesson::Step *stepOf(const format::LoadedLesson &loaded, const std::string &id)
{
    const auto found = std::ranges::find(loaded.lesson.steps, id,
                                         [](const lesson::Step &step) { return step.id.value; });
    return found == loaded.lesson.steps.end() ? nullptr : &*found;
}

/// Finds the course and lesson of a card. False where they are gone.
bool place(PracticeCard &card, const CourseById &courses)
{
    card.course = courses(QString::fromStdString(card.card.key.course.value));
    if (card.course)
        card.lesson = card.course->find({card.card.key.lesson.value});
    return card.lesson != nullptr;
}

/// Fills in what its step says. False where it is gone, or cannot be practised any more.
bool describe(PracticeCard &card, LessonShelf &shelf)
{
    const format::LoadedLesson *loaded = shelf.find(*card.course, *card.lesson);
    const lesson::Step *step = loaded ? stepOf(*loaded, card.card.key.step) : nullptr;
    if (!step || !engine::practiceLesson(loaded->lesson, step->id))
        return false;
    card.row.title = titleOf(*step);
    card.row.from =
        plain(card.course->course.title) + QStringLiteral(" · ") + plain(card.lesson->title);
    card.row.kind = QString::fromStdString(std::string(step->kind()));
    return true;
}

void count(std::vector<PracticeDay> &upcoming, review::Day day)
{
    const auto at = std::ranges::lower_bound(upcoming, day, {}, &PracticeDay::day);
    if (at != upcoming.end() && at->day == day)
        ++at->cards;
    else
        upcoming.insert(at, {day, 1});
}

Error gone()
{
    return {Fault::Content, "This step is no longer in its lesson.", "", ""};
}

} // namespace

PracticeDeck dealPractice(const std::vector<records::ReviewCard> &cards, review::Day today,
                          const LearningDays &days, const CourseById &courses, LessonShelf &shelf)
{
    PracticeDeck deck;
    for (const records::ReviewCard &one : cards) {
        PracticeCard card{one, nullptr, nullptr, {}};
        const review::Day due = days.dayOf(one.due);
        const bool placed = place(card, courses);
        if (due > today) {
            if (placed)
                count(deck.upcoming, due);
        } else if (placed && describe(card, shelf)) {
            deck.due.push_back(std::move(card));
        } else {
            ++deck.gone;
        }
    }
    return deck;
}

Result<LessonSession> openPractice(const PracticeCard &card, const Clock &clock, LessonShelf &shelf)
{
    const format::LoadedLesson *loaded = shelf.find(*card.course, *card.lesson);
    if (!loaded)
        return gone();
    auto alone = engine::practiceLesson(loaded->lesson, {card.card.key.step});
    if (!alone)
        return gone();
    auto script = engine::Script::compile(std::move(*alone), card.course->course, loaded->phrases,
                                          loaded->rules);
    if (!script)
        return script.error();
    return LessonSession::rehearse(clock, *card.course, engine::LessonRun(*script, freshSeed()));
}

records::ReviewRecord reviewOf(const records::ReviewCard &card, review::Rating rating,
                               bool wrongToday, review::Day today, const LearningDays &days)
{
    review::History history;
    if (card.state) {
        history.memory = review::Memory{card.state->stability, card.state->difficulty,
                                        card.state->reviews, card.state->lapses};
        history.practised = days.dayOf(card.practised);
    }
    if (card.missed > card.practised)
        history.missed = days.dayOf(card.missed);
    const review::Memory memory = review::afterPractice(history, rating, today);
    records::ReviewRecord record;
    record.card = card.key;
    record.rating = records::ReviewRating(int(rating) - int(review::Rating::Again));
    record.state = {memory.stability, memory.difficulty, memory.reviews, memory.lapses};
    record.due = days.beginOf(review::dueAfter(memory, wrongToday, today));
    return record;
}

} // namespace rapport::player
