#include "bench/measure.h"
#include "engine/autopilot.h"
#include "lesson/expression/parser.h"

#include <string>

using namespace rapport;

namespace {

constexpr int stepCount = 1000;

std::string idOf(int step)
{
    return std::string("s").append(std::to_string(step));
}

/// A long call: every turn has three replies with scores and effects, one of them conditional.
lesson::Lesson longCall()
{
    lesson::Lesson out;
    out.id = {"long"};
    out.start.id = {idOf(0)};
    out.meters.entries.push_back({{"mood"}, {50, 0, 100, {}, {}, true, {}, {}}});
    for (int i = 0; i < stepCount; ++i) {
        lesson::Turn turn;
        turn.speaker = {"customer"};
        turn.line = {"Well?"};
        for (int r = 0; r < 3; ++r) {
            lesson::Reply reply;
            reply.id = {std::string("r").append(std::to_string(r))};
            reply.say = {"This."};
            reply.score.entries.push_back({{"empathy"}, double(r) - 1});
            reply.effects.push_back(lesson::parseEffect("mood += 1").value);
            if (r == 2)
                reply.when = lesson::parseExpression("mood > 30").value;
            reply.next.id = {idOf(i + 1)};
            turn.replies.push_back(std::move(reply));
        }
        out.steps.push_back({{idOf(i)}, {}, {}, {}, {}, {}, {}, std::move(turn), {}});
    }
    out.steps.push_back({{idOf(stepCount)}, {}, {}, {}, {}, {}, {}, lesson::End{{"Bye."}, {}}, {}});
    return out;
}

/// The least anybody could do: follow the links, drawing one of each step's at random.
std::uint64_t walk(const engine::Script &script, int runs)
{
    Random random(1);
    std::uint64_t steps = 0;
    for (int i = 0; i < runs; ++i) {
        for (engine::StepIndex at = script.start(); !script.at(at).ways.empty(); ++steps)
            at = script.at(at).ways[random.below(script.at(at).ways.size())].next;
    }
    return steps;
}

std::uint64_t play(const std::shared_ptr<const engine::Script> &script, int runs)
{
    std::uint64_t steps = 0;
    for (int i = 0; i < runs; ++i) {
        engine::LessonRun run(script, std::uint64_t(i));
        engine::Autopilot pilot(*script, engine::Aim::Random, std::uint64_t(i));
        for (; !run.finished(); ++steps) {
            if (!run.answer(pilot.next(run)))
                return 0;
        }
    }
    return steps;
}

} // namespace

int main()
{
    const auto script = engine::Script::compile(longCall(), {}, {});
    if (!script)
        return 2;
    constexpr int runs = 300;
    std::uint64_t played = 0;
    std::uint64_t walked = 0;
    const bench::Pair time = bench::alternate(
        7, [&] { played = play(*script, runs); }, [&] { walked = walk(**script, runs); });
    const double ours = double(played) / time.ours / 1e6;
    const double reference = double(walked) / time.reference / 1e6;
    std::puts("name                               ours  reference            value       bar");
    return bench::tell("random play", ours, reference, "M/s", ours, ">=", 1) ? 0 : 1;
}
