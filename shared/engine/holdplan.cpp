#include "engine/holdplan.h"

#include <algorithm>
#include <deque>
#include <optional>
#include <set>
#include <tuple>

namespace rapport::engine {

namespace {

constexpr std::size_t maxHoldStates = 1500;

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
    std::size_t parent = 0;
    Answer answer; ///< led from the parent to here
};

std::vector<Answer> answersTo(const LessonRun &run)
{
    std::vector<Answer> answers;
    for (const Way *way : run.ways())
        answers.push_back(pick(*way->id));
    if (run.canWait())
        answers.push_back(Wait{});
    return answers;
}

/// What leads nearer to an ending of the hold, whatever it costs.
Answer impatient(const LessonRun &run)
{
    if (run.canWait())
        return Wait{};
    const std::vector<const Way *> ways = run.ways();
    const auto holds = std::ranges::find_if(
        ways, [](const Way *way) { return way->action->move == lesson::HoldMove::Hold; });
    return pick(*(holds == ways.end() ? ways.front() : *holds)->id);
}

/// Tries everything, shortest first.
class Search
{
public:
    Search(const LessonRun &run, const std::function<HoldWorth(const LessonRun &, double)> &worth)
        : m_worth(worth)
    {
        State bare = run.state();
        bare.visits.clear();
        m_nodes.push_back({LessonRun(run.sharedScript(), std::move(bare)), 0, 0, Wait{}});
    }

    std::vector<PlannedAnswer> plan()
    {
        for (std::size_t at = 0; at < m_nodes.size() && m_seen.size() < maxHoldStates; ++at) {
            if (m_seen.insert(keyOf(m_nodes[at].run.state().hold)).second)
                expand(at);
        }
        if (!m_best)
            return {{m_nodes.front().run.state().hold, impatient(m_nodes.front().run)}};
        std::vector<PlannedAnswer> answers{{holdOf(m_from), m_last}};
        for (std::size_t at = m_from; at != 0; at = m_nodes[at].parent)
            answers.push_back({holdOf(m_nodes[at].parent), m_nodes[at].answer});
        std::ranges::reverse(answers);
        return answers;
    }

private:
    [[nodiscard]] const HoldState &holdOf(std::size_t node) const
    {
        return m_nodes[node].run.state().hold;
    }

    void expand(std::size_t at)
    {
        for (const Answer &answer : answersTo(m_nodes[at].run)) {
            Node next{m_nodes[at].run, m_nodes[at].gained, at, answer};
            const Result<Reaction> reaction = next.run.answer(answer);
            if (!reaction)
                continue;
            next.gained += reaction->gained;
            if (!reaction->leftStep) {
                m_nodes.push_back(std::move(next));
                continue;
            }
            const HoldWorth value = m_worth(next.run, next.gained);
            if (!m_best || value > *m_best) {
                m_best = value;
                m_from = at;
                m_last = answer;
            }
        }
    }

    const std::function<HoldWorth(const LessonRun &, double)> &m_worth;
    std::deque<Node> m_nodes;
    std::set<Key> m_seen;
    std::optional<HoldWorth> m_best;
    std::size_t m_from = 0;
    Answer m_last;
};

} // namespace

std::vector<PlannedAnswer>
planHold(const LessonRun &run, const std::function<HoldWorth(const LessonRun &, double)> &worth)
{
    return Search(run, worth).plan();
}

} // namespace rapport::engine
