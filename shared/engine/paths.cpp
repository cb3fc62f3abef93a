#include "engine/paths.h"

#include "engine/graphfacts.h"
#include "engine/paths/analysis.h"

#include <algorithm>
#include <limits>

namespace rapport::engine {

using lesson::Sure;

namespace {

/// So many seeds are tried for one that draws as a route needs it.
constexpr std::uint64_t mostSeeds = 2000;
constexpr double nothing = -std::numeric_limits<double>::infinity();

class Finder
{
public:
    Finder(const Script &script, std::size_t budget)
        : m_script(script)
        , m_budget(budget)
        , m_analysis(script, budget)
    {
        m_facts.proved = m_analysis.whole();
    }

    Paths find()
    {
        m_out.states = m_analysis.states().graph.size();
        m_out.reached = m_analysis.states().stepSeen;
        for (StepIndex i = 0; i < m_out.reached.size(); ++i) {
            if (m_out.reached[i] && m_script.at(i).as<lesson::End>())
                m_out.endings.push_back(i);
        }
        findScores();
        findVerdicts();
        findCompetencies();
        findFlags();
        findClosed();
        m_out.facts = std::move(m_facts);
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::vector<lesson::StepId> ids(const std::vector<StepIndex> &steps) const
    {
        std::vector<lesson::StepId> out;
        for (const StepIndex step : steps) {
            if (out.empty() || out.back() != m_script.at(step).step->id)
                out.push_back(m_script.at(step).step->id);
        }
        return out;
    }

    [[nodiscard]] std::vector<StepIndex> stepsOf(const std::vector<paths::Node> &states) const
    {
        std::vector<StepIndex> steps;
        for (const paths::Node state : states) {
            const paths::PlaceIndex place = m_analysis.states().place[state];
            steps.push_back(m_analysis.moves().places[place].step);
        }
        return steps;
    }

    /// Goes along a path until a seed draws as it needs.
    [[nodiscard]] std::optional<Route> route(const std::vector<paths::EdgeIndex> &path) const
    {
        const auto &moves = m_analysis.moves().moves;
        const bool draws = std::ranges::any_of(path, [&](paths::EdgeIndex edge) {
            return moves[m_analysis.states().move[edge]].choosing.by ==
                   paths::Choosing::By::Nothing;
        });
        const std::shared_ptr<const Script> borrowed(std::shared_ptr<const Script>(), &m_script);
        for (std::uint64_t seed = 0; seed < (draws ? mostSeeds : 1); ++seed) {
            paths::Walk gone = paths::walk(m_analysis, path, LessonRun(borrowed, seed), false);
            if (!gone.whole || !gone.run.finished())
                continue;
            return Route{seed, std::move(gone.answers), gone.run.state().visits, gone.run.result(),
                         totalEarned(m_script, gone.run.state())};
        }
        return std::nullopt;
    }

    void findScores()
    {
        const paths::Longest best = m_analysis.worth(1);
        const paths::Longest worst = m_analysis.worth(-1);
        m_facts.proved = m_facts.proved && best.proved && worst.proved;
        m_facts.gainingLoop = ids(stepsOf(best.cycle));
        m_facts.losingLoop = ids(stepsOf(worst.cycle));
        const bool any = !m_analysis.states().endings.empty();
        m_facts.canEnd = any ? Sure::Yes : m_facts.proved ? Sure::No : Sure::Unknown;
        if (any && best.value.front() > nothing) {
            m_facts.best = m_analysis.worthOf(m_analysis.pathOf(best));
            m_facts.worst = m_analysis.worthOf(m_analysis.pathOf(worst));
            m_out.best = route(m_analysis.pathOf(best));
            m_out.worst = route(m_analysis.pathOf(worst));
        }
        if (m_facts.proved)
            return;
        const GraphFacts bounds = graphFactsOf(m_script);
        m_facts.best = bounds.best;
        m_facts.worst = bounds.worst;
    }

    void findVerdicts()
    {
        const auto sure = [&](const paths::Verdict &verdict) {
            return verdict.found                     ? Sure::Yes
                   : m_facts.proved && verdict.whole ? Sure::No
                                                     : Sure::Unknown;
        };
        const paths::Verdict pass = m_analysis.verdict(true, m_budget);
        m_facts.canPass = sure(pass);
        m_facts.canFail = sure(m_analysis.verdict(false, m_budget));
        if (pass.found)
            m_out.pass = route(pass.edges);
    }

    void findCompetencies()
    {
        for (std::uint32_t i = 0; i < m_script.competencies().size(); ++i) {
            const CompetencySlot &slot = m_script.competencies()[i];
            const paths::Longest most = m_analysis.competency(i);
            lesson::CompetencyFacts facts;
            facts.id = slot.id;
            facts.best = m_analysis.earnedOn(m_analysis.pathOf(most), i);
            facts.unbounded = !most.cycle.empty();
            const lesson::Share *mark = m_script.lesson().pass.competencies.find(slot.id.value);
            if (mark)
                facts.passMark = mark->percent;
            const CompetencyResult result{{}, {}, facts.best, std::max(slot.possible, facts.best)};
            const bool ends = !m_analysis.states().endings.empty();
            if (!mark || (ends && (facts.unbounded || result.percent() >= mark->percent)))
                facts.canPass = Sure::Yes;
            else if (m_facts.proved && most.proved)
                facts.canPass = Sure::No;
            m_facts.competencies.push_back(std::move(facts));
        }
    }

    /// Which ways of a place any path can take.
    [[nodiscard]] bool isTaken(StepIndex step, std::size_t part, std::size_t way) const
    {
        const paths::Moves &all = m_analysis.moves();
        const paths::PlaceIndex first = all.firstPlace[step];
        for (paths::PlaceIndex place = first;
             place < all.places.size() && all.places[place].step == step; ++place) {
            if (!m_script.at(step).stops.empty() && place != first + part)
                continue;
            const paths::Run run = all.places[place].moves;
            for (std::uint32_t i = run.first; i < run.first + run.count; ++i) {
                const paths::Choosing &by = all.moves[i].choosing;
                const bool names = (by.by == paths::Choosing::By::Way && by.what == way) ||
                                   by.by == paths::Choosing::By::Parts;
                if (names && m_analysis.states().moveSeen[i])
                    return true;
            }
        }
        return false;
    }

    void findFlags()
    {
        std::vector<bool> raised(m_script.flags().size());
        for (StepIndex step = 0; step < m_script.steps().size(); ++step) {
            const StepProgram &program = m_script.at(step);
            const auto look = [&](const std::vector<Way> &ways, std::size_t part) {
                for (std::size_t i = 0; i < ways.size(); ++i) {
                    for (const std::uint32_t flag : ways[i].flags)
                        raised[flag] = raised[flag] || isTaken(step, part, i);
                }
            };
            look(program.ways, 0);
            for (std::size_t part = 0; part < program.stops.size(); ++part)
                look(program.stops[part], part);
        }
        for (std::size_t i = 0; i < raised.size(); ++i) {
            if (raised[i])
                m_out.flags.push_back(m_script.flags()[i]);
        }
    }

    void findClosed()
    {
        if (!m_facts.proved)
            return;
        const GraphFacts links = graphFactsOf(m_script);
        for (StepIndex step = 0; step < m_script.steps().size(); ++step) {
            const StepProgram &program = m_script.at(step);
            if (!m_out.reached[step]) {
                if (links.reachable[step])
                    m_facts.closedSteps.push_back(program.step->id);
                continue;
            }
            const bool mayHide = program.as<lesson::Turn>() || program.as<lesson::Hold>();
            for (std::size_t i = 0; mayHide && i < program.ways.size(); ++i) {
                if (!isTaken(step, 0, i))
                    m_facts.closedParts.push_back({program.step->id, *program.ways[i].id});
            }
        }
        std::vector<bool> trapped(m_script.steps().size());
        const paths::StateGraph &states = m_analysis.states();
        const auto distances = paths::distancesTo(states.graph, states.endings);
        for (paths::Node state = 0; state < distances.size(); ++state) {
            const paths::PlaceIndex place = states.place[state];
            if (distances[state] == paths::none)
                trapped[m_analysis.moves().places[place].step] = true;
        }
        for (StepIndex step = 0; step < trapped.size(); ++step) {
            if (trapped[step] && links.ends[step])
                m_facts.trapped.push_back(m_script.at(step).step->id);
        }
    }

    const Script &m_script;
    std::size_t m_budget;
    paths::Analysis m_analysis;
    lesson::PathFacts m_facts;
    Paths m_out;
};

} // namespace

Paths pathsOf(const Script &script, std::size_t budget)
{
    return Finder(script, budget).find();
}

lesson::PathFacts pathFactsOf(const Script &script, std::size_t budget)
{
    return pathsOf(script, budget).facts;
}

} // namespace rapport::engine
