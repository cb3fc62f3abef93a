#pragma once

#include "lesson/fields.h"
#include "lesson/values.h"

namespace rapport::lesson {

enum class Weight { Low, Medium, High };

template <>
struct Names<Weight>
{
    static constexpr std::array names{"low", "medium", "high"};
};

/// A do/don't pair that lessons share.
struct Phrase
{
    PhraseId id;
    Text situation;
    Text dont;
    Text correct;
    Text why;
    Weight severity = Weight::Medium;
    std::vector<std::string> tags;
    UnknownFields unknown;

    bool operator==(const Phrase &) const = default;
};

template <>
struct Fields<Phrase>
{
    static constexpr auto table = std::tuple{
        Field{"id", &Phrase::id, "Names the pair."}.must(),
        Field{"situation", &Phrase::situation, "When it comes up."},
        Field{"dont", &Phrase::dont, "What not to say."}.must(),
        Field{"do", &Phrase::correct, "What to say instead."}.must(),
        Field{"why", &Phrase::why, "What makes the difference."}.must(),
        Field{"severity", &Phrase::severity, "How much harm the don't does: low, medium, high."},
        Field{"tags", &Phrase::tags, "Words to find it by."},
    };
};

struct PhraseBank
{
    int rapport = 1;
    std::vector<Phrase> phrases;
    UnknownFields unknown;

    /// The pair of that id, or null.
    [[nodiscard]] const Phrase *find(const PhraseId &id) const
    {
        for (const Phrase &phrase : phrases) {
            if (phrase.id == id)
                return &phrase;
        }
        return nullptr;
    }

    bool operator==(const PhraseBank &) const = default;
};

template <>
struct Fields<PhraseBank>
{
    static constexpr auto table = std::tuple{
        Field{"rapport", &PhraseBank::rapport, "The version of the lesson language."}.must(),
        Field{"phrases", &PhraseBank::phrases, "The pairs."}.must(),
    };
};

} // namespace rapport::lesson
