#include "format/writer.h"

#include "base/utf8.h"

#include <algorithm>

namespace rapport::format {

namespace {

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

/// Words that other YAML readers take for something else than text.
bool looksTyped(std::string_view text)
{
    static constexpr std::string_view words[] = {"true", "false", "yes", "no",  "on",   "off",
                                                 "null", "~",     "y",   "n",   "True", "False",
                                                 "Yes",  "No",    "On",  "Off", "NULL", "Null"};
    return numberFromText(text).has_value() || std::ranges::find(words, text) != std::end(words);
}

bool isPlain(std::string_view text, bool inFlow)
{
    constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`=";
    if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':' ||
        indicators.find(text.front()) != std::string_view::npos)
        return false;
    if (std::ranges::any_of(text, isControl) || text.find(": ") != std::string_view::npos ||
        text.find(" #") != std::string_view::npos || looksTyped(text))
        return false;
    // yaml-cpp ends a plain word inside of brackets at a question mark, too.
    return !inFlow || text.find_first_of(",[]{}?") == std::string_view::npos;
}

void appendQuoted(std::string &out, std::string_view text)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (isControl(c))
            ((out += "\\x") += digits[(c >> 4) & 15]) += digits[c & 15];
        else
            out += c;
    }
    out += '"';
}

/// Whether a text keeps every byte in a literal block, whatever an editor does to line ends.
bool fitsBlock(std::string_view text)
{
    const std::size_t first = text.find_first_not_of('\n');
    if (first == std::string_view::npos || text[first] == ' ' || text[first] == '\t' ||
        text.back() == ' ' || text.back() == '\t')
        return false;
    for (const std::string_view broken : {" \n", "\t\n", "\n\t"}) {
        if (text.find(broken) != std::string_view::npos)
            return false;
    }
    return std::ranges::none_of(text,
                                [](char c) { return isControl(c) && c != '\n' && c != '\t'; });
}

bool fitsFold(std::string_view text)
{
    return fitsBlock(text) && text.find_first_of("\n\t") == std::string_view::npos &&
           text.find("  ") == std::string_view::npos && text.find(' ') != std::string_view::npos;
}

} // namespace

std::string Writer::take()
{
    if (m_notes) {
        for (const std::string &comment : m_notes->below) {
            newLine();
            m_out += comment;
        }
    }
    m_depth = 0;
    newLine();
    return std::move(m_out);
}

std::string Writer::takePart()
{
    m_depth = 0;
    newLine();
    return std::move(m_out);
}

void Writer::newLine()
{
    if (!m_beside.empty()) {
        m_out += "  " + m_beside;
        m_beside.clear();
    }
    if (!m_out.empty())
        m_out += '\n';
    m_out.append(std::size_t(m_depth), ' ');
}

void Writer::push(std::string_view segment)
{
    m_lengths.push_back(m_address.size());
    if (!m_notes)
        return;
    if (!m_address.empty())
        m_address += '/';
    m_address += segment;
    const EntryNotes *notes = m_notes->find(m_address);
    const bool skips = std::exchange(m_skipsAbove, false);
    if (!notes || skips)
        return;
    if (!m_afterDash && notes->blankBefore && !m_out.empty()) {
        const int depth = std::exchange(m_depth, 0);
        newLine();
        m_depth = depth;
    }
    for (const std::string &comment : notes->above) {
        newLine();
        m_out += comment;
    }
}

void Writer::pop()
{
    m_address.resize(m_lengths.back());
    m_lengths.pop_back();
}

void Writer::beginEntry(std::string_view key)
{
    push(key);
    if (m_afterDash)
        m_out += ' ';
    else
        newLine();
    m_afterDash = false;
    m_out += key;
    m_out += ':';
    if (const EntryNotes *notes = m_notes ? m_notes->find(m_address) : nullptr)
        m_beside += notes->beside;
}

void Writer::beginItem(std::string_view name)
{
    push(name);
    newLine();
    m_out += '-';
    m_afterDash = true;
    if (const EntryNotes *notes = m_notes ? m_notes->find(m_address) : nullptr)
        m_beside += notes->beside;
}

void Writer::endItem()
{
    m_afterDash = false;
    pop();
}

std::size_t Writer::column() const
{
    const std::size_t newline = m_out.rfind('\n');
    return countCharacters(std::string_view(m_out).substr(newline + 1));
}

bool Writer::fits(std::size_t columns) const
{
    return column() <= columns;
}

void Writer::bare(std::string_view text)
{
    m_out += ' ';
    m_out += text;
}

void Writer::flowWord(std::string_view text)
{
    if (isPlain(text, true))
        m_out += text;
    else
        appendQuoted(m_out, text);
}

void Writer::word(std::string_view text)
{
    m_out += ' ';
    if (isPlain(text, false))
        m_out += text;
    else
        appendQuoted(m_out, text);
}

void Writer::text(std::string_view text)
{
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    if (text.find('\n') != std::string_view::npos && fitsBlock(text))
        return block(text);
    const std::size_t before = m_out.size();
    word(text);
    if (fits(maxColumns) || !fitsFold(text))
        return;
    m_out.resize(before);
    folded(text);
}

void Writer::block(std::string_view text)
{
    m_out += " |";
    m_depth += 2;
    lines(text);
    m_depth -= 2;
}

void Writer::lines(std::string_view yaml)
{
    while (true) {
        const std::size_t newline = std::min(yaml.find('\n'), yaml.size());
        const std::string_view line = yaml.substr(0, newline);
        if (line.empty()) {
            const int depth = std::exchange(m_depth, 0);
            newLine();
            m_depth = depth;
        } else {
            newLine();
            m_out += line;
        }
        if (newline == yaml.size())
            return;
        yaml.remove_prefix(newline + 1);
    }
}

void Writer::folded(std::string_view text)
{
    m_out += " >";
    m_depth += 2;
    newLine();
    std::size_t width = std::size_t(m_depth);
    bool first = true;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view next = text.substr(0, end);
        const std::size_t length = countCharacters(next);
        if (!first && width + 1 + length > maxColumns) {
            newLine();
            width = std::size_t(m_depth);
        } else if (!first) {
            m_out += ' ';
            ++width;
        }
        m_out += next;
        width += length;
        first = false;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    m_depth -= 2;
}

void Writer::verbatimEntry(std::string_view key, std::string_view yaml)
{
    push(key);
    if (m_afterDash) {
        m_out += ' ';
        const std::size_t newline = std::min(yaml.find('\n'), yaml.size());
        m_out += yaml.substr(0, newline);
        m_afterDash = false;
        if (newline < yaml.size())
            lines(yaml.substr(newline + 1));
    } else {
        lines(yaml);
    }
    pop();
}

void Writer::verbatimItem(std::string_view name, std::string_view yaml)
{
    push(name);
    newLine();
    const std::size_t newline = std::min(yaml.find('\n'), yaml.size());
    (m_out += "- ") += yaml.substr(0, newline);
    if (newline < yaml.size()) {
        m_depth += 2;
        lines(yaml.substr(newline + 1));
        m_depth -= 2;
    }
    pop();
}

bool Writer::wasGiven(std::string_view key) const
{
    return m_notes &&
           m_notes->given.contains(m_address + (m_address.empty() ? "" : "/") + std::string(key));
}

bool Writer::notesBelow() const
{
    return m_notes && m_notes->hasBelow(m_address);
}

std::string scalarText(bool value)
{
    return value ? "true" : "false";
}

std::string scalarText(int value)
{
    return std::to_string(value);
}

std::string scalarText(double value)
{
    return toText(value);
}

std::string scalarText(Millis value)
{
    return toText(value);
}

std::string scalarText(const std::string &value)
{
    return value;
}

std::string scalarText(const lesson::Text &value)
{
    return value.source;
}

std::string scalarText(const lesson::Media &value)
{
    return value.path;
}

std::string scalarText(const lesson::Share &value)
{
    return toText(value);
}

std::string scalarText(const lesson::Rate &value)
{
    return toText(value);
}

std::string scalarText(const lesson::Value &value)
{
    const bool *truth = std::get_if<bool>(&value);
    return truth ? scalarText(*truth) : toText(std::get<double>(value));
}

std::string scalarText(const lesson::Expression &value)
{
    return value.source;
}

std::string scalarText(const lesson::Effect &value)
{
    return value.source;
}

std::string scalarText(const lesson::StepRef &value)
{
    return value.id.value;
}

std::string scalarText(const lesson::PhraseRef &value)
{
    return value.id.value;
}

} // namespace rapport::format
