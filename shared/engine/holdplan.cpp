#include "engine/holdplan.h"

#include <deque>
#include <set>
#include <tuple>

namespace rapport::engine {

namespace {

constexpr std::size_t maxHoldStates = 5000;

using Key = std::tuple<Millis, Millis, bool, bool, bool, bool, bool, bool, std::vector<bool>>;

Key keyOf(const HoldState &hold)
{
    return {hold.held,      hold.silence,       hold.onHold,
            hold.asked,     hold.askedFirst,    hold.offeredCallback,
            hold.predicted, hold.silentTooLong, hold.done};
}

struct Node
{
    LessonRun run;
    double gained = 0;
    std::optional<Answer> first;
};

double moodOf(const LessonRun &run)
{
    const auto meter = run.script().moodMeter();
    return meter ? run.state().numbers[*meter] : 0;
}

std::vector<Answer> answersTo(const LessonRun &run)
{
    std::vector<Answer> answers;
    for (const Way *way : run.ways())
        answers.push_back(pick(*way->id));
    if (run.canWait())
        answers.push_back(Wait{});
    return answers;
}

} // namespace

Answer planHold(const LessonRun &run, const std::function<double(const LessonRun &, double)> &worth)
{
    State bare = run.state();
    bare.visits.clear();
    std::deque<Node> open;
    open.push_back({LessonRun(run.sharedScript(), std::move(bare)), 0, std::nullopt});
    std::set<Key> seen;
    std::optional<Answer> chosen;
    std::pair<double, double> best;
    while (!open.empty() && seen.size() < maxHoldStates) {
        const Node node = std::move(open.front());
        open.pop_front();
        if (!seen.insert(keyOf(node.run.state().hold)).second)
            continue;
        for (const Answer &answer : answersTo(node.run)) {
            Node next{node.run, node.gained, node.first ? node.first : answer};
            const Result<Reaction> reaction = next.run.answer(answer);
            if (!reaction)
                continue;
            next.gained += reaction->gained;
            if (!reaction->leftStep) {
                open.push_back(std::move(next));
                continue;
            }
            const std::pair<double, double> value{worth(next.run, next.gained), moodOf(next.run)};
            if (!chosen || value > best) {
                chosen = next.first;
                best = value;
            }
        }
    }
    return chosen.value_or(answersTo(run).front());
}

} // namespace rapport::engine
