#pragma once

#include "lesson/kinds/choice.h"

namespace rapport::lesson {

/// A moment of a recording at which it stops and asks. The options name no next step: whatever is
/// answered, the recording goes on.
struct ClipStop
{
    PartId id;
    Millis at{0};
    Text prompt;
    bool multiple = false;
    std::vector<Option> options;
    UnknownFields unknown;

    bool operator==(const ClipStop &) const = default;
};

template <>
struct Fields<ClipStop>
{
    static constexpr auto table = std::tuple{
        Field{"id", &ClipStop::id, "Names the stop within its step."}.must(),
        Field{"at", &ClipStop::at, "The moment it stops, from the beginning of the clip."}.must(),
        Field{"prompt", &ClipStop::prompt, "The question."}.must(),
        Field{"multiple", &ClipStop::multiple, "Whether several answers may be right."},
        Field{"options", &ClipStop::options, "The answers to choose from."}.must(),
    };
};

/// A stretch of a recording that a listener should notice.
struct ClipMark
{
    PartId id;
    Millis from{0};
    Millis to{0};
    Text name;
    Text why;
    Text better;
    UnknownFields unknown;

    bool operator==(const ClipMark &) const = default;
};

template <>
struct Fields<ClipMark>
{
    static constexpr auto table = std::tuple{
        Field{"id", &ClipMark::id, "Names the moment within its step."}.must(),
        Field{"from", &ClipMark::from, "Where it begins, from the beginning of the clip."}.must(),
        Field{"to", &ClipMark::to, "Where it ends."}.must(),
        Field{"name", &ClipMark::name, "What happens there, as it is revealed."}.must(),
        Field{"why", &ClipMark::why, "What it does to the caller."},
        Field{"better", &ClipMark::better, "Better words."},
    };
};

/// A longer recording, heard or seen: it may stop to ask, and the learner may mark moments in it.
struct Clip
{
    static constexpr std::string_view kind = "clip";

    Text text;
    Media clip;
    Media captions;
    std::vector<ClipStop> stops;
    Text prompt;
    std::vector<ClipMark> marks;
    Score score;
    Score falseAlarm;
    StepRef next;

    bool operator==(const Clip &) const = default;
};

template <>
struct Fields<Clip>
{
    static constexpr auto table = std::tuple{
        Field{"text", &Clip::text, "What to listen for."},
        Field{"clip", &Clip::clip, "The recording: sound, or a film."}.must(),
        Field{"captions", &Clip::captions, "Its words as WebVTT, with times."},
        CommonFields{},
        Field{"stops", &Clip::stops, "Moments at which it stops and asks."},
        Field{"prompt", &Clip::prompt, "Which moments are to be marked."},
        Field{"marks", &Clip::marks, "The moments that should be marked."},
        Field{"score", &Clip::score, "Points for each moment that was marked."},
        Field{"false_alarm", &Clip::falseAlarm, "Points for each mark where there is nothing."},
        Field{"next", &Clip::next, "The step that follows."}.must(),
    };
};

} // namespace rapport::lesson
