#include "learner/lesson/fill/debrieffiller.h"

#include "engine/autopilot.h"
#include "learner/lesson/answerwords.h"
#include "learner/lesson/fill/stepfiller.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::player {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DebriefFiller", text);
}

QString number(double value)
{
    return QString::number(std::round(value));
}

QString clock(Millis time)
{
    const int seconds = int(time.count() / 1000);
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString toneOf(double earned, double possible)
{
    if (earned >= possible * 0.8)
        return QStringLiteral("call");
    return earned >= possible * 0.5 ? QStringLiteral("hold") : QStringLiteral("dont");
}

} // namespace

DebriefFiller::DebriefFiller(const engine::LessonRun &run, const lesson::Course &course)
    : m_run(run)
    , m_script(run.script())
    , m_call(run, course)
{}

void DebriefFiller::fill(ui::DebriefModel &debrief) const
{
    const engine::RunResult result = m_run.result();
    debrief.title = words(m_script.lesson().title);
    debrief.passed = result.passed;
    debrief.headline = headline(result);
    debrief.mustFailures.clear();
    for (const std::string &missed : result.missed)
        debrief.mustFailures.append(QString::fromStdString(missed));
    fillTiles(debrief, result);
    fillCurve(debrief);
    fillMoment(debrief);
    fillReplies(debrief);
    emit debrief.changed();
}

QString DebriefFiller::headline(const engine::RunResult &result) const
{
    const QString verdict = result.passed ? tr("Passed.") : tr("Not passed yet.");
    const QString ending = words(m_run.current().step->title);
    return ending.isEmpty() ? verdict : verdict + QLatin1Char(' ') + ending;
}

void DebriefFiller::fillTiles(ui::DebriefModel &debrief, const engine::RunResult &result) const
{
    const double mark = m_script.lesson().pass.score.percent;
    QList<ui::TileRow> rows;
    rows.append({tr("Score"), number(result.score) + QLatin1Char('%'),
                 mark > 0 ? tr("pass mark %1%").arg(number(mark)) : QString(),
                 result.passed ? QStringLiteral("do") : QStringLiteral("dont")});
    for (const engine::CompetencyResult &one : result.competencies) {
        if (one.possible <= 0)
            continue;
        const double earned = std::max(0.0, one.earned);
        const QString detail = earned >= one.possible ? tr("as good as it gets")
                               : one.earned < 0       ? tr("more lost than won")
                                                      : QString();
        rows.append({QString::fromStdString(one.name),
                     number(earned) + QStringLiteral(" / ") + number(one.possible), detail,
                     toneOf(earned, one.possible)});
    }
    debrief.tiles()->setRows(rows);
}

std::vector<const engine::Visit *> DebriefFiller::calls(const engine::LessonRun &run) const
{
    std::vector<const engine::Visit *> visits;
    for (const engine::Visit &visit : run.state().visits) {
        const engine::StepProgram &step = m_script.at(visit.step);
        if (step.as<lesson::Turn>() || step.as<lesson::Hold>())
            visits.push_back(&visit);
    }
    return visits;
}

QList<qreal> DebriefFiller::bestCurve() const
{
    engine::LessonRun best(m_run.sharedScript(), m_run.state().seed);
    engine::Autopilot pilot(m_script, engine::Aim::Best, 0);
    const std::size_t limit = m_script.steps().size() * 10;
    for (std::size_t i = 0; i < limit && !best.finished(); ++i) {
        if (!best.answer(pilot.next(best)))
            break;
    }
    QList<qreal> curve;
    for (const engine::Visit *visit : calls(best)) {
        if (curve.isEmpty())
            curve.append(moodShare(m_script, visit->moodBefore));
        curve.append(moodShare(m_script, visit->moodAfter));
    }
    return curve;
}

