#include "bench/measure.h"
#include "engine/graphfacts.h"
#include "engine/paths.h"
#include "engine/paths/analysis.h"
#include "lesson/expression/parser.h"

#include <algorithm>
#include <string>

using namespace rapport;

namespace {

std::string idOf(std::size_t step)
{
    return std::string("s").append(std::to_string(step));
}

/// Turns with three replies: on, a little further on, and now and then back.
lesson::Lesson maze(std::size_t count)
{
    Random random(count);
    lesson::Lesson out;
    out.id = {"maze"};
    out.start.id = {idOf(0)};
    for (std::size_t i = 0; i < count; ++i) {
        lesson::Turn turn;
        turn.line = {"Well?"};
        for (std::size_t r = 0; r < 3; ++r) {
            lesson::Reply reply;
            reply.id = {std::string("r").append(std::to_string(r))};
            const bool back = r == 2 && random.below(10) == 0;
            reply.score.entries.push_back({{"empathy"}, back ? -8.0 : double(random.below(3))});
            const std::size_t far = back ? i - std::min<std::size_t>(i, random.below(4))
                                         : std::min(count, i + 1 + random.below(r + 1));
            reply.next.id = {idOf(far)};
            turn.replies.push_back(std::move(reply));
        }
        out.steps.push_back({{idOf(i)}, {}, {}, {}, {}, {}, {}, std::move(turn), {}});
    }
    out.steps.push_back({{idOf(count)}, {}, {}, {}, {}, {}, {}, lesson::End{{"Bye."}, {}}, {}});
    return out;
}

/// A call of which every answer moves two meters that a condition asks for.
lesson::Lesson twoMeters(std::size_t count)
{
    lesson::Lesson out;
    out.id = {"meters"};
    out.start.id = {idOf(0)};
    out.meters.entries.push_back({{"mood"}, {50, 0, 100, {}, {}, true, {}, {}, {}}});
    out.meters.entries.push_back({{"trust"}, {50, 0, 100, {}, {}, true, {}, {}, {}}});
    const char *effects[3][2] = {
        {"mood += 1", "trust -= 1"}, {"mood -= 2", "trust += 1"}, {"mood += 1", "trust += 2"}};
    for (std::size_t i = 0; i < count; ++i) {
        lesson::Turn turn;
        turn.line = {"Well?"};
        for (std::size_t r = 0; r < 3; ++r) {
            lesson::Reply reply;
            reply.id = {std::string("r").append(std::to_string(r))};
            reply.score.entries.push_back({{"empathy"}, double(r) - 1});
            for (const char *effect : effects[r])
                reply.effects.push_back(lesson::parseEffect(effect).value);
            if (r == 2)
                reply.when = lesson::parseExpression("mood > 30 and trust < 90").value;
            reply.next.id = {idOf(i + 1)};
            turn.replies.push_back(std::move(reply));
        }
        out.steps.push_back({{idOf(i)}, {}, {}, {}, {}, {}, {}, std::move(turn), {}});
    }
    out.steps.push_back({{idOf(count)}, {}, {}, {}, {}, {}, {}, lesson::End{{"Bye."}, {}}, {}});
    return out;
}

struct Arrays
{
    std::vector<std::uint32_t> first{0};
    std::vector<std::uint32_t> to;
    std::vector<double> gain;
};

Arrays arraysOf(const engine::Script &script)
{
    Arrays out;
    for (const engine::StepProgram &step : script.steps()) {
        for (const engine::Way &way : step.ways) {
            out.to.push_back(way.next);
            out.gain.push_back(way.gain());
        }
        out.first.push_back(std::uint32_t(out.to.size()));
    }
    return out;
}

/// The least anybody could do on plain arrays: components by Tarjan, then the best and the worst in
/// their order, members of a component passed over a few times.
class Reference
{
public:
    explicit Reference(Arrays graph)
        : m_graph(std::move(graph))
        , m_low(m_graph.first.size() - 1)
        , m_open(m_low.size())
        , m_at(m_graph.first.begin(), m_graph.first.end() - 1)
        , m_best(m_low.size())
        , m_worst(m_low.size())
    {}

