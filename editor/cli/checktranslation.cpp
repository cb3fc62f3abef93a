#include "cli/checktranslation.h"

#include "check/translation.h"
#include "format/coursefolder.h"
#include "format/translations.h"

#include <algorithm>
#include <set>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

check::TranslationSource sourceOf(const fs::path &folder, const std::string &language,
                                  const std::string &source)
{
    check::TranslationSource out;
    out.name = format::translationName(source);
    out.language = language;
    if (const auto course = format::openSource(folder / "course.yaml", folder))
        out.written = format::readCourse(*course).value.language;
    const auto content = format::readSourceContent(folder, source);
    out.found = content.ok();
    if (content)
        out.texts = content->texts;
    return out;
}

void add(const check::Findings &findings, const format::SourceFile &source, Diagnostics &out)
{
    for (const check::Finding &one : findings)
        out.push_back({one.code, one.severity, source.placeOf(source.locate(one.address)), one.step,
                       one.message, one.advice});
}

} // namespace

Diagnostics checkTranslation(const fs::path &folder, const fs::path &file, const fs::path &root)
{
    const Result<format::SourceFile> source = format::openSource(file, root);
    if (!source)
        return {};
    const auto reading = format::readTranslation(*source);
    Diagnostics out = reading.diagnostics;
    const fs::path place = file.lexically_relative(folder / "locales");
    if (folder.empty() || !source->readable() || place.empty())
        return out;
    const std::string language = place.begin()->string();
    const std::string below = place.lexically_relative(language).generic_string();
    add(check::checkTranslation(reading.value, sourceOf(folder, language, below)), *source, out);
    return out;
}

Diagnostics checkUntranslated(const fs::path &folder, const fs::path &root)
{
    Diagnostics out;
    std::set<std::pair<std::string, std::string>> found;
    std::set<std::string> languages;
    for (const format::TranslationFile &one : format::translationFiles(folder)) {
        found.emplace(one.language, one.source);
        languages.insert(one.language);
    }
    for (const std::string &language : languages) {
        for (const std::string &source : format::translatableFiles(folder)) {
            if (found.contains({language, source}))
                continue;
            const fs::path file = format::translationPath(folder, language, source);
            const fs::path shown = file.lexically_relative(root);
            const bool below = !shown.empty() && *shown.begin() != "..";
            for (const check::Finding &one :
                 check::checkUntranslated(sourceOf(folder, language, source)))
                out.push_back({one.code,
                               one.severity,
                               {(below ? shown : file).string(), 0, 0},
                               {},
                               one.message,
                               one.advice});
        }
    }
    return out;
}

} // namespace rapport::editor
