#include "engine/compiler.h"

#include "engine/outlook.h"

#include <algorithm>
#include <cmath>

namespace rapport::engine {

using lesson::Type;

namespace {

/// Sums of scores up to this stay exact, however long the lesson.
constexpr double largestScore = 1e6;
constexpr double largestWeight = 1000;

} // namespace

Compiler::Compiler(Script &script, const lesson::Course &course)
    : m_script(script)
{
    for (StepIndex i = 0; i < script.m_lesson.steps.size(); ++i)
        script.m_index.emplace(script.m_lesson.steps[i].id.value, i);
    numbers();
    competencies(course);
    m_scope.hasStep = [this](std::string_view id) { return m_script.m_index.contains(id); };
    m_scope.name = [this](std::string_view name) -> std::optional<Type> {
        const auto slot = m_slots.find(std::string(name));
        if (slot != m_slots.end() && slot->second >= m_script.m_meters.size()) {
            const auto &var =
                m_script.m_lesson.vars.entries[slot->second - m_script.m_meters.size()];
            return std::holds_alternative<bool>(var.second) ? Type::Boolean : Type::Number;
        }
        if (slot != m_slots.end() || name == "score" ||
            m_competencySlots.contains(std::string(name)))
            return Type::Number;
        return std::nullopt;
    };
}

void Compiler::numbers()
{
    for (const auto &[name, meter] : m_script.m_lesson.meters.entries) {
        checkName(name.value);
        m_slots.emplace(name.value, m_script.m_numbers.size());
        m_script.m_meters.push_back({name, meter});
        m_script.m_numbers.push_back(
            std::clamp(meter.start, meter.min, std::max(meter.min, meter.max)));
    }
    for (const auto &[name, value] : m_script.m_lesson.vars.entries) {
        checkName(name.value);
        m_slots.emplace(name.value, m_script.m_numbers.size());
        m_script.m_vars.push_back(name);
        const bool *truth = std::get_if<bool>(&value);
        m_script.m_numbers.push_back(truth ? double(*truth) : std::get<double>(value));
    }
}

void Compiler::competencies(const lesson::Course &course)
{
    for (const auto &[id, competency] : course.competencies.entries) {
        CompetencySlot &slot = m_script.m_competencies[this->competency(id)];
        slot.name = competency.name.source;
        slot.weight = std::clamp(competency.weight, 0.0, largestWeight);
    }
}

Result<void> Compiler::run()
{
    m_script.m_steps.resize(m_script.m_lesson.steps.size());
    for (StepIndex i = 0; i < m_script.m_steps.size(); ++i) {
        m_script.m_steps[i].step = &m_script.m_lesson.steps[i];
        step(m_script.m_steps[i]);
    }
    m_where.clear();
    m_script.m_start = target(m_script.m_lesson.start);
    passRule();
    if (!m_problem.empty())
        return Error{Fault::Content, m_problem, {}, "Check the lesson to see every problem."};
    Outlook outlook = lookAhead(m_script);
    m_script.m_bestTotal = outlook.total;
    // A condition on the score needs a first idea of what the best one is.
    if (m_asksForScore) {
        Outlook again = lookAhead(m_script);
        if (again.total > outlook.total)
            outlook = std::move(again);
        m_script.m_bestTotal = outlook.total;
    }
    for (std::size_t i = 0; i < m_script.m_competencies.size(); ++i)
        m_script.m_competencies[i].possible = outlook.perCompetency[i];
    return {};
}

void Compiler::step(StepProgram &out)
{
    m_where = out.step->id.value;
    checkName(m_where);
    out.effects = changes(out.step->effects);
    timer(out);
    std::visit([&](const auto &known) { body(out, known); }, out.step->body);
}

void Compiler::timer(StepProgram &out)
{
    if (out.step->timer.count() <= 0)
        return;
    if (out.step->onTimeout.empty())
        fail("it does not say where to go when the time is up");
    else
        out.timeout = target(out.step->onTimeout);
}

void Compiler::passRule()
{
    for (const lesson::Expression &must : m_script.m_lesson.pass.must)
        m_script.m_must.push_back(code(must, Type::Boolean));
    for (const lesson::Expression &one : m_script.m_lesson.pass.atLeast.of)
        m_script.m_atLeast.push_back(code(one, Type::Boolean));
    for (const auto &[id, share] : m_script.m_lesson.pass.competencies.entries)
        competency(id);
    for (const lesson::Flag &never : m_script.m_lesson.pass.never)
        m_script.m_never.push_back(flag(never.value));
}

StepIndex Compiler::target(const lesson::StepRef &ref)
{
    const std::optional<StepIndex> found = m_script.find(ref.id);
    if (!found)
        fail(ref.empty() ? "it does not say where to go next"
                         : "it goes to “" + ref.id.value + "”, which does not exist");
    return found.value_or(noStep);
}

StepIndex Compiler::target(const lesson::StepRef &ref, StepIndex fallback)
{
    return ref.empty() ? fallback : target(ref);
}

Code Compiler::code(const lesson::Expression &expression, Type wanted)
{
    if (expression.empty())
        return {};
    const lesson::Typed typed = lesson::checkTypes(expression, m_scope);
    if (typed.problem)
        fail("in “" + expression.source + "”: " + typed.problem->message);
    else if (typed.type != wanted)
        fail("“" + expression.source + "” is of the wrong type");
    Code out;
    for (const lesson::ExpressionNode &node : expression.nodes)
        out.push_back(instruction(expression, node));
    return out;
}

Instruction Compiler::instruction(const lesson::Expression &expression,
                                  const lesson::ExpressionNode &node)
{
    const std::string word(expression.word(node));
    Instruction out{node.op, Source::Literal, 0, node.number};
    if (node.op == lesson::Op::Visited || node.op == lesson::Op::Tries) {
        out.source = Source::Step;
        out.slot = m_script.find({word}).value_or(noStep);
    } else if (node.op == lesson::Op::FlagRaised) {
        out.source = Source::Flag;
        out.slot = flag(word);
    } else if (node.op == lesson::Op::Name) {
        if (const auto slot = m_slots.find(word); slot != m_slots.end()) {
            out.source = Source::Number;
            out.slot = slot->second;
        } else if (const auto slot2 = m_competencySlots.find(word);
                   slot2 != m_competencySlots.end()) {
            out.source = Source::Competency;
            out.slot = slot2->second;
        } else {
            out.source = Source::ScorePercent;
            m_asksForScore = true;
        }
    }
    return out;
}

std::vector<Change> Compiler::changes(const std::vector<lesson::Effect> &effects)
{
    std::vector<Change> out;
    for (const lesson::Effect &effect : effects) {
        const auto slot = m_slots.find(effect.target);
        if (slot == m_slots.end()) {
            fail("there is no meter or variable “" + effect.target + "”");
            continue;
        }
        const Type type = m_scope.name(effect.target).value_or(Type::Number);
        if (type == Type::Boolean && effect.assign != lesson::Assign::Set)
            fail("“" + effect.source + "” adds to something that is true or false");
        out.push_back({slot->second, effect.assign, code(effect.value, type)});
    }
    return out;
}

std::vector<Points> Compiler::points(const lesson::Score &score)
{
    std::vector<Points> out;
    for (const auto &[id, amount] : score.entries) {
        if (!(std::abs(amount) <= largestScore))
            fail("a score of this size cannot be added up");
        const std::uint32_t slot = competency(id);
        out.push_back({slot, amount, m_script.m_competencies[slot].weight});
    }
    return out;
}

std::uint32_t Compiler::competency(const lesson::CompetencyId &id)
{
    checkName(id.value);
    const auto [at, isNew] = m_competencySlots.emplace(id.value, m_competencySlots.size());
    if (isNew)
        m_script.m_competencies.push_back({id, id.value, 1, 0});
    return at->second;
}

std::uint32_t Compiler::flag(std::string_view name)
{
    const auto [at, isNew] = m_flagSlots.emplace(name, m_flagSlots.size());
    if (isNew)
        m_script.m_flags.emplace_back(name);
    return at->second;
}

void Compiler::checkName(const std::string &name)
{
    if (!isIdentifier(name))
        fail("“" + name + "” cannot be a name");
}

void Compiler::fail(std::string what)
{
    if (m_problem.empty())
        m_problem =
            (m_where.empty() ? "The lesson cannot run: " : "Step “" + m_where + "” cannot run: ") +
            std::move(what) + '.';
}

Result<std::shared_ptr<const Script>> Script::compile(lesson::Lesson lesson,
                                                      const lesson::Course &course,
                                                      lesson::PhraseBank phrases,
                                                      lesson::RuleBank rules)
{
    std::shared_ptr<Script> script(new Script);
    script->m_lesson = std::move(lesson);
    script->m_phrases = std::move(phrases);
    script->m_rules = std::move(rules);
    script->m_language = course.language;
    if (Result<void> compiled = Compiler(*script, course).run(); !compiled)
        return compiled.error();
    return std::shared_ptr<const Script>(std::move(script));
}

} // namespace rapport::engine
