#include "learner/lesson/fill/stepfiller.h"
#include "lesson/clauses.h"

#include <algorithm>

// Steps where something is to be noticed: the moments of a recording, the words of a transcript.

namespace rapport::player {

namespace {

QString name(const std::string &text)
{
    return QString::fromStdString(text);
}

QString foundWord(bool found)
{
    return found ? QStringLiteral("found") : QStringLiteral("missed");
}

/// How a clause that was picked, or was not, is told.
QString clauseVerdict(const lesson::Spot &spot, const lesson::PartId &clause, bool picked)
{
    const bool wrong = engine::judgeSpots(spot, {{clause}}).hits > 0;
    return wrong ? foundWord(picked) : picked ? QStringLiteral("extra") : QStringLiteral("fine");
}

} // namespace

void StepFiller::fillBody(ui::StepModel &step, const lesson::Clip &clip) const
{
    step.text = words(clip.text);
    step.prompt.clear();
    step.hasCaptions = !clip.captions.empty();
    const lesson::ClipStop *question = m_run.stop();
    const bool asks = question && (explaining() || m_scene.questionDue);
    ui::RecordingModel &recording = *step.recording();
    recording.asking = asks;
    recording.marking =
        m_run.expects() == engine::Expects::Mark || (!clip.marks.empty() && question);
    if (asks) {
        fillQuestion(step, *question);
    } else {
        step.prompt = words(clip.prompt);
        step.options()->setRows({});
        // Reading on is offered once there is nothing left to hear.
        step.canContinue = explaining() || (step.canContinue && m_scene.heard);
        step.canSubmit = m_run.expects() == engine::Expects::Mark && m_scene.heard;
    }
    step.phase = explaining() ? QStringLiteral("answered") : QStringLiteral("asking");
    step.findings()->setRows({});
    if (given<engine::Mark>())
        revealMarks(step, clip);
    emit recording.changed();
}

void StepFiller::fillQuestion(ui::StepModel &step, const lesson::ClipStop &question) const
{
    const auto &stops = m_run.current().as<lesson::Clip>()->stops;
    step.prompt = words(question.prompt);
    step.multiple = question.multiple;
    step.canSubmit = question.multiple && !explaining() && !m_scene.draft.taken.isEmpty();
    const auto &ways = m_run.current().stops[std::size_t(&question - stops.data())];
    step.options()->setRows(options(explaining() ? &ways : nullptr));
}

void StepFiller::revealMarks(ui::StepModel &step, const lesson::Clip &clip) const
{
    const auto &mark = *given<engine::Mark>();
    const engine::Finds finds = engine::judgeMarks(clip, mark);
    const QList<ui::MarkRow> &heard = step.recording()->marks()->rows();
    QList<ui::FindingRow> rows;
    for (std::size_t i = 0; i < clip.marks.size(); ++i) {
        const lesson::ClipMark &wanted = clip.marks[i];
        rows.append({foundWord(finds.found[i]),
                     clockWords(wanted.from),
                     words(wanted.name),
                     {},
                     words(wanted.why),
                     words(wanted.better)});
    }
    for (std::size_t i = 0; i < mark.moments.size(); ++i) {
        if (finds.right[i])
            continue;
        const bool known = heard.size() == qsizetype(mark.moments.size());
        rows.append({QStringLiteral("extra"),
                     clockWords(mark.moments[i].from),
                     known ? heard[qsizetype(i)].words : QString(),
                     {},
                     {},
                     {}});
    }
    step.findings()->setRows(rows);
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Spot &spot) const
{
    step.prompt = words(spot.prompt);
    step.text = words(spot.text);
    const auto *picked = given<engine::Pick>();
    const QSet<QString> taken = picked ? pickedBefore() : m_scene.draft.taken;
    QList<ui::ClauseLineRow> lines;
    QList<ui::ClauseRow> clauses;
    for (const lesson::SpotLine &line : spot.lines) {
        const std::vector<lesson::Clause> pieces = lesson::clausesOf(line.text.source);
        lines.append({m_scene.nameOf(line.speaker), line.speaker.value == "agent",
                      int(clauses.size()), int(pieces.size())});
        for (std::size_t number = 0; number < pieces.size(); ++number) {
            const lesson::PartId id = engine::clauseId(line.id, number);
            const lesson::Clause &piece = pieces[number];
            const bool isTaken = taken.contains(name(id.value));
            clauses.append({name(id.value),
                            name(line.text.source.substr(piece.begin, piece.end - piece.begin)),
                            isTaken, picked ? clauseVerdict(spot, id, isTaken) : QString()});
        }
    }
    step.clauses()->setRows(clauses);
    step.lines()->setRows(lines);
    step.canSubmit = !picked;
    step.findings()->setRows({});
    if (picked)
        revealSpots(step, spot);
}

void StepFiller::revealSpots(ui::StepModel &step, const lesson::Spot &spot) const
{
    const engine::Finds finds = engine::judgeSpots(spot, *given<engine::Pick>());
    QList<ui::FindingRow> rows;
    for (std::size_t i = 0; i < spot.spots.size(); ++i) {
        const lesson::SpotMark &wanted = spot.spots[i];
        rows.append({foundWord(finds.found[i]),
                     {},
                     words(wanted.words),
                     {},
                     words(wanted.why),
                     words(wanted.better)});
    }
    for (const ui::ClauseRow &clause : step.clauses()->rows()) {
        if (clause.verdict == QLatin1String("extra"))
            rows.append({clause.verdict, {}, clause.text, {}, {}, {}});
    }
    step.findings()->setRows(rows);
}

} // namespace rapport::player
