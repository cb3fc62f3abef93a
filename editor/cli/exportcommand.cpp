#include "cli/exportcommand.h"

#include "base/atomicfile.h"
#include "cli/command.h"
#include "exchange/collect.h"
#include "lesson/language.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace rapport::editor {

namespace {

int fail(const Error &error, std::ostream &problems)
{
    problems << error.sentence() << '\n';
    return exitCode(error.fault);
}

Error wrong(const std::string &what, const std::string &advice)
{
    return {Fault::Usage, what, "Nothing was exported.", advice};
}

long countOf(const Exchange &exchange, lesson::TextState state)
{
    return std::ranges::count(exchange.units, state, &Unit::state);
}

void tell(const ExportOptions &options, const Exchange &exchange, std::ostream &out,
          std::ostream &problems)
{
    using lesson::TextState;
    const long fresh = countOf(exchange, TextState::New);
    const long stale = countOf(exchange, TextState::Stale);
    if (options.json)
        out << nlohmann::ordered_json{{"course", exchange.course},
                                      {"from", exchange.from},
                                      {"to", exchange.to},
                                      {"file", options.file},
                                      {"texts", exchange.units.size()},
                                      {"new", fresh},
                                      {"stale", stale},
                                      {"translated", countOf(exchange, TextState::Translated)}}
                   .dump(2)
            << '\n';
    else
        problems << "Texts: " << exchange.units.size() << ". Not translated: " << fresh
                 << ". Translated from older words: " << stale << ".\n";
}

} // namespace

int runExport(const ExportOptions &options, std::ostream &out, std::ostream &problems)
{
    const std::string language = lesson::canonicalLanguage(options.language);
    if (language.empty())
        return fail(wrong("“" + options.language + "” is not a language's name.",
                          "Name it like es, pt-BR or zh-Hant."),
                    problems);
    if (options.json && options.file.empty())
        return fail(wrong("The texts and the summary cannot both go to the output.",
                          "Name a file for the texts with -o."),
                    problems);
    const Result<Exchange> exchange = collect(options.course, language);
    if (!exchange)
        return fail(exchange.error(), problems);
    if (lesson::canonicalLanguage(exchange->from) == language)
        return fail(wrong("The course is written in “" + language + "” itself.",
                          "Name the language to translate to."),
                    problems);
    const auto &formats = exchangeFormats();
    const auto format = std::ranges::find(formats, options.format, &ExchangeFormat::name);
    const std::string text = format->write(*exchange);
    if (options.file.empty()) {
        out << text;
    } else if (const Result<void> written = writeAtomically(options.file, text); !written) {
        return fail(written.error(), problems);
    }
    tell(options, *exchange, out, problems);
    return 0;
}

Command addExport(CLI::App &app)
{
    auto options = std::make_shared<ExportOptions>();
    CLI::App *command = app.add_subcommand("export", "Write a course's texts for translators");
    command->add_option("COURSE", options->course, "The course's folder")->required();
    command->add_option("--to", options->format, "The format")
        ->required()
        ->check(CLI::IsMember({"xliff", "po", "csv"}));
    command->add_option("--language", options->language, "The language to translate to: es, pt-BR")
        ->required();
    command->add_option("-o,--output", options->file, "The file to write; the output otherwise");
    command->add_flag("--json", options->json, "Print the summary as JSON");
    return {command, [options] { return runExport(*options, std::cout, std::cerr); }};
}

} // namespace rapport::editor
