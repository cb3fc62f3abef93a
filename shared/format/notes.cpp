#include "format/notes.h"

#include "format/slice.h"

#include <algorithm>

namespace rapport::format {

namespace {

struct Comment
{
    std::uint32_t line = 0;
    bool ownLine = false;
    std::string text;
};

struct Entry
{
    std::uint32_t line = 0;
    std::string address;
};

/// Goes through a file once, from top to bottom.
class Collector
{
public:
    Collector(const SourceFile &file, const std::vector<TextRange> &kept)
        : m_file(file)
        , m_kept(kept)
    {}

    SourceNotes collect()
    {
        walk(0, {}, 0);
        findComments();
        attach();
        return std::move(m_notes);
    }

private:
    void walk(NodeIndex node, const std::string &address, std::uint32_t parentIndent)
    {
        const Node &at = m_file.at(node);
        if (at.kind == NodeKind::Map) {
            forEachEntry(m_file, node, [&](NodeIndex key, NodeIndex value) {
                const std::string below = join(address, m_file.textOf(key));
                note(key, below);
                skipScalar(key, at.indent);
                walk(value, below, at.indent);
            });
        } else if (at.kind == NodeKind::List) {
            std::size_t number = 0;
            std::unordered_set<std::string_view> taken;
            forEachItem(m_file, node, [&](NodeIndex item) {
                const NodeIndex id = m_file.child(item, "id");
                const bool named = id != noNode && !m_file.textOf(id).empty() &&
                                   taken.insert(m_file.textOf(id)).second;
                const std::string below = join(address, named ? std::string(m_file.textOf(id))
                                                              : '#' + std::to_string(number));
                ++number;
                note(item, below);
                walk(item, below, at.indent);
            });
        } else {
            skipScalar(node, parentIndent);
        }
    }

    static std::string join(const std::string &address, std::string_view segment)
    {
        return address.empty() ? std::string(segment) : address + '/' + std::string(segment);
    }

    void note(NodeIndex node, const std::string &address)
    {
        m_notes.given.insert(address);
        const bool isKeyInBrackets =
            m_file.at(node).flow && m_file.at(node).kind == NodeKind::Scalar;
        if (!isKeyInBrackets)
            m_entries.push_back({m_file.at(node).line, address});
    }

    void skipScalar(NodeIndex node, std::uint32_t parentIndent)
    {
        const std::size_t end = scalarEnd(m_file, node, parentIndent);
        if (end > m_file.at(node).begin)
            m_scalars.push_back({m_file.at(node).begin, end});
    }

    /// A block's header line may carry a comment, which is no part of its text.
    std::size_t afterScalar(std::size_t begin, std::size_t end)
    {
        const std::string &text = m_file.text();
        if (text[begin] != '|' && text[begin] != '>')
            return end;
        const std::size_t newline = std::min(text.find('\n', begin), text.size());
        const std::size_t hash = std::string_view(text).substr(begin, newline - begin).find(" #");
        if (hash != std::string_view::npos)
            add(begin + hash + 1, newline, false);
        return end;
    }

    void add(std::size_t from, std::size_t to, bool ownLine)
    {
        std::string comment = m_file.text().substr(from, to - from);
        while (comment.ends_with(' ') || comment.ends_with('\r'))
            comment.pop_back();
        if (isKept(from))
            return;
        m_notes.places.push_back({from, from + comment.size()});
        m_comments.push_back({m_line, ownLine, std::move(comment)});
    }

    /// Asked about ever later offsets.
    bool isKept(std::size_t offset)
    {
        while (m_nextKept < m_kept.size() && m_kept[m_nextKept].end <= offset)
            ++m_nextKept;
        return m_nextKept < m_kept.size() && m_kept[m_nextKept].begin <= offset;
    }

    void findComments()
    {
        const std::string &text = m_file.text();
        auto scalar = m_scalars.begin();
        bool onlyBlank = true;
        for (std::size_t at = 0; at < text.size(); ++at) {
            while (scalar != m_scalars.end() && scalar->first < at)
                ++scalar;
            if (scalar != m_scalars.end() && scalar->first == at) {
                const std::size_t end = afterScalar(at, scalar->second);
                m_line += std::uint32_t(std::count(text.begin() + std::ptrdiff_t(at),
                                                   text.begin() + std::ptrdiff_t(end), '\n'));
                at = end - 1;
                onlyBlank = false;
            } else if (text[at] == '\n') {
                if (onlyBlank && !isKept(at))
                    m_blankLines.push_back(m_line);
                ++m_line;
                onlyBlank = true;
            } else if (text[at] == '#' && (at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n' ||
                                           text[at - 1] == '\t')) {
                const std::size_t end = std::min(text.find('\n', at), text.size());
                add(at, end, onlyBlank);
                at = end - 1;
                onlyBlank = false;
            } else if (text[at] != ' ' && text[at] != '\t' && text[at] != '\r') {
                onlyBlank = false;
            }
        }
    }

    void attach()
    {
        for (const Comment &comment : m_comments) {
            // The last entry that begins on the line, or the first that begins after it.
            const auto after = std::ranges::upper_bound(m_entries, comment.line, {}, &Entry::line);
            const bool beside =
                !comment.ownLine && after != m_entries.begin() && (after - 1)->line == comment.line;
            if (beside && m_notes.entries[(after - 1)->address].beside.empty())
                m_notes.entries[(after - 1)->address].beside = comment.text;
            else if (after != m_entries.end())
                m_notes.entries[after->address].above.push_back(comment.text);
            else
                m_notes.below.push_back(comment.text);
        }
        for (const std::uint32_t line : m_blankLines) {
            const auto after = std::ranges::upper_bound(m_entries, line, {}, &Entry::line);
            if (after != m_entries.end() && after != m_entries.begin())
                m_notes.entries[after->address].blankBefore = true;
        }
    }

    const SourceFile &m_file;
    const std::vector<TextRange> &m_kept;
    std::size_t m_nextKept = 0;
    SourceNotes m_notes;
    std::vector<Entry> m_entries;
    std::vector<std::pair<std::size_t, std::size_t>> m_scalars;
    std::vector<Comment> m_comments;
    std::vector<std::uint32_t> m_blankLines;
    std::uint32_t m_line = 0;
};

} // namespace

const EntryNotes *SourceNotes::find(const std::string &address) const
{
    const auto found = entries.find(address);
    return found == entries.end() ? nullptr : &found->second;
}

bool SourceNotes::hasBelow(const std::string &address) const
{
    const auto next = entries.lower_bound(address + '/');
    return next != entries.end() && next->first.starts_with(address + '/');
}

SourceNotes notesOf(const SourceFile &file, const std::vector<TextRange> &kept)
{
    if (!file.readable())
        return {};
    return Collector(file, kept).collect();
}

} // namespace rapport::format
