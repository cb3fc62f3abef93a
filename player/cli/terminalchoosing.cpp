#include "cli/terminal.h"

#include <algorithm>
#include <set>

// Steps where one of several ways is picked: pair, choice, turn, hold, rate.

namespace rapport::player {

void Terminal::showPair(const engine::LessonRun &run, const lesson::Pair &pair)
{
    const auto words = run.script().wordsOf(pair);
    m_console.paragraph(words.situation->source);
    m_console.paragraph(pair.prompt.source);
    if (pair.mode != lesson::PairMode::Show)
        return;
    m_console.paragraph("Don't: " + words.dont->source, 2);
    m_console.paragraph("Do: " + words.correct->source, 2);
    m_console.paragraph(words.why->source);
}

void Terminal::showHold(const engine::LessonRun &run, const lesson::Hold &hold)
{
    const engine::HoldState &state = run.state().hold;
    m_console.paragraph(!state.onHold      ? hold.text.source
                        : run.holdIsDone() ? "It is done. Go back to the caller."
                                           : hold.waiting.source);
    if (state.wasHeld)
        m_console.paragraph("On hold for " + clockText(state.held) +
                            " in all. Nobody has spoken to the caller for " +
                            clockText(state.silence) + ".");
    m_console.paragraph(hold.prompt.source);
}

void Terminal::showOptions(const engine::LessonRun &run)
{
    int number = 0;
    for (const engine::Way *way : run.ways())
        m_console.numbered(++number, way->text->source);
    if (run.canWait())
        m_console.numbered(++number,
                           "Wait " + std::to_string(engine::LessonRun::waitStep.count() / 1000) +
                               " seconds");
}

std::optional<engine::Answer> Terminal::askWays(const engine::LessonRun &run)
{
    showOptions(run);
    const bool several = run.expects() == engine::Expects::Ways;
    const std::vector<const engine::Way *> ways = run.ways();
    const int most = int(ways.size()) + (run.canWait() ? 1 : 0);
    const auto typed = m_console.numbers(most, several ? Console::Many::Some : Console::Many::One);
    if (!typed)
        return std::nullopt;
    if (std::size_t(typed->front()) > ways.size())
        return engine::Wait{};
    engine::Pick pick;
    for (const int number : std::set<int>(typed->begin(), typed->end()))
        pick.parts.push_back(*ways[std::size_t(number - 1)]->id);
    return pick;
}

void Terminal::explainRating(const engine::LessonRun &run, const lesson::Rating &rating)
{
    const auto *chosen = std::get_if<engine::Pick>(&run.state().visits.back().answer);
    m_console.paragraph("How the panel judged:");
    for (const lesson::RatingLevel &level : rating.levels) {
        const bool mine = chosen && std::ranges::count(chosen->parts, level.id) > 0;
        m_console.paragraph(level.name.source + ": " + std::to_string(std::max(0, level.panel)) +
                                (mine ? " (your choice)" : ""),
                            2);
    }
    m_console.paragraph(rating.why.source);
}

} // namespace rapport::player
