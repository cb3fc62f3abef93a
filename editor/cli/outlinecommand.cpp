#include "base/atomicfile.h"
#include "cli/command.h"
#include "cli/coursefiles.h"
#include "lesson/phraseuses.h"
#include "outline/sheet.h"

#include <iostream>
#include <memory>

namespace rapport::editor {

namespace {

struct Options
{
    std::vector<std::string> paths;
    std::string file;
    bool sheet = false;
};

std::string scriptOfTarget(const Target &target, const OpenTarget &open,
                           const ScriptContext &context)
{
    // A single lesson was asked for as a lesson.
    const bool whole = target.files.size() != open.lessons.size();
    std::string text = whole && open.files.course ? scriptHeadOf(*open.files.course) : "";
    std::vector<std::pair<lesson::PhraseId, std::string>> uses;
    for (const lesson::Lesson &lesson : open.lessons) {
        text += scriptOf(lesson, context);
        for (const lesson::PhraseUse &use : lesson::phraseUses(lesson))
            uses.push_back({use.phrase, lesson.id.value + '/' + use.step.value});
    }
    if (whole && !open.files.phrases.phrases.empty())
        text += scriptOf(open.files.phrases, uses);
    return text;
}

int fail(const Error &error)
{
    std::cerr << error.sentence() << '\n';
    return exitCode(error.fault);
}

int outline(const std::vector<Target> &targets, const Options &options)
{
    std::string text;
    std::vector<SheetLine> lines;
    for (const Target &target : targets) {
        const Result<OpenTarget> open = openTarget(target);
        if (!open)
            return fail(open.error());
        const ScriptContext context{open->files.course ? &*open->files.course : nullptr,
                                    &open->files.phrases, &open->files.rules};
        if (!options.sheet)
            text += scriptOfTarget(target, *open, context);
        for (const lesson::Lesson &lesson : open->lessons) {
            const std::vector<SheetLine> more = spokenLines(lesson, context);
            lines.insert(lines.end(), more.begin(), more.end());
        }
    }
    if (options.sheet)
        text = sheetOf(lines);
    while (text.ends_with("\n\n"))
        text.pop_back();
    if (options.file.empty()) {
        std::cout << text;
        return 0;
    }
    const Result<void> written = writeAtomically(options.file, text);
    return written ? 0 : fail(written.error());
}

} // namespace

Command addOutline(CLI::App &app)
{
    auto options = std::make_shared<Options>();
    CLI::App *outlined = app.add_subcommand("outline", "Print lessons as a script to read aloud");
    outlined->add_option("PATH", options->paths, "Courses, folders of courses, or lesson files")
        ->required();
    outlined->add_flag("--sheet", options->sheet,
                       "A recording sheet instead: every line, by speaker");
    outlined->add_option("-o,--output", options->file, "Write it to a file");
    return {outlined, [options] {
                return withTargets(options->paths,
                                   [&](const auto &targets) { return outline(targets, *options); });
            }};
}

} // namespace rapport::editor
