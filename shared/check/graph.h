#pragma once

#include "lesson/lesson.h"

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rapport::check {

/// A way from one step to another, by their numbers in the lesson.
struct StoryEdge
{
    std::uint32_t to = 0;
    /// Whether only a mistake leads along it: a don't, a wrong answer, a wait or a time that ran
    /// out.
    bool mistake = false;
};

/// The story as a graph of steps, by their number in the lesson. References that lead nowhere are
/// left out. Keeps a reference to the lesson.
class StoryGraph
{
public:
    explicit StoryGraph(const lesson::Lesson &lesson);

    /// The number of the first step of that id, or -1.
    [[nodiscard]] int find(std::string_view id) const;
    [[nodiscard]] const std::vector<StoryEdge> &edges(std::uint32_t step) const
    {
        return m_forward[step];
    }

    /// For each step whether it can be reached from the start.
    [[nodiscard]] std::vector<bool> reachable() const;
    /// The same without making a mistake. Nothing is where the lesson has no start.
    [[nodiscard]] std::vector<bool> reachableWithoutMistakes() const;
    /// For each step whether an ending can be reached from it, or a step of a kind whose ways this
    /// version does not know.
    [[nodiscard]] std::vector<bool> ends() const;
    /// The same for endings that are not lost.
    [[nodiscard]] std::vector<bool> endsWell() const;
    /// The loops that no way leads out of: steps that all lead to each other and nowhere else.
    /// Each in the order of the lesson. Linear in steps and ways.
    [[nodiscard]] std::vector<std::vector<std::uint32_t>> traps() const;

private:
    void addWays(std::uint32_t step);
    [[nodiscard]] std::vector<bool> forward(std::vector<std::uint32_t> from, bool mistakes) const;
    [[nodiscard]] std::vector<bool> backward(std::vector<std::uint32_t> from) const;

    const lesson::Lesson &m_lesson;
    std::unordered_map<std::string_view, std::uint32_t> m_index;
    std::vector<std::vector<StoryEdge>> m_forward;
    std::vector<std::vector<std::uint32_t>> m_backward;
};

} // namespace rapport::check
