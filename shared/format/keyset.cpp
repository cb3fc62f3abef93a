#include "format/keyset.h"

#include <algorithm>

namespace rapport::format {

bool KeySet::insertSlowly(std::string_view name, std::uint64_t mark)
{
    m_marks |= mark;
    if (m_count < m_few.size()) {
        const auto end = m_few.begin() + std::ptrdiff_t(m_count);
        if (std::find(m_few.begin(), end, name) != end)
            return false;
        m_few[m_count++] = name;
        return true;
    }
    if (m_many.empty())
        m_many.insert(m_few.begin(), m_few.end());
    return m_many.insert(name).second;
}

} // namespace rapport::format
