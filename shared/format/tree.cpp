#include "format/tree.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>

namespace rapport::format {

void Tree::setText(Node &node, std::string_view text, std::string_view source)
{
    const std::size_t begin = node.begin + (node.quoted ? 1 : 0);
    node.assembled = begin > source.size() || source.substr(begin, text.size()) != text;
    if (!node.assembled) {
        node.size = std::uint32_t(text.size());
        return;
    }
    node.size = std::uint32_t(ends.size());
    pieces += text;
    ends.push_back(std::uint32_t(pieces.size()));
}

Place SourceFile::placeOf(std::uint32_t line, std::size_t offset) const
{
    const std::size_t newline = offset == 0 ? std::string::npos : m_text.rfind('\n', offset - 1);
    const std::size_t lineStart = newline == std::string::npos ? 0 : newline + 1;
    const std::string_view before = std::string_view(m_text).substr(lineStart, offset - lineStart);
    return {m_name, int(line) + 1, int(countCharacters(before)) + 1};
}

Place SourceFile::placeOf(NodeIndex index) const
{
    if (index >= m_tree.nodes.size())
        return {m_name, 0, 0};
    return placeOf(m_tree.nodes[index].line, m_tree.nodes[index].begin);
}

NodeIndex SourceFile::child(NodeIndex map, std::string_view key) const
{
    if (map >= m_tree.nodes.size() || at(map).kind != NodeKind::Map)
        return noNode;
    NodeIndex found = noNode;
    forEachEntry(*this, map, [&](NodeIndex name, NodeIndex value) {
        if (found == noNode && textOf(name) == key)
            found = value;
    });
    return found;
}

namespace {

NodeIndex itemOf(const SourceFile &file, NodeIndex list, std::string_view segment)
{
    std::size_t wanted = std::string::npos;
    if (segment.starts_with('#'))
        std::from_chars(segment.data() + 1, segment.data() + segment.size(), wanted);
    NodeIndex found = noNode;
    std::size_t number = 0;
    forEachItem(file, list, [&](NodeIndex item) {
        if (number++ == wanted)
            found = item;
        const NodeIndex id = file.child(item, "id");
        if (found == noNode && wanted == std::string::npos && id != noNode &&
            file.textOf(id) == segment)
            found = item;
    });
    return found;
}

} // namespace

NodeIndex SourceFile::locate(std::string_view address) const
{
    NodeIndex node = 0;
    while (!address.empty() && node < m_tree.nodes.size()) {
        const std::size_t end = std::min(address.find('/'), address.size());
        const std::string_view segment = address.substr(0, end);
        const NodeIndex next =
            at(node).kind == NodeKind::List ? itemOf(*this, node, segment) : child(node, segment);
        if (next == noNode)
            break;
        node = next;
        address.remove_prefix(std::min(end + 1, address.size()));
    }
    return node;
}

} // namespace rapport::format
