#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

/// Two things that belong together.
struct MatchPair
{
    PartId id;
    Text left;
    Text right;
    Text why;
    UnknownFields unknown;

    bool operator==(const MatchPair &) const = default;
};

template <>
struct Fields<MatchPair>
{
    static constexpr auto table = std::tuple{
        Field{"id", &MatchPair::id, "Names the pair within its step."}.must(),
        Field{"left", &MatchPair::left, "What is to be matched."}.must(),
        Field{"right", &MatchPair::right, "What belongs to it."}.must(),
        Field{"why", &MatchPair::why, "The reason they belong together."},
    };
};

/// Something on the right that belongs to nothing.
struct Decoy
{
    PartId id;
    Text text;
    Text why;
    UnknownFields unknown;

    bool operator==(const Decoy &) const = default;
};

template <>
struct Fields<Decoy>
{
    static constexpr auto table = std::tuple{
        Field{"id", &Decoy::id, "Names it within its step."}.must(),
        Field{"text", &Decoy::text, "What it says."}.must(),
        Field{"why", &Decoy::why, "The reason it belongs to nothing."},
    };
};

/// Things on the left to match with things on the right, which the learner sees shuffled.
struct Match
{
    static constexpr std::string_view kind = "match";

    Text prompt;
    Text text;
    std::vector<MatchPair> pairs;
    std::vector<Decoy> decoys;
    Score score;
    StepRef next;

    bool operator==(const Match &) const = default;
};

template <>
struct Fields<Match>
{
    static constexpr auto table = std::tuple{
        Field{"prompt", &Match::prompt, "What is to be done."}.must(),
        Field{"text", &Match::text, "What one needs to know to do it."},
        CommonFields{},
        Field{"pairs", &Match::pairs, "What belongs together."}.must(),
        Field{"decoys", &Match::decoys, "More on the right, which belongs to nothing."},
        Field{"score", &Match::score, "Points for each pair that was found."},
        Field{"next", &Match::next, "The step that follows."}.must(),
    };
};

} // namespace rapport::lesson
