#include "cli/commands.h"

#include "base/random.h"
#include "cli/admission.h"
#include "cli/report.h"
#include "cli/terminal.h"
#include "engine/autopilot.h"
#include "lesson/language.h"
#include "records/sqlitestore.h"

#include <algorithm>
#include <iostream>

namespace rapport::player {

namespace {

int fail(const Error &error)
{
    std::cerr << error.sentence() << '\n';
    return exitCode(error.fault);
}

/// Names what was passed over, so that a broken course or lesson is not a silent gap. False where
/// there was any.
bool reportGaps(const format::Catalogue &catalogue)
{
    bool whole = catalogue.skipped.empty();
    for (const format::SkippedCourse &skipped : catalogue.skipped)
        std::cerr << skipped.error.sentence() << '\n';
    for (const format::CourseHead &head : catalogue.courses) {
        for (const lesson::LessonId &lesson : head.course.lessons) {
            if (head.find(lesson))
                continue;
            whole = false;
            std::cerr << "The lesson “" << lesson.value << "” of the course “"
                      << head.course.id.value << "” cannot be read. rapport-editor check "
                      << head.folder.string() << " says why.\n";
        }
    }
    return whole;
}

/// A full disk behind the output must not pass for success.
int delivered(int code, const std::string &kept)
{
    if (std::cout.flush())
        return code;
    return fail({Fault::World, "The output could not be written.", kept,
                 "Make room where it goes, or send it elsewhere."});
}

bool hasCourses(const Options &options)
{
    std::error_code problem;
    return std::filesystem::is_directory(options.courses, problem);
}

/// Whether a course is shown in the wanted language, or in it without its region.
bool isShownIn(const format::CourseHead &course, const std::string &wanted)
{
    const std::vector<std::string> chain = lesson::languageChain(wanted);
    return std::ranges::find(chain, lesson::canonicalLanguage(course.shownIn())) != chain.end();
}

Error noCourses(const Options &options)
{
    return {Fault::World,
            "There is no folder of courses at " + options.courses.string() + '.',
            {},
            "Name one with --courses."};
}

Result<void> autoplay(LessonSession &session, engine::Aim aim, std::uint64_t seed)
{
    engine::Autopilot pilot(session.run().script(), aim, seed);
    while (!session.run().finished()) {
        if (Result<engine::Reaction> taken = session.answer(pilot.next(session.run())); !taken)
            return taken.error();
    }
    return {};
}

Result<LessonSession> openSession(const Options &options, const format::CourseHead &course,
                                  records::RecordStore &store, const Clock &clock,
                                  std::uint64_t seed)
{
    const auto learner = store.learnerByName(options.learner, true);
    if (!learner)
        return learner.error();
    if (const Result<void> admitted = admit(store, **learner, std::cin, std::cerr); !admitted)
        return admitted.error();
    const bool hasLesson = !options.lesson.empty() || !course.lessons.empty();
    if (!hasLesson)
        return Error{Fault::Content, "The course has no lessons.", {}, "Choose another course."};
    const lesson::LessonId lesson =
        options.lesson.empty() ? course.lessons.front().id : lesson::LessonId{options.lesson};
    return LessonSession::open(store, clock, course,
                               {lesson, (*learner)->id, seed, options.startOver});
}

int play(const Options &options, LessonSession &session, records::RecordStore &store,
         const Clock &clock)
{
    if (options.timeAllowance)
        session.allowTime(*options.timeAllowance);
    Result<void> played;
    if (session.run().finished()) {
        played = session.finish();
    } else if (const auto aim = engine::aimFromText(options.autopilot)) {
        played = autoplay(session, *aim, session.run().state().seed);
    } else {
        // With JSON the conversation goes to stderr, so that stdout holds one document.
        played = Terminal(std::cin, options.json ? std::cerr : std::cout, clock).play(session);
    }
    if (!played)
        return fail(played.error());
    if (session.run().finished()) {
        const Result<void> printed =
            printCompletion(session, store, options.records, options.json, std::cout);
        if (!printed)
            return fail(printed.error());
        return delivered(0, "The completion is kept in " + options.records + '.');
    }
    if (options.json)
        printOpen(session, options.records, std::cout);
    return delivered(0, "The answers are kept in " + options.records + '.');
}

} // namespace

int runList(const Options &options)
{
    if (!hasCourses(options))
        return fail(noCourses(options));
    const format::Catalogue catalogue = format::readCatalogue(options.courses, options.language);
    const bool whole = reportGaps(catalogue);
    printCatalogue(catalogue, options.json, std::cout);
    return delivered(whole ? 0 : exitCode(Fault::Content), {});
}

int runPlay(const Options &options)
{
    if (!hasCourses(options))
        return fail(noCourses(options));
    const format::Catalogue catalogue = format::readCatalogue(options.courses, options.language);
    const auto course = std::ranges::find(catalogue.courses, options.course,
                                          [](const auto &head) { return head.course.id.value; });
    if (course == catalogue.courses.end()) {
        (void)reportGaps(catalogue);
        return fail({Fault::Usage,
                     "There is no course “" + options.course + "”.",
                     {},
                     "rapport-player list names them all."});
    }
    if (!options.language.empty() && !isShownIn(*course, options.language))
        std::cerr << "The course is not translated to “" << options.language
                  << "”. It is shown as it is written, in “" << course->course.language << "”.\n";
    const SystemClock clock;
    auto store = records::SqliteStore::open(options.records, clock);
    if (!store)
        return fail(store.error());
    for (const std::string &notice : (*store)->openReport().notices)
        std::cerr << notice << '\n';
    const std::uint64_t seed = options.seed.value_or(freshSeed());
    Result<LessonSession> session = openSession(options, *course, **store, clock, seed);
    if (!session)
        return fail(session.error());
    return play(options, *session, **store, clock);
}

} // namespace rapport::player
