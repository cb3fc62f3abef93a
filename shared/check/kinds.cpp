#include "check/kinds.h"

#include <algorithm>
#include <set>

namespace rapport::check {

namespace {

/// Parts of a step are told apart by their ids, so each id stands once.
template <class Part>
void checkIds(const std::vector<Part> &parts, const std::string &key, Report &report)
{
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!seen.insert(parts[i].id.value).second)
            report.error("RP0215", key + "/#" + std::to_string(i) + "/id",
                         "“" + parts[i].id.value + "” names two parts of this step.",
                         "Give one of them another id.");
    }
}

void checkClip(const lesson::Media &clip, const lesson::Media &captions, Report &report)
{
    if (!clip.empty() && captions.empty())
        report.warning("RP0210", "clip", "The clip has no captions.",
                       "Add captions, so that those who cannot hear it can read it.");
}

/// An action of a hold that keeps a rule must exist, or nobody can keep it.
bool canDo(const lesson::Hold &hold, lesson::HoldMove move)
{
    return std::ranges::find(hold.actions, move, &lesson::HoldAction::move) != hold.actions.end();
}

} // namespace

void checkBody(const lesson::Page &page, Report &report)
{
    checkClip(page.clip, page.captions, report);
    if (!page.picture.empty() && page.alt.empty())
        report.warning("RP0211", "picture", "The picture has no description.",
                       "Add alt: what it shows, for those who cannot see it.");
}

void checkBody(const lesson::Pair &pair, Report &report)
{
    const bool own = !pair.dont.empty() && !pair.correct.empty() && !pair.why.empty();
    if (pair.phrase.empty() && !own)
        report.error("RP0220", "", "The pair has no words.",
                     "Name a phrase of the bank, or write dont, do and why.");
}

void checkBody(const lesson::Turn &turn, Report &report)
{
    checkIds(turn.replies, "replies", report);
    checkClip(turn.clip, turn.captions, report);
    const bool someGoNowhere =
        turn.replies.empty() ||
        std::ranges::any_of(turn.replies, [](const auto &reply) { return reply.next.empty(); });
    if (turn.next.empty() && someGoNowhere)
        report.error("RP0222", "", "The turn does not say where to go next.",
                     "Give every reply a next, or give the turn one.");
    for (const lesson::Reply &reply : turn.replies) {
        const bool judged = reply.grade == lesson::Grade::Do || reply.grade == lesson::Grade::Dont;
        if (judged && reply.why.empty() && reply.phrase.empty())
            report.warning("RP0212", "replies/" + reply.id.value,
                           "The reply is judged without a reason.",
                           "Add why: what it does to the caller.");
    }
    const bool allConditional =
        !turn.replies.empty() &&
        std::ranges::none_of(turn.replies, [](const auto &reply) { return reply.when.empty(); });
    if (allConditional)
        report.warning("RP0223", "replies", "Every reply of this turn has a condition.",
                       "Leave at least one without, so that there is always something to say.");
}

void checkBody(const lesson::Choice &choice, Report &report)
{
    checkIds(choice.options, "options", report);
    if (choice.options.size() < 2)
        report.error("RP0216", "options", "A question needs at least two answers.",
                     "Add another option.");
    const auto right = std::ranges::count_if(choice.options, &lesson::Option::correct);
    if (right == 0)
        report.error("RP0217", "options", "No answer is right.", "Mark one as correct: true.");
    if (right > 1 && !choice.multiple)
        report.error("RP0218", "options", "Several answers are right, but only one can be chosen.",
                     "Add multiple: true, or leave one right answer.");
    const bool someGoNowhere =
        std::ranges::any_of(choice.options, [](const auto &option) { return option.next.empty(); });
    if (choice.next.empty() && someGoNowhere)
        report.error("RP0222", "", "The question does not say where to go next.",
                     "Give it a next.");
}

void checkBody(const lesson::Sort &sort, Report &report)
{
    checkIds(sort.buckets, "buckets", report);
    checkIds(sort.items, "items", report);
    if (sort.buckets.size() < 2)
        report.error("RP0219", "buckets", "Sorting needs at least two buckets.",
                     "Add another bucket.");
    for (const lesson::SortItem &item : sort.items) {
        if (std::ranges::find(sort.buckets, item.bucket, &lesson::Bucket::id) == sort.buckets.end())
            report.error("RP0221", "items/" + item.id.value + "/bucket",
                         "There is no bucket “" + item.bucket.value + "”.",
                         "Name one of the step's buckets.");
    }
}

void checkBody(const lesson::Hold &hold, Report &report)
{
    using lesson::HoldMove;
    checkIds(hold.actions, "actions", report);
    if (hold.policy.askFirst && !canDo(hold, HoldMove::Ask))
        report.error("RP0224", "policy",
                     "The policy wants the caller asked first, but no action "
                     "asks.",
                     "Add an action with do: ask.");
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
    if (hold.speed <= 0 || hold.speed > 60)
        report.error("RP0227", "speed", "The clock cannot run at this speed.",
                     "Write a number above 0, at most 60.");
    if (hold.patience.count() <= 0)
        report.error("RP0228", "patience", "The caller has no patience at all.",
                     "Write how long silence is borne: 90 s.");
}

void checkBody(const lesson::Branch &branch, Report &report)
{
    if (branch.otherwise.empty() && branch.chance.empty())
        report.error("RP0101", "", "“else” is missing.",
                     "Add it: the step that follows when none holds.");
    if (branch.cases.empty() && branch.chance.empty())
        report.warning("RP0229", "cases", "The branch has only one way.",
                       "Add a case, or go on directly.");
}

void checkBody(const lesson::End &, Report &) {}

void checkBody(const lesson::Clip &, Report &) {}

void checkBody(const lesson::Order &, Report &) {}

void checkBody(const lesson::Match &, Report &) {}

void checkBody(const lesson::Spot &, Report &) {}

void checkBody(const lesson::Write &, Report &) {}

void checkBody(const lesson::Rating &, Report &) {}

void checkBody(const lesson::Speak &, Report &) {}

void checkBody(const lesson::UnknownStep &, Report &) {}

} // namespace rapport::check
