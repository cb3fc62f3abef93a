#include "cli/checkcommand.h"

#include "check/check.h"
#include "cli/command.h"
#include "format/coursefolder.h"
#include "format/placewithin.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

/// Checks the files of one course together, since they speak of each other.
class CourseCheck
{
public:
    explicit CourseCheck(const Target &target)
        : m_target(target)
    {}

    Diagnostics run()
    {
        readSurroundings();
        for (const fs::path &file : m_target.files)
            checkFile(file);
        sort(m_out);
        return std::move(m_out);
    }

private:
    void readSurroundings()
    {
        if (m_target.folder.empty())
            return;
        if (const auto source = format::openSource(m_target.folder / "course.yaml", {}))
            m_course = format::readCourse(*source).value;
        m_phrases.emplace();
        if (fs::exists(m_target.folder / "phrases.yaml")) {
            if (const auto source = format::openSource(m_target.folder / "phrases.yaml", {}))
                m_phrases = format::readPhrases(*source).value;
        }
        m_around.course = m_course ? &*m_course : nullptr;
        m_around.phrases = &*m_phrases;
        m_around.hasMedia = [this](const std::string &path) {
            return format::hasMedia(m_target.folder, path);
        };
    }

    void checkFile(const fs::path &file)
    {
        const Result<format::SourceFile> source = format::openSource(file, fs::current_path());
        if (!source) {
            m_out.push_back({"RP0246",
                             Severity::Error,
                             {file.string(), 0, 0},
                             {},
                             source.error().what,
                             source.error().advice});
            return;
        }
        switch (format::kindOfFile(file.generic_string())) {
        case format::FileKind::Course:
            return checkCourse(*source);
        case format::FileKind::Phrases:
            return add(format::readPhrases(*source), *source,
                       [](const auto &bank) { return check::checkPhrases(bank); });
        case format::FileKind::Rules:
            return add(format::readRules(*source), *source,
                       [this](const auto &bank) { return check::checkRules(bank, m_around); });
        case format::FileKind::Lesson:
            return checkLesson(*source, file);
        }
    }

    void checkCourse(const format::SourceFile &source)
    {
        add(format::readCourse(source), source, [&](const lesson::Course &course) {
            std::vector<lesson::LessonId> found;
            for (const fs::path &file : format::lessonFiles(m_target.folder))
                found.push_back({file.stem().string()});
            return check::checkCourse(course, found);
        });
    }

    void checkLesson(const format::SourceFile &source, const fs::path &file)
    {
        add(format::readLesson(source), source, [&](const lesson::Lesson &lesson) {
            check::Findings findings = check::checkLesson(lesson, m_around);
            if (!m_target.folder.empty() && lesson.id.value != file.stem().string())
                findings.push_back({"RP0247",
                                    Severity::Error,
                                    "id",
                                    {},
                                    "The lesson's id is not the name of its file.",
                                    "Let both be the same."});
            return findings;
        });
    }

    template <class T, class Rules>
    void add(format::Reading<T> reading, const format::SourceFile &source, Rules &&rules)
    {
        m_out.insert(m_out.end(), reading.diagnostics.begin(), reading.diagnostics.end());
        if (!source.readable())
            return;
        for (check::Finding &finding : rules(reading.value))
            m_out.push_back(
                {finding.code, finding.severity,
                 format::placeWithin(source, source.locate(finding.address), finding.offset),
                 finding.step, finding.message, finding.advice});
    }

    const Target &m_target;
    std::optional<lesson::Course> m_course;
    std::optional<lesson::PhraseBank> m_phrases;
    check::Surroundings m_around;
    Diagnostics m_out;
};

void printJson(const Diagnostics &diagnostics, std::ostream &out)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Diagnostic &one : diagnostics)
        list.push_back({{"code", one.code},
                        {"severity", toString(one.severity)},
                        {"file", one.place.file},
                        {"line", one.place.line},
                        {"column", one.place.column},
                        {"step", one.step},
                        {"message", one.message},
                        {"advice", one.advice}});
    out << nlohmann::ordered_json{{"diagnostics", list}}.dump(2) << '\n';
}

long countOf(const Diagnostics &diagnostics, Severity severity)
{
    return std::ranges::count(diagnostics, severity, &Diagnostic::severity);
}

std::string counted(long number, const std::string &thing)
{
    return std::to_string(number) + ' ' + thing + (number == 1 ? "" : "s");
}

} // namespace

Diagnostics checkTarget(const Target &target)
{
    return CourseCheck(target).run();
}

int runCheck(const std::vector<Target> &targets, CheckFormat format, bool strict, std::ostream &out)
{
    Diagnostics all;
    std::size_t files = 0;
    for (const Target &target : targets) {
        const Diagnostics found = checkTarget(target);
        all.insert(all.end(), found.begin(), found.end());
        files += target.files.size();
    }
    const long errors = countOf(all, Severity::Error);
    const long warnings = countOf(all, Severity::Warning);
    if (format == CheckFormat::Json) {
        printJson(all, out);
    } else {
        for (const Diagnostic &one : all)
            out << toText(one) << '\n';
        out << counted(long(files), "file") << " checked: " << counted(errors, "error") << ", "
            << counted(warnings, "warning") << ", " << counted(countOf(all, Severity::Note), "note")
            << ".\n";
    }
    return errors > 0 || (strict && warnings > 0) ? exitCode(Fault::Content) : 0;
}

Command addCheck(CLI::App &app)
{
    struct Options
    {
        std::vector<std::string> paths;
        std::string format = "text";
        bool strict = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *check = app.add_subcommand("check", "Say everything that is wrong with a course");
    check->add_option("PATH", options->paths, "Courses, folders of courses, or files")->required();
    check->add_option("--format", options->format, "How to print")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    check->add_flag("--strict", options->strict, "Take warnings for errors, as publishing does");
    return {check, [options] {
                return withTargets(options->paths, [&](const auto &targets) {
                    const CheckFormat as =
                        options->format == "json" ? CheckFormat::Json : CheckFormat::Text;
                    return runCheck(targets, as, options->strict, std::cout);
                });
            }};
}

} // namespace rapport::editor
