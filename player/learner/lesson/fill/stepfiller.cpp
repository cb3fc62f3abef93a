#include "learner/lesson/fill/stepfiller.h"

namespace rapport::player {

namespace {

QString name(const std::string &text)
{
    return QString::fromStdString(text);
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

QString clockWords(Millis time)
{
    const int seconds = int(time.count() / 1000);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

StepFiller::StepFiller(const engine::LessonRun &run, Scene scene)
    : m_run(run)
    , m_scene(std::move(scene))
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
    if (const auto *pick = given<engine::Pick>()) {
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
    step.multiple = false;
    std::visit([&](const auto &body) { fillBody(step, body); }, now.body);
    fillClock(step);
    emit step.changed();
}

QList<ui::OptionRow> StepFiller::options(const std::vector<engine::Way> *graded) const
{
    QList<ui::OptionRow> rows;
    const QSet<QString> picked = pickedBefore();
    const auto add = [&](const engine::Way &way) {
        ui::OptionRow row;
        row.optionId = name(way.id->value);
        row.number = int(rows.size()) + 1;
        row.text = words(*way.text);
        row.chosen = picked.contains(row.optionId) || m_scene.draft.taken.contains(row.optionId);
        if (way.clip)
            row.clip = m_scene.media.url(*way.clip);
        if (graded) {
            row.enabled = false;
            row.grade = gradeWord(way.grade);
            row.why = way.why ? words(*way.why) : QString();
        }
        rows.append(row);
    };
    if (graded) {
        for (const engine::Way &way : *graded)
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
    step.picture = m_scene.media.url(page.picture);
    step.alt = words(page.alt);
    step.clip = m_scene.media.url(page.clip);
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
    step.dontClip = m_scene.media.url(pair.dontClip);
    step.doClip = m_scene.media.url(pair.doClip);
    // The two keep their places when they are explained.
    if (!explaining())
        step.options()->setRows(options(nullptr));
    else
        revealPair(step);
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Turn &turn) const
{
    step.prompt = words(turn.prompt);
    step.text = words(turn.line);
    step.clip = m_scene.media.url(turn.clip);
    step.hasCaptions = !turn.captions.empty();
    step.options()->setRows(options(nullptr));
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Choice &choice) const
{
    step.prompt = words(choice.prompt);
    step.text = words(choice.text);
    step.multiple = choice.multiple;
    step.canSubmit = choice.multiple && !explaining() && !m_scene.draft.taken.isEmpty();
    step.options()->setRows(options(explaining() ? &m_run.current().ways : nullptr));
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::End &end) const
{
    step.text = words(end.text);
    step.outcome =
        QString::fromLatin1(lesson::Names<lesson::Outcome>::names[std::size_t(end.outcome)]);
}

void StepFiller::revealPair(ui::StepModel &step) const
{
    const QSet<QString> picked = pickedBefore();
    QList<ui::OptionRow> rows = step.options()->rows();
    if (rows.isEmpty())
        rows = options(&m_run.current().ways);
    for (ui::OptionRow &row : rows) {
        const bool isDo = row.optionId == QLatin1String("do");
        row.chosen = picked.contains(row.optionId);
        row.enabled = false;
        row.grade = isDo ? QStringLiteral("do") : QStringLiteral("dont");
    }
    step.options()->setRows(rows);
}

} // namespace rapport::player
