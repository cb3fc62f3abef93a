#include "engine/compiler.h"

#include "engine/outlook.h"

#include <algorithm>
#include <cmath>

namespace rapport::engine {

using lesson::Type;

namespace {

/// Sums of scores up to this stay exact, however long the lesson.
constexpr double largestScore = 1e6;

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
    for (const auto &[id, competency] : course.competencies.entries)
        m_script.m_competencies[this->competency(id)].name = competency.name.source;
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
    std::visit([&](const auto &known) { body(out, known); }, out.step->body);
}

void Compiler::passRule()
{
    for (const lesson::Expression &must : m_script.m_lesson.pass.must)
        m_script.m_must.push_back(code(must, Type::Boolean));
    for (const lesson::Flag &never : m_script.m_lesson.pass.never)
        m_script.m_never.push_back(flag(never.value));
}

void Compiler::body(StepProgram &out, const lesson::Page &page)
{
    out.next = target(page.next);
}

void Compiler::body(StepProgram &out, const lesson::Pair &pair)
{
    static const lesson::PartId dont{"dont"};
    static const lesson::PartId correct{"do"};
    if (!pair.phrase.empty() && !m_script.m_phrases.find(pair.phrase.id))
        fail("the phrase bank has no “" + pair.phrase.id.value + "”");
    out.next = target(pair.next);
    if (pair.mode == lesson::PairMode::Show)
        return;
    const Script::PairWords words = m_script.wordsOf(pair);
    Way wrong;
    wrong.id = &dont;
    wrong.text = words.dont;
    wrong.why = words.why;
    wrong.better = words.correct;
    wrong.clip = &pair.dontClip;
    wrong.grade = lesson::Grade::Dont;
    wrong.next = out.next;
    Way right = wrong;
    right.id = &correct;
    right.text = words.correct;
    right.better = nullptr;
    right.clip = &pair.doClip;
    right.grade = lesson::Grade::Do;
    right.points = points(pair.score);
    out.ways = {std::move(wrong), std::move(right)};
}

void Compiler::body(StepProgram &out, const lesson::Turn &turn)
{
    const bool everyReplyGoesOn =
        !turn.replies.empty() &&
        std::ranges::none_of(turn.replies, [](const auto &reply) { return reply.next.empty(); });
    out.next = everyReplyGoesOn ? target(turn.next, noStep) : target(turn.next);
    for (const lesson::Reply &reply : turn.replies) {
        Way made = way(reply, reply.say, out.next);
        made.when = code(reply.when, Type::Boolean);
        made.better = &reply.better;
        made.clip = &reply.clip;
        made.grade = reply.grade;
        const lesson::Phrase *phrase = m_script.m_phrases.find(reply.phrase.id);
        if (!reply.phrase.empty() && !phrase)
            fail("the phrase bank has no “" + reply.phrase.id.value + "”");
        if (phrase && reply.why.empty())
            made.why = &phrase->why;
        if (phrase && reply.better.empty() && reply.grade != lesson::Grade::Do)
            made.better = &phrase->correct;
        out.ways.push_back(std::move(made));
    }
}

void Compiler::body(StepProgram &out, const lesson::Choice &choice)
{
    const bool everyOptionGoesOn = std::ranges::none_of(
        choice.options, [](const auto &option) { return option.next.empty(); });
    if (choice.options.empty())
        fail("it has no answers to choose from");
    out.next = everyOptionGoesOn ? target(choice.next, noStep) : target(choice.next);
    for (const lesson::Option &option : choice.options) {
        Way made = way(option, option.text, out.next);
        made.grade = option.correct ? lesson::Grade::Do : lesson::Grade::Dont;
        out.ways.push_back(std::move(made));
    }
}

void Compiler::body(StepProgram &out, const lesson::Sort &sort)
{
    for (const lesson::Bucket &bucket : sort.buckets)
        checkName(bucket.id.value);
    for (const lesson::SortItem &item : sort.items) {
        checkName(item.id.value);
        if (std::ranges::find(sort.buckets, item.bucket, &lesson::Bucket::id) == sort.buckets.end())
            fail("there is no bucket “" + item.bucket.value + "”");
    }
    out.points = points(sort.score);
    out.next = target(sort.next);
}

void Compiler::body(StepProgram &out, const lesson::Hold &hold)
{
    out.points = points(hold.score);
    out.next = target(hold.next);
    out.lost = target(hold.lost);
    if (hold.patience.count() <= 0)
        fail("the caller has no patience");
    for (const lesson::HoldAction &action : hold.actions) {
        Way made = way(action, action.say, noStep);
        made.grade = action.grade;
        made.action = &action;
        out.ways.push_back(std::move(made));
    }
}

void Compiler::body(StepProgram &out, const lesson::Branch &branch)
{
    for (const lesson::BranchCase &one : branch.cases)
        out.forks.push_back({code(one.when, Type::Boolean), target(one.next)});
    out.next = target(branch.otherwise);
}

void Compiler::body(StepProgram &, const lesson::End &) {}

void Compiler::body(StepProgram &, const lesson::UnknownStep &unknown)
{
    fail("this version does not know steps of kind “" + unknown.name + "”");
}

template <class Part>
Way Compiler::way(const Part &part, const lesson::Text &text, StepIndex fallback)
{
    Way made;
    checkName(part.id.value);
    made.id = &part.id;
    made.text = &text;
    made.why = &part.why;
    made.effects = changes(part.effects);
    made.points = points(part.score);
    for (const lesson::Flag &raised : part.flags)
        made.flags.push_back(flag(raised.value));
    made.next = target(part.next, fallback);
    return made;
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
        out.push_back({competency(id), amount});
    }
    return out;
}

std::uint32_t Compiler::competency(const lesson::CompetencyId &id)
{
    checkName(id.value);
    const auto [at, isNew] = m_competencySlots.emplace(id.value, m_competencySlots.size());
    if (isNew)
        m_script.m_competencies.push_back({id, id.value, 0});
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

Result<std::shared_ptr<const Script>>
Script::compile(lesson::Lesson lesson, const lesson::Course &course, lesson::PhraseBank phrases)
{
    std::shared_ptr<Script> script(new Script);
    script->m_lesson = std::move(lesson);
    script->m_phrases = std::move(phrases);
    if (Result<void> compiled = Compiler(*script, course).run(); !compiled)
        return compiled.error();
    return std::shared_ptr<const Script>(std::move(script));
}

} // namespace rapport::engine
