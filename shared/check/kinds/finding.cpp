#include "check/kinds.h"
#include "check/kinds/parts.h"

#include <algorithm>

// Things to find: moments of a recording, words of a transcript.

namespace rapport::check {

namespace {

/// Recordings may go on for a little after the last word.
constexpr Millis afterTheLastWord{5000};

std::string seconds(Millis time)
{
    const auto tenths = (time.count() + 50) / 100;
    const std::string fraction = tenths % 10 == 0 ? "" : '.' + std::to_string(tenths % 10);
    return std::to_string(tenths / 10) + fraction + " s";
}

void checkStops(const lesson::Clip &clip, Report &report)
{
    checkIds(clip.stops, "stops", report);
    for (std::size_t i = 0; i < clip.stops.size(); ++i) {
        const lesson::ClipStop &stop = clip.stops[i];
        const std::string at = numbered("stops", i);
        checkOptions(stop.options, stop.multiple, at + "/options", report);
        for (std::size_t k = 0; k < stop.options.size(); ++k) {
            if (!stop.options[k].next.empty())
                report.error("RP0251", numbered(at + "/options", k) + "/next",
                             "After a stop the recording goes on, whatever was answered.",
                             "Take next out, or ask in a question after the clip.");
        }
        if (i > 0 && stop.at <= clip.stops[i - 1].at)
            report.error("RP0250", at + "/at",
                         stop.at == clip.stops[i - 1].at
                             ? "The recording already stops at this moment."
                             : "This stop comes before the one above it.",
                         "Put the stops in the order in which they are heard.");
    }
}

void checkMarks(const lesson::Clip &clip, Report &report)
{
    checkIds(clip.marks, "marks", report);
    if (!clip.marks.empty() && clip.prompt.empty())
        report.warning("RP0253", "marks", "Nobody tells the learner what to mark.",
                       "Add prompt: which moments are to be marked.");
    std::vector<std::size_t> byBegin(clip.marks.size());
    for (std::size_t i = 0; i < clip.marks.size(); ++i) {
        byBegin[i] = i;
        if (clip.marks[i].from >= clip.marks[i].to)
            report.error("RP0262", numbered("marks", i) + "/to",
                         "The moment ends before it begins.", "Let to come after from.");
    }
    std::ranges::stable_sort(byBegin, {}, [&](std::size_t i) { return clip.marks[i].from; });
    for (std::size_t i = 1; i < byBegin.size(); ++i) {
        const lesson::ClipMark &before = clip.marks[byBegin[i - 1]];
        if (clip.marks[byBegin[i]].from < before.to)
            report.warning("RP0252", numbered("marks", byBegin[i]) + "/from",
                           "This moment begins before “" + before.id.value +
                               "” is over, so that one mark finds both.",
                           "Part the two, or make them one.");
    }
}

void checkBounds(const lesson::Clip &clip, const Surroundings &around, Report &report)
{
    if (!around.captions || clip.captions.empty())
        return;
    const std::optional<CaptionFacts> captions = around.captions(clip.captions.path);
    if (!captions || captions->end.count() == 0)
        return;
    const auto look = [&](Millis moment, const std::string &at) {
        if (moment > captions->end + afterTheLastWord)
            report.warning("RP0254", at,
                           "The last words of the recording end at " + seconds(captions->end) +
                               ", long before this moment.",
                           "Look at the time, or at the captions.");
    };
    for (std::size_t i = 0; i < clip.stops.size(); ++i)
        look(clip.stops[i].at, numbered("stops", i) + "/at");
    for (std::size_t i = 0; i < clip.marks.size(); ++i)
        look(clip.marks[i].to, numbered("marks", i) + "/to");
}

} // namespace

void checkBody(const lesson::Clip &clip, const Surroundings &around, Report &report)
{
    if (!clip.marks.empty() && clip.captions.empty())
        report.warning("RP0210", "clip",
                       "The clip has no captions, so that only those who hear it can find what is "
                       "to be marked.",
                       "Add captions with the times of the words.");
    else
        checkCaptions(clip.clip, clip.captions, report);
    checkStops(clip, report);
    checkMarks(clip, report);
    checkBounds(clip, around, report);
}

void checkBody(const lesson::Spot &spot, const Surroundings &, Report &report)
{
    checkIds(spot.lines, "lines", report);
    checkIds(spot.spots, "spots", report);
    checkEnough(spot.lines, 1, "lines", "line", report);
    checkEnough(spot.spots, 1, "spots", "find", report);
    for (std::size_t i = 0; i < spot.spots.size(); ++i) {
        const lesson::SpotMark &wanted = spot.spots[i];
        const std::string at = numbered("spots", i);
        const auto line = std::ranges::find(spot.lines, wanted.line, &lesson::SpotLine::id);
        if (line == spot.lines.end()) {
            report.error("RP0257", at + "/line", "There is no line “" + wanted.line.value + "”.",
                         "Name one of the step's lines.");
            continue;
        }
        const std::string &text = line->text.source;
        const std::size_t found = text.find(wanted.words.source);
        if (wanted.words.empty() || found == std::string::npos)
            report.error("RP0257", at + "/words",
                         "The line “" + wanted.line.value + "” does not have these words.",
                         "Copy them from the line, letter by letter.");
        else if (text.find(wanted.words.source, found + 1) != std::string::npos)
            report.warning("RP0259", at + "/words",
                           "The line “" + wanted.line.value +
                               "” has these words twice; the first are meant.",
                           "Take in a word more, so that it is plain which are meant.");
    }
}

} // namespace rapport::check
