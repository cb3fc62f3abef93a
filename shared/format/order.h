#pragma once

#include <string>
#include <vector>

namespace rapport::format {

/// Which of distinct numbers stand in ascending order while as many as possible do; the others have
/// moved.
[[nodiscard]] std::vector<bool> staying(const std::vector<int> &numbers);

/// The names of a list in an order that two people had their hands in.
struct MergedOrder
{
    std::vector<std::string> names;
    bool disputed = false; ///< both moved what was there, each to another place; ours is kept
};

/// Orders what is left of two versions of a list. `base`, `ours` and `theirs` are the names in each
/// version, in order and without repetition; `kept` are those of ours and theirs that stay. What
/// only one of them has follows the neighbour it was put behind. Unless the order is disputed, the
/// two sides may change places.
[[nodiscard]] MergedOrder mergeOrder(const std::vector<std::string> &base,
                                     const std::vector<std::string> &ours,
                                     const std::vector<std::string> &theirs,
                                     const std::vector<std::string> &kept);

} // namespace rapport::format
