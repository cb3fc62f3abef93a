#include "learner/lesson/speakmeasures.h"

#include "learner/lesson/fill/stepfiller.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace rapport::player {

namespace {

using audio::Doubt;
using audio::Sureness;

/// Of more silences than this none is asked about: an answer holds 64 measures.
constexpr std::size_t mostSilences = 12;
constexpr qsizetype wordsToCount = 6;
constexpr double usualSyllables = 1.3;

QString tr(const char *text)
{
    return QCoreApplication::translate("SpeakMeasures", text);
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar one : text) {
        if (one.isLetterOrNumber())
            letters.append(one.toLower());
    }
    return letters;
}

/// A full stop would stand in the middle of a line.
QString withoutStop(const QString &text)
{
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

std::optional<double> shareBefore(const QString &model, const QString &after)
{
    const QString all = lettersOf(model);
    const QString words = lettersOf(after);
    const qsizetype at = words.isEmpty() ? -1 : all.indexOf(words);
    if (at < 0)
        return std::nullopt;
    return double(at + words.size()) / double(all.size());
}

int syllablesOf(const QString &word, bool english)
{
    const QString vowels = QStringLiteral("aeiouyáéíóúüàèìòùâêîôûäöåæøœ");
    int count = 0;
    bool before = false;
    for (const QChar one : word) {
        const bool vowel = vowels.contains(one);
        count += vowel && !before ? 1 : 0;
        before = vowel;
    }
    const bool silentE = english && count > 1 && word.endsWith(u'e') && !word.endsWith(u"le");
    return std::max(1, count - (silentE ? 1 : 0));
}

double syllablesPerWord(const QString &text, bool english)
{
    const QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    int sum = 0;
    qsizetype counted = 0;
    for (const QString &word : words) {
        const QString letters = lettersOf(word);
        if (letters.isEmpty())
            continue;
        sum += syllablesOf(letters, english);
        ++counted;
    }
    return counted < wordsToCount ? usualSyllables : double(sum) / double(counted);
}

/// A measure as it is read back.
struct Taken
{
    double value = 0;
    Sureness sureness = Sureness::Low;
    Doubt doubt = Doubt::None;
};

std::optional<double> find(const MeasuredByName &measured, const std::string &name)
{
    const auto found = std::ranges::find(measured, name, &std::pair<std::string, double>::first);
    return found == measured.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Taken> taken(const MeasuredByName &measured, const std::string &name)
{
    const auto sure = find(measured, name);
    const auto value = sure ? sure : find(measured, name + "_unsure");
    if (!value)
        return std::nullopt;
    const int doubt = int(find(measured, name + "_doubt").value_or(0));
    const int sureness = int(find(measured, name + "_sure").value_or(sure ? 2 : 1));
    return Taken{*value, Sureness(std::clamp(sureness, 1, 3)),
                 Doubt(std::clamp(doubt, 0, int(Doubt::Guessed)))};
}

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

QString doubtWords(Doubt doubt)
{
    switch (doubt) {
    case Doubt::TooNoisy:
        return tr("the room is loud beside your voice");
    case Doubt::TooShort:
        return tr("little was said");
    case Doubt::CutOff:
        return tr("the recording begins or ends within a word");
    case Doubt::Clipped:
        return tr("the microphone was too loud");
    case Doubt::Guessed:
        return tr("your words are not recognised, so it is estimated");
    case Doubt::None:
        break;
    }
    return tr("there was little to go by");
}

QString surenessWords(const Taken &one)
{
    if (one.sureness == Sureness::High)
        return tr("Measured reliably.");
    return one.sureness == Sureness::Fair
               ? tr("Fairly sure: %1.").arg(doubtWords(one.doubt))
               : tr("Not sure, it may be wrong: %1.").arg(doubtWords(one.doubt));
}

/// A measure against its bounds; 0 is no bound.
QString verdictOf(const Taken &one, double least, double most)
{
    if (least == 0 && most == 0)
        return {};
    if (one.sureness == Sureness::Low)
        return QStringLiteral("unsure");
    const bool kept = (least == 0 || one.value >= least) && (most == 0 || one.value <= most);
    return kept ? QStringLiteral("kept") : QStringLiteral("broken");
}

double seconds(Millis time)
{
    return double(time.count()) / 1000;
}

QString secondsWords(double value)
{
    return QLocale().toString(std::round(value * 10) / 10);
}

QString aimOf(double least, double most)
{
    if (least == 0 && most == 0)
        return {};
    if (most == 0)
        return tr("Aim: at least %1 seconds").arg(secondsWords(least));
    return least == 0 ? tr("Aim: no more than %1 seconds").arg(secondsWords(most))
                      : tr("Aim: %1 to %2 seconds").arg(secondsWords(least), secondsWords(most));
}

/// Whether half of what a pace may be off by would change what is said about it.
bool isNearEdge(double pace, const lesson::SpeakRange &range)
{
    const double off = pace * audio::SpeechMeasures::paceTolerance / 2;
    return std::min(std::abs(pace - range.least), std::abs(pace - range.most)) <= off &&
           (pace < range.least || pace > range.most);
}

void addSilences(QList<ui::MeasureRow> &rows, const lesson::Speak &speak,
                 const MeasuredByName &measured)
{
    for (std::size_t i = 0; i < speak.pauses.size(); ++i) {
        const lesson::SpeakPause &pause = speak.pauses[i];
        const auto one = taken(measured, "pause_" + std::to_string(i + 1));
        const QString name = tr("Silence after “%1”").arg(withoutStop(words(pause.after)));
        const double least = seconds(pause.least);
        const double most = seconds(pause.longest);
        if (one)
            rows.append({name, tr("%1 s").arg(number(one->value, 1)), aimOf(least, most),
                         verdictOf(*one, least, most), surenessWords(*one)});
        else
            rows.append(
                {name, tr("Not measured"), aimOf(least, most), QStringLiteral("unsure"),
                 tr("Where these words end in what you said is not known. Listen for it.")});
    }
    if (const auto one = taken(measured, "longest_pause")) {
        const double most = seconds(speak.longestPause);
        rows.append({speak.pauses.empty() ? tr("Longest pause") : tr("Longest pause elsewhere"),
                     tr("%1 s").arg(number(one->value, 1)), aimOf(0, most),
                     verdictOf(*one, 0, most), surenessWords(*one)});
    }
}

void addPace(QList<ui::MeasureRow> &rows, const lesson::Speak &speak, const Taken &one)
{
    const double off = one.value * audio::SpeechMeasures::paceTolerance;
    const QString aim =
        speak.pace.empty()
            ? QString()
            : tr("Aim: %1 to %2 words a minute").arg(speak.pace.least).arg(speak.pace.most);
    const QString verdict = verdictOf(one, speak.pace.least, speak.pace.most);
    rows.append(
        {tr("Pace"),
         tr("about %1 words a minute, give or take %2").arg(number(one.value, 0), number(off, 0)),
         aim, verdict, surenessWords(one)});
}

void addLoudness(QList<ui::MeasureRow> &rows, const lesson::Speak &speak,
                 const MeasuredByName &measured)
{
    const auto one = taken(measured, "loudness");
    if (!one)
        return;
    const bool clipped = find(measured, "clipped").value_or(0) > 0;
    const bool soft = find(measured, "too_soft").value_or(0) > 0;
    const QString heard = clipped ? tr("%1 LUFS, too loud for the microphone")
                          : soft  ? tr("%1 LUFS, too soft for a caller to hear")
                                  : tr("%1 LUFS");
    const QString aim =
        speak.loudness.empty()
            ? QString()
            : tr("Aim: %1 to %2 LUFS").arg(speak.loudness.least).arg(speak.loudness.most);
    rows.append({tr("Loudness"), heard.arg(number(one->value, 0)), aim,
                 verdictOf(*one, speak.loudness.least, speak.loudness.most), surenessWords(*one)});
}

} // namespace

audio::SpeechQuestions questionsOf(const lesson::Speak &speak, const std::string &language)
{
    const QString model = words(speak.model);
    audio::SpeechQuestions questions;
    for (std::size_t i = 0; i < std::min(speak.pauses.size(), mostSilences); ++i)
        questions.silences.push_back(shareBefore(model, words(speak.pauses[i].after)));
    questions.syllablesPerWord =
        syllablesPerWord(model, language.empty() || language.starts_with("en"));
    return questions;
}

MeasuredByName byName(const audio::SpeechMeasures &measures, const lesson::SpeakRange &pace)
{
    MeasuredByName measured;
    const auto add = [&](const std::string &name, const std::optional<audio::Measured> &one) {
        if (!one)
            return;
        const bool sure = one->sureness != Sureness::Low;
        measured.emplace_back(sure ? name : name + "_unsure", one->value);
        measured.emplace_back(name + "_sure", double(one->sureness));
        if (one->doubt != Doubt::None)
            measured.emplace_back(name + "_doubt", double(one->doubt));
    };
    measured.emplace_back("length", seconds(measures.length));
    for (std::size_t i = 0; i < measures.silences.size(); ++i)
        add("pause_" + std::to_string(i + 1), measures.silences[i]);
    add("longest_pause", measures.longestPause);
    std::optional<audio::Measured> guessed = measures.pace;
    if (guessed && !pace.empty() && isNearEdge(guessed->value, pace))
        guessed->sureness = Sureness::Low;
    add("pace", guessed);
    add("loudness", measures.loudness);
    add("speaking_share", measures.speakingShare);
    if (measures.clipped)
        measured.emplace_back("clipped", 1);
    if (measures.tooSoft)
        measured.emplace_back("too_soft", 1);
    return measured;
}

QList<ui::MeasureRow> measureRows(const lesson::Speak &speak, const MeasuredByName &measured)
{
    QList<ui::MeasureRow> rows;
    // Nothing that could be measured was heard.
    if (!taken(measured, "longest_pause"))
        return rows;
    addSilences(rows, speak, measured);
    if (const auto one = taken(measured, "pace"))
        addPace(rows, speak, *one);
    addLoudness(rows, speak, measured);
    if (const auto one = taken(measured, "speaking_share"))
        rows.append({tr("Time filled with words"), tr("%1%").arg(number(one->value * 100, 0)),
                     QString(), QString(), surenessWords(*one)});
    return rows;
}

} // namespace rapport::player
