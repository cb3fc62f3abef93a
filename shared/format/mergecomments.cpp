#include "format/mergecomments.h"

#include "base/utf8.h"
#include "format/diff.h"
#include "format/entrylines.h"

#include <algorithm>

namespace rapport::format {

namespace {

constexpr std::size_t maxCommentColumns = 100;

/// A line that a comment can be put above.
struct Spot
{
    std::size_t line = 0;
    std::size_t indent = 0;
    bool exact = false;
};

/// The line that an entry begins, or else that of the nearest part around it.
Spot spotOf(const SourceFile &file, std::string_view address)
{
    const std::string_view text = file.text();
    bool exact = true;
    while (!address.empty()) {
        const FoundEntry found = entryAt(file, address);
        if (found.exact) {
            const std::size_t at = file.at(found.node).begin;
            const std::size_t line = lineBegin(text, at);
            const std::string_view before = text.substr(line, at - line);
            if (before.find_first_not_of(" -") == std::string_view::npos)
                return {line, std::min(before.find('-'), before.size()), exact};
        }
        exact = false;
        const std::size_t slash = address.rfind('/');
        address = address.substr(0, slash == std::string_view::npos ? 0 : slash);
    }
    return {0, 0, false};
}

std::string indented(const std::vector<std::string> &lines, std::size_t indent)
{
    std::string text;
    for (const std::string &line : lines)
        text += std::string(indent, ' ') + line + '\n';
    return text;
}

bool has(const std::vector<std::string> &lines, const std::string &line)
{
    return std::ranges::find(lines, line) != lines.end();
}

/// Takes as much off the front of a line as fits beside `used` columns, to the last blank if any.
std::string_view takeColumns(std::string_view &line, std::size_t used)
{
    std::size_t end = 0;
    std::size_t blank = 0;
    for (std::size_t columns = used; end < line.size(); ++end) {
        const bool begins = (static_cast<unsigned char>(line[end]) & 0xC0) != 0x80;
        if (begins && ++columns > maxCommentColumns)
            break;
        if (line[end] == ' ' && end > 0)
            blank = end;
    }
    const bool whole = end == line.size();
    const std::string_view taken = line.substr(0, whole || blank == 0 ? end : blank);
    line.remove_prefix(taken.size());
    return taken;
}

/// A comment that says `what`, with words of any length and number of lines behind it.
std::vector<std::string> commentOf(const std::string &what, std::string words)
{
    std::ranges::replace_if(
        words,
        [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F; },
        ' ');
    const std::string first = "# merge: " + what;
    if (words.empty())
        return {first};
    if (words.find('\n') == std::string::npos &&
        countCharacters(first) + 1 + countCharacters(words) <= maxCommentColumns)
        return {first + ' ' + words};
    std::vector<std::string> lines{first};
    for (std::string_view rest = words; !rest.empty();) {
        const std::size_t newline = std::min(rest.find('\n'), rest.size());
        std::string_view line = rest.substr(0, newline);
        do
            lines.push_back("# merge:   " + std::string(takeColumns(line, 11)));
        while (!line.empty());
        rest.remove_prefix(std::min(newline + 1, rest.size()));
    }
    for (std::string &line : lines)
        line.erase(line.find_last_not_of(' ') + 1);
    return lines;
}

std::vector<std::string> commentOf(const Conflict &conflict, bool exact)
{
    const std::string place = exact ? "" : placeInWords(conflict.address) + ": ";
    switch (conflict.kind) {
    case ConflictKind::TheirsRemoved:
        return commentOf(place + "theirs removed this.", {});
    case ConflictKind::OursRemoved:
        return commentOf(placeInWords(conflict.address) + ": theirs changed it; ours removed it:",
                         conflict.theirs);
    case ConflictKind::Order:
        return commentOf(place + "theirs has the order", conflict.theirs);
    case ConflictKind::BothChanged:
    case ConflictKind::BothAdded:
        break;
    }
    if (conflict.theirs.empty())
        return commentOf(place + "theirs removed this.", {});
    return commentOf(place + "theirs says:", conflict.theirs);
}

/// Goes through theirs' comments, entry by entry.
class CommentBringer
{
public:
    CommentBringer(TextEdits &edits, const SourceFile &merged, const SourceNotes &notes)
        : m_edits(edits)
        , m_file(merged)
        , m_notes(notes)
    {}

    void bring(const std::string &address, const EntryNotes &base, const EntryNotes &theirs)
    {
        const FoundEntry found = entryAt(m_file, address);
        if (!found.exact || found.node == noNode)
            return;
        static const EntryNotes none;
        const EntryNotes *own = m_notes.find(address);
        const EntryNotes &merged = own ? *own : none;
        if (theirs.above != base.above)
            bringAbove(address, found.node, merged.above, base.above, theirs.above);
        if (!theirs.beside.empty() && theirs.beside != base.beside &&
            theirs.beside != merged.beside)
            bringBeside(address, found.node, merged.beside, base.beside, theirs.beside);
    }

private:
    using Lines = std::vector<std::string>;

