#include "outline/markdown.h"

#include "format/scalars.h"

namespace rapport::editor {

namespace {

/// Repeats an indentation behind each line break, so that the lines stay part of their item.
std::string indented(std::string_view text, const std::string &margin)
{
    std::string out;
    for (const char c : text) {
        out += c;
        if (c == '\n')
            out += margin;
    }
    return out;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.remove_suffix(1);
    return text;
}

} // namespace

void Markdown::heading(int level, std::string_view text)
{
    (m_out.append(std::size_t(level), '#') += ' ') += onOneLine(text);
    m_out += "\n\n";
}

void Markdown::block(std::string_view text)
{
    text = trimmed(text);
    if (!text.empty())
        m_out.append(text) += "\n\n";
}

void Markdown::label(std::string_view name, const lesson::Text &text)
{
    if (!text.empty())
        block("**" + std::string(name) + ":** " + std::string(text.source));
}

void Markdown::item(std::string_view text, int depth)
{
    const std::string margin(std::size_t(depth) * 2, ' ');
    m_out += margin + "- " + indented(trimmed(text), margin + "  ") + '\n';
}

void Markdown::gap()
{
    m_out += '\n';
}

void Markdown::row(const std::vector<std::string> &cells)
{
    m_out += '|';
    for (const std::string &cell : cells) {
        m_out += ' ';
        for (const char c : onOneLine(cell))
            m_out += c == '|' ? std::string("\\|") : std::string(1, c);
        m_out += " |";
    }
    m_out += '\n';
}

std::string onOneLine(std::string_view text)
{
    std::string out;
    for (const char c : trimmed(text)) {
        const bool blank = c == '\n' || c == '\t' || c == ' ';
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return out;
}

std::string pointsText(const lesson::Score &score)
{
    std::string out;
    for (const auto &[id, points] : score.entries)
        out += (out.empty() ? "" : ", ") + id.value + (points < 0 ? " " : " +") +
               format::toText(points);
    return out;
}

} // namespace rapport::editor
