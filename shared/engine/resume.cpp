#include "engine/evaluate.h"
#include "engine/replay.h"
#include "engine/savedrun.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace rapport::engine {

namespace {

/// Beyond this nothing in a run can come, so nothing that is added to it can overflow.
constexpr double largestSaved = 1e16;

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

    Result<Resumed> read()
    {
        if (!nextLine() || word() != "rapport-run")
            return refuse(say("runs", "The saved run cannot be read."));
        if (number<int>() > savedRunVersion)
            return refuse(say("runs", "The run was saved by a newer version of Rapport."));
        m_state.step = noStep;
        while (nextLine()) {
            if (!take(word()))
                return refuse(say("runs", "The saved run cannot be read."));
        }
        if (!m_saysWhere)
            return refuse(say("runs", "The saved run cannot be read."));
        return stands() ? asItStood() : asFarAsItGoes();
    }

private:
    /// A run can only stand where the engine itself would have stopped.
    [[nodiscard]] bool stands() const
    {
        if (m_state.step == noStep)
            return false;
        const StepProgram &step = m_script->at(m_state.step);
        const bool ended = step.as<lesson::End>() != nullptr;
        if (ended != (m_state.phase == Phase::Finished) || m_state.part > step.stops.size())
            return false;
        if (m_state.phase != Phase::Explaining)
            return true;
        if (m_state.then == noStep)
            return m_state.part > 0;
        const bool explains = !step.as<lesson::Page>() && !step.as<lesson::Turn>() &&
                              !step.as<lesson::Hold>() && !m_state.visits.empty();
        return explains && m_state.visits.back().step == m_state.step;
    }

    Resumed asItStood()
    {
        std::erase_if(m_state.visits, [](const Visit &visit) { return visit.step == noStep; });
        const StepProgram &step = m_script->at(m_state.step);
        const bool holds = step.as<lesson::Hold>() != nullptr;
        if (!holds)
            m_state.hold = {};
        m_state.hold.done.resize(holds ? step.ways.size() : 0);
        return {LessonRun(m_script, std::move(m_state)), {}};
    }

    Resumed asFarAsItGoes()
    {
        std::span<const Visit> visits(m_state.visits);
        const auto gone = std::ranges::find(visits, noStep, &Visit::step);
        visits = visits.first(std::size_t(gone - visits.begin()));
        Replay again = replay(m_script, m_state.seed, m_state.timeAllowance, visits);
        // Somewhere that an ending came sooner there would be nothing left to do.
        if (again.run.finished() && again.taken > 0)
            again = replay(m_script, m_state.seed, m_state.timeAllowance,
                           visits.first(again.taken - 1));
        // What was read on from then is read on from now, unless that would be all.
        LessonRun beyond = again.run;
        while (m_state.phase == Phase::Asking && beyond.state().phase == Phase::Explaining)
            (void)beyond.answer(Continue{});
        if (!beyond.finished())
            again.run = std::move(beyond);
        const lesson::Step &now = *again.run.current().step;
        const std::string &name = now.title.empty() ? now.id.value : now.title.source;
        const std::size_t all = m_state.visits.size();
        Saying notice = say("runs",
                            "This lesson was changed, and the step you had come to is no longer "
                            "there. You go on at “%1”.",
                            name);
        notice.then(again.taken == all
                        ? say("runs", "All of your answers still count.")
                        : say("runs", "Of your %1 answers %2 still count.",
                              static_cast<long long>(all), static_cast<long long>(again.taken)));
        return {std::move(again.run), std::move(notice)};
    }

    static Error refuse(Saying what)
    {
        return {Fault::Content, std::move(what),
                say("runs", "The answers that were recorded are kept."),
                say("runs", "Begin the lesson again.")};
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
            takeWhere();
        else if (key == "phase")
            takePhase();
        else if (key == "seed")
            m_state.seed = number<std::uint64_t>();
        else if (key == "call")
            m_state.callTime = time();
        else if (key == "entry")
            m_state.moodOnEntry = number<double>();
        else if (key == "allowance")
            m_state.timeAllowance = std::max(0.0, number<double>());
        else if (key == "timer")
            m_state.stepTime = time();
        else if (key == "part")
            m_state.part = number<std::uint32_t>();
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

    void takeWhere()
    {
        m_state.step = step();
        m_saysWhere = true;
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
        if (!m_bad) {
            visit.answer = *answer;
            m_state.visits.push_back(std::move(visit));
        }
    }

    std::shared_ptr<const Script> m_script;
    std::string_view m_rest;
    std::string_view m_line;
    State m_state;
    bool m_bad = false;
    bool m_saysWhere = false;
};

} // namespace

Result<Resumed> resume(std::shared_ptr<const Script> script, std::string_view saved)
{
    return Reader(std::move(script), saved).read();
}

} // namespace rapport::engine
