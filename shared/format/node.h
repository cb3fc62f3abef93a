#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rapport::format {

enum class NodeKind : std::uint8_t { Scalar, Map, List };

/// One node of a file. Nodes stand in the order of the text; the children of a node follow it.
/// In a map keys and values alternate. There is about one for every sixteen bytes of a file, hence
/// the packing.
struct Node
{
    std::uint32_t begin = 0;       ///< offset in the text, in bytes
    std::uint32_t line = 0;        ///< from 0
    std::uint32_t end = 0;         ///< index of the first node that is not below it
    std::uint32_t size = 0;        ///< of a scalar: see Tree::textOf()
    std::uint32_t indent : 27 = 0; ///< bytes before it on its line
    NodeKind kind : 2 = NodeKind::Scalar;
    bool flow : 1 = false;      ///< a map or list in brackets, or anything inside of one
    bool quoted : 1 = false;    ///< a scalar in quotes or a block
    bool assembled : 1 = false; ///< its text does not stand in the file as it is read

    /// Whether a scalar's text is empty.
    [[nodiscard]] bool saysNothing() const { return size == 0 && !assembled; }
};

using NodeIndex = std::uint32_t;
inline constexpr NodeIndex noNode = ~NodeIndex(0);

/// The nodes of a text, and what their texts are where the file does not hold them as they are
/// read: with escapes, folded, or indented.
struct Tree
{
    std::vector<Node> nodes;
    std::string pieces;              ///< every assembled text, one behind the other
    std::vector<std::uint32_t> ends; ///< where each piece ends

    /// Lets a scalar have this text; `source` is the file's.
    void setText(Node &node, std::string_view text, std::string_view source);
    [[nodiscard]] std::string_view textOf(const Node &node, std::string_view source) const
    {
        if (!node.assembled)
            return node.size == 0 ? std::string_view()
                                  : source.substr(node.begin + (node.quoted ? 1 : 0), node.size);
        const std::uint32_t begin = node.size == 0 ? 0 : ends[node.size - 1];
        return std::string_view(pieces).substr(begin, ends[node.size] - begin);
    }
};

} // namespace rapport::format
