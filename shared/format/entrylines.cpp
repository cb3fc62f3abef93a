#include "format/entrylines.h"

#include <algorithm>
#include <unordered_set>

namespace rapport::format {

namespace {

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}

bool isFiller(std::string_view line)
{
    const std::size_t first = line.find_first_not_of(" \t\n");
    return first == std::string_view::npos || line[first] == '#';
}

/// The dash of an item: before it on its line, or on a line above with only comments in between.
std::optional<std::size_t> dashOf(std::string_view text, std::size_t item)
{
    std::size_t begin = lineBegin(text, item);
    std::string_view line = text.substr(begin, item - begin);
    while (true) {
        const std::size_t first = line.find_first_not_of(" \t\n");
        const bool filler = first == std::string_view::npos || line[first] == '#';
        if (!filler)
            return line[first] == '-' && isFiller(line.substr(first + 1))
                       ? std::optional(begin + first)
                       : std::nullopt;
        if (begin == 0)
            return std::nullopt;
        const std::size_t above = lineBegin(text, begin - 1);
        line = text.substr(above, begin - above);
        begin = above;
    }
}

bool isNothing(const Node &node)
{
    return node.kind == NodeKind::Scalar && !node.quoted && node.saysNothing();
}

/// A value that is not there has no place of its own: it ends where its key does.
std::size_t contentEnd(const SourceFile &file, NodeIndex first, NodeIndex end)
{
    NodeIndex last = end - 1;
    while (last > first && isNothing(file.at(last)))
        --last;
    if (last + 1 == end || file.at(first).flow)
        return entryRange(file, first, end).end;
    return scalarEnd(file, last, file.at(first).indent);
}

EntryLines linesOf(const SourceFile &file, NodeIndex first, NodeIndex value)
{
    const std::string &text = file.text();
    EntryLines lines{first, value, file.at(first).begin, 0, 0, false};
    if (first == value) {
        const std::optional<std::size_t> dash = dashOf(text, lines.begin);
        if (!dash)
            return lines;
        lines.begin = *dash;
    }
    const std::size_t start = lineBegin(text, lines.begin);
    lines.indent = lines.begin - start;
    lines.ownLine = isBlank(std::string_view(text).substr(start, lines.indent));
    const std::size_t end = contentEnd(file, first, file.at(value).end);
    lines.end = lineEnd(text, std::max(end, lines.begin + 1) - 1);
    return lines;
}

} // namespace

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    const std::size_t newline = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return newline == std::string_view::npos ? 0 : newline + 1;
}

std::size_t lineEnd(std::string_view text, std::size_t at)
{
    const std::size_t newline = text.find('\n', at);
    return newline == std::string_view::npos ? text.size() : newline + 1;
}

std::vector<EntryLines> linesOf(const SourceFile &file, NodeIndex parent)
{
    std::vector<EntryLines> all;
    if (file.at(parent).kind == NodeKind::Map)
        forEachEntry(file, parent, [&](NodeIndex key, NodeIndex value) {
            all.push_back(linesOf(file, key, value));
        });
    else if (file.at(parent).kind == NodeKind::List)
        forEachItem(file, parent,
                    [&](NodeIndex item) { all.push_back(linesOf(file, item, item)); });
    return all;
}

std::size_t leadBegin(const SourceFile &file, const EntryLines &entry, std::size_t floor)
{
    const std::string_view text = file.text();
    std::size_t begin = lineBegin(text, entry.begin);
    while (begin > floor) {
        const std::size_t above = lineBegin(text, begin - 1);
        if (above < floor || !isFiller(text.substr(above, begin - above)))
            break;
        begin = above;
    }
    return begin;
}

std::optional<TextRange> valueRange(const SourceFile &file, NodeIndex value, NodeIndex parent)
{
    const Node &node = file.at(value);
    if (isNothing(node))
        return std::nullopt;
    if (node.kind != NodeKind::Scalar)
        return node.flow ? std::optional(entryRange(file, value, node.end)) : std::nullopt;
    if (!node.quoted && node.flow) {
        // Inside of brackets a plain word ends where it says the same as its text.
        if (node.assembled)
            return std::nullopt;
        return TextRange{node.begin, node.begin + node.size};
    }
    const std::size_t end = scalarEnd(file, value, file.at(parent).indent);
    return end > node.begin ? std::optional(TextRange{node.begin, end}) : std::nullopt;
}

namespace {

NodeIndex itemNamed(const SourceFile &file, NodeIndex list, std::string_view name)
{
    NodeIndex found = noNode;
    std::size_t number = 0;
    std::unordered_set<std::string_view> taken;
    forEachItem(file, list, [&](NodeIndex item) {
        const NodeIndex id = file.child(item, "id");
        const bool named =
            id != noNode && !file.textOf(id).empty() && taken.insert(file.textOf(id)).second;
        const bool is = named ? file.textOf(id) == name : '#' + std::to_string(number) == name;
        if (is && found == noNode)
            found = item;
        ++number;
    });
    return found;
}

NodeIndex keyNamed(const SourceFile &file, NodeIndex map, std::string_view name)
{
    NodeIndex found = noNode;
    forEachEntry(file, map, [&](NodeIndex key, NodeIndex) {
        if (found == noNode && file.textOf(key) == name)
            found = key;
    });
    return found;
}

} // namespace

FoundEntry entryAt(const SourceFile &file, std::string_view address)
{
    FoundEntry found{noNode, address.empty()};
    NodeIndex value = 0;
    while (!address.empty()) {
        const std::size_t end = std::min(address.find('/'), address.size());
        const std::string_view segment = address.substr(0, end);
        const NodeKind kind = file.at(value).kind;
        const NodeIndex next = kind == NodeKind::Map    ? keyNamed(file, value, segment)
                               : kind == NodeKind::List ? itemNamed(file, value, segment)
                                                        : noNode;
        if (next == noNode)
            return found;
        found.node = next;
        value = kind == NodeKind::Map ? file.at(next).end : next;
        address.remove_prefix(std::min(end + 1, address.size()));
    }
    found.exact = true;
    return found;
}

} // namespace rapport::format
