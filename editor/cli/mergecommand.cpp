#include "cli/mergecommand.h"

#include "base/atomicfile.h"
#include "cli/command.h"
#include "format/coursefolder.h"
#include "format/merge.h"

#include <iostream>
#include <memory>

namespace rapport::editor {

namespace {

int failed(const Error &error, std::ostream &problems)
{
    problems << error.sentence() << '\n';
    return exitCode(error.fault);
}

void tell(const format::MergedFile &merged, const std::string &name, std::ostream &problems)
{
    if (merged.relaid)
        problems << name << " was laid out anew, since its layout could not be kept.\n";
    if (merged.conflicts.empty())
        return;
    const std::size_t count = merged.conflicts.size();
    problems << name << ": " << count << (count == 1 ? " conflict" : " conflicts")
             << ". Ours was kept; look for “# merge:”.\n";
    for (const format::Conflict &conflict : merged.conflicts)
        problems << toText(conflict);
}

} // namespace

int runMerge(const MergePaths &paths, std::ostream &out, std::ostream &problems)
{
    const std::string &name = paths.name.empty() ? paths.ours : paths.name;
    const Result<std::string> base = format::readFileText(paths.base);
    const Result<std::string> ours = format::readFileText(paths.ours);
    const Result<std::string> theirs = format::readFileText(paths.theirs);
    for (const auto *text : {&base, &ours, &theirs}) {
        if (!*text)
            return failed(text->error(), problems);
    }
    Diagnostics complaints;
    const Result<format::MergedFile> merged =
        format::mergeFiles(*base, *ours, *theirs, name, complaints);
    for (const Diagnostic &one : complaints)
        problems << toText(one) << '\n';
    if (!merged)
        return failed(merged.error(), problems);
    if (paths.output.empty())
        out << merged->text;
    else if (const Result<void> written = writeAtomically(paths.output, merged->text); !written)
        return failed(written.error(), problems);
    tell(*merged, name, problems);
    return merged->conflicts.empty() ? 0 : 1;
}

Command addMerge(CLI::App &app)
{
    auto paths = std::make_shared<MergePaths>();
    CLI::App *merge = app.add_subcommand("merge", "Put two people's changes to a file together");
    merge->add_option("BASE", paths->base, "What both began with; empty if nothing")->required();
    merge->add_option("OURS", paths->ours, "Our version, whose layout is kept")->required();
    merge->add_option("THEIRS", paths->theirs, "Their version")->required();
    merge->add_option("-o,--output", paths->output, "Where to write, instead of printing");
    merge->add_option("--path", paths->name, "The file's name in the course, if it differs");
    merge->footer(
        "Ends with 0 where all goes together, and 1 where there are conflicts: ours is "
        "kept then, theirs stands above it in a comment. With 2 or 3 nothing was written.\n"
        "For git:\n"
        "  git config merge.rapport.driver \\\n"
        "    \"rapport-editor merge %O %A %B -o %A --path %P\"");
    return {merge, [paths] { return runMerge(*paths, std::cout, std::cerr); }};
}

} // namespace rapport::editor
