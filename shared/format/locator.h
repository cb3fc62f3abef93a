#pragma once

#include "format/tree.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace rapport::format {

/// Looks up many addresses of one file: where SourceFile::locate() goes along a list every time,
/// this goes along it once. The file has to outlive it. Not for two threads at once.
class Locator
{
public:
    explicit Locator(const SourceFile &file)
        : m_file(file)
    {}

    /// What SourceFile::locate() returns, in time that does not grow with the file.
    [[nodiscard]] NodeIndex locate(std::string_view address);
    [[nodiscard]] Place placeOf(std::string_view address)
    {
        return m_file.placeOf(locate(address));
    }

private:
    struct Children
    {
        std::unordered_map<std::string_view, NodeIndex> byName; ///< by key, or an item's id
        std::vector<NodeIndex> items;                           ///< of a list, by number
    };
    const Children &childrenOf(NodeIndex parent);

    const SourceFile &m_file;
    std::unordered_map<NodeIndex, Children> m_known;
};

} // namespace rapport::format
