#include "engine/replay.h"

#include <algorithm>

namespace rapport::engine {

namespace {

/// Reads on from an explanation. Its reader takes what time there was, but for the time that a
/// timer needs to run out behind it.
void leaveExplanation(LessonRun &run, const Visit &next)
{
    const bool runsOut = std::holds_alternative<TimeUp>(next.answer);
    const double timer = runsOut ? double(run.script().at(next.step).step->timer.count()) : 0;
    const Millis kept(std::int64_t(timer * run.state().timeAllowance));
    const Millis spent = next.at - run.state().callTime - kept;
    if (spent.count() > 0)
        run.advance(spent);
    (void)run.answer(Continue{});
}

bool takeVisit(LessonRun &run, const Visit &visit)
{
    while (run.state().phase == Phase::Explaining)
        leaveExplanation(run, visit);
    const std::size_t before = run.state().visits.size();
    if (run.finished() || run.state().step != visit.step)
        return false;
    if (visit.at > run.state().callTime)
        run.advance(visit.at - run.state().callTime);
    // Time alone may have ended the step: the caller hung up, a timer ran out.
    if (run.state().visits.size() > before)
        return run.state().visits.back().answer == visit.answer;
    return run.answer(visit.answer).ok() && run.state().visits.size() > before;
}

} // namespace

Replay replay(std::shared_ptr<const Script> script, std::uint64_t seed, double timeAllowance,
              std::span<const Visit> visits)
{
    LessonRun fresh(std::move(script), seed);
    fresh.allowTime(timeAllowance);
    Replay out{std::move(fresh)};
    for (const Visit &visit : visits) {
        LessonRun tried = out.run;
        if (!takeVisit(tried, visit))
            break;
        out.run = std::move(tried);
        ++out.taken;
    }
    return out;
}

} // namespace rapport::engine
