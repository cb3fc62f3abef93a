#pragma once

#include "engine/answer.h"
#include "engine/program.h"
#include "lesson/kinds/clip.h"
#include "lesson/kinds/order.h"
#include "lesson/kinds/rating.h"
#include "lesson/kinds/speak.h"
#include "lesson/kinds/spot.h"
#include "lesson/phrasing/judge.h"

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

} // namespace rapport::engine
