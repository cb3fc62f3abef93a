#include "cli/coursecheck.h"

#include "check/uses.h"
#include "cli/checktranslation.h"
#include "engine/paths.h"
#include "engine/script.h"
#include "format/coursefolder.h"
#include "format/locator.h"
#include "format/placewithin.h"
#include "format/webvtt.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

std::string shownName(const fs::path &file, const fs::path &root)
{
    const fs::path relative = file.lexically_relative(root);
    const bool below = !relative.empty() && *relative.begin() != "..";
    return (below ? relative : file).generic_string();
}

/// The files of a course's media folder, by their paths in the course.
std::vector<std::string> mediaFiles(const fs::path &folder)
{
    std::vector<std::string> files;
    std::error_code problem;
    for (fs::recursive_directory_iterator at(folder / "media", problem), end; !problem && at != end;
         at.increment(problem)) {
        if (at->is_regular_file(problem))
            files.push_back(at->path().lexically_relative(folder).generic_string());
    }
    std::ranges::sort(files);
    return files;
}

std::optional<check::CaptionFacts> captionFacts(const fs::path &file)
{
    const Result<std::string> text = format::readFileText(file);
    if (!text)
        return std::nullopt;
    const format::CaptionReading reading = format::parseWebVtt(*text);
    check::CaptionFacts facts{reading.captions.end(), {}};
    for (const format::CaptionComplaint &one : reading.complaints)
        facts.complaints.push_back({one.line, one.sentence});
    return facts;
}

/// Whether there is anything to check: of a newer format nothing was read.
template <class T>
bool wasRead(const format::SourceFile &source, const format::Reading<T> &reading)
{
    return source.readable() && std::ranges::find(reading.diagnostics, "RP0012",
                                                  &Diagnostic::code) == reading.diagnostics.end();
}

class CourseCheck
{
public:
    CourseCheck(const Target &target, const fs::path &root)
        : m_target(target)
        , m_root(root)
        // A single file speaks for itself alone.
        , m_whole(target.files.size() > 1 &&
                  std::ranges::find(target.files, target.folder / "course.yaml") !=
                      target.files.end())
    {}

    Checked run()
    {
        readSurroundings();
        // Lessons first: what nobody uses is known only after the last of them.
        for (const bool lessons : {true, false}) {
            for (const fs::path &file : m_target.files) {
                const format::FileKind kind = kindIn(m_target, file);
                if ((kind == format::FileKind::Lesson) == lessons)
                    checkFile(file, kind);
            }
        }
        if (m_target.files.size() > 1)
            append(checkUntranslated(m_target.folder, m_root));
        if (m_whole)
            add(check::checkUnusedMedia(mediaFiles(m_target.folder), m_uses), nullptr,
                m_ofTheCourse);
        settleCourse();
        sort(m_out.open);
        std::ranges::stable_sort(m_out.accepted, {}, [](const check::AcceptedDiagnostic &one) {
            return std::tie(one.diagnostic.place, one.diagnostic.code);
        });
        m_out.files = m_target.files.size();
        return std::move(m_out);
    }

private:
    void readSurroundings()
    {
        if (m_target.folder.empty())
            return;
        if (const auto source = format::openSource(m_target.folder / "course.yaml", m_root))
            m_course = format::readCourse(*source).value;
        m_phrases.emplace();
        if (const auto source = format::openSource(m_target.folder / "phrases.yaml", m_root))
            m_phrases = format::readPhrases(*source).value;
        m_rules.emplace();
        if (const auto source = format::openSource(m_target.folder / "rules.yaml", m_root))
            m_rules = format::readRules(*source).value;
        m_uses.add(*m_rules);
        m_around.course = m_course ? &*m_course : nullptr;
        m_around.phrases = &*m_phrases;
        m_around.rules = &*m_rules;
        if (const auto head = format::readCourseHead(m_target.folder)) {
            for (const format::LessonHead &lesson : head->lessons)
                m_order.emplace(lesson.id.value, lesson.after);
            m_around.order = &m_order;
        }
        m_around.hasMedia = [this](const std::string &path) {
            return format::hasMedia(m_target.folder, path);
        };
        m_around.captions = [this](const std::string &path) {
            return format::hasMedia(m_target.folder, path) ? captionFacts(m_target.folder / path)
                                                           : std::nullopt;
        };
    }

    void checkFile(const fs::path &file, format::FileKind kind)
    {
        const Result<format::SourceFile> source = format::openSource(file, m_root);
        if (!source) {
            m_ofTheCourse.push_back({"RP0246",
                                     Severity::Error,
                                     {shownName(file, m_root), 0, 0},
                                     {},
                                     "The file cannot be opened.",
                                     source.error().advice});
            return;
        }
        switch (kind) {
        case format::FileKind::Course:
            return checkCourse(*source);
        case format::FileKind::Phrases:
            return add(
                format::readPhrases(*source), *source, m_ofTheCourse, [this](const auto &bank) {
                    return check::checkPhrases(bank, usesIfWhole(), check::languageOf(m_around));
                });
        case format::FileKind::Rules:
            return add(format::readRules(*source), *source, m_ofTheCourse,
                       [this](const auto &bank) { return check::checkRules(bank, m_around); });
        case format::FileKind::Lesson:
            return checkLesson(*source, file);
        case format::FileKind::Translation:
            return append(checkTranslation(m_target.folder, file, m_root));
        }
    }

