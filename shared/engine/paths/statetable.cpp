#include "engine/paths/statetable.h"

#include <algorithm>
#include <new>

namespace rapport::engine::paths {

namespace {

constexpr std::size_t firstSize = 1024;

std::uint32_t *zeros(std::size_t count)
{
    auto *table = static_cast<std::uint32_t *>(std::calloc(count, sizeof(std::uint32_t)));
    if (!table)
        throw std::bad_alloc();
    return table;
}

} // namespace

StateTable::StateTable(std::size_t words, unsigned bits)
    : m_words(words)
    , m_direct(words == 1 && bits <= mostDirectBits)
{
    const std::size_t size = m_direct ? std::size_t(1) << bits : firstSize;
    m_mask = size - 1;
    m_table.reset(zeros(size));
}

/// Neighbours in the lowest bits stay neighbours in memory, for paths go from one to the other.
std::size_t StateTable::hash(const std::uint64_t *key) const
{
    std::uint64_t mixed = key[0] >> 4;
    for (std::size_t i = 1; i < m_words; ++i)
        mixed = (mixed ^ (mixed >> 29)) * 0xbf58476d1ce4e5b9u + key[i];
    mixed *= 0x9e3779b97f4a7c15u;
    mixed ^= mixed >> 32;
    return std::size_t((mixed << 4) + (key[0] & 15)) & m_mask;
}

StateTable::Found StateTable::find(const std::uint64_t *key)
{
    if (!m_direct && m_size >= m_mask / 2)
        grow();
    std::size_t at = m_direct ? std::size_t(key[0]) : hash(key);
    for (; m_table[at] != 0; at = (at + 1) & m_mask) {
        if (m_direct || std::equal(key, key + m_words, this->key(m_table[at] - 1)))
            return {m_table[at] - 1, false};
    }
    m_table[at] = ++m_size;
    m_keys.insert(m_keys.end(), key, key + m_words);
    return {m_size - 1, true};
}

void StateTable::grow()
{
    m_mask = m_mask * 4 + 3;
    m_table.reset(zeros(m_mask + 1));
    for (std::uint32_t state = 0; state < m_size; ++state) {
        std::size_t at = hash(key(state));
        while (m_table[at] != 0)
            at = (at + 1) & m_mask;
        m_table[at] = state + 1;
    }
}

} // namespace rapport::engine::paths
