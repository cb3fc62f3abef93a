#include "engine/savedrun.h"

#include "engine/evaluate.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace rapport::engine {

namespace {

/// Beyond this nothing in a run can come, so nothing that is added to it can overflow.
constexpr double largestSaved = 1e16;

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

namespace {

class Reader
{
public:
    Reader(std::shared_ptr<const Script> script, std::string_view text)
        : m_script(std::move(script))
        , m_rest(text)
        , m_state(LessonRun(m_script, 0).state())
    {
        m_state.tries.assign(m_state.tries.size(), 0);
    }

    Result<LessonRun> read()
    {
        if (!nextLine() || word() != "rapport-run")
            return refuse("The saved run cannot be read.");
        if (number<int>() > savedRunVersion)
            return refuse("The run was saved by a newer version of Rapport.");
        m_state.step = noStep;
        while (nextLine()) {
            if (!take(word()))
                return refuse("The saved run cannot be read.");
        }
        if (m_state.step == noStep)
            return refuse("The step where the run stood is no longer in the lesson.");
        if (!m_script->at(m_state.step).as<lesson::Hold>())
            m_state.hold = {};
        m_state.hold.done.resize(m_script->at(m_state.step).as<lesson::Hold>()
                                     ? m_script->at(m_state.step).ways.size()
                                     : 0);
        if (!phaseFits())
            return refuse("The saved run cannot be read.");
        return LessonRun(m_script, std::move(m_state));
    }

private:
    /// A run can only stand where the engine itself would have stopped.
    [[nodiscard]] bool phaseFits() const
    {
        const StepProgram &step = m_script->at(m_state.step);
        const bool ended = step.as<lesson::End>() != nullptr;
        if (ended != (m_state.phase == Phase::Finished))
            return false;
        const bool explains =
            step.as<lesson::Pair>() || step.as<lesson::Choice>() || step.as<lesson::Sort>();
        return m_state.phase != Phase::Explaining || (explains && m_state.then != noStep);
    }

    static Error refuse(std::string what)
    {
        return {Fault::Content, std::move(what), "The answers that were recorded are kept.",
                "Begin the lesson again."};
    }

    bool nextLine()
    {
        if (m_rest.empty())
            return false;
        const std::size_t end = std::min(m_rest.find('\n'), m_rest.size());
        m_line = m_rest.substr(0, end);
        m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        return true;
    }

    std::string_view word()
    {
        const std::size_t end = std::min(m_line.find(' '), m_line.size());
        const std::string_view found = m_line.substr(0, end);
        m_line.remove_prefix(std::min(end + 1, m_line.size()));
        return found;
    }

    template <class Number>
    Number number()
    {
        const std::string_view text = word();
        Number value{};
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        m_bad |= read.ec != std::errc() || read.ptr != text.data() + text.size();
        if constexpr (std::is_floating_point_v<Number>)
            m_bad |= !std::isfinite(value) || std::abs(value) > largestSaved;
        return value;
    }

    Millis time()
    {
        const auto millis = number<long long>();
        m_bad |= millis < 0 || double(millis) > largestSaved;
        return Millis(m_bad ? 0 : millis);
    }

    StepIndex step() { return m_script->find({std::string(word())}).value_or(noStep); }

    bool take(std::string_view key)
    {
        if (key == "step")
            m_state.step = step();
        else if (key == "phase")
            takePhase();
        else if (key == "seed")
            m_state.seed = number<std::uint64_t>();
        else if (key == "call")
            m_state.callTime = time();
        else if (key == "entry")
            m_state.moodOnEntry = number<double>();
        else if (key == "then")
            m_state.then = step();
        else if (key == "hold")
            takeHold();
        else if (key == "number" || key == "earned" || key == "flag")
            takeNamed(key);
        else if (key == "tries")
            takeTries();
        else if (key == "visit")
            takeVisit();
        else
            m_bad = true;
        return !m_bad;
    }

    void takePhase()
    {
        const int phase = number<int>();
        m_bad |= phase < 0 || phase > int(Phase::Finished);
        m_state.phase = Phase(phase);
    }

    void takeHold()
    {
        const std::string_view set = word();
        HoldState &hold = m_state.hold;
        bool *const bits[] = {&hold.onHold,        &hold.wasHeld,         &hold.asked,
                              &hold.askedFirst,    &hold.offeredCallback, &hold.predicted,
                              &hold.silentTooLong, &hold.heldTooLong};
        hold.done.clear();
        for (std::size_t i = 0; i < set.size(); ++i) {
            if (i < std::size(bits))
                *bits[i] = set[i] == '1';
            else
                hold.done.push_back(set[i] == '1');
        }
        hold.held = time();
        hold.silence = time();
    }

    void takeNamed(std::string_view key)
    {
        const std::string_view name = word();
        if (key == "flag") {
            for (std::size_t i = 0; i < m_script->flags().size(); ++i) {
                if (m_script->flags()[i] == name)
                    m_state.flags[i] = true;
            }
            return;
        }
        const double value = number<double>();
        if (key == "earned") {
            for (std::size_t i = 0; i < m_script->competencies().size(); ++i) {
                if (m_script->competencies()[i].id.value == name)
                    m_state.earned[i] = value;
            }
            return;
        }
        const std::size_t meters = m_script->meters().size();
        for (std::size_t i = 0; i < m_state.numbers.size(); ++i) {
            const std::string &known = i < meters ? m_script->meters()[i].name.value
                                                  : m_script->variables()[i - meters].value;
            if (known == name)
                assign(std::uint32_t(i), value, *m_script, m_state);
        }
    }

    void takeTries()
    {
        const StepIndex at = step();
        const auto count = number<std::uint32_t>();
        if (at != noStep)
            m_state.tries[at] = count;
    }

    void takeVisit()
    {
        Visit visit;
        visit.step = step();
        visit.grade = lesson::Grade(number<int>());
        visit.gained = number<double>();
        visit.moodBefore = number<double>();
        visit.moodAfter = number<double>();
        visit.at = time();
        const std::optional<Answer> answer = answerFromText(m_line);
        m_bad |= !answer || int(visit.grade) < 0 || visit.grade > lesson::Grade::Dont;
        if (!m_bad && visit.step != noStep) {
            visit.answer = *answer;
            m_state.visits.push_back(std::move(visit));
        }
    }

    std::shared_ptr<const Script> m_script;
    std::string_view m_rest;
    std::string_view m_line;
    State m_state;
    bool m_bad = false;
};

} // namespace

Result<LessonRun> resume(std::shared_ptr<const Script> script, std::string_view saved)
{
    return Reader(std::move(script), saved).read();
}

} // namespace rapport::engine
