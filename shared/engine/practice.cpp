#include "engine/practice.h"

#include <algorithm>

namespace rapport::engine {

namespace {

/// Makes a step independent of its lesson. False where its kind is not practised.
class Isolating
{
public:
    explicit Isolating(lesson::StepRef end)
        : m_end(std::move(end))
    {}

    bool operator()(lesson::Turn &turn) const
    {
        for (lesson::Reply &reply : turn.replies) {
            reply.when = {};
            cutLoose(reply);
        }
        turn.next = m_end;
        return !turn.replies.empty();
    }
    bool operator()(lesson::Pair &pair) const
    {
        pair.mode = lesson::PairMode::Choose;
        return leadOn(pair);
    }
    bool operator()(lesson::Choice &choice) const
    {
        for (lesson::Option &option : choice.options)
            cutLoose(option);
        choice.next = m_end;
        return true;
    }
    bool operator()(lesson::Write &write) const
    {
        write.weak = {};
        for (lesson::PhraseRule &rule : write.rules)
            rule.score = {};
        return leadOn(write);
    }
    bool operator()(lesson::Sort &sort) const { return leadOn(sort); }
    bool operator()(lesson::Match &match) const { return leadOn(match); }
    bool operator()(lesson::Order &order) const { return leadOn(order); }
    bool operator()(lesson::Spot &spot) const
    {
        spot.falseAlarm = {};
        return leadOn(spot);
    }
    bool operator()(lesson::Page &) const { return false; }
    bool operator()(lesson::Clip &) const { return false; }
    bool operator()(lesson::Rating &) const { return false; }
    bool operator()(lesson::Hold &) const { return false; }
    bool operator()(lesson::Speak &) const { return false; }
    bool operator()(lesson::Branch &) const { return false; }
    bool operator()(lesson::End &) const { return false; }
    bool operator()(lesson::UnknownStep &) const { return false; }

private:
    template <class Part>
    void cutLoose(Part &part) const
    {
        part.score = {};
        part.effects.clear();
        part.flags.clear();
        part.next = m_end;
    }
    template <class Body>
    bool leadOn(Body &body) const
    {
        body.score = {};
        body.next = m_end;
        return true;
    }

    lesson::StepRef m_end;
};

lesson::Step ending(const lesson::StepId &beside)
{
    lesson::Step end;
    end.id.value = beside.value == "end" ? "end-of-practice" : "end";
    end.body = lesson::End{};
    return end;
}

} // namespace

std::optional<lesson::Lesson> practiceLesson(const lesson::Lesson &lesson, const lesson::StepId &id)
{
    const auto found = std::ranges::find(lesson.steps, id, &lesson::Step::id);
    if (found == lesson.steps.end())
        return std::nullopt;
    lesson::Step step = *found;
    lesson::Step end = ending(id);
    if (!std::visit(Isolating({end.id}), step.body))
        return std::nullopt;
    step.effects.clear();
    step.timer = Millis(0);
    step.onTimeout = {};
    lesson::Lesson practice;
    practice.id = lesson.id;
    practice.title = lesson.title;
    practice.customer = lesson.customer;
    practice.start.id = id;
    practice.steps = {std::move(step), std::move(end)};
    return practice;
}

} // namespace rapport::engine