    [[nodiscard]] const check::Uses *usesIfWhole() const { return m_whole ? &m_uses : nullptr; }

    void append(Diagnostics more) { std::ranges::move(more, std::back_inserter(m_ofTheCourse)); }

    void checkCourse(const format::SourceFile &source)
    {
        add(format::readCourse(source), source, m_ofTheCourse, [&](const lesson::Course &course) {
            std::vector<lesson::LessonId> found;
            for (const fs::path &file : format::lessonFiles(m_target.folder))
                found.push_back({file.stem().string()});
            return check::checkCourse(course, found, usesIfWhole());
        });
    }

    void checkLesson(const format::SourceFile &source, const fs::path &file)
    {
        auto reading = format::readLesson(source);
        const lesson::Lesson lesson = std::move(reading.value);
        m_uses.add(lesson);
        Diagnostics complaints;
        add(std::move(reading), source, complaints, [&](const lesson::Lesson &) {
            m_around.paths = pathFacts(lesson);
            check::Findings findings = check::checkLesson(lesson, m_around);
            if (!m_target.folder.empty() && lesson.id.value != file.stem().string())
                findings.push_back({"RP0247",
                                    Severity::Error,
                                    "id",
                                    {},
                                    "The lesson's id is not the name of its file.",
                                    "Let both be the same.",
                                    0,
                                    {},
                                    0});
            return findings;
        });
        const auto hasStep = [&](const std::string &id) {
            return std::ranges::any_of(lesson.steps,
                                       [&](const auto &step) { return step.id.value == id; });
        };
        settle(std::move(complaints), lesson.accept, {hasStep, true}, &source);
    }

    /// What playing the lesson comes to; nothing where it cannot be played.
    [[nodiscard]] std::optional<lesson::PathFacts> pathFacts(const lesson::Lesson &lesson) const
    {
        if (!m_course)
            return std::nullopt;
        const auto script = engine::Script::compile(lesson, *m_course, *m_phrases, *m_rules);
        return script ? std::optional(engine::pathFactsOf(**script)) : std::nullopt;
    }

    /// What has no list of its own is accepted by the course's.
    void settleCourse()
    {
        const auto source = m_target.folder.empty()
                                ? Result<format::SourceFile>(Error())
                                : format::openSource(m_target.folder / "course.yaml", m_root);
        const bool named = std::ranges::any_of(
            m_target.files, [](const fs::path &file) { return file.filename() == "course.yaml"; });
        settle(std::move(m_ofTheCourse),
               m_course ? m_course->accept : std::vector<lesson::Accepted>(),
               {[](const std::string &) { return false; }, m_whole},
               source && named ? &*source : nullptr);
    }

    /// Without a file of the list, complaints about the list itself are left out.
    void settle(Diagnostics complaints, const std::vector<lesson::Accepted> &list,
                const check::AcceptScope &scope, const format::SourceFile *source)
    {
        check::Settled settled = check::settle(std::move(complaints), list, scope);
        std::ranges::move(settled.open, std::back_inserter(m_out.open));
        std::ranges::move(settled.accepted, std::back_inserter(m_out.accepted));
        if (source)
            add(settled.findings, source, m_out.open);
    }

    template <class T, class Rules>
    void add(format::Reading<T> reading, const format::SourceFile &source, Diagnostics &out,
             Rules &&rules)
    {
        const bool fine = wasRead(source, reading);
        std::ranges::move(reading.diagnostics, std::back_inserter(out));
        if (fine)
            add(rules(reading.value), &source, out);
    }

    void add(const check::Findings &findings, const format::SourceFile *source, Diagnostics &out)
    {
        std::optional<format::Locator> locator;
        if (source)
            locator.emplace(*source);
        for (const check::Finding &one : findings) {
            Place place{shownName(m_target.folder / one.file, m_root), one.line, one.line > 0};
            if (one.file.empty() && source)
                place = format::placeWithin(*source, locator->locate(one.address), one.offset);
            out.push_back(
                {one.code, one.severity, std::move(place), one.step, one.message, one.advice});
        }
    }

    const Target &m_target;
    const fs::path m_root;
    const bool m_whole;
    std::optional<lesson::Course> m_course;
    std::optional<lesson::PhraseBank> m_phrases;
    std::optional<lesson::RuleBank> m_rules;
    check::LessonOrder m_order;
    check::Surroundings m_around;
    check::Uses m_uses;
    Diagnostics m_ofTheCourse; ///< about everything but the lessons
    Checked m_out;
};

} // namespace

Checked checkTarget(const Target &target, const fs::path &root)
{
    return CourseCheck(target, root).run();
}

} // namespace rapport::editor
