#pragma once

#include "lesson/kinds/reply.h"

namespace rapport::lesson {

/// One turn of a mock call: a line, and what the agent may answer.
struct Turn
{
    static constexpr std::string_view kind = "turn";

    CastId speaker;
    Text line;
    Media clip;
    Media captions;
    Text prompt;
    std::vector<Reply> replies;
    StepRef next;

    bool operator==(const Turn &) const = default;
};

template <>
struct Fields<Turn>
{
    static constexpr auto table = std::tuple{
        Field{"speaker", &Turn::speaker, "Who speaks: customer, agent, or one of the cast."}.must(),
        Field{"line", &Turn::line, "What is said."}.must(),
        Field{"clip", &Turn::clip, "The line, spoken."},
        Field{"captions", &Turn::captions, "The clip's words as WebVTT."},
        CommonFields{},
        Field{"prompt", &Turn::prompt, "The question over the replies."},
        Field{"replies", &Turn::replies, "What the agent may say."},
        Field{"next", &Turn::next, "The step that follows where a reply names none."},
    };
};

} // namespace rapport::lesson
