#include "learner/lesson/fill/callfiller.h"

#include "learner/lesson/fill/stepfiller.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rapport::player {

namespace {

/// For translators, who find the sentences of this file under its name.
struct Said
{
    Q_DECLARE_TR_FUNCTIONS(CallFiller)
};

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isTitle = word == QLatin1String("Mr") || word == QLatin1String("Mrs") ||
                             word == QLatin1String("Ms") || word == QLatin1String("Dr");
        if (!isTitle && initials.size() < 2)
            initials += word.front().toUpper();
    }
    return initials;
}

/// "Rosa Marín" is Rosa, but "Mrs Adeyemi" stays Mrs Adeyemi.
QString shortName(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool titled = parts.size() > 1 && parts.front().size() <= 3 &&
                        QStringLiteral("Mr Mrs Ms Dr").contains(parts.front());
    return parts.size() < 2 || titled ? name : parts.front();
}

} // namespace

double moodShare(const engine::Script &script, double value)
{
    const auto at = script.moodMeter();
    if (!at)
        return 0;
    const lesson::Meter &meter = script.meters()[*at].meter;
    return meter.max > meter.min ? (value - meter.min) / (meter.max - meter.min) : 0;
}

QString moodWords(const engine::Script &script, double value)
{
    const auto at = script.moodMeter();
    if (!at)
        return {};
    const lesson::Meter &meter = script.meters()[*at].meter;
    const double share = moodShare(script, value);
    if (share < 1.0 / 3)
        return words(meter.low);
    return share > 2.0 / 3 ? words(meter.high) : Said::tr("In between");
}

const engine::Way *pickedWay(const engine::Script &script, const engine::Visit &visit)
{
    const auto *pick = std::get_if<engine::Pick>(&visit.answer);
    if (!pick || pick->parts.empty())
        return nullptr;
    const auto &ways = script.at(visit.step).ways;
    const auto found = std::ranges::find_if(
        ways, [&](const engine::Way &way) { return *way.id == pick->parts.front(); });
    return found == ways.end() ? nullptr : &*found;
}

CallFiller::CallFiller(const engine::LessonRun &run, const lesson::Course &course)
    : m_run(run)
    , m_course(course)
{}

const lesson::CastMember *CallFiller::member(const lesson::CastId &speaker) const
{
    const lesson::CastId &customer = m_run.script().lesson().customer;
    const bool isCustomer = speaker.value == "customer" && !customer.empty();
    return m_course.cast.find(isCustomer ? customer.value : speaker.value);
}

QString CallFiller::speakerName(const lesson::CastId &speaker) const
{
    if (speaker.value == "agent")
        return Said::tr("You");
    const lesson::CastMember *found = member(speaker);
    return found ? shortName(words(found->name)) : Said::tr("Customer");
}

void CallFiller::fill(ui::CallModel &call) const
{
    fillCaller(call);
    fillMood(call);
    fillCompetencies(call);
    fillTranscript(call);
    fillTime(call);
    emit call.changed();
}

void CallFiller::fillTime(ui::CallModel &call) const
{
    call.callSeconds = int(m_run.state().callTime.count() / 1000);
    emit call.timeChanged();
}

void CallFiller::fillCaller(ui::CallModel &call) const
{
    const lesson::CastMember *caller = member({"customer"});
    call.callerName = caller ? words(caller->name) : Said::tr("Customer");
    call.callerRole = caller ? words(caller->role) : QString();
    call.initials = initialsOf(call.callerName);
    if (caller && !caller->pronoun.empty())
        call.pronoun = words(caller->pronoun);
}

void CallFiller::fillMood(ui::CallModel &call) const
{
    const engine::Script &script = m_run.script();
    const auto at = script.moodMeter();
    if (!at)
        return;
    const lesson::Meter &meter = script.meters()[*at].meter;
    const double now = m_run.state().numbers[*at];
    call.moodLabel = moodWords(script, now);
    call.moodLow = words(meter.low);
    call.moodHigh = words(meter.high);
    call.moodHistory = {moodShare(script, meter.start)};
    for (const engine::Visit &visit : m_run.state().visits) {
        const engine::StepProgram &step = script.at(visit.step);
        if (step.as<lesson::Turn>() || step.as<lesson::Hold>())
            call.moodHistory.append(moodShare(script, visit.moodAfter));
    }
    call.moodHistory.append(moodShare(script, now));
}

void CallFiller::fillCompetencies(ui::CallModel &call) const
{
    QList<ui::CompetencyRow> rows;
    const auto &measured = m_run.script().competencies();
    for (std::size_t i = 0; i < measured.size(); ++i) {
        const double earned = std::max(0.0, m_run.state().earned[i]);
        const int possible = int(std::lround(std::max(measured[i].possible, earned)));
        if (possible == 0)
            continue;
        const bool low = earned * 3 < possible;
        rows.append({QString::fromStdString(measured[i].name), int(std::lround(earned)), possible,
                     low ? QStringLiteral("hold") : QStringLiteral("primary")});
    }
    call.competencies()->setRows(rows);
}

ui::LineRow CallFiller::lineOf(const lesson::Turn &turn) const
{
    ui::LineRow row;
    row.speaker = speakerName(turn.speaker);
    row.mine = turn.speaker.value == "agent";
    row.text = words(turn.line);
    return row;
}

void CallFiller::fillTranscript(ui::CallModel &call) const
{
    const engine::Script &script = m_run.script();
    const bool coached = script.lesson().coaching == lesson::Coaching::During;
    QList<ui::LineRow> rows;
    for (const engine::Visit &visit : m_run.state().visits) {
        const engine::StepProgram &step = script.at(visit.step);
        const auto *turn = step.as<lesson::Turn>();
        if (turn)
            rows.append(lineOf(*turn));
        const engine::Way *way = pickedWay(script, visit);
        if (!way || !(turn || step.as<lesson::Hold>()))
            continue;
        ui::LineRow mine;
        mine.speaker = Said::tr("You");
        mine.mine = true;
        mine.text = words(*way->text);
        if (coached) {
            mine.grade = gradeWord(way->grade);
            mine.why = words(*way->why);
        }
        rows.append(mine);
    }
    if (const auto *turn = m_run.current().as<lesson::Turn>()) {
        rows.append(lineOf(*turn));
        rows.last().current = true;
    }
    call.transcript()->setRows(rows);
}

} // namespace rapport::player
