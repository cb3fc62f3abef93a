#include "learner/stepfiller.h"

#include "ui/text/safetext.h"

#include <QCoreApplication>
#include <algorithm>

namespace rapport::player {

namespace {

QString name(const std::string &text)
{
    return QString::fromStdString(text);
}

int seconds(Millis time)
{
    return int(time.count() / 1000);
}

} // namespace

QString words(const lesson::Text &text)
{
    return name(text.source);
}

QString gradeWord(lesson::Grade grade)
{
    return grade == lesson::Grade::None
               ? QString()
               : QString::fromLatin1(lesson::Names<lesson::Grade>::names[std::size_t(grade)]);
}

StepFiller::StepFiller(const engine::LessonRun &run, const MediaLocator &media, const Draft &draft,
                       bool clockRuns)
    : m_run(run)
    , m_media(media)
    , m_draft(draft)
    , m_clockRuns(clockRuns)
{}

bool StepFiller::explaining() const
{
    return m_run.state().phase == engine::Phase::Explaining;
}

const engine::Visit *StepFiller::lastVisit() const
{
    const auto &visits = m_run.state().visits;
    return explaining() && !visits.empty() ? &visits.back() : nullptr;
}

QSet<QString> StepFiller::pickedBefore() const
{
    QSet<QString> picked;
    const engine::Visit *visit = lastVisit();
    const auto *pick = visit ? std::get_if<engine::Pick>(&visit->answer) : nullptr;
    if (pick) {
        for (const lesson::PartId &part : pick->parts)
            picked.insert(name(part.value));
    }
    return picked;
}

void StepFiller::fill(ui::StepModel &step) const
{
    const lesson::Step &now = *m_run.current().step;
    const QString id = name(now.id.value);
    if (step.stepId != id)
        step.reset();
    step.kind = QString::fromStdString(std::string(now.kind()));
    step.stepId = id;
    step.title = words(now.title);
    step.phase = explaining() ? QStringLiteral("answered") : QStringLiteral("asking");
    step.canContinue = m_run.canContinue() || m_run.finished();
    step.canSubmit = false;
    std::visit([&](const auto &body) { fillBody(step, body); }, now.body);
    fillClock(step);
    emit step.changed();
}

QList<ui::OptionRow> StepFiller::options(bool graded) const
{
    QList<ui::OptionRow> rows;
    const QSet<QString> picked = pickedBefore();
    const auto add = [&](const engine::Way &way) {
        ui::OptionRow row;
        row.optionId = name(way.id->value);
        row.number = int(rows.size()) + 1;
        row.text = words(*way.text);
        row.chosen = picked.contains(row.optionId) || m_draft.taken.contains(row.optionId);
        if (way.clip)
            row.clip = m_media.url(*way.clip);
        if (graded) {
            row.enabled = false;
            row.grade = gradeWord(way.grade);
            row.why = way.why ? words(*way.why) : QString();
        }
        rows.append(row);
    };
    if (graded) {
        for (const engine::Way &way : m_run.current().ways)
            add(way);
    } else {
        for (const engine::Way *way : m_run.ways())
            add(*way);
    }
    return rows;
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Page &page) const
{
    step.text = words(page.text);
    step.picture = m_media.url(page.picture);
    step.alt = words(page.alt);
    step.clip = m_media.url(page.clip);
    step.hasCaptions = !page.captions.empty();
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Pair &pair) const
{
    const engine::Script::PairWords said = m_run.script().wordsOf(pair);
    step.prompt = words(pair.prompt);
    step.text = words(*said.situation);
    step.mode =
        pair.mode == lesson::PairMode::Show ? QStringLiteral("show") : QStringLiteral("choose");
    step.dontText = words(*said.dont);
    step.doText = words(*said.correct);
    step.why = words(*said.why);
    step.points.clear();
    for (const lesson::Text &point : pair.points)
        step.points.append(words(point));
    step.dontClip = m_media.url(pair.dontClip);
    step.doClip = m_media.url(pair.doClip);
    // The two keep their places when they are explained.
    if (!explaining())
        step.options()->setRows(options(false));
    else
        revealPair(step);
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Turn &turn) const
{
    step.prompt = words(turn.prompt);
    step.text = words(turn.line);
    step.clip = m_media.url(turn.clip);
    step.hasCaptions = !turn.captions.empty();
    step.options()->setRows(options(false));
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Choice &choice) const
{
    step.prompt = words(choice.prompt);
    step.text = words(choice.text);
    step.multiple = choice.multiple;
    step.canSubmit = choice.multiple && !explaining() && !m_draft.taken.isEmpty();
    step.options()->setRows(options(explaining()));
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Sort &sort) const
{
    step.prompt = words(sort.prompt);
    step.text = words(sort.text);
    const engine::Visit *visit = lastVisit();
    const auto *placed = visit ? std::get_if<engine::Place>(&visit->answer) : nullptr;
    QHash<QString, QString> where = m_draft.sorted;
    if (placed) {
        for (const auto &[item, bucket] : placed->items)
            where.insert(name(item.value), name(bucket.value));
    }
    QList<ui::SortItemRow> items;
    QHash<QString, int> counts;
    for (const lesson::SortItem &item : sort.items) {
        const QString id = name(item.id.value);
        const QString bucket = where.value(id);
        const bool right = bucket == name(item.bucket.value);
        const QString verdict = !placed ? QString()
                                : right ? QStringLiteral("right")
                                        : QStringLiteral("wrong");
        items.append({id, words(item.text), bucket, verdict, placed ? words(item.why) : QString()});
        ++counts[bucket];
    }
    QList<ui::BucketRow> buckets;
    for (const lesson::Bucket &bucket : sort.buckets) {
        const QString id = name(bucket.id.value);
        buckets.append({id, words(bucket.name), name(bucket.key).toUpper(), counts.value(id)});
    }
    step.items()->setRows(items);
    step.buckets()->setRows(buckets);
    step.canSubmit = !placed && counts.value(QString()) == 0;
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Hold &hold) const
{
    step.text = words(hold.text);
    step.prompt = words(hold.prompt);
    step.waiting =
        m_run.holdIsDone()
            ? QCoreApplication::translate("StepFiller", "It is done. Go back to the caller.")
            : ui::SafeText::toPlain(words(hold.waiting)).simplified();
    step.holdPhase =
        m_run.state().hold.onHold ? QStringLiteral("on-hold") : QStringLiteral("with-caller");
    step.speed = hold.speed;
    step.clockRuns = m_clockRuns;
    step.options()->setRows(options(false));
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Clip &body) const
{
    step.text = words(body.text);
    step.prompt = words(body.prompt);
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Order &body) const
{
    step.text = words(body.text);
    step.prompt = words(body.prompt);
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Match &body) const
{
    step.text = words(body.text);
    step.prompt = words(body.prompt);
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Spot &body) const
{
    step.text = words(body.text);
    step.prompt = words(body.prompt);
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Write &body) const
{
    step.text = words(body.text);
    step.prompt = words(body.prompt);
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Rating &body) const
{
    step.text = words(body.text);
    step.prompt = words(body.prompt);
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Speak &body) const
{
    step.text = words(body.text);
    step.prompt = words(body.prompt);
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::End &end) const
{
    step.text = words(end.text);
    step.outcome =
        QString::fromLatin1(lesson::Names<lesson::Outcome>::names[std::size_t(end.outcome)]);
}

void StepFiller::fillClock(ui::StepModel &step) const
{
    const auto *hold = m_run.current().as<lesson::Hold>();
    if (!hold)
        return;
    const engine::HoldState &state = m_run.state().hold;
    step.holdSeconds = seconds(state.held);
    step.silenceSeconds = state.onHold ? seconds(state.silence) : 0;
    step.holdFraction = state.onHold && hold->patience.count() > 0
                            ? double(state.silence.count()) / double(hold->patience.count())
                            : 0;
    emit step.holdChanged();
}

void StepFiller::revealPair(ui::StepModel &step) const
{
    const QSet<QString> picked = pickedBefore();
    QList<ui::OptionRow> rows = step.options()->rows();
    if (rows.isEmpty())
        rows = options(true);
    for (ui::OptionRow &row : rows) {
        const bool isDo = row.optionId == QLatin1String("do");
        row.chosen = picked.contains(row.optionId);
        row.enabled = false;
        row.grade = isDo ? QStringLiteral("do") : QStringLiteral("dont");
    }
    step.options()->setRows(rows);
}

} // namespace rapport::player
