#include "cli/fmtcommand.h"

#include "base/atomicfile.h"
#include "cli/command.h"
#include "format/coursefolder.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

enum class Outcome { Same, Changed, Refused, Failed };

Outcome formatFile(const fs::path &file, format::FileKind kind, bool checkOnly, std::ostream &out,
                   std::ostream &problems)
{
    const Result<format::SourceFile> source = format::openSource(file, fs::current_path());
    if (!source) {
        problems << source.error().sentence() << '\n';
        return Outcome::Failed;
    }
    Diagnostics complaints;
    const Result<std::string> text = format::canonicalText(*source, kind, complaints);
    if (!text) {
        for (const Diagnostic &one : complaints)
            problems << toText(one) << '\n';
        problems << text.error().sentence() << '\n';
        return Outcome::Refused;
    }
    const Result<std::string> before = format::readFileText(file);
    if (before && *before == *text)
        return Outcome::Same;
    if (!checkOnly) {
        if (const Result<void> written = writeAtomically(file, *text); !written) {
            problems << written.error().sentence() << '\n';
            return Outcome::Failed;
        }
    }
    out << (checkOnly ? "would change " : "changed ") << source->name() << '\n';
    return Outcome::Changed;
}

} // namespace

int runFmt(const std::vector<Target> &targets, bool checkOnly, std::ostream &out,
           std::ostream &problems)
{
    int code = 0;
    for (const Target &target : targets) {
        for (const fs::path &file : target.files) {
            const Outcome outcome =
                formatFile(file, kindIn(target, file), checkOnly, out, problems);
            if (outcome == Outcome::Failed)
                code = exitCode(Fault::World);
            else if (outcome == Outcome::Refused || (outcome == Outcome::Changed && checkOnly))
                code = std::max(code, exitCode(Fault::Content));
        }
    }
    return code;
}

Command addFmt(CLI::App &app)
{
    struct Options
    {
        std::vector<std::string> paths;
        bool checkOnly = false;
    };
    auto options = std::make_shared<Options>();
    CLI::App *fmt = app.add_subcommand("fmt", "Put files into canonical form, comments and all");
    fmt->add_option("PATH", options->paths, "Courses, folders of courses, or files")->required();
    fmt->add_flag("--check", options->checkOnly, "Only name the files that would change");
    return {fmt, [options] {
                return withTargets(options->paths, [&](const auto &targets) {
                    return runFmt(targets, options->checkOnly, std::cout, std::cerr);
                });
            }};
}

} // namespace rapport::editor
