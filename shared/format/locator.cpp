#include "format/locator.h"

namespace rapport::format {

namespace {

/// Going along so few is quicker than an index of them.
constexpr NodeIndex fewNodes = 200;

} // namespace

NodeIndex Locator::locate(std::string_view address)
{
    return follow(m_file, address, [this](NodeIndex node, std::string_view segment) {
        if (m_file.at(node).end - node < fewNodes)
            return m_file.below(node, segment);
        const Children &children = childrenOf(node);
        if (m_file.at(node).kind == NodeKind::List) {
            if (const std::optional<std::size_t> number = itemNumber(segment))
                return *number < children.items.size() ? children.items[*number] : noNode;
        }
        const auto found = children.byName.find(segment);
        return found == children.byName.end() ? noNode : found->second;
    });
}

const Locator::Children &Locator::childrenOf(NodeIndex parent)
{
    const auto [place, isNew] = m_known.try_emplace(parent);
    Children &children = place->second;
    if (!isNew)
        return children;
    if (m_file.at(parent).kind == NodeKind::Map) {
        forEachEntry(m_file, parent, [&](NodeIndex key, NodeIndex value) {
            children.byName.try_emplace(m_file.textOf(key), value);
        });
    } else if (m_file.at(parent).kind == NodeKind::List) {
        forEachItem(m_file, parent, [&](NodeIndex item) {
            children.items.push_back(item);
            const NodeIndex id = m_file.child(item, "id");
            if (id != noNode)
                children.byName.try_emplace(m_file.textOf(id), item);
        });
    }
    return children;
}

} // namespace rapport::format
