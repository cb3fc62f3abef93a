#include "learner/lesson/fill/stepfiller.h"

#include "lesson/phrasing/judge.h"

#include <QCoreApplication>

#include <algorithm>

// Steps answered in the learner's own words or by their own judgement: write, speak, rate.

namespace rapport::player {

namespace {

QString name(const std::string &text)
{
    return QString::fromStdString(text);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("StepFiller", text);
}

QString wantedWords(const lesson::WordCount &range)
{
    if (range.empty())
        return {};
    if (range.most == 0)
        return tr("at least %1 words").arg(range.least);
    return range.least == 0 ? tr("at most %1 words").arg(range.most)
                            : tr("%1 to %2 words").arg(range.least).arg(range.most);
}

/// Joins ranges that touch or overlap.
std::vector<lesson::ByteRange> united(std::vector<lesson::ByteRange> ranges)
{
    std::ranges::sort(ranges, {}, &lesson::ByteRange::begin);
    std::vector<lesson::ByteRange> joined;
    for (const lesson::ByteRange &one : ranges) {
        if (!joined.empty() && one.begin <= joined.back().end)
            joined.back().end = std::max(joined.back().end, one.end);
        else
            joined.push_back(one);
    }
    return joined;
}

QString escaped(const std::string &text)
{
    return name(text).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// The reply with those of its words underlined.
QString underlined(const std::string &text, const std::vector<lesson::ByteRange> &ranges)
{
    QString shown;
    std::size_t done = 0;
    for (const lesson::ByteRange &one : united(ranges)) {
        shown += escaped(text.substr(done, one.begin - done)) + QStringLiteral("<u>") +
                 escaped(text.substr(one.begin, one.end - one.begin)) + QStringLiteral("</u>");
        done = one.end;
    }
    return shown + escaped(text.substr(done));
}

QString seconds(Millis time)
{
    return QString::number(double(time.count()) / 1000);
}

QString aimOf(const lesson::SpeakPause &pause)
{
    const QString after = words(pause.after);
    if (pause.longest.count() == 0)
        return tr("After “%1” leave at least %2 seconds of silence.")
            .arg(after, seconds(pause.least));
    if (pause.least.count() == 0)
        return tr("After “%1” leave no more than %2 seconds of silence.")
            .arg(after, seconds(pause.longest));
    return tr("After “%1” leave %2 to %3 seconds of silence.")
        .arg(after, seconds(pause.least), seconds(pause.longest));
}

/// A telephone voice lies at about -23 LUFS (EBU R 128); 5 LU to either side are clearly heard.
QString loudnessAim(const lesson::SpeakRange &range)
{
    const double middle = (range.least + range.most) / 2;
    const QString aim = middle < -28   ? tr("Speak softly (%1 to %2 LUFS).")
                        : middle > -18 ? tr("Speak up (%1 to %2 LUFS).")
                                       : tr("Speak at an even, everyday loudness (%1 to %2 LUFS).");
    return aim.arg(range.least).arg(range.most);
}

QStringList aimsOf(const lesson::Speak &speak)
{
    QStringList aims;
    for (const lesson::SpeakPause &pause : speak.pauses)
        aims.append(aimOf(pause));
    if (speak.longestPause.count() > 0)
        aims.append(tr("Nowhere else fall silent for longer than %1 seconds.")
                        .arg(seconds(speak.longestPause)));
    if (!speak.pace.empty())
        aims.append(
            tr("Speak at %1 to %2 words a minute.").arg(speak.pace.least).arg(speak.pace.most));
    if (!speak.loudness.empty())
        aims.append(loudnessAim(speak.loudness));
    return aims;
}

} // namespace

void StepFiller::fillBody(ui::StepModel &step, const lesson::Write &write) const
{
    step.prompt = words(write.prompt);
    step.text = words(write.text);
    ui::OwnWordsModel &own = *step.own();
    const auto *said = given<engine::Say>();
    const std::string text = said ? said->text : m_scene.draft.written.toStdString();
    own.text = name(text);
    own.count = int(lesson::cutWords(text, m_run.script().language()).written.size());
    own.wanted = wantedWords(write.words);
    own.countKept =
        own.count >= write.words.least && (write.words.most == 0 || own.count <= write.words.most);
    step.canSubmit = !said && own.count > 0 && text.size() <= lesson::maxReplyBytes;
    step.findings()->setRows({});
    own.shown.clear();
    own.model.clear();
    own.modelClip.clear();
    if (said)
        revealWriting(step, write);
    emit own.changed();
}

void StepFiller::revealWriting(ui::StepModel &step, const lesson::Write &write) const
{
    const engine::StepProgram &program = m_run.current();
    const engine::Say &said = *given<engine::Say>();
    const lesson::Judgement judged = engine::judgeWriting(program, said, m_run.script().language());
    std::vector<lesson::ByteRange> all;
    QList<ui::FindingRow> rows;
    for (std::size_t i = 0; i < judged.rules.size(); ++i) {
        const lesson::RuleFinding &finding = judged.rules[i];
        std::vector<lesson::ByteRange> about = finding.kept() ? finding.found : finding.forbidden;
        about.insert(about.end(), finding.expected.begin(), finding.expected.end());
        all.insert(all.end(), about.begin(), about.end());
        rows.append({finding.kept() ? QStringLiteral("kept") : QStringLiteral("broken"),
                     {},
                     words(program.phrases[i].name),
                     {},
                     name(finding.sentence),
                     {}});
    }
    if (!judged.count.kept)
        rows.append({QStringLiteral("broken"),
                     {},
                     wantedWords(write.words),
                     {},
                     name(judged.count.sentence),
                     {}});
    step.findings()->setRows(rows);
    step.own()->shown = underlined(said.text, all);
    step.own()->model = words(write.model);
    step.own()->modelClip = m_scene.media.url(write.modelClip);
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Speak &speak) const
{
    step.prompt = words(speak.prompt);
    step.text = words(speak.text);
    const auto *speech = given<engine::Speech>();
    ui::OwnWordsModel &own = *step.own();
    own.spoken = speech || m_scene.draft.spoken;
    own.aims = aimsOf(speak);
    own.model = own.spoken ? words(speak.model) : QString();
    own.modelClip = own.spoken ? m_scene.media.url(speak.modelClip) : QUrl();
    QList<ui::OptionRow> points;
    for (const lesson::CheckItem &item : speak.checklist) {
        ui::OptionRow row;
        row.optionId = name(item.id.value);
        row.number = int(points.size()) + 1;
        row.text = words(item.text);
        row.chosen = speech ? std::ranges::count(speech->met, item.id) > 0
                            : m_scene.draft.taken.contains(row.optionId);
        row.why = words(item.why);
        row.enabled = !speech;
        points.append(row);
    }
    step.multiple = true;
    step.options()->setRows(own.spoken ? points : QList<ui::OptionRow>());
    step.canSubmit = own.spoken && !speech;
    emit own.changed();
}

void StepFiller::fillBody(ui::StepModel &step, const lesson::Rating &rating) const
{
    step.prompt = words(rating.prompt);
    step.text = words(rating.text);
    step.clip = m_scene.media.url(rating.clip);
    step.hasCaptions = !rating.captions.empty();
    step.why = explaining() ? words(rating.why) : QString();
    QList<ui::OptionRow> rows = options(explaining() ? &m_run.current().ways : nullptr);
    for (qsizetype i = 0; explaining() && i < rows.size(); ++i) {
        const lesson::RatingLevel &level = rating.levels[std::size_t(i)];
        rows[i].votes = std::max(0, level.panel);
        rows[i].share = rows[i].votes > 0 ? engine::panelShare(rating, level.id) : 0;
    }
    step.options()->setRows(rows);
}

} // namespace rapport::player
