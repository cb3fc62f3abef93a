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
    const Node &node = at(index);
    const std::string_view before(m_text.data() + node.begin - node.indent, node.indent);
    return {m_name, int(node.line) + 1, int(countCharacters(before)) + 1};
}

NodeIndex SourceFile::child(NodeIndex map, std::string_view key) const
{
    if (map >= m_tree.nodes.size() || at(map).kind != NodeKind::Map)
        return noNode;
    for (NodeIndex name = map + 1; name < at(map).end;) {
        const NodeIndex value = at(name).end;
        if (textOf(name) == key)
            return value;
        name = at(value).end;
    }
    return noNode;
}

NodeIndex SourceFile::below(NodeIndex node, std::string_view segment) const
{
    if (at(node).kind != NodeKind::List)
        return child(node, segment);
    const std::optional<std::size_t> wanted = itemNumber(segment);
    std::size_t number = 0;
    for (NodeIndex item = node + 1; item < at(node).end; item = at(item).end) {
        const NodeIndex id = wanted ? noNode : child(item, "id");
        if (wanted ? number++ == *wanted : id != noNode && textOf(id) == segment)
            return item;
    }
    return noNode;
}

NodeIndex SourceFile::locate(std::string_view address) const
{
    return follow(*this, address, [this](NodeIndex node, std::string_view segment) {
        return below(node, segment);
    });
}

std::optional<std::size_t> itemNumber(std::string_view segment)
{
    std::size_t number = 0;
    if (!segment.starts_with('#') ||
        std::from_chars(segment.data() + 1, segment.data() + segment.size(), number).ec !=
            std::errc())
        return std::nullopt;
    return number;
}

} // namespace rapport::format
