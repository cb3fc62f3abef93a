#include "stats/printstats.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstdio>

namespace rapport::editor {

using lesson::Sure;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t labelWidth = 16;

std::string number(double value)
{
    std::array<char, 32> text{};
    // Tenths are enough, and whole numbers need none.
    const double tenths = std::round(value * 10) / 10;
    const char *format = tenths == std::floor(tenths) ? "%.0f" : "%.1f";
    std::snprintf(text.data(), text.size(), format, tenths == 0 ? 0.0 : tenths);
    return text.data();
}

std::string counted(std::size_t count, const std::string &thing)
{
    return std::to_string(count) + ' ' + thing + (count == 1 ? "" : "s");
}

std::string minutes(double value)
{
    return number(value) + " min";
}

void line(std::string &out, const std::string &label, const std::string &text)
{
    out += "  " + label + std::string(labelWidth - std::min(labelWidth, label.size()), ' ') + text +
           '\n';
}

std::string listed(const std::vector<lesson::StepId> &steps)
{
    std::string out;
    for (const lesson::StepId &step : steps)
        out += (out.empty() ? "" : ", ") + step.value;
    return out;
}

std::string outcomeName(lesson::Outcome outcome)
{
    return lesson::Names<lesson::Outcome>::names[std::size_t(outcome)];
}

std::string pathText(const PathStats &path)
{
    return number(path.points) + (path.points == 1 ? " point" : " points") + " in " +
           counted(path.steps, "step") + ", about " + minutes(path.minutes) + ", ends at " +
           path.ending + (path.passed ? ", passed" : ", not passed");
}

std::string competencyText(const CompetencyStats &one, bool proved)
{
    std::string text = number(one.points) + " points on " + counted(one.steps, "step") +
                       (proved ? ", best path " : ", best path found ") + number(one.facts.best);
    if (one.facts.unbounded)
        text += " and more by going round a loop";
    if (one.facts.passMark)
        text += ", pass mark " + number(*one.facts.passMark) + "%" +
                (one.facts.canPass == Sure::No ? ", which no path reaches" : "");
    return text;
}

void factLines(std::string &out, const lesson::PathFacts &facts)
{
    if (facts.canEnd == Sure::No)
        line(out, "No ending", "No path reaches one.");
    else if (facts.canPass == Sure::No)
        line(out, "No pass", "No path keeps the pass rule.");
    else if (facts.canFail == Sure::No)
        line(out, "Always passed", "Every path keeps the pass rule.");
    if (!facts.gainingLoop.empty())
        line(out, "Gaining loop", "Every time round earns points: " + listed(facts.gainingLoop));
    if (!facts.losingLoop.empty())
        line(out, "Losing loop", "Every time round costs points: " + listed(facts.losingLoop));
    if (!facts.closedSteps.empty())
        line(out, "Closed steps", "Their conditions never hold: " + listed(facts.closedSteps));
    if (!facts.closedParts.empty()) {
        std::string parts;
        for (const lesson::PartAt &part : facts.closedParts)
            parts += (parts.empty() ? "" : ", ") + part.step.value + '/' + part.part.value;
        line(out, "Closed answers", "Never on offer: " + parts);
    }
    if (!facts.trapped.empty())
        line(out, "Traps", "No way on to an ending from: " + listed(facts.trapped));
    if (!facts.proved)
        line(out, "Not proved",
             "There are more paths than were looked at, so better and worse ones may exist.");
}

Json jsonOf(Sure sure)
{
    return sure == Sure::Unknown ? Json(nullptr) : Json(sure == Sure::Yes);
}

Json jsonOf(const std::optional<PathStats> &path)
{
    if (!path)
        return nullptr;
    return {{"points", path->points},
            {"steps", path->steps},
            {"minutes", path->minutes},
            {"passed", path->passed},
            {"ending", path->ending}};
}

Json jsonOf(const std::vector<lesson::StepId> &steps)
{
    Json list = Json::array();
    for (const lesson::StepId &step : steps)
        list.push_back(step.value);
    return list;
}

Json jsonOf(const CompetencyStats &one)
{
    const auto &mark = one.facts.passMark;
    return {{"id", one.id},
            {"name", one.name},
            {"points", one.points},
            {"steps", one.steps},
            {"best", one.facts.best},
            {"unbounded", one.facts.unbounded},
            {"pass_mark", mark ? Json(*mark) : Json(nullptr)},
            {"can_pass", jsonOf(one.facts.canPass)}};
}

} // namespace

std::string toText(const LessonStats &stats)
{
    std::string out = stats.id + ": " + stats.title + '\n';
    std::string kinds;
    for (const auto &[kind, count] : stats.kinds)
        kinds += (kinds.empty() ? "" : ", ") + kind + ' ' + std::to_string(count);
    line(out, "Steps", std::to_string(stats.steps) + ": " + kinds);
    line(out, "To read",
         counted(stats.load.words, "word") + ", about " + minutes(stats.load.reading()));
    line(out, "To hear",
         counted(stats.load.clips, "clip") + ", about " + minutes(stats.load.listening));
    for (const EndingStats &end : stats.endings) {
        const bool unsure = !end.reached && !stats.facts.proved;
        line(out, "Ending",
             end.id + ", " + outcomeName(end.outcome) +
                 (end.reached ? ""
                  : unsure    ? ", no path to it was found"
                              : ", never reached"));
    }
    if (stats.best)
        line(out, "Best path", pathText(*stats.best));
    if (stats.worst)
        line(out, "Worst path", pathText(*stats.worst));
    if (!stats.facts.proved && stats.facts.best)
        line(out, "By the links",
             "at most " + number(*stats.facts.best) + ", at least " + number(*stats.facts.worst) +
                 " points");
    for (const CompetencyStats &one : stats.competencies)
        line(out, one.name, ' ' + competencyText(one, stats.facts.proved));
    factLines(out, stats.facts);
    return out;
}

Json toJson(const LessonStats &stats)
{
    Json endings = Json::array();
    for (const EndingStats &end : stats.endings)
        endings.push_back(
            {{"id", end.id},
             {"outcome", outcomeName(end.outcome)},
             {"reached", end.reached || stats.facts.proved ? Json(end.reached) : Json(nullptr)}});
    Json competencies = Json::array();
    for (const CompetencyStats &one : stats.competencies)
        competencies.push_back(jsonOf(one));
    Json closed = Json::array();
    for (const lesson::PartAt &part : stats.facts.closedParts)
        closed.push_back({{"step", part.step.value}, {"part", part.part.value}});
    return {{"id", stats.id},
            {"title", stats.title},
            {"minutes", stats.minutes},
            {"steps", stats.steps},
            {"kinds", stats.kinds},
            {"words", stats.load.words},
            {"reading_minutes", stats.load.reading()},
            {"clips", stats.load.clips},
            {"listening_minutes", stats.load.listening},
            {"endings", endings},
            {"best", jsonOf(stats.best)},
            {"worst", jsonOf(stats.worst)},
            {"competencies", competencies},
            {"proved", stats.facts.proved},
            {"states", stats.states},
            {"can_end", jsonOf(stats.facts.canEnd)},
            {"can_pass", jsonOf(stats.facts.canPass)},
            {"can_fail", jsonOf(stats.facts.canFail)},
            {"gaining_loop", jsonOf(stats.facts.gainingLoop)},
            {"losing_loop", jsonOf(stats.facts.losingLoop)},
            {"closed_steps", jsonOf(stats.facts.closedSteps)},
            {"closed_parts", closed},
            {"trapped", jsonOf(stats.facts.trapped)}};
}

} // namespace rapport::editor
