#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <unordered_set>

namespace rapport::format {

/// The keys of one map, to find one that stands there twice. Allocates nothing for few keys.
class KeySet
{
public:
    /// Returns whether the name was not there yet. What it points to has to stay.
    bool insert(std::string_view name)
    {
        const std::uint64_t mark = markOf(name);
        if ((m_marks & mark) != 0 || m_count == m_few.size())
            return insertSlowly(name, mark);
        m_marks |= mark;
        m_few[m_count++] = name;
        return true;
    }

private:
    /// Names that differ mostly have different marks.
    static std::uint64_t markOf(std::string_view name)
    {
        if (name.empty())
            return 1;
        const auto first = static_cast<unsigned char>(name.front());
        const auto last = static_cast<unsigned char>(name.back());
        return std::uint64_t(1) << ((first + 7u * last + 29u * name.size()) % 64);
    }
    bool insertSlowly(std::string_view name, std::uint64_t mark);

    std::uint64_t m_marks = 0;
    std::size_t m_count = 0;
    std::array<std::string_view, 16> m_few;
    std::unordered_set<std::string_view> m_many;
};

} // namespace rapport::format
