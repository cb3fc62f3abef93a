#pragma once

#include "lesson/walk.h"

#include <string>
#include <utility>
#include <vector>

namespace rapport::lesson {

/// A pair of the phrase bank, and the address in a lesson that refers to it.
struct PhraseUse
{
    PhraseId phrase;
    StepId step;
    std::string address;
};

/// Every reference of a lesson to the phrase bank, in the order of its steps.
[[nodiscard]] inline std::vector<PhraseUse> phraseUses(const Lesson &lesson)
{
    std::vector<PhraseUse> uses;
    std::string address;
    for (const Step &step : lesson.steps) {
        walkStep(step, address, [&](const std::string &at, const auto &value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, PhraseRef>) {
                if (!value.empty())
                    uses.push_back({value.id, step.id, "steps/" + step.id.value + '/' + at});
            }
        });
    }
    return uses;
}

} // namespace rapport::lesson
