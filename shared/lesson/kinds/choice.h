#pragma once

#include "lesson/expression/expression.h"
#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

struct Option
{
    PartId id;
    Text text;
    bool correct = false;
    Score score;
    Text why;
    std::vector<Effect> effects;
    std::vector<Flag> flags;
    StepRef next;
    UnknownFields unknown;

    bool operator==(const Option &) const = default;
};

template <>
struct Fields<Option>
{
    static constexpr auto table = std::tuple{
        Field{"id", &Option::id, "Names the option within its question."}.must(),
        Field{"text", &Option::text, "The answer as the learner reads it."}.must(),
        Field{"correct", &Option::correct, "Whether it is right."},
        Field{"score", &Option::score, "Points for choosing it."},
        Field{"why", &Option::why, "The reason it is right or wrong."},
        Field{"effects", &Option::effects, "Changes to meters and variables."},
        Field{"flags", &Option::flags, "Raised for the rest of the lesson."},
        Field{"next", &Option::next, "The step that follows, where it differs."},
    };
};

/// A question with one right answer or several.
struct Choice
{
    static constexpr std::string_view kind = "choice";

    Text prompt;
    Text text;
    bool multiple = false;
    std::vector<Option> options;
    StepRef next;

    bool operator==(const Choice &) const = default;
};

template <>
struct Fields<Choice>
{
    static constexpr auto table = std::tuple{
        Field{"prompt", &Choice::prompt, "The question."}.must(),
        Field{"text", &Choice::text, "What one needs to know to answer it."},
        Field{"multiple", &Choice::multiple, "Whether several may be right."},
        CommonFields{},
        Field{"options", &Choice::options, "The answers to choose from."}.must(),
        Field{"next", &Choice::next, "The step that follows where an option names none."},
    };
};

} // namespace rapport::lesson
