#pragma once

#include "cli/console.h"
#include "format/webvtt.h"
#include "session/lessonsession.h"

namespace rapport::player {

/// Takes a lesson by numbers and lines typed on a terminal. Everything the window shows is said in
/// words.
class Terminal
{
public:
    /// The clock measures how long an answer takes where a step gives a time.
    Terminal(std::istream &in, std::ostream &out, const Clock &clock)
        : m_console(in, out)
        , m_clock(clock)
    {}

    /// Plays until an ending, or until the input ends or says "q": then the run is kept where it
    /// stands. Fails only where an answer could not be recorded.
    Result<void> play(LessonSession &session);

private:
    /// Takes one answer; false when the learner leaves.
    Result<bool> takeOne(LessonSession &session);
    /// Lets the time pass that an answer took. True when the step was left over it.
    Result<bool> letPass(LessonSession &session, Millis time);

    void show(const LessonSession &session);
    void showPair(const engine::LessonRun &run, const lesson::Pair &pair);
    void showHold(const engine::LessonRun &run, const lesson::Hold &hold);
    void showClip(const LessonSession &session, const lesson::Clip &clip);
    void showSpot(const LessonSession &session, const lesson::Spot &spot);
    void showSpeak(const lesson::Speak &speak);
    void showTime(const engine::LessonRun &run);
    void showOptions(const engine::LessonRun &run);

    /// The answer typed for the current step, or nothing when the learner leaves.
    std::optional<engine::Answer> ask(const engine::LessonRun &run);
    std::optional<engine::Answer> askWays(const engine::LessonRun &run);
    std::optional<engine::Answer> askSort(const lesson::Sort &sort);
    std::optional<engine::Answer> askOrder(const engine::LessonRun &run,
                                           const lesson::Order &order);
    std::optional<engine::Answer> askMatch(const engine::LessonRun &run,
                                           const lesson::Match &match);
    std::optional<engine::Answer> askSpot(const lesson::Spot &spot);
    std::optional<engine::Answer> askMarks();
    std::optional<engine::Answer> askWrite(const lesson::Write &write);
    std::optional<engine::Answer> askSpeak(const lesson::Speak &speak);

    void explain(const LessonSession &session);
    void explainBody(const engine::LessonRun &run, const engine::Visit &visit);
    void explainWays(const std::vector<engine::Way> &ways);
    void explainOrder(const lesson::Order &order, const engine::Arrange &arranged);
    void explainMatch(const lesson::Match &match, const engine::Place &place);
    void explainSpot(const lesson::Spot &spot, const engine::Pick &picked);
    void explainMarks(const lesson::Clip &clip, const engine::Mark &mark);
    void explainWriting(const engine::LessonRun &run, const engine::Say &said);
    void explainRating(const engine::LessonRun &run, const lesson::Rating &rating);
    void explainSpeech(const lesson::Speak &speak, const engine::Speech &speech);
    void explainFinding(const char *found, const std::string &text, const lesson::Text &why,
                        const lesson::Text &better);
    void showReaction(const LessonSession &session, const engine::Reaction &reaction,
                      const engine::Visit *visit);

    Console m_console;
    const Clock &m_clock;
    const lesson::Clip *m_clip = nullptr; ///< whose words are being read
    format::Captions m_captions;
    std::size_t m_linesRead = 0;
};

/// Who speaks, as the cast names them.
[[nodiscard]] std::string speakerName(const LessonSession &session, const lesson::CastId &speaker);

} // namespace rapport::player
