#include "check/kinds/parts.h"
#include "check/lessonrules.h"

#include <algorithm>

namespace rapport::check {

void checkExpression(const lesson::Expression &value, lesson::Type wanted,
                     const lesson::Scope &scope, std::string_view address, Report &report)
{
    const lesson::Typed typed = lesson::checkTypes(value, scope);
    if (typed.problem)
        report.error("RP0207", address, typed.problem->message,
                     "Declare the name under meters or vars, or correct it.");
    else if (!value.empty() && typed.type != wanted)
        report.error("RP0208", address, "This is a number where true or false is wanted.",
                     "Compare it with something: mood < 30.");
}

namespace {

void checkAtLeast(const lesson::AtLeast &rule, const lesson::Scope &scope, Report &report)
{
    if (rule.empty())
        return;
    for (std::size_t i = 0; i < rule.of.size(); ++i)
        checkExpression(rule.of[i], lesson::Type::Boolean, scope, numbered("pass/at_least/of", i),
                        report);
    if (rule.count < 1)
        report.error("RP0279", "pass/at_least/count", "At least none of them always holds.",
                     "Write how many of the conditions have to hold: 1 or more.");
    else if (std::size_t(rule.count) > rule.of.size())
        report.error("RP0279", "pass/at_least/count",
                     "Of " + counted(rule.of.size(), "condition") + " never " +
                         std::to_string(rule.count) + " can hold, so that nobody passes.",
                     "Write a smaller number, or add conditions.");
}

} // namespace

void checkPass(const lesson::Lesson &lesson, const lesson::Scope &scope, const Surroundings &around,
               Report &report)
{
    const lesson::PassRule &pass = lesson.pass;
    for (std::size_t i = 0; i < pass.must.size(); ++i)
        checkExpression(pass.must[i], lesson::Type::Boolean, scope, numbered("pass/must", i),
                        report);
    checkAtLeast(pass.atLeast, scope, report);
    for (const auto &[id, share] : pass.competencies.entries) {
        if (around.course && !around.course->competencies.find(id.value))
            report.error("RP0213", "pass/competencies/" + id.value,
                         "The course measures no competency “" + id.value + "”.",
                         "Declare it in course.yaml, or name another.");
    }
    const bool shown = std::ranges::any_of(lesson.meters.entries,
                                           [](const auto &entry) { return entry.second.shown; });
    if (pass.recovery > 0 && !shown)
        report.error("RP0280", "pass/recovery",
                     "No meter is shown, so that nothing tells when a mistake was made good.",
                     "Add a meter with shown: true, or take recovery out.");
}

} // namespace rapport::check
