#include "check/markdownfacts.h"

#include <algorithm>

namespace rapport::check {

namespace {

bool isBlank(std::string_view text, std::size_t at)
{
    return at >= text.size() || text[at] == ' ' || text[at] == '\t';
}

/// The length of a bullet or number that begins a list item, with the blank behind it; 0 for none.
std::size_t itemMark(std::string_view line)
{
    const std::size_t begin = std::min(line.find_first_not_of(" \t"), line.size());
    std::size_t at = begin;
    while (at < line.size() && line[at] >= '0' && line[at] <= '9')
        ++at;
    const bool number = at > begin && at < line.size() && (line[at] == '.' || line[at] == ')');
    const bool bullet =
        at == begin && at < line.size() && (line[at] == '-' || line[at] == '*' || line[at] == '+');
    const bool ends = at + 1 < line.size() && isBlank(line, at + 1);
    return (number || bullet) && ends ? at + 2 : 0;
}

class Facts
{
public:
    void line(std::string_view line)
    {
        const std::size_t mark = itemMark(line);
        m_facts.items += mark > 0;
        for (std::size_t at = mark; at < line.size(); ++at) {
            if (line[at] == '\\')
                ++at;
            else if (line[at] == ']' && at + 1 < line.size() && line[at + 1] == '(')
                m_facts.links += line.find(')', at) != std::string_view::npos;
            else if (line[at] == '*')
                at += stars(line, at) - 1;
        }
    }

    [[nodiscard]] MarkdownFacts take()
    {
        m_facts.balanced = m_single % 2 == 0 && m_double % 2 == 0;
        return m_facts;
    }

private:
    /// Counts a run of stars. Returns its length.
    std::size_t stars(std::string_view line, std::size_t at)
    {
        const std::size_t end = std::min(line.find_first_not_of('*', at), line.size());
        const std::size_t length = end - at;
        const bool between = (at == 0 || isBlank(line, at - 1)) && isBlank(line, end);
        if (!between) {
            ++m_facts.emphases;
            m_single += int(length % 2);
            m_double += int(length / 2);
        }
        return length;
    }

    MarkdownFacts m_facts;
    int m_single = 0;
    int m_double = 0;
};

} // namespace

MarkdownFacts markdownFacts(std::string_view text)
{
    Facts facts;
    while (true) {
        const std::size_t newline = std::min(text.find('\n'), text.size());
        facts.line(text.substr(0, newline));
        if (newline == text.size())
            return facts.take();
        text.remove_prefix(newline + 1);
    }
}

} // namespace rapport::check
