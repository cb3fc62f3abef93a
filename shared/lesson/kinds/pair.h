#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

enum class PairMode { Show, Choose };

template <>
struct Names<PairMode>
{
    static constexpr std::array names{"show", "choose"};
};

/// A do beside a don't: shown, or chosen first and then explained.
struct Pair
{
    static constexpr std::string_view kind = "pair";

    Text prompt;
    Text text;
    PairMode mode = PairMode::Show;
    PhraseRef phrase;
    Text dont;
    Text correct;
    Text why;
    Media dontClip;
    Media dontCaptions;
    Media doClip;
    Media doCaptions;
    std::vector<Text> points;
    Score score;
    StepRef next;

    bool operator==(const Pair &) const = default;
};

template <>
struct Fields<Pair>
{
    static constexpr auto table = std::tuple{
        Field{"prompt", &Pair::prompt, "The question over the two."},
        Field{"text", &Pair::text, "The situation they are said in."},
        Field{"mode", &Pair::mode, "show both at once, or choose first."},
        Field{"phrase", &Pair::phrase, "The pair of the phrase bank to use."},
        Field{"dont", &Pair::dont, "What not to say, where no phrase is named."},
        Field{"do", &Pair::correct, "What to say instead."},
        Field{"why", &Pair::why, "What makes the difference."},
        Field{"dont_clip", &Pair::dontClip, "The don't, spoken."},
        Field{"dont_captions", &Pair::dontCaptions, "Its words as WebVTT, where they differ."},
        Field{"do_clip", &Pair::doClip, "The do, spoken."},
        Field{"do_captions", &Pair::doCaptions, "Its words as WebVTT, where they differ."},
        Field{"points", &Pair::points, "The ideas behind it, in a word or two each."},
        Field{"score", &Pair::score, "Points for choosing the do."},
        CommonFields{},
        Field{"next", &Pair::next, "The step that follows."}.must(),
    };
};

} // namespace rapport::lesson
