#include "engine/compiler.h"
#include "engine/judging.h"
#include "engine/lessonrun.h"

#include <algorithm>

// What each kind of step is compiled to.

namespace rapport::engine {

using lesson::Type;

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
        pairWords(made, reply.phrase);
        out.ways.push_back(std::move(made));
    }
}

void Compiler::pairWords(Way &way, const lesson::PhraseRef &ref)
{
    if (ref.empty())
        return;
    const lesson::Phrase *phrase = m_script.m_phrases.find(ref.id);
    if (!phrase)
        return fail("the phrase bank has no “" + ref.id.value + "”");
    if (way.why->empty())
        way.why = &phrase->why;
    if (way.better->empty() && way.grade != lesson::Grade::Do)
        way.better = &phrase->correct;
}

void Compiler::body(StepProgram &out, const lesson::Choice &choice)
{
    const bool everyOptionGoesOn = std::ranges::none_of(
        choice.options, [](const auto &option) { return option.next.empty(); });
    if (choice.options.empty())
        fail("it has no answers to choose from");
    out.next = everyOptionGoesOn ? target(choice.next, noStep) : target(choice.next);
    out.ways = options(choice.options, out.next);
}

std::vector<Way> Compiler::options(const std::vector<lesson::Option> &options, StepIndex fallback)
{
    std::vector<Way> ways;
    for (const lesson::Option &option : options) {
        ways.push_back(way(option, option.text, fallback));
        ways.back().grade = option.correct ? lesson::Grade::Do : lesson::Grade::Dont;
    }
    return ways;
}

void Compiler::body(StepProgram &out, const lesson::Clip &clip)
{
    out.next = target(clip.next);
    out.points = points(clip.score);
    out.falseAlarm = points(clip.falseAlarm);
    for (const lesson::ClipStop &stop : clip.stops) {
        if (stop.options.empty())
            fail("the stop “" + stop.id.value + "” has no answers to choose from");
        out.stops.push_back(options(stop.options, noStep));
    }
}

void Compiler::body(StepProgram &out, const lesson::Sort &sort)
{
    checkNames(sort.buckets);
    checkNames(sort.items);
    for (const lesson::SortItem &item : sort.items) {
        if (std::ranges::find(sort.buckets, item.bucket, &lesson::Bucket::id) == sort.buckets.end())
            fail("there is no bucket “" + item.bucket.value + "”");
    }
    out.points = points(sort.score);
    out.next = target(sort.next);
}

void Compiler::body(StepProgram &out, const lesson::Order &order)
{
    checkNames(order.items);
    out.points = points(order.score);
    out.next = target(order.next);
}

void Compiler::body(StepProgram &out, const lesson::Match &match)
{
    checkNames(match.pairs);
    checkNames(match.decoys);
    out.points = points(match.score);
    out.next = target(match.next);
}

void Compiler::body(StepProgram &out, const lesson::Spot &spot)
{
    checkNames(spot.lines);
    out.points = points(spot.score);
    out.falseAlarm = points(spot.falseAlarm);
    out.next = target(spot.next);
}

void Compiler::body(StepProgram &out, const lesson::Write &write)
{
    out.points = points(write.score);
    out.next = target(write.next);
    out.lost = target(write.weak, out.next);
    for (const lesson::RuleSetId &id : write.use) {
        const lesson::RuleSet *set = m_script.m_rules.find(id);
        if (!set)
            fail("rules.yaml has no set “" + id.value + "”");
        else
            std::ranges::for_each(set->rules, [&](const auto &rule) { writeRule(out, rule); });
    }
    std::ranges::for_each(write.rules, [&](const auto &rule) { writeRule(out, rule); });
}

void Compiler::writeRule(StepProgram &out, const lesson::PhraseRule &rule)
{
    checkName(rule.id.value);
    out.rules.push_back({rule.id.value, rule.score.empty() ? out.points : points(rule.score)});
    out.phrases.push_back(rule);
}

void Compiler::body(StepProgram &out, const lesson::Rating &rating)
{
    static const lesson::Text none;
    out.next = target(rating.next);
    if (rating.levels.empty())
        fail("it has no levels to choose from");
    for (const lesson::RatingLevel &level : rating.levels) {
        checkName(level.id.value);
        Way made;
        made.id = &level.id;
        made.text = &level.name;
        made.why = &none;
        made.next = out.next;
        const double share = panelShare(rating, level.id);
        made.grade = gradeOfShare(share);
        made.points = points(rating.score);
        for (Points &part : made.points)
            part.amount *= share;
        out.ways.push_back(std::move(made));
    }
}

void Compiler::body(StepProgram &out, const lesson::Speak &speak)
{
    checkNames(speak.checklist);
    out.points = points(speak.score);
    out.next = target(speak.next);
}

void Compiler::body(StepProgram &out, const lesson::Hold &hold)
{
    out.points = points(hold.score);
    for (const std::string_view rule : holdRuleNames) {
        const lesson::Score *own = hold.ruleScores.find(rule);
        out.rules.push_back({std::string(rule), own ? points(*own) : out.points});
    }
    out.next = target(hold.next);
    out.lost = target(hold.lost);
    if (hold.patience.count() <= 0)
        fail("the caller has no patience");
    for (const lesson::HoldAction &action : hold.actions) {
        Way made = way(action, action.say, noStep);
        made.grade = action.grade;
        made.better = &action.better;
        made.clip = &action.clip;
        made.action = &action;
        pairWords(made, action.phrase);
        out.ways.push_back(std::move(made));
    }
}

void Compiler::body(StepProgram &out, const lesson::Branch &branch)
{
    for (const lesson::BranchCase &one : branch.cases)
        out.forks.push_back({code(one.when, Type::Boolean), target(one.next)});
    for (const lesson::BranchChance &one : branch.chance) {
        if (one.weight > 0)
            out.chances.push_back({std::uint64_t(one.weight), target(one.next)});
    }
    out.next = out.chances.empty() ? target(branch.otherwise) : out.chances.back().next;
}

void Compiler::body(StepProgram &, const lesson::End &) {}

void Compiler::body(StepProgram &, const lesson::UnknownStep &unknown)
{
    fail("this version does not know steps of kind “" + unknown.name + "”");
}

template <class Item>
void Compiler::checkNames(const std::vector<Item> &items)
{
    for (const Item &item : items)
        checkName(item.id.value);
}

} // namespace rapport::engine
