#pragma once

#include "base/result.h"
#include "engine/program.h"
#include "lesson/rules.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace rapport::engine {

struct MeterSlot
{
    lesson::MeterName name;
    lesson::Meter meter;
};

struct CompetencySlot
{
    lesson::CompetencyId id;
    std::string name;    ///< what the learner reads
    double weight = 1;   ///< of its points in the score
    double possible = 0; ///< points on the best path
};

/// A lesson ready to run, shared by every run of it. Immutable once compiled.
class Script
{
public:
    /// Compiles a lesson with its course and phrase bank. Fails with Fault::Content where a step,
    /// name or phrase is missing, a condition does not fit, or a kind is unknown to this version;
    /// the error names the first such place.
    static Result<std::shared_ptr<const Script>> compile(lesson::Lesson lesson,
                                                         const lesson::Course &course,
                                                         lesson::PhraseBank phrases,
                                                         lesson::RuleBank rules = {});

    [[nodiscard]] const lesson::Lesson &lesson() const { return m_lesson; }
    [[nodiscard]] const lesson::PhraseBank &phrases() const { return m_phrases; }
    /// The language the course is written in (BCP 47).
    [[nodiscard]] const std::string &language() const { return m_language; }
    [[nodiscard]] const std::vector<StepProgram> &steps() const { return m_steps; }
    [[nodiscard]] const StepProgram &at(StepIndex step) const { return m_steps[step]; }
    [[nodiscard]] std::optional<StepIndex> find(const lesson::StepId &id) const;
    [[nodiscard]] StepIndex start() const { return m_start; }

    [[nodiscard]] const std::vector<MeterSlot> &meters() const { return m_meters; }
    [[nodiscard]] const std::vector<double> &initialNumbers() const { return m_numbers; }
    [[nodiscard]] const std::vector<lesson::VariableName> &variables() const { return m_vars; }
    [[nodiscard]] const std::vector<CompetencySlot> &competencies() const { return m_competencies; }
    [[nodiscard]] const std::vector<std::string> &flags() const { return m_flags; }
    [[nodiscard]] const std::vector<Code> &mustHold() const { return m_must; }
    [[nodiscard]] const std::vector<Code> &atLeastOf() const { return m_atLeast; }
    [[nodiscard]] const std::vector<std::uint32_t> &neverRaised() const { return m_never; }

    /// What the points of the best path are worth, over all competencies. Never negative.
    [[nodiscard]] double bestTotal() const { return m_bestTotal; }
    /// The first meter that learners see: the one the call's curve is drawn from.
    [[nodiscard]] std::optional<std::uint32_t> moodMeter() const;
    /// The words of a pair, from the phrase bank or its own.
    struct PairWords
    {
        const lesson::Text *dont;
        const lesson::Text *correct;
        const lesson::Text *why;
        const lesson::Text *situation;
    };
    [[nodiscard]] PairWords wordsOf(const lesson::Pair &pair) const;

private:
    friend class Compiler;
    Script() = default;

    lesson::Lesson m_lesson;
    lesson::PhraseBank m_phrases;
    lesson::RuleBank m_rules;
    std::string m_language;
    std::vector<StepProgram> m_steps;
    std::unordered_map<std::string_view, StepIndex> m_index;
    StepIndex m_start = noStep;
    std::vector<MeterSlot> m_meters;
    std::vector<lesson::VariableName> m_vars;
    std::vector<double> m_numbers;
    std::vector<CompetencySlot> m_competencies;
    std::vector<std::string> m_flags;
    std::vector<Code> m_must;
    std::vector<Code> m_atLeast;
    std::vector<std::uint32_t> m_never;
    double m_bestTotal = 0;
};

} // namespace rapport::engine
