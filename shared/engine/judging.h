#pragma once

#include "engine/answer.h"
#include "engine/state.h"
#include "lesson/kinds/clip.h"
#include "lesson/kinds/order.h"
#include "lesson/kinds/rating.h"
#include "lesson/kinds/speak.h"
#include "lesson/kinds/spot.h"
#include "lesson/phrasing/judge.h"

#include <array>
#include <string>
#include <vector>

/// How answers to single kinds of step are judged: for grading, and for showing why.
namespace rapport::engine {

/// For each item as arranged, whether it comes straight after the one it should follow; the first
/// one when it stands first. So what was kept together counts although it stands elsewhere.
[[nodiscard]] std::vector<bool> judgeOrder(const lesson::Order &order, const Arrange &arranged);

/// Finds, and picks where there was nothing to find.
struct Finds
{
    std::vector<bool> found; ///< for each mark or spot of the step
    std::vector<bool> right; ///< for each moment or clause that was picked
    int hits = 0;
    int falseAlarms = 0;
};

/// A moment hits every mark it overlaps, ends included; one that overlaps none is a false alarm.
[[nodiscard]] Finds judgeMarks(const lesson::Clip &clip, const Mark &mark);

/// A clause hits every spot whose words overlap it. Clauses that the step does not have are false
/// alarms.
[[nodiscard]] Finds judgeSpots(const lesson::Spot &spot, const Pick &picked);

/// The part of the points a level earns: how often the panel chose it against the level it chose
/// most (proportion consensus scoring; MacCann, Roberts, Matthews and Zeidner 2004, Personality and
/// Individual Differences 36, 645–662). 0 to 1; 1 for every level where nobody was asked.
[[nodiscard]] double panelShare(const lesson::Rating &rating, const lesson::PartId &level);

/// A written reply against the rules and the length its step asks for, in the order of
/// StepProgram::phrases.
[[nodiscard]] lesson::Judgement judgeWriting(const StepProgram &step, const Say &said,
                                             const std::string &language);

/// One thing measured in a spoken reply against what the step asks for.
struct SpeechFinding
{
    std::string name; ///< "longest_pause", "pace", "loudness", or "pause_1" for the first pause
    double value = 0; ///< seconds, words in a minute, or LUFS
    double least = 0; ///< 0 where there is no such bound
    double most = 0;
    bool kept = false;
};

/// Every measure that the step asks for and that was taken, in the order of the step's table.
[[nodiscard]] std::vector<SpeechFinding> judgeSpeech(const lesson::Speak &speak,
                                                     const Speech &speech);

/// The grade of an answer that is right by such a share: all of it is a do, half of it is ok.
[[nodiscard]] lesson::Grade gradeOfShare(double share);

/// The rules a hold's policy can have, by their keys, in the order of its table.
inline constexpr std::array<std::string_view, 5> holdRuleNames{
    "ask_first", "predict", "offer_callback", "check_back", "max"};

/// The rules of a hold's policy with whether they were kept, in the order of the policy's table.
/// Rules about holding are judged only when the caller was held.
struct HoldRule
{
    std::string_view name; ///< the key in the policy
    bool kept = false;
};
[[nodiscard]] std::vector<HoldRule> judgeHold(const lesson::HoldPolicy &policy,
                                              const HoldState &hold);

} // namespace rapport::engine
