#include "engine/outcome.h"

#include "engine/evaluate.h"
#include "engine/script.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rapport::engine {

namespace {

std::string rounded(double number)
{
    return std::to_string(std::lround(number));
}

/// What a condition that does not hold asked for. Most compare a competency with a number.
std::string explain(const Code &code, const std::string &source, const Script &script,
                    const State &state)
{
    const bool compares =
        code.size() == 3 && code[0].source == Source::Competency &&
        code[1].op == lesson::Op::Number &&
        (code[2].op == lesson::Op::GreaterEqual || code[2].op == lesson::Op::Greater);
    if (!compares)
        return "The lesson asks for this at the end: " + source + '.';
    return script.competencies()[code[0].slot].name + " stands at " +
           rounded(state.earned[code[0].slot]) + "; the lesson asks for " +
           (code[2].op == lesson::Op::Greater ? "more than " : "at least ") +
           rounded(code[1].number) + '.';
}

std::vector<std::string> missedRules(const Script &script, const State &state, double score)
{
    const lesson::PassRule &rule = script.lesson().pass;
    std::vector<std::string> missed;
    if (score < rule.score.percent)
        missed.push_back("The score is below the pass mark of " + rounded(rule.score.percent) +
                         "%.");
    for (std::size_t i = 0; i < script.mustHold().size(); ++i) {
        if (!holds(script.mustHold()[i], script, state))
            missed.push_back(explain(script.mustHold()[i], rule.must[i].source, script, state));
    }
    for (const std::uint32_t flag : script.neverRaised()) {
        if (state.flags[flag])
            missed.push_back("Something happened that rules out a pass: " + script.flags()[flag] +
                             '.');
    }
    return missed;
}

} // namespace

double totalEarned(const State &state)
{
    return std::accumulate(state.earned.begin(), state.earned.end(), 0.0);
}

double scorePercent(const Script &script, const State &state)
{
    if (script.bestTotal() <= 0)
        return 100;
    return std::clamp(100 * totalEarned(state) / script.bestTotal(), 0.0, 100.0);
}

RunResult judge(const Script &script, const State &state)
{
    RunResult result;
    result.score = scorePercent(script, state);
    result.callTime = state.callTime;
    const StepProgram &last = script.at(state.step);
    result.ending = last.step->id;
    if (const auto *end = last.as<lesson::End>())
        result.outcome = end->outcome;
    result.missed = missedRules(script, state, result.score);
    if (result.outcome == lesson::Outcome::Lost)
        result.missed.push_back("The call was lost.");
    result.passed = result.missed.empty();
    for (std::size_t i = 0; i < script.competencies().size(); ++i) {
        const CompetencySlot &slot = script.competencies()[i];
        result.competencies.push_back(
            {slot.id.value, slot.name, state.earned[i], std::max(slot.possible, state.earned[i])});
    }
    return result;
}

} // namespace rapport::engine
