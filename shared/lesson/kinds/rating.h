#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

/// One level of a scale, and how many of the panel chose it.
struct RatingLevel
{
    PartId id;
    Text name;
    int panel = 0;
    UnknownFields unknown;

    bool operator==(const RatingLevel &) const = default;
};

template <>
struct Fields<RatingLevel>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"id", &RatingLevel::id, "Names the level within its step."}.must(),
        Field{"name", &RatingLevel::name, "What the learner reads."}.must(),
        Field{"panel", &RatingLevel::panel, "How many of the panel chose it."}.must(),
    };
};

/// A judgement, compared with what a panel of practised people thought.
struct Rating
{
    static constexpr std::string_view kind = "rate";

    Text prompt;
    Text text;
    Media clip;
    Media captions;
    std::vector<RatingLevel> levels;
    Text why;
    Score score;
    StepRef next;

    bool operator==(const Rating &) const = default;
};

template <>
struct Fields<Rating>
{
    static constexpr auto table = std::tuple{
        Field{"prompt", &Rating::prompt, "What is to be judged."}.must(),
        Field{"text", &Rating::text, "What was said or done."},
        Field{"clip", &Rating::clip, "The same, spoken."},
        Field{"captions", &Rating::captions, "The clip's words as WebVTT."},
        CommonFields{},
        Field{"levels", &Rating::levels, "The scale, from one end to the other."}.must(),
        Field{"why", &Rating::why, "What the panel went by."},
        Field{"score", &Rating::score,
              "Points for the panel's favourite; other levels earn their share of it."},
        Field{"next", &Rating::next, "The step that follows."}.must(),
    };
};

} // namespace rapport::lesson