void DebriefFiller::fillCurve(ui::DebriefModel &debrief) const
{
    const std::vector<const engine::Visit *> visits = calls(m_run);
    debrief.curve.clear();
    debrief.curveLabels.clear();
    debrief.moment = -1;
    if (!m_script.moodMeter() || visits.empty())
        return;
    debrief.curve.append(moodShare(m_script, visits.front()->moodBefore));
    debrief.curveLabels.append(QString());
    const engine::Visit *moment = worst();
    engine::StepIndex named = engine::noStep;
    for (const engine::Visit *visit : visits) {
        if (visit == moment)
            debrief.moment = int(debrief.curve.size());
        debrief.curve.append(moodShare(m_script, visit->moodAfter));
        const bool again = visit->step == named;
        debrief.curveLabels.append(again ? QString() : words(m_script.at(visit->step).step->title));
        named = visit->step;
    }
    debrief.bestCurve = bestCurve();
}

const engine::Visit *DebriefFiller::worst() const
{
    const engine::Visit *worst = nullptr;
    double fall = 0;
    for (const engine::Visit *visit : calls(m_run)) {
        const double change = visit->moodAfter - visit->moodBefore;
        const bool isMistake = visit->grade == lesson::Grade::Dont ||
                               (visit->grade == lesson::Grade::Ok && change < 0);
        // Points tell two falls of the same depth apart.
        const double harm = change + visit->gained / 100 - (isMistake ? 0.5 : 0);
        if (isMistake && pickedWay(m_script, *visit) && harm < fall) {
            worst = visit;
            fall = harm;
        }
    }
    return worst;
}

const engine::Way *DebriefFiller::bestWayOf(const engine::Visit &visit) const
{
    const auto &ways = m_script.at(visit.step).ways;
    const engine::Way *best = nullptr;
    for (const engine::Way &way : ways) {
        const bool isDo = way.grade == lesson::Grade::Do;
        if (isDo && (!best || way.gain() > best->gain()))
            best = &way;
    }
    return best;
}

void DebriefFiller::fillMoment(ui::DebriefModel &debrief) const
{
    const engine::Visit *visit = worst();
    debrief.said.clear();
    if (!visit)
        return;
    const engine::Way *way = pickedWay(m_script, *visit);
    const engine::Way *best = bestWayOf(*visit);
    debrief.at = clock(visit->at);
    debrief.said = words(*way->text);
    debrief.saidWhy = words(*way->why);
    const bool hasWords = way->better && !way->better->empty();
    debrief.better = hasWords ? words(*way->better) : best ? words(*best->text) : QString();
    debrief.betterWhy = best ? words(*best->why) : QString();
}

void DebriefFiller::fillReplies(ui::DebriefModel &debrief) const
{
    QList<ui::ReplyRow> rows;
    const std::vector<engine::Visit> &visits = m_run.state().visits;
    for (std::size_t number = 0; number < visits.size(); ++number) {
        const engine::Visit &visit = visits[number];
        const engine::Way *way = pickedWay(m_script, visit);
        const engine::StepProgram &step = m_script.at(visit.step);
        ui::ReplyRow row;
        if (!way) {
            const lesson::ClipStop *stop = stopAnswered(m_run, number);
            row.prompt = stop ? words(stop->prompt) : promptOf(*step.step);
            row.text = answerWords(step, visit);
            row.grade = gradeWord(visit.grade);
            if (!row.text.isEmpty())
                rows.append(row);
            continue;
        }
        if (const auto *turn = step.as<lesson::Turn>()) {
            row.at = clock(visit.at);
            row.prompt = words(turn->line);
        } else if (const auto *choice = step.as<lesson::Choice>()) {
            row.prompt = words(choice->prompt);
        } else if (const auto *pair = step.as<lesson::Pair>()) {
            row.prompt = words(pair->prompt);
        } else if (step.as<lesson::Rating>()) {
            row.prompt = promptOf(*step.step);
        } else {
            row.at = clock(visit.at);
            row.prompt = words(step.step->title);
        }
        row.text = words(*way->text);
        row.grade = gradeWord(visit.grade);
        row.why = way->why ? words(*way->why) : QString();
        row.better =
            way->better && visit.grade != lesson::Grade::Do ? words(*way->better) : QString();
        rows.append(row);
    }
    debrief.replies()->setRows(rows);
}

} // namespace rapport::player
