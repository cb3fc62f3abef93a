#include "exchange/collect.h"

#include "format/coursefolder.h"
#include "format/translations.h"

#include <algorithm>
#include <map>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

Error firstError(const Diagnostics &diagnostics)
{
    const auto first = std::ranges::find(diagnostics, Severity::Error, &Diagnostic::severity);
    return {Fault::Content, toText(*first), "Nothing was exported.",
            "Mend the errors that rapport-editor check names, then export again."};
}

std::string parentOf(const std::string &address)
{
    const std::size_t slash = address.rfind('/');
    return address.substr(0, slash == std::string::npos ? 0 : slash);
}

/// What a translator wants to know of a text: what it is, who says it, what its author noted.
class Notes
{
public:
    Notes(const format::SourceContent &content, const lesson::Course &course)
        : m_course(course)
        , m_notes(content.notes.begin(), content.notes.end())
    {
        std::string customer;
        for (const auto &[at, who] : content.speakers) {
            if (at == "customer")
                customer = who;
            else
                m_speakers.emplace(parentOf(at), who);
        }
        for (auto &[at, who] : m_speakers) {
            if (who == "customer" && !customer.empty())
                who = customer;
        }
    }

    [[nodiscard]] std::vector<std::string> of(const lesson::SourceText &text) const
    {
        std::vector<std::string> out{std::string(text.meaning)};
        std::string at = parentOf(text.address);
        if (const auto speaker = m_speakers.find(at); speaker != m_speakers.end())
            out.push_back("Who speaks here: " + nameOf(speaker->second) + '.');
        // The note of a whole file stands by its title, not by every text.
        while (true) {
            if (const auto note = m_notes.find(at); note != m_notes.end())
                out.push_back("The author's note: " + note->second);
            at = parentOf(at);
            if (at.empty())
                return out;
        }
    }

private:
    [[nodiscard]] std::string nameOf(const std::string &id) const
    {
        const lesson::CastMember *member = m_course.cast.find(id);
        if (!member)
            return "the " + id;
        const std::string role = member->role.empty() ? "" : " (" + member->role.source + ')';
        return member->name.source + role;
    }

    const lesson::Course &m_course;
    std::map<std::string, std::string> m_notes;
    std::map<std::string, std::string> m_speakers;
};

Result<lesson::Translation> readTranslation(const fs::path &course, const std::string &language,
                                            const std::string &source)
{
    const fs::path file = format::translationPath(course, language, source);
    if (!fs::exists(file))
        return lesson::Translation();
    const Result<format::SourceFile> opened = format::openSource(file, course);
    if (!opened)
        return opened.error();
    auto reading = format::readTranslation(*opened);
    if (!reading.ok())
        return firstError(reading.diagnostics);
    return std::move(reading.value);
}

Result<void> collectFile(const fs::path &folder, const lesson::Course &course,
                         const std::string &source, Exchange &out)
{
    const auto content = format::readSourceContent(folder, source);
    if (!content)
        return content.error();
    if (hasErrors(content->diagnostics))
        return firstError(content->diagnostics);
    const auto translation = readTranslation(folder, out.to, source);
    if (!translation)
        return translation.error();
    const lesson::TranslationIndex index(*translation);
    const Notes notes(*content, course);
    for (const lesson::SourceText &text : content->texts) {
        const lesson::TranslatedText *found = index.find(text.address);
        out.units.push_back({source, text.address, unitName(source, text.address), text.text,
                             found ? found->text.source : std::string(),
                             lesson::stateOf(text.text, found), notes.of(text), 0});
    }
    return {};
}

} // namespace

Result<lesson::Course> readCourseFile(const fs::path &course)
{
    std::error_code problem;
    if (!fs::exists(course / "course.yaml", problem))
        return Error{Fault::Usage,
                     "“" + course.string() + "” is no course.",
                     {},
                     "Name the folder that holds its course.yaml."};
    const Result<format::SourceFile> file = format::openSource(course / "course.yaml", course);
    if (!file)
        return file.error();
    auto reading = format::readCourse(*file);
    if (!reading.ok())
        return firstError(reading.diagnostics);
    return std::move(reading.value);
}

Result<Exchange> collect(const fs::path &course, const std::string &language)
{
    const Result<lesson::Course> head = readCourseFile(course);
    if (!head)
        return head.error();
    Exchange out{head->id.value, head->language, language, {}};
    for (const std::string &source : format::translatableFiles(course)) {
        if (const Result<void> done = collectFile(course, *head, source, out); !done)
            return done.error();
    }
    return out;
}

} // namespace rapport::editor
