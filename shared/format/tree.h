#pragma once

#include "base/diagnostic.h"
#include "format/node.h"

#include <algorithm>
#include <optional>
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

/// A file as it was written, with its place in the text for every node.
class SourceFile
{
public:
    /// Reads text as one YAML document. Anchors, aliases, tags, repeated keys, a second document,
    /// too much depth or size, and bytes that are not UTF-8 are complaints; so is whatever yaml-cpp
    /// cannot read. `name` is what places call the file.
    static SourceFile parse(std::string text, std::string name);
    /// The same, but through yaml-cpp's events in any case: parse() passes them by where a text has
    /// the plain layout that scanCanonical() knows.
    static SourceFile parseByEvents(std::string text, std::string name);

    SourceFile(SourceFile &&) = default;
    SourceFile &operator=(SourceFile &&) = default;
    // Large, and nobody needs two.
    SourceFile(const SourceFile &) = delete;
    SourceFile &operator=(const SourceFile &) = delete;

    [[nodiscard]] const std::string &name() const { return m_name; }
    /// The text without a byte order mark, every line break as "\n".
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const Diagnostics &diagnostics() const { return m_diagnostics; }
    /// Whether there is a tree to read: the text was well-formed, whatever else was wrong.
    [[nodiscard]] bool readable() const { return m_readable && !m_tree.nodes.empty(); }
    /// Whether it was read without yaml-cpp.
    [[nodiscard]] bool scanned() const { return m_scanned; }

    [[nodiscard]] const std::vector<Node> &nodes() const { return m_tree.nodes; }
    [[nodiscard]] const Node &at(NodeIndex index) const { return m_tree.nodes[index]; }
    /// What a scalar says; empty for a map or list. Valid until the file is moved from.
    [[nodiscard]] std::string_view textOf(NodeIndex index) const
    {
        return m_tree.textOf(m_tree.nodes[index], m_text);
    }
    [[nodiscard]] Place placeOf(NodeIndex index) const;
    /// The place of a byte.
    [[nodiscard]] Place placeOf(std::uint32_t line, std::size_t offset) const;

    /// The value under a key of a map, or noNode.
    [[nodiscard]] NodeIndex child(NodeIndex map, std::string_view key) const;
    /// What a segment of an address calls: a key of a map, an item of a list; or noNode.
    [[nodiscard]] NodeIndex below(NodeIndex node, std::string_view segment) const;
    /// The node an address leads to, or as near as there is. Segments are parted by '/': a key of a
    /// map; in a list the id of an item, or '#' and its number from 0. Looks at every item of the
    /// lists on the way; a Locator looks many up.
    [[nodiscard]] NodeIndex locate(std::string_view address) const;

private:
    friend class TreeBuilder;
    SourceFile() = default;

    std::string m_text;
    std::string m_name;
    Tree m_tree;
    Diagnostics m_diagnostics;
    bool m_readable = false;
    bool m_scanned = false;
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

/// The number in the segment of an address that is '#' and a number.
[[nodiscard]] std::optional<std::size_t> itemNumber(std::string_view segment);

/// Goes along an address as far as below(node, segment) leads to a node.
template <class Below>
NodeIndex follow(const SourceFile &file, std::string_view address, Below &&below)
{
    NodeIndex node = 0;
    while (!address.empty() && node < file.nodes().size()) {
        const std::size_t end = std::min(address.find('/'), address.size());
        const NodeIndex next = below(node, address.substr(0, end));
        if (next == noNode)
            break;
        node = next;
        address.remove_prefix(std::min(end + 1, address.size()));
    }
    return node;
}

} // namespace rapport::format
