#include "format/translations.h"

#include "format/coursefolder.h"
#include "format/readrecords.h"
#include "lesson/language.h"
#include "lesson/rules.h"

#include <algorithm>

namespace rapport::format {

namespace fs = std::filesystem;

namespace {

constexpr const char *localesFolder = "locales";
constexpr const char *banks[] = {"course.yaml", "phrases.yaml", "rules.yaml"};

/// course.yaml, the banks and lessons/*.yaml below a folder, in this order.
std::vector<std::string> filesBelow(const fs::path &folder)
{
    std::vector<std::string> files;
    std::error_code problem;
    for (const char *name : banks) {
        if (fs::is_regular_file(folder / name, problem))
            files.emplace_back(name);
    }
    for (const fs::path &lesson : lessonFiles(folder))
        files.push_back("lessons/" + lesson.filename().string());
    return files;
}

template <class Record>
SourceContent contentOf(const SourceFile &source)
{
    Record record;
    SourceContent content;
    Reader reader(source);
    read(reader, 0, record);
    content.diagnostics = reader.takeDiagnostics();
    content.texts = lesson::sourceTexts(record);
    const auto parent = [](const std::string &address) {
        const std::size_t slash = address.rfind('/');
        return address.substr(0, slash == std::string::npos ? 0 : slash);
    };
    lesson::forEachOf<std::string>(
        record, [&](const std::string &at, const std::string &value, std::string_view) {
            if (!value.empty() && (at == "note" || at.ends_with("/note")))
                content.notes.emplace_back(parent(at), value);
        });
    lesson::forEachOf<lesson::CastId>(
        record, [&](const std::string &at, const lesson::CastId &value, std::string_view) {
            if (!value.empty())
                content.speakers.emplace_back(at, value.value);
        });
    return content;
}

} // namespace

std::vector<TranslationFile> translationFiles(const fs::path &folder)
{
    std::vector<TranslationFile> files;
    std::vector<fs::path> languages;
    std::error_code problem;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder / localesFolder, problem))
        languages.push_back(entry.path());
    std::ranges::sort(languages);
    for (const fs::path &language : languages) {
        for (const std::string &source : filesBelow(language))
            files.push_back({language.filename().string(), source, language / source});
    }
    return files;
}

std::vector<std::string> translatableFiles(const fs::path &folder)
{
    return filesBelow(folder);
}

std::string translationName(std::string_view source)
{
    const std::string_view name = source.substr(source.rfind('/') + 1);
    return std::string(name.substr(0, name.rfind('.')));
}

fs::path translationPath(const fs::path &folder, std::string_view language, std::string_view source)
{
    return folder / localesFolder / language / source;
}

Result<SourceContent> readSourceContent(const fs::path &folder, const std::string &source)
{
    const Result<SourceFile> file = openSource(folder / source, folder);
    if (!file)
        return file.error();
    SourceContent content;
    if (file->readable()) {
        if (source == "course.yaml")
            content = contentOf<lesson::Course>(*file);
        else if (source == "phrases.yaml")
            content = contentOf<lesson::PhraseBank>(*file);
        else if (source == "rules.yaml")
            content = contentOf<lesson::RuleBank>(*file);
        else
            content = contentOf<lesson::Lesson>(*file);
    }
    content.diagnostics.insert(content.diagnostics.begin(), file->diagnostics().begin(),
                               file->diagnostics().end());
    return content;
}

std::string languageFor(const fs::path &folder, const std::string &written,
                        const std::string &wanted)
{
    for (const std::string &language : lesson::languageChain(wanted)) {
        std::error_code problem;
        if (language == lesson::canonicalLanguage(written))
            return {};
        if (fs::is_directory(folder / localesFolder / language, problem))
            return language;
    }
    return {};
}

lesson::Translation loadTranslation(const fs::path &folder, std::string_view language,
                                    std::string_view source)
{
    const fs::path file = translationPath(folder, language, source);
    std::error_code problem;
    if (!fs::is_regular_file(file, problem))
        return {};
    const Result<SourceFile> opened = openSource(file, folder);
    return opened ? readTranslation(*opened).value : lesson::Translation();
}

std::optional<std::string> translatedMedia(const fs::path &folder, std::string_view language,
                                           const std::string &path)
{
    if (path.empty())
        return std::nullopt;
    std::string below = localesFolder + ('/' + std::string(language)) + '/' + path;
    return hasMedia(folder, below) ? std::optional(std::move(below)) : std::nullopt;
}

} // namespace rapport::format
