#pragma once

#include "base/random.h"

#include <algorithm>
#include <string>
#include <vector>

namespace rapport::fuzz {

/// Another input like those kept: one of them with a few bytes changed, taken out, doubled, or put
/// together with a piece of another. The same numbers drawn give the same input.
inline std::string mutated(const std::vector<std::string> &kept, Random &random)
{
    constexpr std::size_t longest = 64 * 1024;
    const auto at = [&](std::size_t size) { return std::size_t(random.below(size + 1)); };
    std::string input = kept[random.below(kept.size())];
    for (std::uint64_t change = random.below(4) + 1; change > 0; --change) {
        const std::size_t from = at(input.size());
        const std::size_t length = std::min(at(40), input.size() - from);
        switch (random.below(5)) {
        case 0:
            if (from < input.size())
                input[from] = char(random.below(256));
            break;
        case 1:
            input.erase(from, length);
            break;
        case 2:
            input.insert(at(input.size()), input.substr(from, length));
            break;
        case 3: {
            const std::string &other = kept[random.below(kept.size())];
            input.insert(from, other.substr(at(other.size()), at(400)));
            break;
        }
        default:
            input.insert(from, 1, ":-#{}[]\"'|>&*!\n \t0"[random.below(18)]);
        }
    }
    input.resize(std::min(input.size(), longest));
    return input;
}

} // namespace rapport::fuzz
