#pragma once

#include "lesson/phrasing/words.h"
#include "lesson/rules.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rapport::lesson {

/// A reply is looked at up to here; what comes after is not read.
inline constexpr std::size_t maxReplyBytes = 4096;

/// What a rule found, as bits, for a rule may fail in more than one way.
enum RuleFault : std::uint8_t {
    NoFault = 0,
    WordsMissing = 1,   ///< none of `must` is there
    WordsForbidden = 2, ///< one of `must_not` is there
    WordsTooEarly = 4,  ///< the words come before those of the rule named by `after`
};

/// How a reply stands to one rule. Ranges are bytes of the reply, in its order, whole written
/// words; in a reply that is UTF-8 they begin and end between characters.
struct RuleFinding
{
    PartId rule;
    std::uint8_t faults = NoFault;
    std::vector<ByteRange> found;     ///< words of `must`
    std::vector<ByteRange> forbidden; ///< words of `must_not`
    std::vector<ByteRange> expected;  ///< where too early: the words that should have come first
    std::string sentence;             ///< for the learner: what they wrote, and the rule's why

    [[nodiscard]] bool kept() const { return faults == NoFault; }
};

/// How many words a reply has. "You're" counts as one, "follow-up" as two.
struct CountFinding
{
    int words = 0;
    bool kept = true;
    std::string sentence; ///< empty where kept
};

struct Judgement
{
    std::vector<RuleFinding> rules; ///< one for each rule, in its order
    CountFinding count;
    bool whole = true; ///< false where the reply was longer than maxReplyBytes

    /// Whether every rule and the number of words were kept.
    [[nodiscard]] bool kept() const;
};

/// Looks a reply over.
///
///   - `must`: one of its patterns is found. `must_not`: none is found, but for those that the
///     words before deny (negation.h). A rule with both wants both.
///   - `after`: some words of `must` come after the first words found for the named rule. Where
///     that rule found nothing, or has no `must`, only the words themselves count.
///   - a pattern that cannot be read finds nothing (RP0320 tells its author).
///   - `count`: zero for most means no bound.
///
/// `language` is the course's BCP 47 tag; see isEnglish(). Never throws; the work is bounded by
/// maxReplyBytes times the number of patterns.
[[nodiscard]] Judgement judgeReply(std::string_view text, const std::vector<PhraseRule> &rules,
                                   const WordCount &count, std::string_view language);

} // namespace rapport::lesson
