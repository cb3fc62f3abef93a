#include "learner/lesson/rewind.h"

#include "engine/replay.h"

#include <QCoreApplication>

#include <cmath>

namespace rapport::player {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Rewind", text);
}

} // namespace

std::optional<engine::LessonRun> rewound(const engine::LessonRun &run, std::size_t visit)
{
    const engine::State &state = run.state();
    if (visit >= state.visits.size())
        return std::nullopt;
    const auto before = std::span(state.visits).first(visit);
    engine::Replay again =
        engine::replay(run.sharedScript(), state.seed, state.timeAllowance, before);
    if (again.taken != visit)
        return std::nullopt;
    while (again.run.state().phase == engine::Phase::Explaining) {
        if (!again.run.answer(engine::Continue{}))
            return std::nullopt;
    }
    return again.run.finished() ? std::nullopt : std::optional(std::move(again.run));
}

QString comparison(const engine::LessonRun &then, const engine::LessonRun &now)
{
    const auto score = [](const engine::LessonRun &run) { return std::lround(run.result().score); };
    const QString scores = tr("Score then: %1%, now: %2%.").arg(score(then)).arg(score(now));
    const auto at = now.script().moodMeter();
    if (!at)
        return tr("Your practice run. %1 It was not recorded.").arg(scores);
    const auto mood = [&](const engine::LessonRun &run) {
        return std::lround(run.state().numbers[*at]);
    };
    return tr("Your practice run. Mood at the end then: %1, now: %2. %3 It was not recorded.")
        .arg(mood(then))
        .arg(mood(now))
        .arg(scores);
}

} // namespace rapport::player
