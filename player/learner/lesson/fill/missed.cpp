#include "learner/lesson/fill/missed.h"

#include "engine/prospects.h"
#include "engine/replay.h"
#include "learner/lesson/fill/stepfiller.h"

#include <QCoreApplication>

#include <cmath>

namespace rapport::player {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("Missed", text, nullptr, count);
}

} // namespace

std::vector<Missed> mostMissed(const engine::LessonRun &run)
{
    const engine::State &state = run.state();
    std::vector<Missed> most(state.earned.size());
    std::vector<double> before(state.earned.size(), 0);
    for (std::size_t i = 0; i < state.visits.size(); ++i) {
        const auto taken = std::span(state.visits).first(i + 1);
        const engine::Replay again =
            engine::replay(run.sharedScript(), state.seed, state.timeAllowance, taken);
        if (again.taken != taken.size())
            break;
        const std::vector<double> &earned = again.run.state().earned;
        const engine::StepProgram &step = run.script().at(state.visits[i].step);
        for (std::uint32_t c = 0; c < earned.size(); ++c) {
            const double points = engine::mostOf(step, c) - (earned[c] - before[c]);
            if (points > most[c].points)
                most[c] = {i, points};
        }
        before = earned;
    }
    return most;
}

QString competencyWords(const engine::LessonRun &run, const engine::CompetencyResult &result,
                        const Missed &missed)
{
    if (result.earned >= result.possible)
        return tr("as good as it gets");
    const int points = int(std::lround(result.possible - std::max(0.0, result.earned)));
    const QString missing = tr("%n point(s) missed", points);
    if (missed.points <= 0)
        return missing;
    const engine::Visit &visit = run.state().visits[missed.visit];
    const QString title = words(run.script().at(visit.step).step->title);
    return title.isEmpty() ? missing : tr("missed most at “%1”").arg(title);
}

} // namespace rapport::player
