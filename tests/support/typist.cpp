#include "support/typist.h"

#include <algorithm>

namespace rapport {

Result<Rehearsal> rehearse(const std::string &courseFolder)
{
    Result<format::CourseHead> course = format::readCourseHead(courseFolder);
    if (!course)
        return course.error();
    Result<format::LoadedLesson> loaded =
        format::loadLesson(*course, course->course.lessons.front());
    if (!loaded)
        return loaded.error();
    auto script = engine::Script::compile(std::move(loaded->lesson), course->course,
                                          std::move(loaded->phrases));
    if (!script)
        return script.error();
    return Rehearsal{std::move(*course), std::move(*script)};
}

std::vector<std::string> linesFor(const engine::LessonRun &run, const engine::Answer &answer)
{
    const std::vector<const engine::Way *> ways = run.ways();
    if (std::holds_alternative<engine::Wait>(answer))
        return {std::to_string(ways.size() + 1)};
    if (const auto *pick = std::get_if<engine::Pick>(&answer)) {
        std::string line;
        for (std::size_t i = 0; i < ways.size(); ++i) {
            if (std::ranges::count(pick->parts, *ways[i]->id) > 0)
                line += (line.empty() ? "" : " ") + std::to_string(i + 1);
        }
        return {line};
    }
    std::vector<std::string> lines;
    if (const auto *place = std::get_if<engine::Place>(&answer)) {
        const auto &sort = *run.current().as<lesson::Sort>();
        for (const lesson::SortItem &item : sort.items) {
            const auto given = std::ranges::find(place->items, item.id,
                                                 &std::pair<lesson::PartId, lesson::PartId>::first);
            const auto bucket = std::ranges::find(sort.buckets, given->second, &lesson::Bucket::id);
            lines.push_back(std::to_string(bucket - sort.buckets.begin() + 1));
        }
        return lines;
    }
    return {""};
}

std::vector<engine::Answer> answersOf(engine::LessonRun run, engine::Aim aim)
{
    std::vector<engine::Answer> answers;
    engine::Autopilot pilot(run.script(), aim, run.state().seed);
    while (!run.finished()) {
        answers.push_back(pilot.next(run));
        if (!run.answer(answers.back()))
            return {};
    }
    return answers;
}

std::string typedFor(engine::LessonRun run, const std::vector<engine::Answer> &answers)
{
    std::string typed;
    for (const engine::Answer &answer : answers) {
        for (const std::string &line : linesFor(run, answer))
            typed += line + '\n';
        if (!run.answer(answer))
            return {};
    }
    return typed;
}

} // namespace rapport
