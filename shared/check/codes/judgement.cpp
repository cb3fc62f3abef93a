#include "check/codes/tables.h"

// What a careful reader would notice: RP0285 to RP0299.

namespace rapport::check {

namespace {

constexpr Code table[] = {
    {"RP0285", Severity::Error, "A loop with no way out",
     "Some steps only lead to each other, round and round.",
     "Let one of their ways go on to a step outside of the loop."},
    {"RP0286", Severity::Warning, "A file that no lesson uses",
     "It makes the course larger, and may be a recording that somebody forgot to name.",
     "Use the file, or move it out of the media folder."},
    {"RP0287", Severity::Warning, "Captions that cannot be shown as they are",
     "A captions file has a line that players leave out or take differently.",
     "Put the line right, as the complaint says."},
    {"RP0288", Severity::Warning, "The right answer is the longest",
     "In most questions of the lesson the right answer is the longest, so that nobody has to read "
     "them.",
     "Shorten some right answers, or let wrong ones say as much."},
    {"RP0289", Severity::Warning, "The right answer comes first",
     "In most questions of the lesson the right answer comes first, so that nobody has to read on.",
     "Put some of the right answers second or last."},
    {"RP0290", Severity::Warning, "A do that is a don't",
     "Words that are called good say what the phrase bank, or another step, warns of.",
     "Write other words, or decide which they are."},
    {"RP0291", Severity::Note, "A phrase that no lesson uses",
     "The pair stands in the phrase bank, but nobody meets it.",
     "Name it under phrase where a lesson speaks of it."},
    {"RP0292", Severity::Warning, "No way back after one mistake",
     "A single slip, made by somebody who made none before, loses the call. People then learn "
     "fear, not repair.",
     "Let it lead to a step from which there is a way back."},
    {"RP0293", Severity::Warning, "Replies that are all alike",
     "Whatever is said is as good, so the turn asks nothing.",
     "Let one reply be better or worse, or take the grades out."},
    {"RP0294", Severity::Note, "The same words at another step",
     "Two steps say the same, word for word.",
     "Leave it so if it is meant, or let one step serve both."},
    {"RP0295", Severity::Warning, "More words than can be taken in",
     "A line of a call over 60 words, or a page over 220, is too much at once.",
     "Part it, or shorten it."},
    {"RP0296", Severity::Error, "Nobody can pass", "No way through the lesson keeps its pass rule.",
     "Lower what the rule asks, let more answers earn points, or look at endings that are all "
     "lost."},
    {"RP0297", Severity::Note, "Nobody can fail",
     "Every way through the lesson passes, so that a pass says nothing.",
     "Leave it so if the lesson only practises, or ask more of the learner."},
    {"RP0298", Severity::Warning, "Points without end", "A loop earns points every time round.",
     "Let one of its steps lead out, or earn its points once."},
    {"RP0299", Severity::Warning, "Nobody ever gets there",
     "The conditions never let anybody meet this step or say this reply.",
     "Look at the conditions of what leads here."},
};

} // namespace

std::span<const Code> judgementCodes()
{
    return table;
}

} // namespace rapport::check
