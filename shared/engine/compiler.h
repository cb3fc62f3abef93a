#pragma once

#include "engine/script.h"
#include "lesson/expression/types.h"

#include <string>
#include <unordered_map>

namespace rapport::engine {

/// Turns a lesson into a Script. Used once, by Script::compile.
class Compiler
{
public:
    Compiler(Script &script, const lesson::Course &course);

    /// The first thing that cannot be compiled, or nothing.
    Result<void> run();

private:
    void numbers();
    void competencies(const lesson::Course &course);
    void step(StepProgram &out);
    void passRule();

    void body(StepProgram &out, const lesson::Page &page);
    void body(StepProgram &out, const lesson::Pair &pair);
    void body(StepProgram &out, const lesson::Turn &turn);
    void body(StepProgram &out, const lesson::Clip &clip);
    void body(StepProgram &out, const lesson::Choice &choice);
    void body(StepProgram &out, const lesson::Sort &sort);
    void body(StepProgram &out, const lesson::Order &order);
    void body(StepProgram &out, const lesson::Match &match);
    void body(StepProgram &out, const lesson::Spot &spot);
    void body(StepProgram &out, const lesson::Write &write);
    void body(StepProgram &out, const lesson::Rating &rating);
    void body(StepProgram &out, const lesson::Hold &hold);
    void body(StepProgram &out, const lesson::Speak &speak);
    void body(StepProgram &out, const lesson::Branch &branch);
    void body(StepProgram &out, const lesson::End &end);
    void body(StepProgram &out, const lesson::UnknownStep &unknown);

    void timer(StepProgram &out);
    void pairWords(Way &way, const lesson::PhraseRef &phrase);
    void writeRule(StepProgram &out, const lesson::PhraseRule &rule);
    template <class Item>
    void checkNames(const std::vector<Item> &items);
    std::vector<Way> options(const std::vector<lesson::Option> &options, StepIndex fallback);
    template <class Part>
    Way way(const Part &part, const lesson::Text &text, StepIndex fallback);
    StepIndex target(const lesson::StepRef &ref);
    StepIndex target(const lesson::StepRef &ref, StepIndex fallback);
    Code code(const lesson::Expression &expression, lesson::Type wanted);
    Instruction instruction(const lesson::Expression &expression,
                            const lesson::ExpressionNode &node);
    std::vector<Change> changes(const std::vector<lesson::Effect> &effects);
    std::vector<Points> points(const lesson::Score &score);
    std::uint32_t competency(const lesson::CompetencyId &id);
    std::uint32_t flag(std::string_view name);
    void checkName(const std::string &name);
    void fail(std::string what);

    Script &m_script;
    lesson::Scope m_scope;
    std::unordered_map<std::string, std::uint32_t> m_slots;
    std::unordered_map<std::string, std::uint32_t> m_competencySlots;
    std::unordered_map<std::string, std::uint32_t> m_flagSlots;
    bool m_asksForScore = false;
    std::string m_where;
    std::string m_problem;
};

} // namespace rapport::engine
