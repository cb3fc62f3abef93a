#include "check/kinds.h"
#include "check/kinds/parts.h"

#include <algorithm>
#include <array>

// Steps of a mock call: turns, and the wait.

namespace rapport::check {

namespace {

using lesson::Grade;
using lesson::HoldMove;

/// Replies that are graded alike teach nothing: whatever is said is as good.
void checkGrades(const lesson::Turn &turn, Report &report)
{
    if (turn.replies.size() < 2)
        return;
    const Grade first = turn.replies.front().grade;
    const bool alike = std::ranges::all_of(
        turn.replies, [&](const lesson::Reply &reply) { return reply.grade == first; });
    if (alike && first != Grade::None)
        report.warning("RP0293", "replies", "Every reply of this turn is as good as the others.",
                       "Let one of them be better or worse, or take the grades out.");
}

/// An action of a hold that keeps a rule must exist, or nobody can keep it.
bool canDo(const lesson::Hold &hold, HoldMove move)
{
    return std::ranges::find(hold.actions, move, &lesson::HoldAction::move) != hold.actions.end();
}

void checkPolicy(const lesson::Hold &hold, Report &report)
{
    if (hold.policy.askFirst && !canDo(hold, HoldMove::Ask))
        report.error("RP0224", "policy",
                     "The policy wants the caller asked first, but no action "
                     "asks.",
                     "Add an action with do: ask.");
    if (canDo(hold, HoldMove::Hold) && !hold.policy.askFirst)
        report.warning("RP0271", "policy", "The caller may be put on hold without being asked.",
                       "Add ask_first: true to the policy, and an action with do: ask.");
    if (canDo(hold, HoldMove::Hold) && !canDo(hold, HoldMove::Return))
        report.error("RP0225", "actions", "The caller can be put on hold, but nobody can return.",
                     "Add an action with do: return.");
    const bool offers = canDo(hold, HoldMove::Callback) ||
                        std::ranges::any_of(hold.actions, &lesson::HoldAction::offersCallback);
    if (hold.policy.offerCallback && !offers)
        report.error("RP0226", "policy",
                     "The policy wants a call back offered, but no action "
                     "offers one.",
                     "Add offers_callback: true to an action, or an action with do: callback.");
}

/// Only rules that the policy sets are judged, so only they can earn points.
void checkRuleScores(const lesson::Hold &hold, Report &report)
{
    struct Rule
    {
        std::string_view name;
        bool set;
    };
    const lesson::HoldPolicy &policy = hold.policy;
    const std::array<Rule, 5> rules{{{"ask_first", policy.askFirst},
                                     {"predict", policy.predict != lesson::Prediction::Allow},
                                     {"offer_callback", policy.offerCallback},
                                     {"check_back", policy.checkBack.count() > 0},
                                     {"max", policy.longest.count() > 0}}};
    for (const auto &[name, score] : hold.ruleScores.entries) {
        const auto rule = std::ranges::find(rules, name.value, &Rule::name);
        const std::string at = "rule_scores/" + name.value;
        if (rule == rules.end())
            report.error("RP0270", at, "A hold has no rule “" + name.value + "”.",
                         "Name one of ask_first, predict, offer_callback, check_back and max.");
        else if (!rule->set)
            report.error("RP0270", at,
                         "The policy does not set the rule “" + name.value +
                             "”, so nobody can earn its points.",
                         "Set it in the policy, or take its points out.");
    }
}

void checkAction(const lesson::Hold &hold, const lesson::HoldAction &action, std::size_t number,
                 Report &report)
{
    const std::string at = numbered("actions", number);
    checkReason(action, at, report);
    const bool predicts = action.predicts.count() > 0;
    if (predicts && action.grade == Grade::Do && hold.policy.predict == lesson::Prediction::Forbid)
        report.warning("RP0272", at + "/predicts",
                       "The action names a length, which the policy forbids, and is graded do.",
                       "Grade it dont, or take predict: forbid out of the policy.");
}

} // namespace

void checkBody(const lesson::Turn &turn, const Surroundings &, Report &report)
{
    checkIds(turn.replies, "replies", report);
    // Replies under conditions may share their words: only one of them may be offered.
    checkWords(
        turn.replies, "replies",
        [](const lesson::Reply &reply) {
            return reply.when.empty() ? std::string_view(reply.say.source) : std::string_view();
        },
        report);
    checkCaptions(turn.clip, turn.captions, report);
    const bool someGoNowhere =
        turn.replies.empty() ||
        std::ranges::any_of(turn.replies, [](const auto &reply) { return reply.next.empty(); });
    if (turn.next.empty() && someGoNowhere)
        report.error("RP0222", "", "The turn does not say where to go next.",
                     "Give every reply a next, or give the turn one.");
    for (const lesson::Reply &reply : turn.replies)
        checkReason(reply, "replies/" + reply.id.value, report);
    const bool allConditional =
        !turn.replies.empty() &&
        std::ranges::none_of(turn.replies, [](const auto &reply) { return reply.when.empty(); });
    if (allConditional)
        report.warning("RP0223", "replies", "Every reply of this turn has a condition.",
                       "Leave at least one without, so that there is always something to say.");
    checkGrades(turn, report);
}

void checkBody(const lesson::Hold &hold, const Surroundings &, Report &report)
{
    checkIds(hold.actions, "actions", report);
    checkEnough(hold.actions, 1, "actions", "action", report);
    checkWords(
        hold.actions, "actions",
        [](const auto &action) -> std::string_view { return action.say.source; }, report);
    checkPolicy(hold, report);
    checkRuleScores(hold, report);
    for (std::size_t i = 0; i < hold.actions.size(); ++i)
        checkAction(hold, hold.actions[i], i, report);
    if (hold.speed <= 0 || hold.speed > 60)
        report.error("RP0227", "speed", "The clock cannot run at this speed.",
                     "Write a number above 0, at most 60.");
    if (hold.patience.count() <= 0)
        report.error("RP0228", "patience", "The caller has no patience at all.",
                     "Write how long silence is borne: 90 s.");
}

} // namespace rapport::check
