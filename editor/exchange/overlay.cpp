#include "exchange/overlay.h"

#include "format/coursefolder.h"
#include "format/translations.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace rapport::editor {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view itemStart = "texts/#";

/// The address of a note with the number its text has now, or nothing where it is about no text.
std::optional<std::string> moved(const std::string &address, const std::vector<int> &before)
{
    int number = -1;
    const char *end = address.data() + address.size();
    const char *begin = address.data() + itemStart.size();
    if (!address.starts_with(itemStart))
        return std::nullopt;
    const auto read = std::from_chars(begin, end, number);
    const auto now = std::ranges::find(before, number);
    if (read.ec != std::errc() || now == before.end())
        return std::nullopt;
    return std::string(itemStart) + std::to_string(now - before.begin()) +
           std::string(read.ptr, end);
}

/// Notes are kept by the number of an entry, which changes where entries come in before it.
format::SourceNotes renumbered(const format::SourceNotes &notes, const std::vector<int> &before)
{
    format::SourceNotes out;
    out.below = notes.below;
    for (const auto &[address, note] : notes.entries)
        out.entries.emplace(moved(address, before).value_or(address), note);
    for (const std::string &address : notes.given)
        out.given.insert(moved(address, before).value_or(address));
    return out;
}

} // namespace

Result<Overlay> Overlay::open(const fs::path &course, const std::string &language,
                              const std::string &source, std::vector<std::string> order)
{
    Overlay overlay;
    overlay.m_file = format::translationPath(course, language, source);
    overlay.m_value.language = language;
    overlay.m_value.of = format::translationName(source);
    for (std::size_t i = 0; i < order.size(); ++i)
        overlay.m_ranks.emplace(std::move(order[i]), i);
    std::error_code problem;
    if (!fs::exists(overlay.m_file, problem))
        return overlay;
    const Result<format::SourceFile> file = format::openSource(overlay.m_file, course);
    if (!file)
        return file.error();
    auto reading = format::readTranslation(*file);
    if (!reading.ok()) {
        const auto first =
            std::ranges::find(reading.diagnostics, Severity::Error, &Diagnostic::severity);
        return Error{Fault::Content, toText(*first), "The file was not changed.",
                     "Mend it, then import again."};
    }
    overlay.m_notes = format::notesOf(*file, reading.kept);
    overlay.m_value = std::move(reading.value);
    for (std::size_t i = 0; i < overlay.m_value.texts.size(); ++i)
        overlay.m_before.push_back(int(i));
    overlay.index();
    return overlay;
}

void Overlay::index()
{
    m_at.clear();
    for (std::size_t i = 0; i < m_value.texts.size(); ++i)
        m_at.emplace(m_value.texts[i].at, i);
}

std::size_t Overlay::rankOf(const std::string &address) const
{
    const auto found = m_ranks.find(address);
    return found == m_ranks.end() ? 0 : found->second;
}

const lesson::TranslatedText *Overlay::find(const std::string &address) const
{
    const auto found = m_at.find(address);
    return found == m_at.end() ? nullptr : &m_value.texts[found->second];
}

void Overlay::set(const std::string &address, const std::string &text, const std::string &from)
{
    m_changed = true;
    if (const auto found = m_at.find(address); found != m_at.end()) {
        m_value.texts[found->second].text.source = text;
        m_value.texts[found->second].from = from;
        return;
    }
    const std::size_t rank = rankOf(address);
    auto &texts = m_value.texts;
    const auto behind = std::ranges::find_if(
        texts, [&](const lesson::TranslatedText &one) { return rankOf(one.at) > rank; });
    const bool last = behind == texts.end();
    m_before.insert(m_before.begin() + (behind - texts.begin()), -1);
    const auto added = texts.insert(behind, {address, from, {text}, {}});
    if (last)
        m_at.emplace(address, std::size_t(added - texts.begin()));
    else
        index();
}

Result<std::string> Overlay::text() const
{
    const format::SourceNotes notes = renumbered(m_notes, m_before);
    std::string text = format::write(m_value, &notes);
    const auto file = format::SourceFile::parse(text, m_file.filename().string());
    const auto reading = format::readTranslation(file);
    if (!reading.ok() || !(reading.value == m_value))
        return Error{Fault::Content,
                     m_file.string() + " cannot be written without losing something.",
                     "It was not changed.", "Look for an unusual character in the texts."};
    return text;
}

} // namespace rapport::editor