    double run()
    {
        walk(0);
        return m_best[0];
    }

private:
    void walk(std::uint32_t root)
    {
        open(root);
        while (!m_path.empty()) {
            const std::uint32_t node = m_path.back();
            if (m_at[node] < m_graph.first[node + 1]) {
                const std::uint32_t to = m_graph.to[m_at[node]++];
                if (m_low[to] == 0)
                    open(to);
                else if (m_open[to])
                    m_low[node] = std::min(m_low[node], m_low[to]);
                continue;
            }
            m_path.pop_back();
            close(node);
            if (!m_path.empty())
                m_low[m_path.back()] = std::min(m_low[m_path.back()], m_low[node]);
        }
    }

    void open(std::uint32_t node)
    {
        m_low[node] = ++m_count;
        m_open[node] = m_count;
        m_path.push_back(node);
        m_stack.push_back(node);
    }

    void close(std::uint32_t node)
    {
        if (m_open[node] != m_low[node])
            return;
        const auto begin = std::ranges::find(m_stack.rbegin(), m_stack.rend(), node).base() - 1;
        const std::size_t size = std::size_t(m_stack.end() - begin);
        for (auto one = begin; one != m_stack.end(); ++one)
            m_best[*one] = m_worst[*one] =
                m_graph.first[*one] == m_graph.first[*one + 1] ? 0 : 1e18;
        // Loops here cost points, so the worst has no bound; three rounds are enough for the best.
        for (std::size_t pass = 0; pass < 3; ++pass) {
            bool changed = false;
            for (auto one = m_stack.end(); one != begin;)
                changed = settle(*--one) || changed;
            if (!changed || size == 1)
                break;
        }
        for (auto one = begin; one != m_stack.end(); ++one)
            m_open[*one] = 0;
        m_stack.erase(begin, m_stack.end());
    }

    bool settle(std::uint32_t node)
    {
        bool changed = false;
        for (std::uint32_t e = m_graph.first[node]; e < m_graph.first[node + 1]; ++e) {
            const std::uint32_t to = m_graph.to[e];
            if (m_best[to] > 1e17)
                continue;
            const double best = m_best[to] + m_graph.gain[e];
            const double worst = m_worst[to] + m_graph.gain[e];
            const bool first = m_best[node] > 1e17;
            changed = changed || first || best > m_best[node] || worst < m_worst[node];
            m_best[node] = first ? best : std::max(m_best[node], best);
            m_worst[node] = first ? worst : std::min(m_worst[node], worst);
        }
        return changed;
    }

