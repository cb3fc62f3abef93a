#pragma once

#include "unit/engine/randomparts.h"

/// Lessons nobody would write, for properties that hold whatever the lesson.
namespace rapport::testing {

class RandomLesson : private RandomParts
{
public:
    using RandomParts::RandomParts;

    lesson::Lesson make()
    {
        lesson::Lesson out;
        out.id = {"random"};
        out.title = {"A lesson made by chance"};
        out.start.id = id(0);
        out.meters.entries.push_back(
            {{"mood"}, {50, 0, 100, {}, {}, true, {}, {-1, Millis(10'000), false}, {}}});
        out.vars.entries.push_back({{"told"}, false});
        out.vars.entries.push_back({{"count"}, 0.0});
        out.pass.score.percent = double(m_random.below(101));
        out.pass.never.push_back({"rude"});
        if (m_shape.hardToPass)
            makeHard(out);
        for (std::size_t i = 0; i < m_shape.steps; ++i) {
            m_at = i;
            lesson::Step step;
            step.id = id(i);
            step.body = body();
            const bool waits = !std::holds_alternative<lesson::Branch>(step.body);
            if (m_shape.timers && waits && chance(4)) {
                step.timer = Millis(5000 + 5000 * Millis::rep(m_random.below(3)));
                step.onTimeout = next();
            }
            if (chance(3))
                step.effects.push_back(effect());
            out.steps.push_back(std::move(step));
        }
        lesson::Step end;
        end.id = id(m_shape.steps);
        end.body = lesson::End{{"The end."}, lesson::Outcome::Resolved};
        out.steps.push_back(std::move(end));
        return out;
    }

private:
    void makeHard(lesson::Lesson &out)
    {
        const auto parsed = [](const char *source) {
            return lesson::parseExpression(source).value;
        };
        static constexpr const char *musts[] = {"empathy >= 2", "mood > 40", "control < 2",
                                                "score > 60 or told", "not flag(rude)"};
        out.pass.must.push_back(parsed(musts[m_random.below(std::size(musts))]));
        out.pass.atLeast.count = 1;
        out.pass.atLeast.of = {parsed("empathy + control >= 3"), parsed("count > 2")};
        out.pass.recovery = int(m_random.below(3));
        if (chance(2))
            out.pass.competencies.entries.push_back({{"empathy"}, {double(m_random.below(101))}});
        if (chance(2))
            out.meters.entries.front().second.drift = {-3, Millis(0), true};
    }

    lesson::StepBody body()
    {
        switch (m_random.below(m_shape.holds ? 7 : 6)) {
        case 0:
            return lesson::Page{{"Read this."}, {}, {}, {}, {}, next()};
        case 1:
            return pair();
        case 2:
            return choice();
        case 3:
            return m_shape.allKinds ? oneMore() : sort();
        case 4:
            if (m_shape.conditions)
                return branch();
            [[fallthrough]];
        case 5:
            return turn();
        default:
            return hold();
        }
    }

    lesson::StepBody oneMore()
    {
        switch (m_random.below(7)) {
        case 0:
            return order();
        case 1:
            return match();
        case 2:
            return spot();
        case 3:
            return clip();
        case 4:
            return rating();
        case 5:
            return write();
        default:
            return speak();
        }
    }

    lesson::StepBody pair()
    {
        lesson::Pair out;
        out.dont = {"No."};
        out.correct = {"Yes."};
        out.why = {"Because."};
        out.mode = chance(2) ? lesson::PairMode::Show : lesson::PairMode::Choose;
        out.score = score();
        out.next = next();
        return out;
    }

    lesson::StepBody choice()
    {
        lesson::Choice out;
        out.prompt = {"Which?"};
        out.multiple = chance(2);
        out.next = next();
        for (std::uint64_t i = 0; i < 2 + m_random.below(3); ++i) {
            lesson::Option option;
            option.id = {std::string("o").append(std::to_string(i))};
            option.text = {"Option"};
            option.correct = i == 0 || (out.multiple && chance(2));
            option.score = score();
            if (chance(3))
                option.next = next();
            if (chance(4))
                option.effects.push_back(effect());
            out.options.push_back(std::move(option));
        }
        return out;
    }

    lesson::StepBody sort()
    {
        lesson::Sort out;
        out.prompt = {"Sort."};
        out.buckets = {{{"left"}, {"Left"}, {}, {}}, {{"right"}, {"Right"}, {}, {}}};
        for (std::uint64_t i = 0; i < m_random.below(4); ++i)
            out.items.push_back({{std::string("i").append(std::to_string(i))},
                                 {"Item"},
                                 {chance(2) ? "left" : "right"},
                                 {},
                                 {}});
        out.score = score();
        out.next = next();
        return out;
    }

    lesson::StepBody branch()
    {
        lesson::Branch out;
        for (std::uint64_t i = 0; i < m_random.below(3); ++i)
            out.cases.push_back({condition(), next(), {}});
        out.otherwise = next();
        for (std::uint64_t i = 0; m_shape.chances && i < m_random.below(3); ++i)
            out.chance.push_back({int(1 + m_random.below(3)), next(), {}});
        return out;
    }

    lesson::StepBody turn()
    {
        lesson::Turn out;
        out.speaker = {"customer"};
        out.line = {"Well?"};
        out.next = next();
        for (std::uint64_t i = 0; i < m_random.below(4); ++i) {
            lesson::Reply reply;
            reply.id = {std::string("r").append(std::to_string(i))};
            reply.say = {"This."};
            reply.score = score();
            if (m_shape.conditions && chance(3))
                reply.when = condition();
            if (chance(3))
                reply.effects.push_back(effect());
            if (chance(6))
                reply.flags.push_back({"rude"});
            if (!chance(3))
                reply.next = next();
            out.replies.push_back(std::move(reply));
        }
        return out;
    }

    lesson::StepBody hold()
    {
        lesson::Hold out;
        out.text = {"Ring the desk."};
        out.policy.askFirst = chance(2);
        out.policy.offerCallback = chance(2);
        out.policy.checkBack = Millis(chance(2) ? 30'000 : 0);
        out.patience = Millis(15'000 * (1 + m_random.below(4)));
        out.answered = Millis(20'000 * m_random.below(4));
        out.score = score();
        out.lost = next();
        out.next = next();
        for (std::uint64_t i = 0; i < m_random.below(6); ++i) {
            lesson::HoldAction action;
            action.id = {std::string("a").append(std::to_string(i))};
            action.move = lesson::HoldMove(m_random.below(6));
            action.say = {"This."};
            action.offersCallback = chance(3);
            action.score = score();
            if (chance(3))
                action.effects.push_back(effect());
            if (chance(4))
                action.next = next();
            out.actions.push_back(std::move(action));
        }
        return out;
    }
};

} // namespace rapport::testing
