#pragma once

#include "base/diagnostic.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace rapport::format {

/// Limits a file has to keep; beyond them it is refused before anything is made of it.
inline constexpr std::size_t maxFileBytes = 16u << 20;
inline constexpr int maxDepth = 32;
inline constexpr std::size_t maxNodes = 4'000'000;
/// Largest text or pair of outermost brackets, about.
inline constexpr std::size_t maxPartBytes = 1u << 20;
/// Complaints about one file beyond these are not made.
inline constexpr std::size_t maxComplaints = 1000;

enum class NodeKind : std::uint8_t { Scalar, Map, List };

/// One node of a file. Nodes stand in the order of the text; the children of a node follow it.
/// In a map keys and values alternate.
struct Node
{
    NodeKind kind = NodeKind::Scalar;
    bool flow = false;        ///< a map or list in brackets, or anything inside of one
    bool quoted = false;      ///< a scalar in quotes or a block
    std::uint32_t begin = 0;  ///< offset in the text, in bytes
    std::uint32_t line = 0;   ///< from 0
    std::uint32_t indent = 0; ///< bytes before it on its line
    std::uint32_t end = 0;    ///< index of the first node that is not below it
    std::string_view text;    ///< of a scalar
};

using NodeIndex = std::uint32_t;
inline constexpr NodeIndex noNode = ~NodeIndex(0);

/// A file as it was written, with its place in the text for every node.
class SourceFile
{
public:
    /// Reads text as one YAML document through yaml-cpp's events. Anchors, aliases, tags, repeated
    /// keys, a second document, too much depth or size, and bytes that are not UTF-8 are
    /// complaints; so is whatever yaml-cpp cannot read. `name` is what places call the file.
    static SourceFile parse(std::string text, std::string name);

    SourceFile(SourceFile &&) = default;
    SourceFile &operator=(SourceFile &&) = default;
    // The nodes point into what the file owns.
    SourceFile(const SourceFile &) = delete;
    SourceFile &operator=(const SourceFile &) = delete;

    [[nodiscard]] const std::string &name() const { return m_name; }
    /// The text without a byte order mark, every line break as "\n".
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const Diagnostics &diagnostics() const { return m_diagnostics; }
    /// Whether there is a tree to read: the text was well-formed, whatever else was wrong.
    [[nodiscard]] bool readable() const { return m_readable && !m_nodes.empty(); }

    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; }
    [[nodiscard]] const Node &at(NodeIndex index) const { return m_nodes[index]; }
    [[nodiscard]] Place placeOf(NodeIndex index) const;
    /// The place of a byte.
    [[nodiscard]] Place placeOf(std::uint32_t line, std::size_t offset) const;

    /// The value under a key of a map, or noNode.
    [[nodiscard]] NodeIndex child(NodeIndex map, std::string_view key) const;
    /// The node an address leads to, or as near as there is. Segments are parted by '/': a key of a
    /// map; in a list the id of an item, or '#' and its number from 0.
    [[nodiscard]] NodeIndex locate(std::string_view address) const;

private:
    friend class TreeBuilder;
    SourceFile() = default;

    std::string m_text;
    std::string m_name;
    std::vector<Node> m_nodes;
    std::deque<std::string> m_scalars; ///< what the nodes' texts point into
    Diagnostics m_diagnostics;
    bool m_readable = false;
};

/// Calls visit(key, value) with the indices of each entry of a map.
template <class Visit>
void forEachEntry(const SourceFile &file, NodeIndex map, Visit &&visit)
{
    for (NodeIndex key = map + 1; key < file.at(map).end;) {
        const NodeIndex value = file.at(key).end;
        visit(key, value);
        key = file.at(value).end;
    }
}

/// Calls visit(item) with the index of each item of a list.
template <class Visit>
void forEachItem(const SourceFile &file, NodeIndex list, Visit &&visit)
{
    for (NodeIndex item = list + 1; item < file.at(list).end; item = file.at(item).end)
        visit(item);
}

} // namespace rapport::format
