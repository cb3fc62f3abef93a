#include "outline/scriptsteps.h"

#include "format/scalars.h"

namespace rapport::editor {

namespace {

std::string quoted(const lesson::Text &text)
{
    return "“" + onOneLine(text.source) + "”";
}

/// "**do** “…”", or without a grade the words alone.
std::string graded(lesson::Grade grade, const lesson::Text &text)
{
    if (grade == lesson::Grade::None)
        return quoted(text);
    return "**" + std::string(lesson::Names<lesson::Grade>::names[std::size_t(grade)]) + "** " +
           quoted(text);
}

std::string bold(const std::string &text)
{
    return "**" + text + "**";
}

} // namespace

void StepScript::write(const lesson::Step &step)
{
    const std::string title = step.title.empty() ? "" : ": " + step.title.source;
    m_out.heading(2, step.id.value + " (" + std::string(step.kind()) + ")" + title);
    if (!step.note.empty())
        m_out.block("> Note: " + onOneLine(step.note));
    std::string effects;
    for (const lesson::Effect &effect : step.effects)
        effects += (effects.empty() ? "" : ", ") + effect.source;
    if (!effects.empty())
        m_out.block("On entering: " + effects);
    if (step.timer.count() > 0) {
        m_out.block("Time to answer: " + format::toText(step.timer));
        next(step.onTimeout, "When the time is up");
    }
    std::visit([this](const auto &known) { body(known); }, step.body);
}

template <class Part>
std::string StepScript::consequences(const Part &part) const
{
    std::string out = pointsText(part.score);
    for (const lesson::Effect &effect : part.effects)
        out += (out.empty() ? "" : "; ") + effect.source;
    for (const lesson::Flag &flag : part.flags)
        out += (out.empty() ? "" : "; ") + ("raises " + flag.value);
    if (!part.next.empty())
        out += (out.empty() ? "→ " : " → ") + part.next.id.value;
    return out.empty() ? "" : " (" + out + ')';
}

const lesson::Phrase *StepScript::phrase(const lesson::PhraseRef &ref) const
{
    return m_context.phrases && !ref.empty() ? m_context.phrases->find(ref.id) : nullptr;
}

void StepScript::next(const lesson::StepRef &next, std::string_view label)
{
    if (!next.empty())
        m_out.block(std::string(label) + " → " + next.id.value);
}

void StepScript::score(const lesson::Score &score, std::string_view each)
{
    if (!score.empty())
        m_out.block(std::string(each) + ": " + pointsText(score));
}

void StepScript::why(const lesson::Text &text)
{
    if (!text.empty())
        m_out.item("Why: " + onOneLine(text.source), 1);
}

void StepScript::better(const lesson::Text &text)
{
    if (!text.empty())
        m_out.item("Better: " + quoted(text), 1);
}

void StepScript::body(const lesson::Page &page)
{
    m_out.block(page.text);
    m_out.label("Picture", page.alt);
    next(page.next);
}

void StepScript::body(const lesson::Pair &pair)
{
    const lesson::Phrase *shared = phrase(pair.phrase);
    const auto own = [&](const lesson::Text &text, const lesson::Text lesson::Phrase::*member) {
        return text.empty() && shared ? shared->*member : text;
    };
    m_out.block(own(pair.text, &lesson::Phrase::situation));
    m_out.block(pair.prompt);
    m_out.item("**Don't:** " + quoted(own(pair.dont, &lesson::Phrase::dont)));
    m_out.item("**Do:** " + quoted(own(pair.correct, &lesson::Phrase::correct)));
    why(own(pair.why, &lesson::Phrase::why));
    m_out.gap();
    score(pair.score, "For choosing the do");
    next(pair.next);
}

void StepScript::body(const lesson::Turn &turn)
{
    m_out.block(bold(m_context.nameOf(turn.speaker, m_lesson)) + ": " + turn.line.source);
    m_out.block(turn.prompt);
    for (const lesson::Reply &reply : turn.replies) {
        const std::string when = reply.when.empty() ? "" : " — only if " + reply.when.source;
        m_out.item(graded(reply.grade, reply.say) + consequences(reply) + when);
        const lesson::Phrase *shared = phrase(reply.phrase);
        why(reply.why.empty() && shared ? shared->why : reply.why);
        better(reply.better);
    }
    if (!turn.replies.empty())
        m_out.gap();
    next(turn.next);
}

void StepScript::options(const std::vector<lesson::Option> &options)
{
    for (const lesson::Option &option : options) {
        m_out.item((option.correct ? "**right** " : "") + onOneLine(option.text.source) +
                   consequences(option));
        why(option.why);
    }
    m_out.gap();
}

void StepScript::body(const lesson::Clip &clip)
{
    m_out.block(clip.text);
    m_out.block("Recording: " + clip.clip.path);
    for (const lesson::ClipStop &stop : clip.stops) {
        m_out.block(bold("Stops at " + format::toText(stop.at)) + ": " + stop.prompt.source);
        options(stop.options);
    }
    m_out.block(clip.prompt);
    for (const lesson::ClipMark &mark : clip.marks) {
        m_out.item(format::toText(mark.from) + " to " + format::toText(mark.to) + ": " +
                   onOneLine(mark.name.source));
        why(mark.why);
        better(mark.better);
    }
    if (!clip.marks.empty())
        m_out.gap();
    score(clip.score, "For each moment marked");
    score(clip.falseAlarm, "For each false alarm");
    next(clip.next);
}

void StepScript::body(const lesson::Choice &choice)
{
    m_out.block(choice.text);
    m_out.block(bold(onOneLine(choice.prompt.source)) +
                (choice.multiple ? " (several may be right)" : ""));
    options(choice.options);
    next(choice.next);
}

void StepScript::body(const lesson::Sort &sort)
{
    m_out.block(sort.prompt);
    m_out.block(sort.text);
    for (const lesson::Bucket &bucket : sort.buckets) {
        m_out.item(bold(onOneLine(bucket.name.source)));
        for (const lesson::SortItem &item : sort.items) {
            if (item.bucket == bucket.id)
                m_out.item(onOneLine(item.text.source) +
                               (item.why.empty() ? "" : " — " + onOneLine(item.why.source)),
                           1);
        }
    }
    m_out.gap();
    score(sort.score, "For each in its place");
    next(sort.next);
}

void StepScript::body(const lesson::Order &order)
{
    m_out.block(order.prompt);
    m_out.block(order.text);
    for (const lesson::OrderItem &item : order.items) {
        m_out.item(onOneLine(item.text.source));
        why(item.why);
    }
    m_out.gap();
    score(order.score, "For each that follows the right one");
    next(order.next);
}

void StepScript::body(const lesson::Match &match)
{
    m_out.block(match.prompt);
    m_out.block(match.text);
    for (const lesson::MatchPair &pair : match.pairs) {
        m_out.item(quoted(pair.left) + " — " + quoted(pair.right));
        why(pair.why);
    }
    for (const lesson::Decoy &decoy : match.decoys) {
        m_out.item("Fits nothing: " + quoted(decoy.text));
        why(decoy.why);
    }
    m_out.gap();
    score(match.score, "For each pair");
    next(match.next);
}

void StepScript::body(const lesson::Spot &spot)
{
    m_out.block(spot.prompt);
    m_out.block(spot.text);
    for (const lesson::SpotLine &line : spot.lines)
        m_out.block(bold(m_context.nameOf(line.speaker, m_lesson)) + ": " + line.text.source);
    for (const lesson::SpotMark &mark : spot.spots) {
        m_out.item(quoted(mark.words));
        why(mark.why);
        better(mark.better);
    }
    m_out.gap();
    score(spot.score, "For each find");
    score(spot.falseAlarm, "For each false alarm");
    next(spot.next);
}

void StepScript::rule(const lesson::PhraseRule &rule)
{
    m_out.item(onOneLine(rule.name.source) +
               (rule.score.empty() ? "" : " (" + pointsText(rule.score) + ')'));
    why(rule.why);
}

void StepScript::body(const lesson::Write &write)
{
    m_out.block(write.text);
    m_out.block(write.prompt);
    for (const lesson::RuleSetId &id : write.use) {
        const lesson::RuleSet *set = m_context.rules ? m_context.rules->find(id) : nullptr;
        if (!set)
            m_out.item("The set “" + id.value + "”");
        else
            for (const lesson::PhraseRule &one : set->rules)
                rule(one);
    }
    for (const lesson::PhraseRule &one : write.rules)
        rule(one);
    m_out.gap();
    m_out.label("Model reply", write.model);
    score(write.score, "For each rule kept");
    next(write.weak, "Where a rule was broken");
    next(write.next);
}

void StepScript::body(const lesson::Rating &rating)
{
    m_out.block(rating.text);
    m_out.block(rating.prompt);
    for (const lesson::RatingLevel &level : rating.levels)
        m_out.item(onOneLine(level.name.source) + " — chosen by " + std::to_string(level.panel) +
                   " of the panel");
    m_out.gap();
    m_out.label("Why", rating.why);
    score(rating.score, "For the panel's favourite");
    next(rating.next);
}

void StepScript::policy(const lesson::Hold &hold)
{
    const lesson::HoldPolicy &rules = hold.policy;
    std::string text;
    const auto add = [&](const std::string &rule) { text += (text.empty() ? "" : ", ") + rule; };
    if (rules.askFirst)
        add("ask first");
    if (rules.predict != lesson::Prediction::Allow)
        add(rules.predict == lesson::Prediction::Forbid ? "name no length" : "name a length");
    if (rules.offerCallback)
        add("offer a call back");
    if (rules.checkBack.count() > 0)
        add("go back within " + format::toText(rules.checkBack));
    if (rules.longest.count() > 0)
        add("hold no longer than " + format::toText(rules.longest));
    if (!text.empty())
        m_out.block("Policy: " + text);
    m_out.block("The caller bears " + format::toText(hold.patience) + " of silence." +
                (hold.answered.count() > 0
                     ? " It is done after " + format::toText(hold.answered) + '.'
                     : ""));
}

void StepScript::body(const lesson::Hold &hold)
{
    m_out.block(hold.text);
    m_out.label("While holding", hold.waiting);
    policy(hold);
    m_out.block(hold.prompt);
    for (const lesson::HoldAction &action : hold.actions) {
        const auto move = lesson::Names<lesson::HoldMove>::names[std::size_t(action.move)];
        m_out.item(bold(move) + ' ' + graded(action.grade, action.say) + consequences(action));
        why(action.why);
        better(action.better);
    }
    m_out.gap();
    score(hold.score, "For each rule kept");
    next(hold.lost, "When patience runs out");
    next(hold.next);
}

void StepScript::body(const lesson::Speak &speak)
{
    m_out.block(speak.text);
    m_out.block(speak.prompt);
    for (const lesson::SpeakPause &pause : speak.pauses)
        m_out.item("A silence behind " + quoted(pause.after) +
                   (pause.least.count() > 0 ? ", at least " + format::toText(pause.least) : "") +
                   (pause.longest.count() > 0 ? ", at most " + format::toText(pause.longest) : ""));
    for (const lesson::CheckItem &item : speak.checklist) {
        m_out.item("☐ " + onOneLine(item.text.source));
        why(item.why);
    }
    m_out.gap();
    m_out.label("Model answer", speak.model);
    score(speak.score, "For each point met");
    next(speak.next);
}

void StepScript::body(const lesson::Branch &branch)
{
    for (const lesson::BranchCase &one : branch.cases)
        m_out.item("If " + one.when.source + " → " + one.next.id.value);
    for (const lesson::BranchChance &one : branch.chance)
        m_out.item("By chance, " + std::to_string(one.weight) + " in the draw → " +
                   one.next.id.value);
    if (!branch.otherwise.empty())
        m_out.item("Else → " + branch.otherwise.id.value);
    m_out.gap();
}

void StepScript::body(const lesson::End &end)
{
    m_out.block(end.text);
    m_out.block("Ending: " +
                std::string(lesson::Names<lesson::Outcome>::names[std::size_t(end.outcome)]));
}

void StepScript::body(const lesson::UnknownStep &unknown)
{
    m_out.block("This version does not know steps of kind “" + unknown.name + "”.");
}

} // namespace rapport::editor
