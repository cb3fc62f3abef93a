#include "engine/autopilot.h"
#include "engine/paths.h"
#include "learner/lesson/answerwords.h"
#include "learner/lesson/fill/debrieffiller.h"
#include "learner/lesson/fill/stepfiller.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

/// What a debrief tells of each answer: the list, and the curve through the call.
namespace rapport::player {

namespace {

/// So many states take a tenth of a second.
constexpr std::size_t pathBudget = 200'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("DebriefFiller", text);
}

/// The way a pilot finds, where there are too many paths to look at all of them.
std::vector<engine::Visit> pilotedVisits(const engine::LessonRun &run)
{
    engine::LessonRun best(run.sharedScript(), run.state().seed);
    engine::Autopilot pilot(run.script(), engine::Aim::Best, 0);
    const std::size_t limit = run.script().steps().size() * 10;
    for (std::size_t i = 0; i < limit && !best.finished(); ++i) {
        if (!best.answer(pilot.next(best)))
            break;
    }
    return best.state().visits;
}

/// All that was picked of a step, one after the other.
QString pickedWords(const engine::StepProgram &step, const engine::Visit &visit)
{
    const auto &picked = std::get<engine::Pick>(visit.answer).parts;
    QStringList texts;
    for (const engine::Way &way : step.ways) {
        if (std::ranges::count(picked, *way.id) > 0)
            texts.append(words(*way.text));
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

bool isOnCall(const engine::Script &script, const engine::Visit &visit)
{
    const engine::StepProgram &step = script.at(visit.step);
    return step.as<lesson::Turn>() || step.as<lesson::Hold>();
}

QString callClock(Millis time)
{
    const int seconds = int(time.count() / 1000);
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QList<qreal> DebriefFiller::bestCurve() const
{
    const engine::Paths paths = engine::pathsOf(m_script, pathBudget);
    const std::vector<engine::Visit> visits =
        paths.best ? paths.best->visits : pilotedVisits(m_run);
    QList<qreal> curve;
    for (const engine::Visit &visit : visits) {
        if (!isOnCall(m_script, visit))
            continue;
        if (curve.isEmpty())
            curve.append(moodShare(m_script, visit.moodBefore));
        curve.append(moodShare(m_script, visit.moodAfter));
    }
    return curve;
}

void DebriefFiller::fillCurve(ui::DebriefModel &debrief) const
{
    debrief.curve.clear();
    debrief.curveLabels.clear();
    debrief.curveReplies.clear();
    debrief.moment = -1;
    if (!m_script.moodMeter())
        return;
    const engine::Visit *moment = worst();
    engine::StepIndex named = engine::noStep;
    const std::vector<engine::Visit> &visits = m_run.state().visits;
    for (std::size_t number = 0; number < visits.size(); ++number) {
        const engine::Visit &visit = visits[number];
        if (!isOnCall(m_script, visit))
            continue;
        if (debrief.curve.isEmpty()) {
            debrief.curve.append(moodShare(m_script, visit.moodBefore));
            debrief.curveLabels.append(QString());
            debrief.curveReplies.append(-1);
        }
        if (&visit == moment)
            debrief.moment = int(debrief.curve.size());
        debrief.curve.append(moodShare(m_script, visit.moodAfter));
        const bool again = visit.step == named;
        debrief.curveLabels.append(again ? QString() : words(m_script.at(visit.step).step->title));
        named = visit.step;
        const auto &rows = debrief.replies()->rows();
        const auto row = std::ranges::find(rows, int(number), &ui::ReplyRow::visit);
        debrief.curveReplies.append(row == rows.end() ? -1 : int(row - rows.begin()));
    }
    if (!debrief.curve.isEmpty())
        debrief.bestCurve = bestCurve();
}

ui::ReplyRow DebriefFiller::replyOf(std::size_t number) const
{
    const engine::Visit &visit = m_run.state().visits[number];
    const engine::StepProgram &step = m_script.at(visit.step);
    const engine::Way *way = pickedWay(m_script, visit);
    const lesson::ClipStop *stop = stopAnswered(m_run, number);
    const auto *turn = step.as<lesson::Turn>();
    ui::ReplyRow row;
    row.visit = int(number);
    row.grade = gradeWord(visit.grade);
    row.prompt = stop ? words(stop->prompt) : turn ? words(turn->line) : promptOf(*step.step);
    row.text = way ? pickedWords(step, visit) : answerWords(step, visit);
    if (isOnCall(m_script, visit)) {
        row.at = callClock(visit.at);
        if (m_script.moodMeter() && visit.moodAfter != visit.moodBefore)
            row.mood = tr("mood %1 to %2")
                           .arg(std::lround(visit.moodBefore))
                           .arg(std::lround(visit.moodAfter));
    }
    if (!way)
        return row;
    row.why = way->why ? words(*way->why) : QString();
    if (visit.grade == lesson::Grade::Do || !way->better)
        return row;
    const Better better = betterThan(visit, *way);
    const bool isWorth = turn || step.as<lesson::Hold>() || !way->better->empty();
    if (isWorth && better.words != row.text) {
        row.better = better.words;
        row.betterClip = better.clip;
    }
    return row;
}

void DebriefFiller::fillReplies(ui::DebriefModel &debrief) const
{
    QList<ui::ReplyRow> rows;
    for (std::size_t number = 0; number < m_run.state().visits.size(); ++number) {
        const ui::ReplyRow row = replyOf(number);
        if (!row.text.isEmpty())
            rows.append(row);
    }
    debrief.replies()->setRows(rows);
}

} // namespace rapport::player
