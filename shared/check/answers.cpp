#include "check/kinds/parts.h"
#include "check/lessonrules.h"

#include <algorithm>

namespace rapport::check {

namespace {

/// Fewer questions prove nothing; a larger share is no chance.
constexpr std::size_t fewestQuestions = 4;
constexpr double tolerated = 0.7;

/// An answer as the learner sees it before choosing.
struct Answer
{
    std::string_view words;
    bool right = false;
};

/// Where the right answers of a lesson stand, and how long they are.
class Habits
{
public:
    void add(const std::vector<Answer> &answers)
    {
        const auto right = std::ranges::count_if(answers, &Answer::right);
        if (answers.size() < 2 || right == 0 || std::size_t(right) == answers.size())
            return;
        ++m_questions;
        m_first += answers.front().right;
        const auto longest = std::ranges::max_element(
            answers, {}, [](const Answer &one) { return one.words.size(); });
        // Of several equally long, none sticks out.
        const auto asLong = std::ranges::count_if(
            answers, [&](const Answer &one) { return one.words.size() == longest->words.size(); });
        m_longest += longest->right && asLong == 1;
    }

    void tell(Findings &out) const
    {
        Report report(out);
        if (isHabit(m_longest))
            report.warning("RP0288", "steps",
                           "In " + std::to_string(m_longest) + " of " +
                               counted(m_questions, "question") +
                               " the right answer is the longest, so that nobody has to read them.",
                           "Shorten some right answers, or let wrong ones say as much.");
        if (isHabit(m_first))
            report.warning("RP0289", "steps",
                           "In " + std::to_string(m_first) + " of " +
                               counted(m_questions, "question") +
                               " the right answer comes first, so that nobody has to read on.",
                           "Put some of the right answers second or last.");
    }

private:
    [[nodiscard]] bool isHabit(std::size_t times) const
    {
        return m_questions >= fewestQuestions && double(times) > tolerated * double(m_questions);
    }

    std::size_t m_questions = 0;
    std::size_t m_longest = 0;
    std::size_t m_first = 0;
};

std::vector<Answer> answersOf(const std::vector<lesson::Option> &options)
{
    std::vector<Answer> answers;
    for (const lesson::Option &option : options)
        answers.push_back({option.text.source, option.correct});
    return answers;
}

std::vector<Answer> answersOf(const std::vector<lesson::Reply> &replies)
{
    std::vector<Answer> answers;
    for (const lesson::Reply &reply : replies)
        answers.push_back({reply.say.source, reply.grade == lesson::Grade::Do});
    return answers;
}

} // namespace

void checkAnswers(const lesson::Lesson &lesson, Findings &out)
{
    Habits habits;
    for (const lesson::Step &step : lesson.steps) {
        if (const auto *turn = std::get_if<lesson::Turn>(&step.body))
            habits.add(answersOf(turn->replies));
        const auto *choice = std::get_if<lesson::Choice>(&step.body);
        // Of several right answers none gives itself away by its length alone.
        if (choice && !choice->multiple)
            habits.add(answersOf(choice->options));
        if (const auto *clip = std::get_if<lesson::Clip>(&step.body)) {
            for (const lesson::ClipStop &stop : clip->stops) {
                if (!stop.multiple)
                    habits.add(answersOf(stop.options));
            }
        }
    }
    habits.tell(out);
}

} // namespace rapport::check
