#include "engine/savedrun.h"

#include <charconv>

namespace rapport::engine {

namespace {

/// The shortest text that reads back to the same number, in every locale.
std::string toText(double number)
{
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, number).ptr;
    return std::string(text, end);
}

class Writer
{
public:
    template <class... Words>
    void line(const Words &...words)
    {
        std::string_view gap;
        ((m_text.append(gap).append(words), gap = " "), ...);
        m_text += '\n';
    }

    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

std::string bits(const HoldState &hold)
{
    std::string text;
    for (const bool bit :
         {hold.onHold, hold.wasHeld, hold.asked, hold.askedFirst, hold.offeredCallback,
          hold.predicted, hold.silentTooLong, hold.heldTooLong})
        text += bit ? '1' : '0';
    for (const bool bit : hold.done)
        text += bit ? '1' : '0';
    return text;
}

void saveNumbers(Writer &out, const Script &script, const State &state)
{
    for (std::size_t i = 0; i < state.numbers.size(); ++i) {
        const std::size_t meters = script.meters().size();
        const std::string &name =
            i < meters ? script.meters()[i].name.value : script.variables()[i - meters].value;
        out.line("number", name, toText(state.numbers[i]));
    }
    for (std::size_t i = 0; i < state.earned.size(); ++i)
        out.line("earned", script.competencies()[i].id.value, toText(state.earned[i]));
    for (std::size_t i = 0; i < state.flags.size(); ++i) {
        if (state.flags[i])
            out.line("flag", script.flags()[i]);
    }
}

} // namespace

std::string save(const LessonRun &run)
{
    const Script &script = run.script();
    const State &state = run.state();
    const auto id = [&](StepIndex step) -> const std::string & {
        return script.at(step).step->id.value;
    };
    Writer out;
    out.line("rapport-run", std::to_string(savedRunVersion));
    out.line("step", id(state.step));
    out.line("phase", std::to_string(int(state.phase)));
    out.line("seed", std::to_string(state.seed));
    out.line("call", std::to_string(state.callTime.count()));
    out.line("entry", toText(state.moodOnEntry));
    out.line("allowance", toText(state.timeAllowance));
    if (state.stepTime.count() > 0)
        out.line("timer", std::to_string(state.stepTime.count()));
    if (state.part > 0)
        out.line("part", std::to_string(state.part));
    if (state.then != noStep)
        out.line("then", id(state.then));
    if (run.current().as<lesson::Hold>())
        out.line("hold", bits(state.hold), std::to_string(state.hold.held.count()),
                 std::to_string(state.hold.silence.count()));
    saveNumbers(out, script, state);
    for (StepIndex i = 0; i < state.tries.size(); ++i) {
        if (state.tries[i] > 0)
            out.line("tries", id(i), std::to_string(state.tries[i]));
    }
    for (const Visit &visit : state.visits)
        out.line("visit", id(visit.step), std::to_string(int(visit.grade)), toText(visit.gained),
                 toText(visit.moodBefore), toText(visit.moodAfter),
                 std::to_string(visit.at.count()), toText(visit.answer));
    return out.take();
}

} // namespace rapport::engine
