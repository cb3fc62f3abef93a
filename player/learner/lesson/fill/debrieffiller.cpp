#include "learner/lesson/fill/debrieffiller.h"

#include "learner/lesson/answerwords.h"
#include "learner/lesson/fill/missed.h"
#include "learner/lesson/fill/stepfiller.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::player {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("DebriefFiller", text, nullptr, count);
}

QString number(double value)
{
    return QString::number(std::round(value));
}

QString toneOf(double earned, double possible)
{
    if (earned >= possible * 0.8)
        return QStringLiteral("call");
    return earned >= possible * 0.5 ? QStringLiteral("hold") : QStringLiteral("dont");
}

/// Whether there is anything a learner can fail.
bool asksForSomething(const lesson::PassRule &rule)
{
    return rule.score.percent > 0 || !rule.competencies.empty() || !rule.must.empty() ||
           rule.atLeast.count > 0 || !rule.never.empty() || rule.recovery > 0;
}

} // namespace

DebriefFiller::DebriefFiller(const engine::LessonRun &run, const lesson::Course &course,
                             const MediaLocator &media)
    : m_run(run)
    , m_script(run.script())
    , m_media(media)
    , m_call(run, course)
{}

void DebriefFiller::fill(ui::DebriefModel &debrief) const
{
    const engine::RunResult result = m_run.result();
    debrief.title = words(m_script.lesson().title);
    debrief.passed = result.passed;
    debrief.judged = !result.passed || asksForSomething(m_script.lesson().pass);
    debrief.headline = headline(result);
    debrief.mustFailures.clear();
    for (const std::string &missed : result.missed)
        debrief.mustFailures.append(QString::fromStdString(missed));
    debrief.recovered = recovered(result);
    fillTiles(debrief, result);
    fillReplies(debrief);
    fillCurve(debrief);
    fillMoment(debrief);
    emit debrief.changed();
}

QString DebriefFiller::headline(const engine::RunResult &result) const
{
    const bool judged = asksForSomething(m_script.lesson().pass);
    const QString ending = words(m_run.current().step->title);
    if (ending.isEmpty())
        return !result.passed ? tr("Not passed yet.") : judged ? tr("Passed.") : tr("Done.");
    return (!result.passed ? tr("Not passed yet. %1")
            : judged       ? tr("Passed. %1")
                           : tr("Done. %1"))
        .arg(ending);
}

QString DebriefFiller::recovered(const engine::RunResult &result) const
{
    const int mistakes = int(result.recoveries.size());
    const auto slow =
        std::ranges::count_if(result.recoveries, [](const auto &one) { return !one.turns; });
    if (mistakes == 0)
        return {};
    if (slow > 0)
        return tr("After %n mistake(s) the mood did not come back to where it was.", int(slow));
    const auto longest = std::ranges::max_element(result.recoveries, {}, &engine::Recovery::turns);
    return tr("You made good every mistake: the mood was back within %n turn(s).", *longest->turns);
}

void DebriefFiller::fillTiles(ui::DebriefModel &debrief, const engine::RunResult &result) const
{
    const double mark = m_script.lesson().pass.score.percent;
    QList<ui::TileRow> rows;
    const QString verdict = mark <= 0              ? QString()
                            : result.score >= mark ? QStringLiteral("do")
                                                   : QStringLiteral("dont");
    rows.append({tr("Score"), tr("%1%").arg(number(result.score)),
                 mark > 0 ? tr("pass mark %1%").arg(number(mark)) : tr("there is no pass mark"),
                 verdict});
    const std::vector<Missed> missed = mostMissed(m_run);
    for (std::size_t i = 0; i < result.competencies.size(); ++i) {
        const engine::CompetencyResult &one = result.competencies[i];
        if (one.possible <= 0)
            continue;
        const double earned = std::max(0.0, one.earned);
        rows.append({QString::fromStdString(one.name),
                     tr("%1 / %2").arg(number(earned), number(one.possible)),
                     competencyWords(m_run, one, missed[i]), toneOf(earned, one.possible)});
    }
    debrief.tiles()->setRows(rows);
}

const engine::Visit *DebriefFiller::worst() const
{
    const engine::Visit *worst = nullptr;
    double fall = 0;
    for (const engine::Visit &visit : m_run.state().visits) {
        if (!isOnCall(m_script, visit))
            continue;
        const double change = visit.moodAfter - visit.moodBefore;
        const bool isMistake =
            visit.grade == lesson::Grade::Dont || (visit.grade == lesson::Grade::Ok && change < 0);
        // Points tell two falls of the same depth apart.
        const double harm = change + visit.gained / 100 - (isMistake ? 0.5 : 0);
        if (isMistake && pickedWay(m_script, visit) && harm < fall) {
            worst = &visit;
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

DebriefFiller::Better DebriefFiller::betterThan(const engine::Visit &visit,
                                                const engine::Way &way) const
{
    const engine::Way *best = bestWayOf(visit);
    const bool hasWords = way.better && !way.better->empty();
    Better better;
    if (best && best->why)
        better.why = words(*best->why);
    better.words = hasWords ? words(*way.better) : best ? words(*best->text) : QString();
    const engine::StepProgram &step = m_script.at(visit.step);
    for (const engine::Way &said : step.ways) {
        if (said.clip && !better.words.isEmpty() && words(*said.text) == better.words)
            better.clip = m_media.url(*said.clip);
    }
    if (const auto *pair = step.as<lesson::Pair>())
        better.clip = m_media.url(pair->doClip);
    return better;
}

void DebriefFiller::fillMoment(ui::DebriefModel &debrief) const
{
    const engine::Visit *visit = worst();
    debrief.said.clear();
    if (!visit)
        return;
    const engine::Way *way = pickedWay(m_script, *visit);
    const Better better = betterThan(*visit, *way);
    debrief.at = callClock(visit->at);
    debrief.said = words(*way->text);
    debrief.saidWhy = words(*way->why);
    debrief.better = better.words;
    debrief.betterWhy = better.why;
    debrief.betterClip = better.clip;
}

} // namespace rapport::player
