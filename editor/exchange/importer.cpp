#include "exchange/importer.h"

#include "base/atomicfile.h"
#include "base/utf8.h"
#include "exchange/overlay.h"
#include "format/translations.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace rapport::editor {

namespace fs = std::filesystem;
using lesson::TextState;

namespace {

constexpr const char *notTaken = "It was not taken.";

/// Control characters, which no file of a course may hold.
bool isForbidden(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7F;
}

/// As in every file of a course, all line ends are the same, and those behind the last word say
/// nothing.
std::string asInCourses(const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool pair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!pair)
            out += text[i] == '\r' ? '\n' : text[i];
    }
    while (out.ends_with('\n'))
        out.pop_back();
    return out;
}

/// A text of the course, and in which file it stands.
struct Known
{
    std::string file;
    lesson::SourceText text;
};

Error firstError(const Diagnostics &diagnostics)
{
    const auto first = std::ranges::find(diagnostics, Severity::Error, &Diagnostic::severity);
    return {Fault::Content, toText(*first), "Nothing was imported.",
            "Mend the errors that rapport-editor check names, then import again."};
}

class Importer
{
public:
    Importer(const fs::path &course, const std::string &language, const ExchangeFormat &format)
        : m_course(course)
        , m_language(language)
        , m_format(format)
    {}

    Result<ImportReport> run(Received received)
    {
        m_report.problems = std::move(received.problems);
        if (const Result<void> known = learnTexts(); !known)
            return known.error();
        for (Unit &unit : received.exchange.units)
            take(unit);
        if (const Result<void> written = write(); !written)
            return written.error();
        std::ranges::stable_sort(m_report.problems, {}, &Problem::line);
        return std::move(m_report);
    }

private:
    Result<void> learnTexts()
    {
        for (const std::string &source : format::translatableFiles(m_course)) {
            auto content = format::readSourceContent(m_course, source);
            if (!content)
                return content.error();
            if (hasErrors(content->diagnostics))
                return firstError(content->diagnostics);
            std::vector<std::string> order;
            for (lesson::SourceText &text : content->texts) {
                order.push_back(text.address);
                const std::string name = unitName(source, text.address);
                m_known.emplace(name, Known{source, std::move(text)});
            }
            auto overlay = Overlay::open(m_course, m_language, source, std::move(order));
            if (overlay)
                m_overlays.emplace(source, std::move(*overlay));
            else
                m_unusable.emplace(source, overlay.error());
        }
        return {};
    }

    void complain(const Unit &unit, std::string message, std::string kept, bool taken = false)
    {
        m_report.problems.push_back(
            {unit.line, unit.name, std::move(message), std::move(kept), taken});
    }

    void take(Unit &unit)
    {
        unit.target = asInCourses(unit.target);
        const auto known = m_known.find(unit.name);
        if (known == m_known.end())
            return complain(unit, "The course has no text of this name.", notTaken);
        if (!m_seen.insert(unit.name).second)
            return complain(unit, "The text is in the file twice; the first counts.", notTaken);
        if (unit.target.empty()) {
            ++m_report.untranslated;
            return;
        }
        if (firstInvalidUtf8(unit.target))
            return complain(unit, "The text is not encoded as UTF-8.", notTaken);
        if (std::ranges::any_of(unit.target, isForbidden))
            return complain(unit, "A character stands in the text that no text has.", notTaken);
        const std::string &file = known->second.file;
        if (const auto broken = m_unusable.find(file); broken != m_unusable.end())
            return complain(unit, broken->second.what, notTaken);
        place(unit, known->second.text, m_overlays.at(file));
    }

    void place(const Unit &unit, const lesson::SourceText &source, Overlay &overlay)
    {
        const lesson::TranslatedText *before = overlay.find(source.address);
        const bool same = before && before->text.source == unit.target;
        const bool open = unit.state == TextState::Stale && (m_format.keepsMarks || same);
        if (open && !before)
            return complain(unit, "The text is marked as not finished.", notTaken);
        const bool current = unit.source == source.text;
        const std::string from = open ? before->from : lesson::sourceHash(unit.source);
        if (same && before->from == from) {
            ++m_report.unchanged;
            return;
        }
        if (!current && !open) {
            if (before && before->from == lesson::sourceHash(source.text))
                return complain(unit, "The text was translated from words that have changed since.",
                                "The newer translation that was here is kept.");
            complain(unit, "The words it was translated from have changed since.",
                     "It was taken, and is marked as stale.", true);
        }
        ++m_report.taken;
        overlay.set(source.address, unit.target, from);
    }

    /// Everything is laid out before anything is written, so that what cannot be written at all is
    /// known while nothing has changed.
    Result<void> write()
    {
        std::map<std::string, std::string> texts;
        for (const auto &[source, overlay] : m_overlays) {
            if (!overlay.changed())
                continue;
            Result<std::string> text = overlay.text();
            if (!text)
                return text.error();
            texts.emplace(source, std::move(*text));
        }
        for (const auto &[source, text] : texts) {
            const fs::path &file = m_overlays.at(source).file();
            std::error_code problem;
            fs::create_directories(file.parent_path(), problem);
            if (const Result<void> written = writeAtomically(file.string(), text); !written)
                return stoppedBy(written.error());
            m_report.files.push_back(file.lexically_relative(m_course).generic_string());
        }
        return {};
    }

    /// Files written before the one that failed hold their texts already.
    [[nodiscard]] Error stoppedBy(Error error) const
    {
        if (m_report.files.empty())
            return error;
        error.kept += error.kept.empty() ? "Written were:" : " Written were:";
        for (const std::string &file : m_report.files)
            error.kept += ' ' + file;
        error.kept += '.';
        return error;
    }

    const fs::path &m_course;
    const std::string &m_language;
    const ExchangeFormat &m_format;
    std::unordered_map<std::string, Known> m_known;
    std::map<std::string, Overlay> m_overlays;
    std::map<std::string, Error> m_unusable;
    std::unordered_set<std::string> m_seen;
    ImportReport m_report;
};

} // namespace

bool ImportReport::complete() const
{
    return std::ranges::all_of(problems, &Problem::taken);
}

Result<ImportReport> importTexts(const fs::path &course, const std::string &language,
                                 Received received, const ExchangeFormat &format)
{
    return Importer(course, language, format).run(std::move(received));
}

} // namespace rapport::editor
