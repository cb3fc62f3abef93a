#pragma once

#include "lesson/lesson.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rapport::check {

/// The story as a graph of steps, by their number in the lesson. References that lead nowhere are
/// left out.
class StoryGraph
{
public:
    explicit StoryGraph(const lesson::Lesson &lesson);

    /// The number of the first step of that id, or -1.
    [[nodiscard]] int find(std::string_view id) const;
    /// For each step whether it can be reached from the start.
    [[nodiscard]] std::vector<bool> reachable() const;
    /// For each step whether an ending can be reached from it, or a step of a kind whose ways this
    /// version does not know.
    [[nodiscard]] std::vector<bool> ends() const;

private:
    [[nodiscard]] std::vector<bool> spread(std::vector<std::uint32_t> from,
                                           const std::vector<std::vector<std::uint32_t>> &to) const;

    const lesson::Lesson &m_lesson;
    std::unordered_map<std::string_view, std::uint32_t> m_index;
    std::vector<std::vector<std::uint32_t>> m_forward;
    std::vector<std::vector<std::uint32_t>> m_backward;
};

} // namespace rapport::check
