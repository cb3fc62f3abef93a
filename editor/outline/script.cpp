#include "outline/script.h"

#include "format/scalars.h"
#include "outline/scriptsteps.h"

namespace rapport::editor {

namespace {

std::string passText(const lesson::PassRule &rule)
{
    std::string text;
    const auto add = [&](const std::string &part) { text += (text.empty() ? "" : ", ") + part; };
    if (rule.score.percent > 0)
        add("a score of " + format::toText(rule.score));
    for (const auto &[id, share] : rule.competencies.entries)
        add(id.value + " at " + format::toText(share));
    for (const lesson::Expression &must : rule.must)
        add(must.source);
    if (!rule.atLeast.empty())
        add("at least " + std::to_string(rule.atLeast.count) + " of " +
            std::to_string(rule.atLeast.of.size()) + " conditions");
    for (const lesson::Flag &flag : rule.never)
        add("never " + flag.value);
    if (rule.recovery > 0)
        add("mistakes made good within " + std::to_string(rule.recovery) + " turns");
    return text;
}

void head(Markdown &out, const lesson::Lesson &lesson)
{
    out.heading(1, lesson.title.source);
    out.block(lesson.summary);
    if (!lesson.note.empty())
        out.block("> Note: " + onOneLine(lesson.note));
    std::string facts = std::to_string(lesson.steps.size()) + " steps";
    if (lesson.minutes > 0)
        facts += ", about " + format::toText(lesson.minutes) + " minutes";
    out.block(facts + ". It starts at " + lesson.start.id.value + '.');
    if (const std::string pass = passText(lesson.pass); !pass.empty())
        out.block("To pass: " + pass + '.');
    for (const auto &[name, meter] : lesson.meters.entries)
        out.item(name.value + ": starts at " + format::toText(meter.start) + ", from " +
                 format::toText(meter.min) +
                 (meter.low.empty() ? "" : " (" + onOneLine(meter.low.source) + ")") + " to " +
                 format::toText(meter.max) +
                 (meter.high.empty() ? "" : " (" + onOneLine(meter.high.source) + ")") +
                 (meter.shown ? "" : ", hidden"));
    if (!lesson.meters.empty())
        out.gap();
}

} // namespace

std::string ScriptContext::nameOf(const lesson::CastId &speaker, const lesson::Lesson &lesson) const
{
    const bool isCustomer = speaker.value == "customer" && !lesson.customer.empty();
    const std::string &id = isCustomer ? lesson.customer.value : speaker.value;
    const lesson::CastMember *member = course ? course->cast.find(id) : nullptr;
    if (member)
        return onOneLine(member->name.source);
    if (id == "customer")
        return "Customer";
    return id == "agent" ? "Agent" : id;
}

std::string scriptOf(const lesson::Lesson &lesson, const ScriptContext &context)
{
    Markdown out;
    head(out, lesson);
    StepScript steps(out, lesson, context);
    for (const lesson::Step &step : lesson.steps)
        steps.write(step);
    return out.take();
}

std::string scriptHeadOf(const lesson::Course &course)
{
    Markdown out;
    out.heading(1, course.title.source);
    out.block(course.summary);
    out.label("A word of care", course.contentNote);
    for (const auto &[id, member] : course.cast.entries)
        out.item("**" + onOneLine(member.name.source) + "**" +
                 (member.role.empty() ? "" : ", " + onOneLine(member.role.source)) +
                 (member.pronoun.empty() ? "" : " (" + onOneLine(member.pronoun.source) + ")"));
    for (const auto &[id, competency] : course.competencies.entries)
        out.item("Measures " + onOneLine(competency.name.source) + " (" + id.value + ")");
    out.gap();
    return out.take();
}

std::string scriptOf(const lesson::PhraseBank &bank,
                     const std::vector<std::pair<lesson::PhraseId, std::string>> &uses)
{
    Markdown out;
    out.heading(1, "Phrases");
    for (const lesson::Phrase &phrase : bank.phrases) {
        out.heading(2, phrase.id.value);
        out.block(phrase.situation);
        out.item("**Don't:** “" + onOneLine(phrase.dont.source) + "”");
        out.item("**Do:** “" + onOneLine(phrase.correct.source) + "”");
        out.item("Why: " + onOneLine(phrase.why.source), 1);
        std::string where;
        for (const auto &[id, use] : uses) {
            if (id == phrase.id)
                where += (where.empty() ? "" : ", ") + use;
        }
        out.item(where.empty() ? "Used nowhere yet" : "Used in " + where);
        out.gap();
    }
    return out.take();
}

} // namespace rapport::editor
