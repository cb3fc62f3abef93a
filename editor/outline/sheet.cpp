#include "outline/sheet.h"

#include "outline/markdown.h"

#include <algorithm>

namespace rapport::editor {

namespace {

/// Collects the lines of one lesson.
class Lines
{
public:
    Lines(const lesson::Lesson &lesson, const ScriptContext &context)
        : m_lesson(lesson)
        , m_context(context)
    {}

    std::vector<SheetLine> collect()
    {
        for (const lesson::Step &step : m_lesson.steps) {
            m_step = step.id.value;
            std::visit([this](const auto &body) { add(body); }, step.body);
        }
        return std::move(m_lines);
    }

private:
    template <class Body>
    void add(const Body &)
    {}

    void add(const lesson::Page &page) { addClip(narrator, page.text, page.clip); }
    void add(const lesson::Turn &turn)
    {
        addLine(m_context.nameOf(turn.speaker, m_lesson), turn.line, turn.clip);
        for (const lesson::Reply &reply : turn.replies)
            addClip(agent, reply.say, reply.clip);
    }
    void add(const lesson::Pair &pair)
    {
        const lesson::Phrase *shared =
            m_context.phrases ? m_context.phrases->find(pair.phrase.id) : nullptr;
        addClip(agent, pair.dont.empty() && shared ? shared->dont : pair.dont, pair.dontClip);
        addClip(agent, pair.correct.empty() && shared ? shared->correct : pair.correct,
                pair.doClip);
    }
    void add(const lesson::Hold &hold)
    {
        for (const lesson::HoldAction &action : hold.actions)
            addClip(agent, action.say, action.clip);
    }
    void add(const lesson::Rating &rating) { addClip(agent, rating.text, rating.clip); }
    void add(const lesson::Write &write) { addClip(agent, write.model, write.modelClip); }
    void add(const lesson::Speak &speak) { addClip(agent, speak.model, speak.modelClip); }

    void addClip(const char *speaker, const lesson::Text &words, const lesson::Media &clip)
    {
        if (!clip.empty())
            addLine(speaker, words, clip);
    }

    void addLine(std::string speaker, const lesson::Text &words, const lesson::Media &clip)
    {
        if (!words.empty())
            m_lines.push_back({std::move(speaker), m_lesson.id.value, m_step,
                               onOneLine(words.source), clip.path});
    }

    static constexpr const char *agent = "Agent";
    static constexpr const char *narrator = "Narrator";

    const lesson::Lesson &m_lesson;
    const ScriptContext &m_context;
    std::string m_step;
    std::vector<SheetLine> m_lines;
};

} // namespace

std::vector<SheetLine> spokenLines(const lesson::Lesson &lesson, const ScriptContext &context)
{
    return Lines(lesson, context).collect();
}

std::string sheetOf(const std::vector<SheetLine> &lines)
{
    std::vector<std::string> speakers;
    for (const SheetLine &line : lines) {
        if (std::ranges::find(speakers, line.speaker) == speakers.end())
            speakers.push_back(line.speaker);
    }
    Markdown out;
    for (const std::string &speaker : speakers) {
        const auto count = std::ranges::count(lines, speaker, &SheetLine::speaker);
        out.heading(2, speaker + ": " + std::to_string(count) + (count == 1 ? " line" : " lines"));
        out.row({"Done", "No.", "Line", "Lesson", "Step", "File"});
        out.row({"---", "---", "---", "---", "---", "---"});
        int number = 0;
        for (const SheetLine &line : lines) {
            if (line.speaker == speaker)
                out.row(
                    {"☐", std::to_string(++number), line.words, line.lesson, line.step, line.file});
        }
        out.gap();
    }
    return out.take();
}

} // namespace rapport::editor
