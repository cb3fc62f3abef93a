#include "format/slice.h"

#include <algorithm>

namespace rapport::format {

namespace {

std::size_t lineStart(const std::string &text, std::size_t at)
{
    const std::size_t newline = at == 0 ? std::string::npos : text.rfind('\n', at - 1);
    return newline == std::string::npos ? 0 : newline + 1;
}

/// Whether a line holds nothing, a comment, or only the dash of what follows.
bool isFiller(std::string_view line, std::size_t indent)
{
    const std::size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos || line[first] == '#')
        return true;
    return first < indent && line.find_first_not_of(" -") == std::string_view::npos;
}

/// Takes the lines off the end that belong to what follows. Nothing before `content` is looked at.
void trimFiller(std::string &slice, std::size_t content, std::size_t indent)
{
    while (slice.size() > content) {
        const char last = slice.back();
        const std::size_t start = lineStart(slice, slice.size());
        if (last == '\n' || last == ' ')
            slice.pop_back();
        else if (start >= content && start > 0 &&
                 isFiller(std::string_view(slice).substr(start), indent))
            slice.resize(start);
        else
            return;
    }
}

std::string dedented(const std::string &slice, std::size_t indent)
{
    std::string out;
    std::size_t at = 0;
    while (at < slice.size()) {
        const std::size_t newline = slice.find('\n', at);
        const std::size_t next = newline == std::string::npos ? slice.size() : newline + 1;
        out.append(slice, at, next - at);
        at = next;
        for (std::size_t i = 0; i < indent && at < slice.size() && slice[at] == ' '; ++i)
            ++at;
    }
    return out;
}

/// Skips a quoted scalar whose opening quote is at `at`.
std::size_t quotedEnd(const std::string &text, std::size_t at)
{
    const char quote = text[at++];
    while (at < text.size()) {
        if (quote == '"' && text[at] == '\\')
            ++at;
        else if (text[at] == quote && quote == '\'' && at + 1 < text.size() &&
                 text[at + 1] == quote)
            ++at;
        else if (text[at] == quote)
            return at + 1;
        ++at;
    }
    return text.size();
}

/// Skips a literal or folded block: its header line, then every line that is indented deeper than
/// its parent, and blank lines between those.
std::size_t blockEnd(const std::string &text, std::size_t at, std::size_t parentIndent)
{
    std::size_t end = std::min(text.find('\n', at), text.size());
    std::size_t newline = end;
    while (newline < text.size()) {
        const std::size_t line = newline + 1;
        const std::size_t first = text.find_first_not_of(' ', line);
        if (first == std::string::npos)
            break;
        newline = std::min(text.find('\n', line), text.size());
        if (text[first] == '\n')
            continue;
        if (first - line <= parentIndent)
            break;
        end = newline;
    }
    return end;
}

/// The end of a scalar without quotes, which may go on over several lines, blank ones among them:
/// what comes behind it and before the node `next` is only comments, blanks and dashes.
std::size_t plainEnd(const SourceFile &file, NodeIndex scalar)
{
    const std::string &text = file.text();
    const std::size_t begin = file.at(scalar).begin;
    const bool isLast = scalar + 1 == file.nodes().size();
    const std::size_t stop =
        isLast ? text.size() : std::max<std::size_t>(file.at(scalar + 1).begin, begin);
    std::string_view own = std::string_view(text).substr(begin, stop - begin);
    for (std::size_t hash = own.find('#', 1); hash < own.size(); hash = own.find('#', hash + 1)) {
        if (own[hash - 1] == ' ' || own[hash - 1] == '\n' || own[hash - 1] == '\t')
            own = own.substr(0, hash);
    }
    const std::size_t last = own.find_last_not_of(" \n\t-");
    return last == std::string_view::npos ? begin : begin + last + 1;
}

/// Whether a character inside brackets can only be followed by something new.
bool beginsAnew(char c)
{
    return c == '[' || c == '{' || c == ',' || c == ':' || c == ' ' || c == '\n' || c == '\t';
}

/// The end of something inside brackets: the comma or closing bracket that is not its own, or its
/// own closing bracket where it begins with one.
std::size_t flowEnd(const std::string &text, std::size_t at)
{
    const bool isBracket = text[at] == '[' || text[at] == '{';
    int depth = 0;
    char before = ' ';
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if ((c == '"' || c == '\'') && beginsAnew(before))
            at = quotedEnd(text, at) - 1;
        else if (c == '#' && (before == ' ' || before == '\n'))
            at = std::min(text.find('\n', at), text.size()) - 1;
        else if (c == '[' || c == '{')
            ++depth;
        else if (c == ']' || c == '}') {
            if (depth == 0)
                return at;
            if (--depth == 0 && isBracket)
                return at + 1;
        } else if (c == ',' && depth == 0)
            return at;
        before = text[at];
    }
    return text.size();
}

/// The column that the entries around a node share, as far as that can be told from inside of it.
std::uint32_t parentIndent(const SourceFile &file, NodeIndex node, NodeIndex first)
{
    for (NodeIndex above = node; above-- > first;) {
        if (file.at(above).kind != NodeKind::Scalar && file.at(above).end > node)
            return file.at(above).indent;
    }
    return file.at(first).indent;
}

} // namespace

TextRange entryRange(const SourceFile &file, NodeIndex first, NodeIndex end)
{
    const std::string &text = file.text();
    const Node &start = file.at(first);
    if (start.flow)
        return {start.begin, flowEnd(text, start.begin)};
    std::size_t stop = text.size();
    if (end < file.nodes().size())
        stop = lineStart(text, file.at(end).begin);
    const std::size_t last = scalarEnd(file, end - 1, parentIndent(file, end - 1, first));
    const std::size_t content = std::max<std::size_t>(last, start.begin) - start.begin;
    std::string slice = text.substr(start.begin, stop - start.begin);
    trimFiller(slice, content, start.indent);
    return {start.begin, start.begin + slice.size()};
}

std::string entryText(const SourceFile &file, const TextRange &range, std::uint32_t indent)
{
    std::string slice = file.text().substr(range.begin, range.end - range.begin);
    while (slice.ends_with(' ') || slice.ends_with('\n'))
        slice.pop_back();
    return dedented(slice, indent);
}

std::size_t scalarEnd(const SourceFile &file, NodeIndex scalar, std::uint32_t parentIndent)
{
    const Node &node = file.at(scalar);
    const std::string &text = file.text();
    if (node.kind != NodeKind::Scalar || file.textOf(scalar).empty() || node.begin >= text.size())
        return node.begin;
    if (!node.quoted)
        return node.flow ? node.begin : plainEnd(file, scalar);
    const char style = text[node.begin];
    if (style == '"' || style == '\'')
        return quotedEnd(text, node.begin);
    if (style == '|' || style == '>')
        return blockEnd(text, node.begin, parentIndent);
    return node.begin;
}

} // namespace rapport::format