    Arrays m_graph;
    std::vector<std::uint32_t> m_low, m_open, m_at;
    std::vector<double> m_best, m_worst;
    std::vector<std::uint32_t> m_path, m_stack;
    std::uint32_t m_count = 0;
};

/// The states of twoMeters() one after the other, everything known beforehand: a hash table of
/// packed numbers, the edges, and the best points from the last state to the first.
std::size_t referenceStates(std::uint32_t count, double &best)
{
    constexpr std::size_t size = std::size_t(1) << 21;
    std::vector<std::uint32_t> table(size);
    std::vector<std::uint32_t> states;
    std::vector<std::uint32_t> to;
    std::vector<std::uint32_t> first{0};
    std::vector<float> gain;
    const auto meet = [&](std::uint32_t state) {
        std::size_t at = (state * 0x9e3779b9u) & (size - 1);
        for (; table[at] != 0; at = (at + 1) & (size - 1)) {
            if (states[table[at] - 1] == state)
                return table[at] - 1;
        }
        states.push_back(state);
        table[at] = std::uint32_t(states.size());
        return table[at] - 1;
    };
    meet(50 << 7 | 50);
    for (std::size_t i = 0; i < states.size(); ++i) {
        const int step = int(states[i] >> 14);
        const int mood = int(states[i] >> 7 & 127);
        const int trust = int(states[i] & 127);
        const int shifts[3][2] = {{1, -1}, {-2, 1}, {1, 2}};
        for (int r = 0; r < 3 && step < int(count); ++r) {
            if (r == 2 && !(mood > 30 && trust < 90))
                continue;
            const auto m = std::uint32_t(std::clamp(mood + shifts[r][0], 0, 100));
            const auto t = std::uint32_t(std::clamp(trust + shifts[r][1], 0, 100));
            to.push_back(meet(std::uint32_t(step + 1) << 14 | m << 7 | t));
            gain.push_back(float(r) - 1);
        }
        first.push_back(std::uint32_t(to.size()));
    }
    std::vector<double> value(states.size());
    for (std::size_t i = states.size(); i-- > 0;) {
        double most = first[i] == first[i + 1] ? 0 : -1e18;
        for (std::uint32_t e = first[i]; e < first[i + 1]; ++e)
            most = std::max(most, gain[e] + value[to[e]]);
        value[i] = most;
    }
    best = value[0];
    return states.size();
}

std::shared_ptr<const engine::Script> compiled(lesson::Lesson lesson)
{
    auto script = engine::Script::compile(std::move(lesson), {}, {});
    return script ? *script : nullptr;
}

bool graphs()
{
    bool met = true;
    double perStep = 0;
    for (const std::size_t count : {100u, 1000u, 10'000u, 100'000u, 1'000'000u}) {
        const auto script = compiled(maze(count));
        double best = 0;
        double expected = 0;
        const int rounds = count > 100'000 ? 3 : 7;
        const std::size_t repeats = std::max<std::size_t>(1, 10'000 / count);
        const auto repeat = [&](auto &&work) {
            for (std::size_t i = 0; i < repeats; ++i)
                work();
        };
        const bench::Pair time = bench::alternate(
            rounds,
            [&] {
                repeat([&] {
                    const engine::GraphFacts facts = engine::graphFactsOf(*script);
                    best = *facts.best;
                });
            },
            [&] { repeat([&] { expected = Reference(arraysOf(*script)).run(); }); });
        if (best != expected) {
            std::printf("The best is %g, not %g.\n", expected, best);
            met = false;
        }
        const std::string name = std::to_string(count) + " steps, by links";
        const double ms = 1000 / double(repeats);
        met = bench::tell(name.c_str(), time.ours * ms, time.reference * ms, "ms",
                          time.ours / time.reference, "<=", 3) &&
              met;
        if (count == 10'000)
            perStep = time.ours / double(count * repeats);
        if (count == 100'000)
            bench::tell("growth from 10,000", time.ours / double(count) * 1e9, perStep * 1e9,
                        "ns/step", time.ours / double(count) / perStep, "<=", 3);
    }
    return met;
}

bool exact()
{
    constexpr std::uint32_t count = 180;
    const auto script = compiled(twoMeters(count));
    std::size_t states = 0;
    std::size_t expected = 0;
    double best = 0;
    double expectedBest = 0;
    const bench::Pair time = bench::alternate(
        5,
        [&] {
            const engine::paths::Analysis all(*script, engine::fullPathBudget);
            states = all.states().graph.size();
            best = all.worthOf(all.pathOf(all.worth(1)));
        },
        [&] { expected = referenceStates(count, expectedBest); });
    std::printf("%zu states, %zu expected; best %g, %g expected\n", states, expected, best,
                expectedBest);
    return bench::tell("two meters, exactly", time.ours * 1000, time.reference * 1000, "ms",
                       time.ours / time.reference, "<=", 3) &&
           states == expected && best == expectedBest;
}

bool compiling()
{
    bool met = true;
    for (const std::size_t count : {50u, 10'000u}) {
        const lesson::Lesson lesson = maze(count);
        const double time = bench::seconds([&] { (void)compiled(lesson); });
        const std::string name = "compile " + std::to_string(count) + " steps";
        const double bar = count == 50 ? 5 : 500;
        met = bench::tell(name.c_str(), time * 1000, bar, "ms", time * 1000, "<=", bar) && met;
    }
    return met;
}

} // namespace

int main()
{
    std::puts("name                               ours  reference            value       bar");
    bool met = graphs();
    met = exact() && met;
    met = compiling() && met;
    return met ? 0 : 1;
}
