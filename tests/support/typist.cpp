#include "support/typist.h"

#include "lesson/clauses.h"

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

format::Captions captionsOf(const format::CourseHead &course, const engine::LessonRun &run)
{
    const auto *clip = run.current().as<lesson::Clip>();
    if (!clip || clip->captions.empty())
        return {};
    const Result<std::string> text = format::readFileText(course.folder / clip->captions.path);
    return text ? format::parseWebVtt(*text).captions : format::Captions();
}

engine::Answer asRead(const engine::Answer &answer, const format::Captions &captions)
{
    const auto *mark = std::get_if<engine::Mark>(&answer);
    if (!mark)
        return answer;
    engine::Mark read;
    for (const format::Cue &cue : captions.cues) {
        const bool isMarked = std::ranges::any_of(mark->moments, [&](const engine::Moment &one) {
            return one.from <= cue.end && cue.start <= one.to;
        });
        if (isMarked)
            read.moments.push_back({cue.start, cue.end});
    }
    return read;
}

std::vector<lesson::PartId> rightSides(const engine::LessonRun &run, const lesson::Match &match)
{
    std::vector<lesson::PartId> rights;
    for (const std::size_t at : run.shuffled(match.pairs.size() + match.decoys.size()))
        rights.push_back(at < match.pairs.size() ? match.pairs[at].id
                                                 : match.decoys[at - match.pairs.size()].id);
    return rights;
}

std::vector<lesson::PartId> clausesOf(const lesson::Spot &spot)
{
    std::vector<lesson::PartId> all;
    for (const lesson::SpotLine &line : spot.lines) {
        const std::size_t count = lesson::clausesOf(line.text.source).size();
        for (std::size_t number = 0; number < count; ++number)
            all.push_back(engine::clauseId(line.id, number));
    }
    return all;
}

namespace {

/// The numbers of those of all that are chosen, from 1, on one line.
template <class Part>
std::string numbersOf(const std::vector<Part> &all, const std::vector<Part> &chosen)
{
    std::string line;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (std::ranges::count(chosen, all[i]) > 0)
            line += (line.empty() ? "" : " ") + std::to_string(i + 1);
    }
    return line;
}

std::string numberOf(const std::vector<lesson::PartId> &all, const lesson::PartId &one)
{
    return std::to_string(std::ranges::find(all, one) - all.begin() + 1);
}

std::vector<lesson::PartId> idsOf(const auto &parts)
{
    std::vector<lesson::PartId> ids;
    for (const auto &part : parts)
        ids.push_back(part.id);
    return ids;
}

std::vector<std::string> placing(const engine::LessonRun &run, const engine::Place &place)
{
    const auto *match = run.current().as<lesson::Match>();
    const auto *sort = run.current().as<lesson::Sort>();
    const std::vector<lesson::PartId> items = match ? idsOf(match->pairs) : idsOf(sort->items);
    const std::vector<lesson::PartId> places =
        match ? rightSides(run, *match) : idsOf(sort->buckets);
    std::vector<std::string> lines;
    for (const lesson::PartId &item : items) {
        const auto given =
            std::ranges::find(place.items, item, &std::pair<lesson::PartId, lesson::PartId>::first);
        lines.push_back(numberOf(places, given->second));
    }
    return lines;
}

std::string arranging(const engine::LessonRun &run, const engine::Arrange &arranged)
{
    const auto &items = run.current().as<lesson::Order>()->items;
    std::vector<lesson::PartId> shown;
    for (const std::size_t at : run.shuffled(items.size()))
        shown.push_back(items[at].id);
    std::string line;
    for (const lesson::PartId &item : arranged.items)
        line += (line.empty() ? "" : " ") + numberOf(shown, item);
    return line;
}

std::string picking(const engine::LessonRun &run, const engine::Pick &pick)
{
    if (const auto *spot = run.current().as<lesson::Spot>())
        return numbersOf(clausesOf(*spot), pick.parts);
    std::vector<lesson::PartId> ways;
    for (const engine::Way *way : run.ways())
        ways.push_back(*way->id);
    return numbersOf(ways, pick.parts);
}

std::string marking(const engine::Mark &mark, const format::Captions &captions)
{
    std::vector<engine::Moment> lines;
    for (const format::Cue &cue : captions.cues)
        lines.push_back({cue.start, cue.end});
    return numbersOf(lines, mark.moments);
}

} // namespace

std::vector<std::string> linesFor(const engine::LessonRun &run, const engine::Answer &answer,
                                  const format::Captions &captions)
{
    if (std::holds_alternative<engine::Wait>(answer))
        return {std::to_string(run.ways().size() + 1)};
    if (const auto *pick = std::get_if<engine::Pick>(&answer))
        return {picking(run, *pick)};
    if (const auto *place = std::get_if<engine::Place>(&answer))
        return placing(run, *place);
    if (const auto *arranged = std::get_if<engine::Arrange>(&answer))
        return {arranging(run, *arranged)};
    if (const auto *mark = std::get_if<engine::Mark>(&answer))
        return {marking(*mark, captions)};
    if (const auto *said = std::get_if<engine::Say>(&answer))
        return {said->text};
    if (const auto *speech = std::get_if<engine::Speech>(&answer))
        return {"", numbersOf(idsOf(run.current().as<lesson::Speak>()->checklist), speech->met)};
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

std::string typedFor(engine::LessonRun run, const std::vector<engine::Answer> &answers,
                     const format::CourseHead *course)
{
    std::string typed;
    for (const engine::Answer &answer : answers) {
        const format::Captions captions = course ? captionsOf(*course, run) : format::Captions();
        for (const std::string &line : linesFor(run, answer, captions))
            typed += line + '\n';
        if (!run.answer(answer))
            return {};
    }
    return typed;
}

} // namespace rapport
