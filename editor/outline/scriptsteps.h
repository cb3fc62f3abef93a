#pragma once

#include "outline/markdown.h"
#include "outline/script.h"

namespace rapport::editor {

/// Writes the steps of one lesson, each by its kind.
class StepScript
{
public:
    StepScript(Markdown &out, const lesson::Lesson &lesson, const ScriptContext &context)
        : m_out(out)
        , m_lesson(lesson)
        , m_context(context)
    {}

    void write(const lesson::Step &step);

private:
    void body(const lesson::Page &page);
    void body(const lesson::Pair &pair);
    void body(const lesson::Turn &turn);
    void body(const lesson::Clip &clip);
    void body(const lesson::Choice &choice);
    void body(const lesson::Sort &sort);
    void body(const lesson::Order &order);
    void body(const lesson::Match &match);
    void body(const lesson::Spot &spot);
    void body(const lesson::Write &write);
    void body(const lesson::Rating &rating);
    void body(const lesson::Hold &hold);
    void body(const lesson::Speak &speak);
    void body(const lesson::Branch &branch);
    void body(const lesson::End &end);
    void body(const lesson::UnknownStep &unknown);

    void options(const std::vector<lesson::Option> &options);
    void policy(const lesson::Hold &hold);
    void rule(const lesson::PhraseRule &rule);
    void next(const lesson::StepRef &next, std::string_view label = "Then");
    void score(const lesson::Score &score, std::string_view each);
    void why(const lesson::Text &text);
    void better(const lesson::Text &text);
    /// What an answer does besides its words: points, effects, flags, where it leads.
    template <class Part>
    [[nodiscard]] std::string consequences(const Part &part) const;
    [[nodiscard]] const lesson::Phrase *phrase(const lesson::PhraseRef &ref) const;

    Markdown &m_out;
    const lesson::Lesson &m_lesson;
    const ScriptContext &m_context;
};

} // namespace rapport::editor
