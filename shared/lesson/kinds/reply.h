#pragma once

#include "lesson/expression/expression.h"
#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

/// How good something said or done is.
enum class Grade { None, Do, Ok, Dont };

template <>
struct Names<Grade>
{
    static constexpr std::array names{"none", "do", "ok", "dont"};
};

/// Something the agent may say in a turn of a mock call.
struct Reply
{
    PartId id;
    Text say;
    Expression when;
    Grade grade = Grade::None;
    Score score;
    std::vector<Effect> effects;
    std::vector<Flag> flags;
    Text why;
    PhraseRef phrase;
    Text better;
    Media clip;
    StepRef next;
    UnknownFields unknown;

    bool operator==(const Reply &) const = default;
};

template <>
struct Fields<Reply>
{
    static constexpr auto table = std::tuple{
        Field{"id", &Reply::id, "Names the reply within its turn."}.must(),
        Field{"say", &Reply::say, "The words of the agent."}.must(),
        Field{"when", &Reply::when, "Offered only if this holds."},
        Field{"grade", &Reply::grade, "How good it is: do, ok or dont."},
        Field{"score", &Reply::score, "Points per competency."},
        Field{"effects", &Reply::effects, "Changes to meters and variables."},
        Field{"flags", &Reply::flags, "Raised for the rest of the lesson."},
        Field{"why", &Reply::why, "The reason it helps or harms."},
        Field{"phrase", &Reply::phrase, "The do/don't pair of the phrase bank it illustrates."},
        Field{"better", &Reply::better, "Better words, where it is a don't."},
        Field{"clip", &Reply::clip, "The reply, spoken."},
        Field{"next", &Reply::next, "The step that follows."},
    };
};

} // namespace rapport::lesson
