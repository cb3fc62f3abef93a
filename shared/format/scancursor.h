#pragma once

#include "format/charclass.h"
#include "format/tree.h"

#include <algorithm>
#include <cstring>

/// What scanCanonical() goes through a text with.
namespace rapport::format {

/// A place in a text that ends with a line break, so that a look at the next byte needs no other
/// bound; and the nodes found so far.
class ScanCursor
{
protected:
    static constexpr std::ptrdiff_t atEnd = -1;
    /// yaml-cpp is not given more than maxPartBytes without an event; this stays well below.
    static constexpr std::size_t longestPart = maxPartBytes / 4;

    ScanCursor(std::string_view text, Tree &tree)
        : m_text(text)
        , m_at(text.data())
        , m_end(text.data() + text.size())
        , m_lineStart(m_at)
        , m_lastNode(m_at)
        , m_tree(tree)
    {
        tree.nodes.reserve(text.size() / 64 + 16);
    }

    void nextLine()
    {
        ++m_at;
        ++m_line;
        m_lineStart = m_at;
    }

    void skipBlanks()
    {
        while (*m_at == ' ')
            ++m_at;
    }

    void skipToLineEnd()
    {
        m_at = static_cast<const char *>(std::memchr(m_at, '\n', std::size_t(m_end - m_at)));
    }

    /// Goes behind the line, on which nothing but a comment may be left.
    bool endLine()
    {
        skipBlanks();
        if (*m_at == '#' && m_at[-1] == ' ')
            skipToLineEnd();
        if (*m_at != '\n')
            return false;
        nextLine();
        return true;
    }

    /// Goes from the start of a line to the next thing that is neither blank nor a comment.
    bool findContent()
    {
        for (; m_at != m_end; nextLine()) {
            skipBlanks();
            if (*m_at == '#')
                skipToLineEnd();
            if (*m_at != '\n') {
                m_column = m_at - m_lineStart;
                return *m_at != '\t';
            }
        }
        m_column = atEnd;
        return true;
    }

    Node &add(NodeKind kind, const char *begin, bool flow)
    {
        std::vector<Node> &nodes = m_tree.nodes;
        if (nodes.size() == nodes.capacity())
            grow();
        m_partsFit = m_partsFit && partsFit(begin);
        m_lastNode = begin;
        Node &node = nodes.emplace_back();
        node.begin = std::uint32_t(begin - m_text.data());
        node.line = m_line;
        node.end = NodeIndex(nodes.size());
        node.indent = std::uint32_t(begin - m_lineStart);
        node.kind = kind;
        node.flow = flow;
        return node;
    }

    void addScalar(const char *begin, const char *end, bool flow)
    {
        add(NodeKind::Scalar, begin, flow).size = std::uint32_t(end - begin);
    }

    /// Files are much the same from top to bottom, so the rest can be guessed.
    void grow()
    {
        std::vector<Node> &nodes = m_tree.nodes;
        m_partsFit = m_partsFit && nodes.size() < maxNodes;
        const double share = double(m_at - m_text.data() + 1) / double(m_text.size());
        const auto guess = std::size_t(double(nodes.size()) / share * 1.02) + 16;
        nodes.reserve(std::max(std::min(guess, maxNodes), nodes.size() * 5 / 4 + 16));
    }

    [[nodiscard]] bool partsFit(const char *here) const
    {
        return m_partsFit && std::size_t(here - m_lastNode) < longestPart;
    }

    bool open(NodeKind kind, bool flow)
    {
        add(kind, m_at, flow);
        return m_partsFit && ++m_depth <= maxDepth;
    }

    bool close(NodeIndex node)
    {
        m_tree.nodes[node].end = NodeIndex(m_tree.nodes.size());
        --m_depth;
        return true;
    }

    std::string_view m_text;
    const char *m_at;
    const char *m_end;
    const char *m_lineStart;
    std::uint32_t m_line = 0;
    std::ptrdiff_t m_column = 0; ///< of what findContent() found
    const char *m_lastNode;
    int m_depth = 0;
    bool m_partsFit = true;
    Tree &m_tree;
};

} // namespace rapport::format
