#include "cli/importcommand.h"

#include "cli/command.h"
#include "exchange/collect.h"
#include "exchange/importer.h"
#include "lesson/language.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t maxBytes = 64u << 20;

int fail(const Error &error, std::ostream &problems)
{
    problems << error.sentence() << '\n';
    return exitCode(error.fault);
}

Error refused(Fault fault, const std::string &what, const std::string &advice)
{
    return {fault, what, "Nothing was imported.", advice};
}

Result<std::string> readAll(const fs::path &path)
{
    std::error_code problem;
    const auto size = fs::file_size(path, problem);
    std::ifstream stream(path, std::ios::binary);
    if (problem || !stream)
        return refused(Fault::World, "“" + path.string() + "” cannot be read.",
                       "Look whether it exists and may be read.");
    if (size > maxBytes)
        return refused(Fault::Content, "“" + path.string() + "” is larger than 64 MiB.",
                       "Import its parts one after the other.");
    std::string text(std::istreambuf_iterator<char>(stream), {});
    return text;
}

/// Whether one is the other with its region or script left out: tools like to add them.
bool areNear(const std::string &a, const std::string &b)
{
    return a.starts_with(b + '-') || b.starts_with(a + '-') || a == b;
}

/// The language to import to: the one asked for, and else what the file says.
Result<std::string> languageOf(const ImportOptions &options, const Exchange &exchange,
                               const lesson::Course &course)
{
    const std::string asked = lesson::canonicalLanguage(options.language);
    if (!options.language.empty() && asked.empty())
        return refused(Fault::Usage, "“" + options.language + "” is not a language's name.",
                       "Name it like es, pt-BR or zh-Hant.");
    if (!asked.empty() && !exchange.to.empty() && !areNear(asked, exchange.to))
        return refused(Fault::Usage,
                       "The file is a translation to “" + exchange.to + "”, not to “" + asked +
                           "”.",
                       "Leave --language out, or take the other file.");
    const std::string language = asked.empty() ? exchange.to : asked;
    if (language.empty())
        return refused(Fault::Usage, "The file does not say to which language it translates.",
                       "Say it with --language.");
    if (language == lesson::canonicalLanguage(course.language))
        return refused(Fault::Usage, "The course is written in “" + language + "” itself.",
                       "Change the words in the course.");
    return language;
}

Result<ImportReport> import(const ImportOptions &options, std::string &language)
{
    const ExchangeFormat *format = formatOfFile(options.file);
    if (!format)
        return refused(Fault::Usage, "“" + options.file + "” is no file of a known format.",
                       "Let its name end in .xlf, .xliff, .po or .csv.");
    const Result<lesson::Course> course = readCourseFile(options.course);
    if (!course)
        return course.error();
    const Result<std::string> text = readAll(options.file);
    if (!text)
        return text.error();
    Result<Received> received = format->read(*text);
    if (!received)
        return received.error();
    const Exchange &exchange = received->exchange;
    if (!exchange.course.empty() && exchange.course != course->id.value)
        return refused(Fault::Usage, "The file is of the course “" + exchange.course + "”.",
                       "Name the folder of that course.");
    const Result<std::string> chosen = languageOf(options, exchange, *course);
    if (!chosen)
        return chosen.error();
    language = *chosen;
    return importTexts(options.course, language, std::move(*received), *format);
}

void printJson(const ImportReport &report, const std::string &language, std::ostream &out)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Problem &one : report.problems)
        list.push_back({{"line", one.line},
                        {"text", one.name},
                        {"message", one.message},
                        {"kept", one.kept},
                        {"taken", one.taken}});
    out << nlohmann::ordered_json{{"language", language},
                                  {"taken", report.taken},
                                  {"unchanged", report.unchanged},
                                  {"untranslated", report.untranslated},
                                  {"files", report.files},
                                  {"problems", list}}
               .dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
        << '\n';
}

void print(const ImportReport &report, const std::string &file, std::ostream &out,
           std::ostream &problems)
{
    for (const Problem &one : report.problems) {
        problems << file;
        if (one.line > 0)
            problems << ':' << one.line;
        problems << ": " << (one.name.empty() ? "" : one.name + ": ") << one.message << ' '
                 << one.kept << '\n';
    }
    for (const std::string &written : report.files)
        out << "changed " << written << '\n';
    out << report.taken << " taken, " << report.unchanged << " were here already, "
        << report.untranslated << " not translated.\n";
}

} // namespace

int runImport(const ImportOptions &options, std::ostream &out, std::ostream &problems)
{
    std::string language;
    const Result<ImportReport> report = import(options, language);
    if (!report)
        return fail(report.error(), problems);
    if (options.json)
        printJson(*report, language, out);
    else
        print(*report, options.file, out, problems);
    return report->complete() ? 0 : exitCode(Fault::Content);
}

Command addImport(CLI::App &app)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App *command = app.add_subcommand("import", "Take in what translators sent back");
    command->add_option("COURSE", options->course, "The course's folder")->required();
    command->add_option("FILE", options->file, "The file that came back: .xlf, .po or .csv")
        ->required();
    command->add_option("--language", options->language, "The language, where the file says none");
    command->add_flag("--json", options->json, "Print what was taken as JSON");
    return {command, [options] { return runImport(*options, std::cout, std::cerr); }};
}

} // namespace rapport::editor
