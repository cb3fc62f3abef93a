#pragma once

#include "session/lessonsession.h"

#include <istream>
#include <optional>
#include <ostream>

namespace rapport::player {

/// Takes a lesson by numbers typed on a terminal. Everything the window shows is said in words.
class Terminal
{
public:
    Terminal(std::istream &in, std::ostream &out)
        : m_in(in)
        , m_out(out)
    {}

    /// Plays until an ending, or until the input ends or says "q": then the run is kept where it
    /// stands. Fails only where an answer could not be recorded.
    Result<void> play(LessonSession &session);

private:
    void show(const LessonSession &session);
    void showOptions(const engine::LessonRun &run);
    void explain(const LessonSession &session);
    void showReaction(const LessonSession &session, const engine::Reaction &reaction,
                      const engine::Visit *visit);
    void paragraph(const std::string &text, int indent = 0);

    /// The answer typed for the current step, or nothing when the learner leaves.
    std::optional<engine::Answer> ask(const engine::LessonRun &run);
    std::optional<engine::Answer> askSort(const lesson::Sort &sort);
    /// A line of numbers from 1 to most, or nothing at the end.
    std::optional<std::vector<int>> numbers(int most, bool several);

    std::istream &m_in;
    std::ostream &m_out;
};

} // namespace rapport::player
