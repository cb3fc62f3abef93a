#include "engine/outcome.h"

#include "engine/evaluate.h"
#include "engine/script.h"

#include <algorithm>
#include <cmath>

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

/// The rules about single competencies and about several conditions of which some must hold.
void missedShares(const Script &script, const State &state, const RunResult &result,
                  std::vector<std::string> &missed)
{
    const lesson::PassRule &rule = script.lesson().pass;
    for (const CompetencyResult &one : result.competencies) {
        const lesson::Share *share = rule.competencies.find(one.id);
        if (share && one.percent() < share->percent)
            missed.push_back(one.name + " is below its pass mark of " + rounded(share->percent) +
                             "%.");
    }
    const auto held = std::ranges::count_if(
        script.atLeastOf(), [&](const Code &code) { return holds(code, script, state); });
    if (held < rule.atLeast.count)
        missed.push_back("The lesson asks for at least " + std::to_string(rule.atLeast.count) +
                         " of " + std::to_string(rule.atLeast.of.size()) +
                         " things at the end; there were " + std::to_string(held) + '.');
    const bool slow = std::ranges::any_of(result.recoveries, [&](const Recovery &one) {
        return !one.turns || *one.turns > rule.recovery;
    });
    if (rule.recovery > 0 && slow)
        missed.push_back("A mistake was not made good within " + std::to_string(rule.recovery) +
                         (rule.recovery == 1 ? " turn." : " turns."));
}

std::vector<std::string> missedRules(const Script &script, const State &state,
                                     const RunResult &result)
{
    const lesson::PassRule &rule = script.lesson().pass;
    const double score = result.score;
    std::vector<std::string> missed;
    if (score < rule.score.percent)
        missed.push_back("The score is below the pass mark of " + rounded(rule.score.percent) +
                         "%.");
    for (std::size_t i = 0; i < script.mustHold().size(); ++i) {
        if (!holds(script.mustHold()[i], script, state))
            missed.push_back(explain(script.mustHold()[i], rule.must[i].source, script, state));
    }
    missedShares(script, state, result, missed);
    for (const std::uint32_t flag : script.neverRaised()) {
        if (state.flags[flag])
            missed.push_back("Something happened that rules out a pass: " + script.flags()[flag] +
                             '.');
    }
    return missed;
}

} // namespace

double totalEarned(const Script &script, const State &state)
{
    double total = 0;
    for (std::size_t i = 0; i < state.earned.size(); ++i)
        total += state.earned[i] * script.competencies()[i].weight;
    return total;
}

double CompetencyResult::percent() const
{
    return possible <= 0 ? 100 : std::clamp(100 * earned / possible, 0.0, 100.0);
}

std::vector<Recovery> recoveries(const Script &script, const State &state)
{
    std::vector<Recovery> all;
    double wanted = 0;
    int turns = 0;
    for (std::size_t i = 0; i < state.visits.size(); ++i) {
        const Visit &visit = state.visits[i];
        const bool open = !all.empty() && !all.back().turns;
        if (open && script.at(visit.step).as<lesson::Turn>())
            ++turns;
        if (open && visit.moodAfter >= wanted)
            all.back().turns = turns;
        if (!open && visit.grade == lesson::Grade::Dont && visit.moodAfter < visit.moodBefore) {
            all.push_back({i, std::nullopt});
            wanted = visit.moodBefore;
            turns = 0;
        }
    }
    return all;
}

double scorePercent(const Script &script, const State &state)
{
    if (script.bestTotal() <= 0)
        return 100;
    return std::clamp(100 * totalEarned(script, state) / script.bestTotal(), 0.0, 100.0);
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
    for (std::size_t i = 0; i < script.competencies().size(); ++i) {
        const CompetencySlot &slot = script.competencies()[i];
        result.competencies.push_back(
            {slot.id.value, slot.name, state.earned[i], std::max(slot.possible, state.earned[i])});
    }
    result.recoveries = recoveries(script, state);
    result.missed = missedRules(script, state, result);
    if (result.outcome == lesson::Outcome::Lost)
        result.missed.push_back("The call was lost.");
    result.passed = result.missed.empty();
    return result;
}

} // namespace rapport::engine
