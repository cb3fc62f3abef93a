#include "cli/report.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace rapport::player {

using Json = nlohmann::ordered_json;

namespace {

/// Scores are shown and exported with one decimal at most, so that equal runs print equally.
double tenths(double number)
{
    return std::round(number * 10) / 10;
}

std::string shortNumber(double number)
{
    std::string text = Json(tenths(number)).dump();
    if (text.ends_with(".0"))
        text.resize(text.size() - 2);
    return text;
}

Json namesOf(const std::vector<lesson::LessonId> &lessons)
{
    Json names = Json::array();
    for (const lesson::LessonId &one : lessons)
        names.push_back(one.value);
    return names;
}

/// What has to be passed before a lesson opens.
std::string waitingWords(const format::LessonHead &lesson)
{
    std::string words;
    for (const lesson::LessonId &one : lesson.after)
        words += (words.empty() ? ", opens after " : ", ") + one.value;
    return words;
}

Json visitsOf(const engine::LessonRun &run)
{
    Json list = Json::array();
    for (const engine::Visit &visit : run.state().visits) {
        const lesson::Step &step = *run.script().at(visit.step).step;
        list.push_back({{"step", step.id.value},
                        {"kind", step.kind()},
                        {"answer", engine::toText(visit.answer)},
                        {"grade", lesson::Names<lesson::Grade>::names[std::size_t(visit.grade)]},
                        {"points", visit.gained},
                        {"mood", tenths(visit.moodAfter)},
                        {"call_seconds", tenths(double(visit.at.count()) / 1000)}});
    }
    return list;
}

Json headOf(const LessonSession &session)
{
    return {{"course", session.course().course.id.value},
            {"lesson", session.run().script().lesson().id.value},
            {"version", session.course().course.version},
            {"seed", session.run().state().seed}};
}

Json jsonOf(const LessonSession &session, const records::Completion &completion,
            const std::string &recordsFile)
{
    const engine::RunResult result = session.run().result();
    Json json = headOf(session);
    json["learner"] = completion.learnerName;
    json["attempt"] = completion.attempt.value;
    json["started"] = completion.started;
    json["finished"] = completion.finished;
    json["duration_ms"] = completion.record.duration.count();
    json["result"] = result.passed ? "passed" : "failed";
    json["score"] = tenths(completion.record.score);
    json["ending"] = completion.record.ending;
    json["missed"] = result.missed;
    Json competencies = Json::array();
    for (const records::Competency &one : completion.record.competencies)
        competencies.push_back({{"id", one.id},
                                {"name", one.name},
                                {"earned", one.earned},
                                {"possible", one.possible}});
    json["competencies"] = competencies;
    json["steps"] = visitsOf(session.run());
    json["records"] = recordsFile;
    return json;
}

void printWords(const LessonSession &session, const records::Completion &completion,
                const std::string &recordsFile, std::ostream &out)
{
    const engine::RunResult result = session.run().result();
    out << "\nCompletion record\n"
        << "  Learner   " << completion.learnerName << '\n'
        << "  Course    " << session.course().course.title.source << ", version "
        << completion.courseVersion << '\n'
        << "  Lesson    " << session.run().script().lesson().title.source << '\n'
        << "  Attempt   " << completion.number << '\n'
        << "  Started   " << completion.started << '\n'
        << "  Finished  " << completion.finished << '\n'
        << "  Result    " << (result.passed ? "passed" : "failed") << '\n'
        << "  Score     " << shortNumber(completion.record.score) << "%\n"
        << "  Ending    " << completion.record.ending << '\n';
    for (const records::Competency &one : completion.record.competencies)
        out << "  " << one.name << ": " << shortNumber(one.earned) << " of "
            << shortNumber(one.possible) << '\n';
    for (const std::string &missed : result.missed)
        out << "  " << missed << '\n';
    out << "Kept in " << recordsFile << '\n';
}

} // namespace

void printCatalogue(const format::Catalogue &catalogue, bool json, std::ostream &out)
{
    Json list = Json::array();
    for (const format::CourseHead &head : catalogue.courses) {
        Json lessons = Json::array();
        for (const format::LessonHead &lesson : head.lessons)
            lessons.push_back({{"id", lesson.id.value},
                               {"title", lesson.title.source},
                               {"minutes", lesson.minutes},
                               {"after", namesOf(lesson.after)}});
        list.push_back({{"id", head.course.id.value},
                        {"title", head.course.title.source},
                        {"version", head.course.version},
                        {"language", head.shownIn()},
                        {"minutes", head.minutes()},
                        {"lessons", lessons}});
        if (json)
            continue;
        out << head.course.id.value << "  " << head.course.title.source << '\n';
        for (const format::LessonHead &lesson : head.lessons)
            out << "    " << lesson.id.value << "  " << lesson.title.source << ", "
                << shortNumber(lesson.minutes) << " min" << waitingWords(lesson) << '\n';
    }
    if (json)
        out << Json{{"courses", list}}.dump(2) << '\n';
}

Result<void> printCompletion(const LessonSession &session, records::RecordStore &store,
                             const std::string &recordsFile, bool json, std::ostream &out)
{
    const auto completion = store.completion(session.attempt());
    if (!completion)
        return completion.error();
    if (!*completion)
        return Error{Fault::World,
                     "The completion was not found in " + recordsFile + '.',
                     {},
                     "Play the lesson again."};
    if (json)
        out << jsonOf(session, **completion, recordsFile).dump(2) << '\n';
    else
        printWords(session, **completion, recordsFile, out);
    return {};
}

void printOpen(const LessonSession &session, const std::string &recordsFile, std::ostream &out)
{
    Json json = headOf(session);
    json["attempt"] = session.attempt().value;
    json["result"] = "open";
    json["step"] = session.run().current().step->id.value;
    json["steps"] = visitsOf(session.run());
    json["records"] = recordsFile;
    out << json.dump(2) << '\n';
}

} // namespace rapport::player