    void bringAbove(const std::string &address, NodeIndex node, const Lines &merged,
                    const Lines &base, const Lines &theirs)
    {
        if (!base.empty() && merged == base && !theirs.empty() && replaceAbove(node, base, theirs))
            return;
        Lines added;
        std::ranges::copy_if(theirs, std::back_inserter(added), [&](const std::string &line) {
            return !has(base, line) && !has(merged, line);
        });
        insertAbove(address, added);
    }

    void insertAbove(const std::string &address, const Lines &lines)
    {
        const Spot spot = spotOf(m_file, address);
        m_edits.replace(spot.line, spot.line, indented(lines, spot.indent));
    }

    /// Whether the lines right above a node were the old comment, and are the new one now.
    bool replaceAbove(NodeIndex node, const Lines &old, const Lines &now)
    {
        const std::string_view text = m_file.text();
        const std::size_t end = lineBegin(text, m_file.at(node).begin);
        std::size_t begin = end;
        std::size_t indent = 0;
        for (auto line = old.rbegin(); line != old.rend(); ++line) {
            if (begin == 0)
                return false;
            const std::size_t above = lineBegin(text, begin - 1);
            std::string_view is = text.substr(above, begin - 1 - above);
            indent = std::min(is.find_first_not_of(' '), is.size());
            is.remove_prefix(indent);
            if (is.substr(0, is.find_last_not_of(' ') + 1) != *line)
                return false;
            begin = above;
        }
        m_edits.replace(begin, end, indented(now, indent));
        return true;
    }

    void bringBeside(const std::string &address, NodeIndex node, const std::string &merged,
                     const std::string &base, const std::string &theirs)
    {
        const std::size_t at = m_file.at(node).begin;
        const std::size_t end = lineEnd(m_file.text(), at);
        const auto place = std::ranges::find_if(m_notes.places, [&](const TextRange &one) {
            return one.begin >= at && one.end <= end;
        });
        const bool hasComment = place != m_notes.places.end();
        if (hasComment && !merged.empty() && merged == base)
            m_edits.replace(place->begin, place->end, theirs);
        else if (!hasComment && endsLine(node))
            m_edits.replace(end - 1, end - 1, "  " + theirs);
        else
            insertAbove(address, {theirs});
    }

    /// Whether a comment can stand behind the line an entry begins on.
    [[nodiscard]] bool endsLine(NodeIndex node) const
    {
        const std::string_view text = m_file.text();
        const NodeIndex value = m_file.at(node).end;
        const bool isKey = m_file.at(node).kind == NodeKind::Scalar && !m_file.at(node).flow;
        if (!isKey || value >= m_file.nodes().size() ||
            lineEnd(text, m_file.at(node).begin) == text.size())
            return false;
        if (m_file.at(value).kind != NodeKind::Scalar && !m_file.at(value).flow)
            return true;
        const char style = text[m_file.at(value).begin];
        const auto range = valueRange(m_file, value, node);
        return range && (style == '|' || style == '>' ||
                         text.substr(range->begin, range->end - range->begin).find('\n') ==
                             std::string_view::npos);
    }

    TextEdits &m_edits;
    const SourceFile &m_file;
    const SourceNotes &m_notes;
};

} // namespace

void bringComments(TextEdits &edits, const SourceFile &merged, const SourceNotes &mergedNotes,
                   const SourceNotes &base, const SourceNotes &theirs)
{
    static const EntryNotes none;
    CommentBringer bringer(edits, merged, mergedNotes);
    for (const auto &[address, notes] : theirs.entries) {
        // What is known by its number may be another item on each side.
        if (address.find("/#") != std::string::npos)
            continue;
        const EntryNotes *old = base.find(address);
        bringer.bring(address, old ? *old : none, notes);
    }
    std::string below;
    for (const std::string &line : theirs.below) {
        if (!has(base.below, line) && !has(mergedNotes.below, line))
            below += line + '\n';
    }
    const std::size_t end = merged.text().size();
    if (!below.empty() && !merged.text().ends_with('\n'))
        below.insert(0, "\n");
    if (!below.empty())
        edits.replace(end, end, std::move(below));
}

void tellConflicts(TextEdits &edits, const SourceFile &merged, const Conflicts &conflicts)
{
    for (const Conflict &conflict : conflicts) {
        const Spot spot = spotOf(merged, conflict.beside);
        edits.replace(spot.line, spot.line, indented(commentOf(conflict, spot.exact), spot.indent));
    }
}

std::string conflictsInComments(const Conflicts &conflicts)
{
    std::string text;
    for (const Conflict &conflict : conflicts)
        text += indented(commentOf(conflict, false), 0);
    return text;
}

} // namespace rapport::format
