#include "check/kinds/parts.h"
#include "check/lessonrules.h"
#include "check/wordcount.h"
#include "lesson/walk.h"

#include <algorithm>
#include <array>

namespace rapport::check {

namespace {

/// Words a person reads in a minute without hurry, with time to understand them; below the average
/// of 238 for plain prose (M. Brysbaert, "How many words do we read per minute?", Journal of Memory
/// and Language 109, 2019), because an answer has to be weighed too.
constexpr double readInAMinute = 200;

/// What a learner reads before answering, by its key.
constexpr std::array<std::string_view, 7> readFirst{"line", "text",  "prompt", "say",
                                                    "left", "right", "name"};

std::size_t wordsToRead(const lesson::Step &step)
{
    std::size_t words = 0;
    std::string address;
    lesson::walkStep(step, address, [&](const std::string &at, const auto &value) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, lesson::Text>) {
            const std::string_view key = std::string_view(at).substr(at.rfind('/') + 1);
            if (std::ranges::find(readFirst, key) != readFirst.end())
                words += wordCount(value.source);
        }
    });
    return words;
}

/// Whether a step waits for one answer that time can cut off. On hold the clock of the wait runs.
bool waitsForAnswer(const lesson::StepBody &body)
{
    if (const auto *pair = std::get_if<lesson::Pair>(&body))
        return pair->mode == lesson::PairMode::Choose;
    if (const auto *turn = std::get_if<lesson::Turn>(&body))
        return !turn->replies.empty();
    return !std::holds_alternative<lesson::Page>(body) &&
           !std::holds_alternative<lesson::Branch>(body) &&
           !std::holds_alternative<lesson::Hold>(body) &&
           !std::holds_alternative<lesson::End>(body);
}

} // namespace

void checkTimer(const lesson::Step &step, Report &report)
{
    const bool runs = step.timer.count() > 0;
    const bool leads = !step.onTimeout.empty();
    if (runs && !leads)
        report.error("RP0273", "timer", "Nothing follows when the time is up.",
                     "Add on_timeout: the step that follows then.");
    if (leads && !runs)
        report.error("RP0273", "on_timeout", "No timer runs here, so that it never follows.",
                     "Add timer: how long there is to answer.");
    if (!runs)
        return;
    if (!waitsForAnswer(step.body))
        return report.warning("RP0274", "timer", "Nothing is asked here, so no time runs.",
                              "Put the timer on a step that wants an answer.");
    const std::size_t words = wordsToRead(step);
    const double seconds = double(step.timer.count()) / 1000;
    const double needed = 60 * double(words) / readInAMinute;
    if (seconds < needed)
        report.warning("RP0275", "timer",
                       "The step has " + counted(words, "word") + ", which take about " +
                           std::to_string(int(needed + 0.5)) + " s to read; the timer gives " +
                           std::to_string(int(seconds)) + " s.",
                       "Give more time, or shorten the words.");
}

} // namespace rapport::check
