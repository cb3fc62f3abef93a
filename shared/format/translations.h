#pragma once

#include "format/files.h"
#include "lesson/translation.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// The translations of a course: `locales/<language>/` in its folder holds, under the same names as
/// the course itself, a file for each file that has texts, and media that stand in for the
/// course's.
namespace rapport::format {

/// A translation's file, and the file of the course it belongs to.
struct TranslationFile
{
    std::string language; ///< the name of its folder, whether that is a language or not
    std::string source;   ///< below the course's folder: "lessons/transfer.yaml"
    std::filesystem::path file;
};

/// Every translation in a course's folder, by language and name.
[[nodiscard]] std::vector<TranslationFile> translationFiles(const std::filesystem::path &folder);

/// The files of a course that have texts: course.yaml, then the banks and lessons there are. Each
/// is named below the course's folder.
[[nodiscard]] std::vector<std::string> translatableFiles(const std::filesystem::path &folder);

/// What a translation's `of` says of a file: its name without folder and ending.
[[nodiscard]] std::string translationName(std::string_view source);

/// Where the translation of a file belongs. `language` has to be a tag (lesson::isLanguage).
[[nodiscard]] std::filesystem::path translationPath(const std::filesystem::path &folder,
                                                    std::string_view language,
                                                    std::string_view source);

/// The texts of a file of a course, and what helps to translate them: what the author noted, by the
/// address of what it is about, and who speaks, by the address of the field that says so. `source`
/// is one of translatableFiles().
struct SourceContent
{
    std::vector<lesson::SourceText> texts;
    std::vector<std::pair<std::string, std::string>> notes;    ///< address, note
    std::vector<std::pair<std::string, std::string>> speakers; ///< address, one of the cast
    Diagnostics diagnostics;
};
[[nodiscard]] Result<SourceContent> readSourceContent(const std::filesystem::path &folder,
                                                      const std::string &source);

/// The language a course is shown in to somebody who wants one: the nearest of languageChain() that
/// the course has a folder for, or empty for the course as it is written. Looks at nothing where
/// none is wanted.
[[nodiscard]] std::string languageFor(const std::filesystem::path &folder,
                                      const std::string &written, const std::string &wanted);

/// The translation of a file as it can be read; an empty one where there is none. What is wrong
/// with it is for check to say: whoever takes a lesson gets the source's words instead.
[[nodiscard]] lesson::Translation loadTranslation(const std::filesystem::path &folder,
                                                  std::string_view language,
                                                  std::string_view source);

/// A file of the course in a language: the one below its locales, or nothing where that is missing
/// or lies outside of the course.
[[nodiscard]] std::optional<std::string> translatedMedia(const std::filesystem::path &folder,
                                                         std::string_view language,
                                                         const std::string &path);

/// A record of the course in a language: its texts translated, its media those of the language
/// where there are such. With an empty language it is returned as it is, and nothing is read.
template <class Record>
[[nodiscard]] Record translated(Record record, const std::filesystem::path &folder,
                                std::string_view language, std::string_view source)
{
    if (language.empty())
        return record;
    record = lesson::applyTranslation(std::move(record), loadTranslation(folder, language, source));
    lesson::forEachOf<lesson::Media>(
        record, [&](const std::string &, lesson::Media &media, std::string_view) {
            if (const auto found = translatedMedia(folder, language, media.path))
                media.path = *found;
        });
    return record;
}

} // namespace rapport::format
