#include "stats/lessonstats.h"

#include "engine/prospects.h"
#include "lesson/walk.h"

#include <algorithm>

namespace rapport::editor {

namespace {

std::size_t wordsIn(std::string_view text)
{
    std::size_t words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        words += !blank && !inside;
        inside = !blank;
    }
    return words;
}

std::string_view lastOf(std::string_view address)
{
    return address.substr(address.rfind('/') + 1);
}

/// What a step asks learners to read and hear. A line that is also spoken is heard, not read.
Load loadOf(const lesson::Step &step, const ClipLength &lengthOf)
{
    Load load;
    std::string address;
    std::string captions;
    lesson::walkStep(step, address, [&]<class T>(const std::string &at, const T &value) {
        if constexpr (std::is_same_v<T, lesson::Text>) {
            load.words += wordsIn(value.source);
        } else if constexpr (std::is_same_v<T, lesson::Media>) {
            const std::string_view key = lastOf(at);
            if (value.empty())
                return;
            load.clips += key.find("clip") != key.npos;
            if (key.find("captions") != key.npos)
                load.listening += lengthOf(value.path);
        }
    });
    const auto *turn = std::get_if<lesson::Turn>(&step.body);
    if (turn && !turn->clip.empty()) {
        const std::size_t spoken = wordsIn(turn->line.source);
        load.words -= spoken;
        if (load.listening == 0)
            load.listening = double(spoken) / wordsSpokenAMinute;
    }
    return load;
}

PathStats statsOfRoute(const engine::Script &script, const engine::Route &route,
                       const std::vector<Load> &loads)
{
    PathStats stats;
    stats.points = route.worth;
    stats.passed = route.result.passed;
    stats.ending = route.result.ending.value;
    stats.minutes = std::chrono::duration<double, std::ratio<60>>(route.result.callTime).count();
    const auto take = [&](engine::StepIndex step) {
        stats.minutes += loads[step].reading() + loads[step].listening;
        ++stats.steps;
    };
    // The answers to one visit of a clip or a hold follow each other.
    engine::StepIndex last = engine::noStep;
    for (const engine::Visit &visit : route.visits) {
        const auto &step = script.at(visit.step);
        const bool stays = step.as<lesson::Hold>() || step.as<lesson::Clip>();
        if (visit.step != last || !stays)
            take(visit.step);
        last = visit.step;
    }
    if (const auto ending = script.find(route.result.ending))
        take(*ending);
    return stats;
}

void count(CompetencyStats &stats, const engine::Script &script, std::uint32_t competency)
{
    for (const engine::StepProgram &step : script.steps()) {
        const double most = engine::mostOf(step, competency);
        stats.steps += most > 0;
        stats.points += most;
    }
}

} // namespace

void Load::add(const Load &other)
{
    words += other.words;
    clips += other.clips;
    listening += other.listening;
}

LessonStats statsOf(const engine::Script &script, const ClipLength &lengthOf)
{
    const lesson::Lesson &lesson = script.lesson();
    engine::Paths paths = engine::pathsOf(script);
    LessonStats stats;
    stats.id = lesson.id.value;
    stats.title = lesson.title.source;
    stats.minutes = lesson.minutes;
    stats.steps = lesson.steps.size();
    std::vector<Load> loads;
    for (engine::StepIndex i = 0; i < lesson.steps.size(); ++i) {
        const lesson::Step &step = lesson.steps[i];
        ++stats.kinds[std::string(step.kind())];
        loads.push_back(loadOf(step, lengthOf));
        stats.load.add(loads.back());
        if (const auto *end = script.at(i).as<lesson::End>())
            stats.endings.push_back({step.id.value, end->outcome, paths.reached[i]});
    }
    if (paths.best)
        stats.best = statsOfRoute(script, *paths.best, loads);
    if (paths.worst)
        stats.worst = statsOfRoute(script, *paths.worst, loads);
    for (std::uint32_t i = 0; i < script.competencies().size(); ++i) {
        const engine::CompetencySlot &slot = script.competencies()[i];
        CompetencyStats one{slot.id.value, slot.name, 0, 0, paths.facts.competencies[i]};
        count(one, script, i);
        stats.competencies.push_back(std::move(one));
    }
    stats.states = paths.states;
    stats.facts = std::move(paths.facts);
    return stats;
}

} // namespace rapport::editor
