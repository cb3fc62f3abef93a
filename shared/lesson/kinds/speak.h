#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

/// How long the silence behind certain words should be. A bound of zero is none.
struct SpeakPause
{
    Text after;
    Millis least{0};
    Millis longest{0};
    UnknownFields unknown;

    bool operator==(const SpeakPause &) const = default;
};

template <>
struct Fields<SpeakPause>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"after", &SpeakPause::after, "The words the silence follows."}.must(),
        Field{"min", &SpeakPause::least, "The shortest silence that lets them land."},
        Field{"max", &SpeakPause::longest, "The longest silence allowed."},
    };
};

/// Bounds of something measured. Both zero means that it is not looked at.
struct SpeakRange
{
    double least = 0;
    double most = 0;
    UnknownFields unknown;

    [[nodiscard]] bool empty() const { return least == 0 && most == 0; }
    bool operator==(const SpeakRange &) const = default;
};

template <>
struct Fields<SpeakRange>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"min", &SpeakRange::least, "The least."}.must(),
        Field{"max", &SpeakRange::most, "The most."}.must(),
    };
};

/// One thing the learner listens for in their own recording.
struct CheckItem
{
    PartId id;
    Text text;
    Text why;
    UnknownFields unknown;

    bool operator==(const CheckItem &) const = default;
};

template <>
struct Fields<CheckItem>
{
    static constexpr auto table = std::tuple{
        Field{"id", &CheckItem::id, "Names the point within its step."}.must(),
        Field{"text", &CheckItem::text, "What to listen for."}.must(),
        Field{"why", &CheckItem::why, "What it does for the caller."},
    };
};

/// A reply spoken aloud, measured where there is a microphone, and checked by the learner.
struct Speak
{
    static constexpr std::string_view kind = "speak";

    Text prompt;
    Text text;
    std::vector<SpeakPause> pauses;
    Millis longestPause{0};
    SpeakRange pace;
    SpeakRange loudness;
    Text model;
    Media modelClip;
    Media modelCaptions;
    std::vector<CheckItem> checklist;
    Score score;
    StepRef next;

    bool operator==(const Speak &) const = default;
};

template <>
struct Fields<Speak>
{
    static constexpr auto table = std::tuple{
        Field{"prompt", &Speak::prompt, "What is to be said."}.must(),
        Field{"text", &Speak::text, "What the caller has said, and where things stand."},
        CommonFields{},
        Field{"pauses", &Speak::pauses, "How long the silence behind certain words should be."},
        Field{"longest_pause", &Speak::longestPause, "The longest silence anywhere else."},
        Field{"pace", &Speak::pace, "Words in a minute."},
        Field{"loudness", &Speak::loudness, "Loudness in LUFS, which is below zero."},
        Field{"model", &Speak::model, "A model answer, shown afterwards."},
        Field{"model_clip", &Speak::modelClip, "The model answer, spoken."},
        Field{"model_captions", &Speak::modelCaptions, "Its words as WebVTT."},
        Field{"checklist", &Speak::checklist, "What to listen for in one's own recording."}.must(),
        Field{"score", &Speak::score, "Points for each point of the list that was met."},
        Field{"next", &Speak::next, "The step that follows."}.must(),
    };
};

} // namespace rapport::lesson
