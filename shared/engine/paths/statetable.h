#pragma once

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <span>
#include <vector>

namespace rapport::engine::paths {

/// States of so many words each, numbered in the order they were met. Where all of a state fits
/// into few bits they are its index in a table; else it is found by hashing.
class StateTable
{
public:
    /// `bits`: how many of the first word are used, or 64 where there are more words.
    StateTable(std::size_t words, unsigned bits);

    struct Found
    {
        std::uint32_t state = 0;
        bool isNew = false;
    };
    /// The number of a state; a new one where it was not met before.
    Found find(const std::uint64_t *key);

    [[nodiscard]] std::uint32_t size() const { return m_size; }
    [[nodiscard]] const std::uint64_t *key(std::uint32_t state) const
    {
        return m_keys.data() + state * m_words;
    }

private:
    /// Directly indexed tables take four bytes for each; pages never touched take none.
    static constexpr unsigned mostDirectBits = 26;

    void grow();
    [[nodiscard]] std::size_t hash(const std::uint64_t *key) const;

    struct Free
    {
        void operator()(std::uint32_t *table) const { std::free(table); }
    };

    std::size_t m_words;
    bool m_direct;
    std::uint32_t m_size = 0;
    std::size_t m_mask = 0;
    std::vector<std::uint64_t> m_keys;
    std::unique_ptr<std::uint32_t[], Free> m_table; ///< numbers from 1; 0 is empty
};

} // namespace rapport::engine::paths
