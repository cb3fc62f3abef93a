#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

struct SpotLine
{
    PartId id;
    CastId speaker;
    Text text;
    UnknownFields unknown;

    bool operator==(const SpotLine &) const = default;
};

template <>
struct Fields<SpotLine>
{
    static constexpr auto table = std::tuple{
        Field{"id", &SpotLine::id, "Names the line within its step."}.must(),
        Field{"speaker", &SpotLine::speaker, "Who speaks: customer, agent, or one of the cast."}
            .must(),
        Field{"text", &SpotLine::text, "What is said."}.must(),
    };
};

/// Words of a line that went wrong.
struct SpotMark
{
    PartId id;
    PartId line;
    Text words;
    Text why;
    Text better;
    UnknownFields unknown;

    bool operator==(const SpotMark &) const = default;
};

template <>
struct Fields<SpotMark>
{
    static constexpr auto table = std::tuple{
        Field{"id", &SpotMark::id, "Names the find within its step."}.must(),
        Field{"line", &SpotMark::line, "The line it is in."}.must(),
        Field{"words", &SpotMark::words, "The words, exactly as the line has them."}.must(),
        Field{"why", &SpotMark::why, "What they do to the caller."}.must(),
        Field{"better", &SpotMark::better, "Better words."},
    };
};

/// A transcript in which the words that went wrong are to be found.
struct Spot
{
    static constexpr std::string_view kind = "spot";

    Text prompt;
    Text text;
    std::vector<SpotLine> lines;
    std::vector<SpotMark> spots;
    Score score;
    Score falseAlarm;
    StepRef next;

    bool operator==(const Spot &) const = default;
};

template <>
struct Fields<Spot>
{
    static constexpr auto table = std::tuple{
        Field{"prompt", &Spot::prompt, "What is to be found."}.must(),
        Field{"text", &Spot::text, "What one needs to know to find it."},
        CommonFields{},
        Field{"lines", &Spot::lines, "The transcript."}.must(),
        Field{"spots", &Spot::spots, "The words that went wrong."}.must(),
        Field{"score", &Spot::score, "Points for each find."},
        Field{"false_alarm", &Spot::falseAlarm, "Points for picking words that were fine."},
        Field{"next", &Spot::next, "The step that follows."}.must(),
    };
};

} // namespace rapport::lesson
