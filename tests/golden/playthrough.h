#pragma once

#ifndef Q_MOC_RUN
#include "engine/lessonrun.h"
#include "engine/savedrun.h"
#include "format/scalars.h"
#endif

#include <sstream>
#include <string>

/// A scripted run of a lesson, told line by line.
namespace rapport::golden {

class Playthrough
{
public:
    explicit Playthrough(std::shared_ptr<const engine::Script> script, std::uint64_t seed = 1)
        : m_run(std::move(script), seed)
    {}

    /// Each line of `answers` is an answer as engine::toText() writes it, "advance 20 s", or
    /// "save", which goes on from the run as it was saved.
    std::string play(const std::string &answers)
    {
        std::istringstream lines(answers);
        tellStep();
        for (std::string line; std::getline(lines, line);)
            take(line);
        if (m_run.finished())
            tellResult();
        return m_out;
    }

private:
    void take(const std::string &line)
    {
        m_out += "> " + line + '\n';
        if (line == "save") {
            auto resumed = engine::resume(m_run.sharedScript(), engine::save(m_run));
            m_out += resumed && resumed->run.state() == m_run.state() ? "" : "  not the same run\n";
            if (resumed)
                m_run = std::move(resumed->run);
        } else if (line.starts_with("advance ")) {
            tell(m_run.advance(*format::durationFromText(line.substr(8))));
        } else if (const auto answer = engine::answerFromText(line)) {
            const auto reaction = m_run.answer(*answer);
            if (reaction)
                tell(*reaction);
            else
                m_out += "  " + reaction.error().sentence() + '\n';
        } else {
            m_out += "  That is no answer.\n";
        }
    }

    void tell(const engine::Reaction &reaction)
    {
        static constexpr const char *grades[] = {"", "do ", "ok ", "dont "};
        m_out += std::string("  ") + grades[int(reaction.grade)] +
                 (reaction.gained < 0 ? "" : "+") + format::toText(reaction.gained) + '\n';
        tellStep();
    }

    void tellStep()
    {
        const engine::Script &script = m_run.script();
        m_out +=
            m_run.current().step->id.value + " (" + std::string(m_run.current().step->kind()) + ')';
        for (std::size_t i = 0; i < script.meters().size(); ++i)
            m_out += ' ' + script.meters()[i].name.value + ' ' +
                     format::toText(m_run.state().numbers[i]);
        m_out += ' ' + format::toText(engine::scorePercent(script, m_run.state())) + "% " +
                 format::toText(m_run.state().callTime) + '\n';
        for (const engine::Way *way : m_run.ways())
            m_out += "  - " + way->id->value + ": " + way->text->source + '\n';
        tellTask();
        if (m_run.canContinue())
            m_out += m_run.state().phase == engine::Phase::Explaining ? "  - continue, explained\n"
                                                                      : "  - continue\n";
        if (m_run.canWait())
            m_out += "  - wait\n";
    }

    /// What else there is to answer: the parts in the order they are shown, and the time left.
    void tellTask()
    {
        static constexpr const char *tasks[] = {
            "", "", "", "", "", "place", "arrange", "pick clauses", "mark", "say", "speech"};
        if (const std::string task = tasks[int(m_run.expects())]; !task.empty())
            m_out += "  - " + task + shownParts() + '\n';
        if (const auto left = m_run.timeLeft())
            m_out += "  - time-up in " + format::toText(*left) + '\n';
    }

    std::string shownParts() const
    {
        std::vector<std::string> ids;
        if (const auto *order = m_run.current().as<lesson::Order>()) {
            for (const lesson::OrderItem &item : order->items)
                ids.push_back(item.id.value);
        } else if (const auto *match = m_run.current().as<lesson::Match>()) {
            for (const lesson::MatchPair &pair : match->pairs)
                ids.push_back(pair.id.value);
            for (const lesson::Decoy &decoy : match->decoys)
                ids.push_back(decoy.id.value);
        }
        std::string text;
        for (const std::size_t at : m_run.shuffled(ids.size()))
            text += ' ' + ids[at];
        return text;
    }

    void tellResult()
    {
        const engine::RunResult result = m_run.result();
        m_out += result.passed ? "passed" : "not passed";
        m_out += " with " + format::toText(result.score) + "%, " +
                 lesson::Names<lesson::Outcome>::names[std::size_t(result.outcome)] + " at " +
                 result.ending.value + '\n';
        for (const engine::CompetencyResult &one : result.competencies)
            m_out += "  " + one.name + ' ' + format::toText(one.earned) + " of " +
                     format::toText(one.possible) + '\n';
        for (const engine::Recovery &one : result.recoveries)
            m_out += "  mistake at " + std::to_string(one.visit) + ": " +
                     (one.turns ? std::to_string(*one.turns) + " turns" : "never") + '\n';
        for (const std::string &missed : result.missed)
            m_out += "  " + missed + '\n';
    }

    engine::LessonRun m_run;
    std::string m_out;
};

} // namespace rapport::golden
