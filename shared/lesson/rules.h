#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

using RuleSetId = Id<struct RuleSetTag>;

/// A number of words, from least to most. Most is 0 where there is no upper bound.
struct WordCount
{
    int least = 0;
    int most = 0;
    UnknownFields unknown;

    [[nodiscard]] bool empty() const { return least == 0 && most == 0; }
    bool operator==(const WordCount &) const = default;
};

template <>
struct Fields<WordCount>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"min", &WordCount::least, "The fewest words."},
        Field{"max", &WordCount::most, "The most words."},
    };
};

/// One thing a written reply is looked at for. Each entry of `must` and `mustNot` is a pattern:
/// words, `|` between alternatives of one word, `word*` for every word that begins so, `=word` for
/// that very form, `...` for up to four words in between, `^` for the beginning of a sentence or
/// clause (phrasing/pattern.h).
struct PhraseRule
{
    PartId id;
    Text name;
    std::vector<std::string> must;    ///< one of them is there
    std::vector<std::string> mustNot; ///< none of them is there
    PartId after;                     ///< a rule of the same step whose words come first
    Text why;
    Score score;
    UnknownFields unknown;

    bool operator==(const PhraseRule &) const = default;
};

template <>
struct Fields<PhraseRule>
{
    static constexpr auto table = std::tuple{
        Field{"id", &PhraseRule::id, "Names the rule within its step or set."}.must(),
        Field{"name", &PhraseRule::name, "What a good reply does, as the learner reads it."}.must(),
        Field{"must", &PhraseRule::must, "Words of which one has to be there."},
        Field{"must_not", &PhraseRule::mustNot, "Words of which none may be there."},
        Field{"after", &PhraseRule::after, "The rule whose words have to come before these."},
        Field{"why", &PhraseRule::why, "What it does to the caller."},
        Field{"score", &PhraseRule::score, "Points for keeping it."},
    };
};

/// Rules that belong together and that several steps use: what sympathy sounds like.
struct RuleSet
{
    RuleSetId id;
    Text name;
    std::string note;
    std::vector<PhraseRule> rules;
    UnknownFields unknown;

    bool operator==(const RuleSet &) const = default;
};

template <>
struct Fields<RuleSet>
{
    static constexpr auto table = std::tuple{
        Field{"id", &RuleSet::id, "Names the set within its course."}.must(),
        Field{"name", &RuleSet::name, "What the set is about."}.must(),
        Field{"note", &RuleSet::note, "For authors; never shown."},
        Field{"rules", &RuleSet::rules, "The rules."}.must(),
    };
};

/// A course's rules.yaml.
struct RuleBank
{
    int rapport = 1;
    std::vector<RuleSet> sets;
    UnknownFields unknown;

    /// The set of that id, or null.
    [[nodiscard]] const RuleSet *find(const RuleSetId &id) const
    {
        for (const RuleSet &set : sets) {
            if (set.id == id)
                return &set;
        }
        return nullptr;
    }

    bool operator==(const RuleBank &) const = default;
};

template <>
struct Fields<RuleBank>
{
    static constexpr auto table = std::tuple{
        Field{"rapport", &RuleBank::rapport, "The version of the lesson language."}.must(),
        Field{"sets", &RuleBank::sets, "The sets of rules."}.must(),
    };
};

} // namespace rapport::lesson
