#include "cli/diffcommand.h"

#include "cli/command.h"
#include "format/coursefolder.h"
#include "format/diff.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>
#include <set>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

struct FileDifference
{
    std::string file;
    format::Change change = format::Change::Changed;
    format::Differences differences;
};

class Comparison
{
public:
    explicit Comparison(std::ostream &problems)
        : m_problems(problems)
    {}

    /// Compares two files that are called `name` to whoever reads the result.
    void compareFiles(const fs::path &before, const fs::path &now, const std::string &name)
    {
        const Result<format::SourceFile> was = format::openSource(before, fs::current_path());
        const Result<format::SourceFile> is = format::openSource(now, fs::current_path());
        for (const auto *source : {&was, &is}) {
            if (!*source)
                return fail(source->error());
        }
        Diagnostics complaints;
        Result<format::Differences> differences = format::diffFiles(*was, *is, complaints);
        for (const Diagnostic &one : complaints)
            m_problems << toText(one) << '\n';
        if (!differences)
            fail(differences.error());
        else if (!differences->empty())
            m_files.push_back({name, format::Change::Changed, std::move(*differences)});
    }

    void compareCourses(const fs::path &before, const fs::path &now)
    {
        const std::set<std::string> was = filesOf(before);
        const std::set<std::string> is = filesOf(now);
        std::set<std::string> all = was;
        all.insert(is.begin(), is.end());
        for (const std::string &file : all) {
            if (!was.contains(file))
                m_files.push_back({file, format::Change::Added, {}});
            else if (!is.contains(file))
                m_files.push_back({file, format::Change::Removed, {}});
            else
                compareFiles(before / file, now / file, file);
        }
    }

    void fail(const Error &error)
    {
        m_problems << error.sentence() << '\n';
        m_code = std::max(m_code, exitCode(error.fault));
    }

    [[nodiscard]] const std::vector<FileDifference> &files() const { return m_files; }
    [[nodiscard]] int code() const { return m_code != 0 ? m_code : m_files.empty() ? 0 : 1; }

private:
    static std::set<std::string> filesOf(const fs::path &folder)
    {
        std::set<std::string> files;
        for (const char *name : {"course.yaml", "phrases.yaml", "rules.yaml"}) {
            if (fs::exists(folder / name))
                files.insert(name);
        }
        for (const fs::path &lesson : format::lessonFiles(folder))
            files.insert("lessons/" + lesson.filename().string());
        return files;
    }

    std::ostream &m_problems;
    std::vector<FileDifference> m_files;
    int m_code = 0;
};

void printText(const std::vector<FileDifference> &files, bool named, std::ostream &out)
{
    for (const FileDifference &file : files) {
        if (named)
            out << file.file << ' ' << toString(file.change) << '\n';
        for (const format::Difference &one : file.differences)
            out << toText(one);
    }
}

void printJson(const std::vector<FileDifference> &files, std::ostream &out)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const FileDifference &file : files) {
        nlohmann::ordered_json differences = nlohmann::ordered_json::array();
        for (const format::Difference &one : file.differences)
            differences.push_back({{"change", toString(one.change)},
                                   {"step", format::stepOf(one.address)},
                                   {"address", one.address},
                                   {"before", one.before},
                                   {"after", one.after}});
        list.push_back(
            {{"file", file.file}, {"change", toString(file.change)}, {"differences", differences}});
    }
    out << nlohmann::ordered_json{{"files", list}}.dump(2) << '\n';
}

} // namespace

int runDiff(const std::string &before, const std::string &now, bool asJson, std::ostream &out,
            std::ostream &problems)
{
    Comparison comparison(problems);
    const bool courses =
        fs::exists(fs::path(before) / "course.yaml") && fs::exists(fs::path(now) / "course.yaml");
    if (courses)
        comparison.compareCourses(before, now);
    else if (fs::is_regular_file(before) && fs::is_regular_file(now))
        comparison.compareFiles(before, now, now);
    else
        comparison.fail(
            {Fault::Usage,
             "“" + before + "” and “" + now + "” are neither two files nor two courses.",
             {},
             "Name two versions of a file, or of a course's folder."});
    if (asJson)
        printJson(comparison.files(), out);
    else
        printText(comparison.files(), courses, out);
    return comparison.code();
}

Command addDiff(CLI::App &app)
{
    struct Options
    {
        std::string before;
        std::string now;
        bool json = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *diff = app.add_subcommand("diff", "Say what differs between two versions");
    diff->add_option("OLD", options->before, "A file or a course's folder")->required();
    diff->add_option("NEW", options->now, "The same in another version")->required();
    diff->add_flag("--json", options->json, "Print for programs");
    diff->footer("Ends with 0 where both say the same, 1 where they differ, 2 where they cannot be "
                 "compared, and 3 where one cannot be opened.");
    return {diff, [options] {
                return runDiff(options->before, options->now, options->json, std::cout, std::cerr);
            }};
}

} // namespace rapport::editor
