#include "cli/terminal.h"
#include "lesson/phrasing/judge.h"

#include <algorithm>
#include <set>
#include <sstream>

// Steps answered in the learner's own words, written or spoken.

namespace rapport::player {

namespace {

std::string number(double value)
{
    std::ostringstream out;
    out << value;
    return out.str();
}

std::string seconds(Millis time)
{
    return number(double(time.count()) / 1000);
}

std::string wantedWords(const lesson::WordCount &range)
{
    if (range.most == 0)
        return "at least " + std::to_string(range.least) + " words";
    return range.least == 0
               ? "at most " + std::to_string(range.most) + " words"
               : std::to_string(range.least) + " to " + std::to_string(range.most) + " words";
}

std::string aimOf(const lesson::SpeakPause &pause)
{
    const bool bothEnds = pause.least.count() > 0 && pause.longest.count() > 0;
    return "After “" + pause.after.source + "” leave " +
           (bothEnds                  ? seconds(pause.least) + " to " + seconds(pause.longest)
            : pause.least.count() > 0 ? "at least " + seconds(pause.least)
                                      : "no more than " + seconds(pause.longest)) +
           " seconds of silence.";
}

} // namespace

std::optional<engine::Answer> Terminal::askWrite(const lesson::Write &write)
{
    m_console.paragraph(write.words.empty()
                            ? "Type your reply on one line."
                            : "Type your reply on one line, " + wantedWords(write.words) + '.');
    while (std::optional<std::string> typed = m_console.line()) {
        if (!typed->empty() && typed->size() <= lesson::maxReplyBytes)
            return engine::Say{std::move(*typed)};
        m_console.paragraph(typed->empty() ? "Type a reply, or q to leave with your progress kept."
                                           : "That is longer than anybody would listen to.");
    }
    return std::nullopt;
}

void Terminal::explainWriting(const engine::LessonRun &run, const engine::Say &said)
{
    const engine::StepProgram &step = run.current();
    const auto &write = *step.as<lesson::Write>();
    const lesson::Judgement judged = engine::judgeWriting(step, said, run.script().language());
    for (std::size_t i = 0; i < judged.rules.size(); ++i) {
        const lesson::RuleFinding &finding = judged.rules[i];
        m_console.paragraph(
            std::string(finding.kept() ? "Kept: " : "Not yet: ") + step.phrases[i].name.source, 2);
        m_console.paragraph(finding.sentence, 4);
    }
    if (!judged.count.kept)
        m_console.paragraph("Not yet: " + wantedWords(write.words) + ". " + judged.count.sentence,
                            2);
    if (!write.model.empty())
        m_console.paragraph("One way to say it: " + write.model.source);
}

void Terminal::showSpeak(const lesson::Speak &speak)
{
    for (const lesson::SpeakPause &pause : speak.pauses)
        m_console.paragraph(aimOf(pause), 2);
    if (speak.longestPause.count() > 0)
        m_console.paragraph("Nowhere else fall silent for longer than " +
                                seconds(speak.longestPause) + " seconds.",
                            2);
    if (!speak.pace.empty())
        m_console.paragraph("Speak at " + number(speak.pace.least) + " to " +
                                number(speak.pace.most) + " words a minute.",
                            2);
}

std::optional<engine::Answer> Terminal::askSpeak(const lesson::Speak &speak)
{
    m_console.paragraph("Say it aloud, then press Enter.");
    if (!m_console.line())
        return std::nullopt;
    if (!speak.model.empty())
        m_console.paragraph("One way to say it: " + speak.model.source);
    m_console.paragraph("What did you hear yourself do?");
    int at = 0;
    for (const lesson::CheckItem &item : speak.checklist)
        m_console.numbered(++at, item.text.source);
    m_console.paragraph("Type the numbers, or press Enter for none.");
    const auto typed = m_console.numbers(at, Console::Many::SomeOrNone);
    if (!typed)
        return std::nullopt;
    engine::Speech speech;
    for (const int one : std::set<int>(typed->begin(), typed->end()))
        speech.met.push_back(speak.checklist[std::size_t(one - 1)].id);
    return speech;
}

void Terminal::explainSpeech(const lesson::Speak &speak, const engine::Speech &speech)
{
    for (const lesson::CheckItem &item : speak.checklist) {
        const bool met = std::ranges::count(speech.met, item.id) > 0;
        m_console.paragraph(std::string(met ? "You did: " : "For next time: ") +
                                withReason(item.text.source, item.why.source),
                            2);
    }
}

} // namespace rapport::player
