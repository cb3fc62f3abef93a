#pragma once

#ifndef Q_MOC_RUN
#include "base/random.h"
#include "lesson/expression/parser.h"
#include "lesson/lesson.h"
#endif

#include <string>

/// Lessons nobody would write, for properties that hold whatever the lesson.
namespace rapport::testing {

struct Shape
{
    std::size_t steps = 12;  ///< besides the ending
    bool loops = false;      ///< whether steps may lead back
    bool conditions = false; ///< whether replies may be hidden and branches fork
    bool holds = false;
};

class RandomLesson
{
public:
    RandomLesson(std::uint64_t seed, Shape shape)
        : m_random(seed)
        , m_shape(shape)
    {}

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
        for (std::size_t i = 0; i < m_shape.steps; ++i) {
            m_at = i;
            lesson::Step step;
            step.id = id(i);
            step.body = body();
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
    static lesson::StepId id(std::size_t number)
    {
        return {std::string("s").append(std::to_string(number))};
    }
    bool chance(std::uint64_t of) { return m_random.below(of) == 0; }

    lesson::StepRef next()
    {
        const bool back = m_shape.loops && chance(3);
        const std::size_t from = back ? 0 : m_at + 1;
        // A little way on, so that most steps are on some way.
        const std::size_t span =
            std::min<std::size_t>(back ? m_at + 1 : 3, m_shape.steps - from + 1);
        return {id(from + m_random.below(span))};
    }

    lesson::Score score()
    {
        lesson::Score out;
        if (!chance(3))
            out.entries.push_back({{"empathy"}, double(m_random.below(7)) - 3});
        if (chance(3))
            out.entries.push_back({{"control"}, (double(m_random.below(7)) - 3) / 2});
        return out;
    }

    lesson::Effect effect()
    {
        static constexpr const char *effects[] = {"mood += 15", "mood -= 25", "told = true",
                                                  "count += min(mood, 3)", "mood = 50 - count"};
        return lesson::parseEffect(effects[m_random.below(std::size(effects))]).value;
    }

    lesson::Expression condition()
    {
        static constexpr const char *conditions[] = {
            "mood < 30",   "told or count > 2", "not told and visited(s0)", "flag(rude)",
            "score >= 50", "tries(s1) == 1",    "empathy + control > 1"};
        return lesson::parseExpression(conditions[m_random.below(std::size(conditions))]).value;
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
            return sort();
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
            if (chance(4))
                action.next = next();
            out.actions.push_back(std::move(action));
        }
        return out;
    }

    Random m_random;
    Shape m_shape;
    std::size_t m_at = 0;
};

} // namespace rapport::testing
