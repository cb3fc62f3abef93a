#include "cli/terminal.h"
#include "lesson/clauses.h"

#include <algorithm>
#include <set>

// Steps where something is to be noticed: the words of a transcript, the moments of a recording,
// which is read here.

namespace rapport::player {

namespace {

constexpr const char *pickNumbers =
    "Type the numbers of what you found, or press Enter if there is nothing.";

std::string clauseText(const lesson::SpotLine &line, const lesson::Clause &clause)
{
    return line.text.source.substr(clause.begin, clause.end - clause.begin);
}

format::Captions captionsOf(const LessonSession &session, const lesson::Clip &clip)
{
    const std::filesystem::path &folder = session.course().folder;
    if (clip.captions.empty() || !format::hasMedia(folder, clip.captions.path))
        return {};
    const Result<std::string> text = format::readFileText(folder / clip.captions.path);
    return text ? format::parseWebVtt(*text).captions : format::Captions();
}

std::string oneLine(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

} // namespace

void Terminal::showClip(const LessonSession &session, const lesson::Clip &clip)
{
    if (m_clip != &clip || session.run().state().part == 0) {
        m_clip = &clip;
        m_captions = captionsOf(session, clip);
        m_linesRead = 0;
        m_console.paragraph(clip.text.source);
        if (m_captions.cues.empty())
            m_console.paragraph("The words of this recording are not written down. Open the lesson "
                                "in the window to hear it.");
    }
    const lesson::ClipStop *stop = session.run().stop();
    for (; m_linesRead < m_captions.cues.size(); ++m_linesRead) {
        const format::Cue &cue = m_captions.cues[m_linesRead];
        if (stop && cue.start >= stop->at)
            break;
        m_console.numbered(int(m_linesRead + 1), clockText(cue.start) + "  " +
                                                     (cue.voice.empty() ? "" : cue.voice + ": ") +
                                                     oneLine(cue.text));
    }
    if (stop)
        m_console.paragraph(stop->prompt.source);
    else if (!clip.marks.empty())
        m_console.paragraph(clip.prompt.source);
}

std::optional<engine::Answer> Terminal::askMarks()
{
    m_console.paragraph(pickNumbers);
    const auto typed = m_console.numbers(int(m_captions.cues.size()), Console::Many::SomeOrNone);
    if (!typed)
        return std::nullopt;
    engine::Mark mark;
    for (const int line : std::set<int>(typed->begin(), typed->end())) {
        const format::Cue &cue = m_captions.cues[std::size_t(line - 1)];
        mark.moments.push_back({cue.start, cue.end});
    }
    return mark;
}

void Terminal::explainFinding(const char *found, const std::string &text, const lesson::Text &why,
                              const lesson::Text &better)
{
    m_console.paragraph(std::string(found) + ": " + withReason(text, why.source), 2);
    if (!better.empty())
        m_console.paragraph("Better: " + better.source, 4);
}

void Terminal::explainMarks(const lesson::Clip &clip, const engine::Mark &mark)
{
    const engine::Finds finds = engine::judgeMarks(clip, mark);
    for (std::size_t i = 0; i < clip.marks.size(); ++i) {
        const lesson::ClipMark &wanted = clip.marks[i];
        explainFinding(finds.found[i] ? "Found" : "Missed",
                       clockText(wanted.from) + ' ' + wanted.name.source, wanted.why,
                       wanted.better);
    }
    for (std::size_t i = 0; i < mark.moments.size(); ++i) {
        if (!finds.right[i])
            m_console.paragraph("Nothing to find there: " + clockText(mark.moments[i].from), 2);
    }
}

void Terminal::showSpot(const LessonSession &session, const lesson::Spot &spot)
{
    int number = 0;
    for (const lesson::SpotLine &line : spot.lines) {
        m_console.paragraph(speakerName(session, line.speaker) + ':');
        for (const lesson::Clause &clause : lesson::clausesOf(line.text.source))
            m_console.numbered(++number, clauseText(line, clause));
    }
}

std::optional<engine::Answer> Terminal::askSpot(const lesson::Spot &spot)
{
    std::vector<lesson::PartId> all;
    for (const lesson::SpotLine &line : spot.lines) {
        const std::size_t count = lesson::clausesOf(line.text.source).size();
        for (std::size_t number = 0; number < count; ++number)
            all.push_back(engine::clauseId(line.id, number));
    }
    m_console.paragraph(pickNumbers);
    const auto typed = m_console.numbers(int(all.size()), Console::Many::SomeOrNone);
    if (!typed)
        return std::nullopt;
    engine::Pick picked;
    for (const int number : std::set<int>(typed->begin(), typed->end()))
        picked.parts.push_back(all[std::size_t(number - 1)]);
    return picked;
}

void Terminal::explainSpot(const lesson::Spot &spot, const engine::Pick &picked)
{
    const engine::Finds finds = engine::judgeSpots(spot, picked);
    for (std::size_t i = 0; i < spot.spots.size(); ++i) {
        const lesson::SpotMark &wanted = spot.spots[i];
        explainFinding(finds.found[i] ? "Found" : "Missed", "“" + wanted.words.source + "”",
                       wanted.why, wanted.better);
    }
    for (const lesson::SpotLine &line : spot.lines) {
        const std::vector<lesson::Clause> clauses = lesson::clausesOf(line.text.source);
        for (std::size_t number = 0; number < clauses.size(); ++number) {
            const auto at = std::ranges::find(picked.parts, engine::clauseId(line.id, number));
            if (at != picked.parts.end() && !finds.right[std::size_t(at - picked.parts.begin())])
                m_console.paragraph(
                    "Nothing to find there: “" + clauseText(line, clauses[number]) + "”", 2);
        }
    }
}

} // namespace rapport::player
