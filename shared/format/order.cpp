#include "format/order.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>

namespace rapport::format {

namespace {

using Names = std::vector<std::string>;
using NameSet = std::unordered_set<std::string_view>;

NameSet setOf(const Names &names)
{
    return {names.begin(), names.end()};
}

Names only(const Names &names, const NameSet &wanted)
{
    Names some;
    std::ranges::copy_if(names, std::back_inserter(some),
                         [&](const std::string &name) { return wanted.contains(name); });
    return some;
}

NameSet shared(const Names &one, const Names &other)
{
    const NameSet others = setOf(other);
    NameSet both;
    for (const std::string &name : one) {
        if (others.contains(name))
            both.insert(name);
    }
    return both;
}

bool hasMoved(const Names &base, const Names &now)
{
    const NameSet both = shared(base, now);
    return only(base, both) != only(now, both);
}

/// What a side alone has, by the shared name it stands behind; "" where it stands before all.
std::map<std::string_view, Names> runsOf(const Names &side, const NameSet &backbone)
{
    std::map<std::string_view, Names> runs;
    std::string_view behind;
    for (const std::string &name : side) {
        if (backbone.contains(name))
            behind = name;
        else
            runs[behind].push_back(name);
    }
    return runs;
}

void append(Names &out, Names ours, Names theirs)
{
    if (!ours.empty() && !theirs.empty() && theirs.front() < ours.front())
        std::swap(ours, theirs);
    out.insert(out.end(), ours.begin(), ours.end());
    out.insert(out.end(), theirs.begin(), theirs.end());
}

} // namespace

std::vector<bool> staying(const std::vector<int> &numbers)
{
    std::vector<std::size_t> ends; // of the best run of each length
    std::vector<std::size_t> before(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto at = std::ranges::lower_bound(ends, numbers[i], {},
                                                 [&](std::size_t end) { return numbers[end]; });
        before[i] = at == ends.begin() ? i : *(at - 1);
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(numbers.size());
    for (std::size_t left = ends.size(), at = left == 0 ? 0 : ends.back(); left > 0; --left) {
        stays[at] = true;
        at = before[at];
    }
    return stays;
}

MergedOrder mergeOrder(const Names &base, const Names &ours, const Names &theirs, const Names &kept)
{
    const NameSet stay = setOf(kept);
    const Names mine = only(ours, stay);
    const Names others = only(theirs, stay);
    const NameSet backbone = shared(mine, others);
    Names spine = only(mine, backbone);
    const Names otherSpine = only(others, backbone);
    MergedOrder merged;
    if (spine != otherSpine) {
        const bool weMoved = hasMoved(base, spine);
        const bool theyMoved = hasMoved(base, otherSpine);
        merged.disputed = weMoved && theyMoved;
        if (!weMoved && (theyMoved || otherSpine < spine))
            spine = otherSpine;
    }
    auto ourRuns = runsOf(mine, backbone);
    auto theirRuns = runsOf(others, backbone);
    append(merged.names, ourRuns[""], theirRuns[""]);
    for (const std::string &name : spine) {
        merged.names.push_back(name);
        append(merged.names, ourRuns[name], theirRuns[name]);
    }
    return merged;
}

} // namespace rapport::format
