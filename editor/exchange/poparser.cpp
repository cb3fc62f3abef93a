#include "exchange/poparser.h"

#include <algorithm>
#include <utility>

namespace rapport::editor {

namespace {

std::string_view trimmed(std::string_view line)
{
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    const std::size_t end = line.find_last_not_of(" \t\r");
    return begin == line.size() || end == std::string_view::npos
               ? std::string_view()
               : line.substr(begin, end - begin + 1);
}

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

int hexDigit(char c)
{
    const std::size_t at = std::string_view("0123456789abcdef").find(char(c | 0x20));
    return at == std::string_view::npos ? -1 : int(at);
}

/// What stands behind a backslash. Returns how many characters it took, 0 where it means nothing.
std::size_t escape(std::string_view rest, std::string &out)
{
    constexpr std::string_view letters = "ntrabfv\"\\";
    constexpr std::string_view meanings = "\n\t\r\a\b\f\v\"\\";
    if (rest.empty())
        return 0;
    if (const std::size_t at = letters.find(rest[0]); at != std::string_view::npos) {
        out += meanings[at];
        return 1;
    }
    std::size_t length = 0;
    int code = 0;
    if (rest[0] == 'x') {
        for (length = 1; length < rest.size() && length < 3 && hexDigit(rest[length]) >= 0;)
            code = code * 16 + hexDigit(rest[length++]);
        length = length == 1 ? 0 : length;
    } else {
        while (length < rest.size() && length < 3 && isOctal(rest[length]))
            code = code * 8 + (rest[length++] - '0');
    }
    if (length > 0)
        out += char(code);
    return length;
}

} // namespace

std::optional<std::string_view> PoParser::peekLine() const
{
    if (m_at >= m_text.size())
        return std::nullopt;
    return trimmed(m_text.substr(m_at, m_text.find('\n', m_at) - m_at));
}

void PoParser::skipLine()
{
    const std::size_t newline = m_text.find('\n', m_at);
    m_at = newline == std::string_view::npos ? m_text.size() : newline + 1;
    ++m_line;
}

std::optional<PoEntry> PoParser::next()
{
    PoEntry entry;
    m_part = nullptr;
    while (const auto line = peekLine()) {
        if (!takeLine(*line, entry))
            break;
        skipLine();
    }
    return entry.line > 0 ? std::optional(std::move(entry)) : std::nullopt;
}

bool PoParser::takeLine(std::string_view line, PoEntry &entry)
{
    if (line.empty() || line.starts_with("#~"))
        return true;
    const bool complete = m_part == &PoEntry::translation;
    if (line.starts_with('#')) {
        if (complete)
            return false;
        if (line.starts_with("#,") && line.find("fuzzy") != std::string_view::npos)
            entry.fuzzy = true;
        return true;
    }
    if (line.starts_with('"')) {
        if (!m_part) {
            entry.line = entry.line > 0 ? entry.line : m_line;
            entry.complaint = "Words in quotation marks stand here without msgid or msgstr.";
        } else {
            appendQuoted(line, entry);
        }
        return true;
    }
    return takeKeyword(line, entry);
}

bool PoParser::begins(std::string_view keyword) const
{
    return (keyword == "msgctxt" && m_part) ||
           (keyword == "msgid" && m_part && m_part != &PoEntry::context);
}

bool PoParser::takeKeyword(std::string_view line, PoEntry &entry)
{
    static constexpr std::pair<std::string_view, std::string PoEntry::*> keywords[] = {
        {"msgctxt", &PoEntry::context},
        {"msgid", &PoEntry::text},
        {"msgstr", &PoEntry::translation}};
    const std::size_t end = std::min(line.find_first_of(" \t\""), line.size());
    const std::string_view word = line.substr(0, end);
    const auto *known =
        std::ranges::find(keywords, word, [](const auto &one) { return one.first; });
    if (begins(word)) {
        if (m_part != &PoEntry::translation && entry.complaint.empty())
            entry.complaint = "The entry has no msgstr.";
        return false;
    }
    entry.line = entry.line > 0 ? entry.line : m_line;
    if (known == std::end(keywords)) {
        m_part = word.starts_with("msgstr") || !m_part ? &PoEntry::translation : m_part;
        entry.complaint = word.starts_with("msg")
                              ? "Entries with plurals are not of this course."
                              : "“" + std::string(word) + "” is no keyword of a PO file.";
        return true;
    }
    m_part = known->second;
    appendQuoted(trimmed(line.substr(end)), entry);
    return true;
}

void PoParser::appendQuoted(std::string_view quoted, PoEntry &entry)
{
    std::string &out = entry.*m_part;
    const auto complain = [&](const char *what) {
        entry.complaint = "Line " + std::to_string(m_line) + ' ' + what;
    };
    if (quoted.size() < 2 || !quoted.starts_with('"') || !quoted.ends_with('"'))
        return complain("does not begin and end with a quotation mark.");
    quoted = quoted.substr(1, quoted.size() - 2);
    for (std::size_t at = 0; at < quoted.size(); ++at) {
        if (quoted[at] == '"')
            return complain("has a quotation mark without a backslash.");
        if (quoted[at] != '\\') {
            out += quoted[at];
            continue;
        }
        const std::size_t length = escape(quoted.substr(at + 1), out);
        if (length == 0)
            return complain("has a backslash that means nothing.");
        at += length;
    }
}

} // namespace rapport::editor
