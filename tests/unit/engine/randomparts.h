#pragma once

#ifndef Q_MOC_RUN
#include "base/random.h"
#include "lesson/expression/parser.h"
#include "lesson/lesson.h"
#endif

#include <string>

namespace rapport::testing {

struct Shape
{
    std::size_t steps = 12;  ///< besides the ending
    bool loops = false;      ///< whether steps may lead back
    bool conditions = false; ///< whether replies may be hidden and branches fork
    bool holds = false;
    bool allKinds = false; ///< order, match, spot, clip, rate, write and speak too
    bool timers = false;
    bool chances = false;    ///< whether branches may draw
    bool hardToPass = false; ///< whether the pass rule asks for all it can
};

/// What lessons made by chance are made of.
class RandomParts
{
public:
    RandomParts(std::uint64_t seed, Shape shape)
        : m_random(seed)
        , m_shape(shape)
    {}

protected:
    static lesson::StepId id(std::size_t number)
    {
        return {std::string("s").append(std::to_string(number))};
    }
    static lesson::PartId named(const char *letter, std::uint64_t number)
    {
        return {std::string(letter).append(std::to_string(number))};
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

    lesson::StepBody order()
    {
        lesson::Order out;
        out.prompt = {"In which order?"};
        for (std::uint64_t i = 0; i < 1 + m_random.below(3); ++i)
            out.items.push_back({named("i", i), {"Item"}, {}, {}});
        out.score = score();
        out.next = next();
        return out;
    }

    lesson::StepBody match()
    {
        lesson::Match out;
        out.prompt = {"What belongs together?"};
        for (std::uint64_t i = 0; i < 1 + m_random.below(3); ++i)
            out.pairs.push_back({named("p", i), {"Left"}, {"Right"}, {}, {}});
        if (chance(2))
            out.decoys.push_back({{"decoy"}, {"Nothing"}, {}, {}});
        out.score = score();
        out.next = next();
        return out;
    }

    lesson::StepBody spot()
    {
        lesson::Spot out;
        out.prompt = {"What went wrong?"};
        out.lines.push_back({{"line"}, {"agent"}, {"Calm down, I see, so what."}, {}});
        if (chance(2))
            out.spots.push_back({{"calm"}, {"line"}, {"Calm down"}, {"Why."}, {}, {}});
        if (chance(2))
            out.spots.push_back({{"what"}, {"line"}, {"so what"}, {"Why."}, {}, {}});
        out.score = score();
        if (chance(2))
            out.falseAlarm = score();
        out.next = next();
        return out;
    }

    lesson::StepBody clip()
    {
        lesson::Clip out;
        out.clip = {"media/call.ogg"};
        for (std::uint64_t i = 0; i < m_random.below(3); ++i) {
            lesson::ClipStop stop;
            stop.id = named("s", i);
            stop.multiple = chance(2);
            for (std::uint64_t o = 0; o < 2; ++o) {
                lesson::Option option;
                option.id = named("o", o);
                option.correct = o == 0;
                option.score = score();
                if (chance(3))
                    option.effects.push_back(effect());
                if (chance(4))
                    option.flags.push_back({"rude"});
                stop.options.push_back(std::move(option));
            }
            out.stops.push_back(std::move(stop));
        }
        for (std::uint64_t i = 0; i < m_random.below(3); ++i)
            out.marks.push_back({named("m", i),
                                 Millis(1000 + 5000 * Millis::rep(i)),
                                 Millis(3000 + 5000 * Millis::rep(i)),
                                 {},
                                 {},
                                 {},
                                 {}});
        out.score = score();
        if (chance(2))
            out.falseAlarm = score();
        out.next = next();
        return out;
    }

    lesson::StepBody rating()
    {
        lesson::Rating out;
        out.prompt = {"How upset?"};
        for (std::uint64_t i = 0; i < 3; ++i)
            out.levels.push_back({named("l", i), {"Level"}, int(m_random.below(3)), {}});
        out.score = score();
        out.next = next();
        return out;
    }

    lesson::StepBody write()
    {
        lesson::Write out;
        out.prompt = {"Answer."};
        for (std::uint64_t i = 0; i < m_random.below(3); ++i) {
            lesson::PhraseRule rule;
            rule.id = named("r", i);
            rule.name = {"Rule"};
            rule.must.push_back(i == 0 ? "apple" : "pear");
            rule.score = score();
            out.rules.push_back(std::move(rule));
        }
        out.score = score();
        if (chance(2))
            out.weak = next();
        out.next = next();
        return out;
    }

    lesson::StepBody speak()
    {
        lesson::Speak out;
        out.prompt = {"Say it."};
        for (std::uint64_t i = 0; i < m_random.below(3); ++i)
            out.checklist.push_back({named("c", i), {"Point"}, {}, {}});
        out.score = score();
        out.next = next();
        return out;
    }

    Random m_random;
    Shape m_shape;
    std::size_t m_at = 0;
};

} // namespace rapport::testing
