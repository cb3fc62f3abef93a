#pragma once

#include "lesson/fields.h"
#include "lesson/texts.h"
#include "lesson/values.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rapport::lesson {

/// One text of a lesson, course or bank in another language.
struct TranslatedText
{
    std::string at;   ///< the address of the source text
    std::string from; ///< sourceHash of what it was made from; empty where nobody knows
    Text text;
    UnknownFields unknown;

    bool operator==(const TranslatedText &) const = default;
};

template <>
struct Fields<TranslatedText>
{
    static constexpr auto table = std::tuple{
        Field{"at", &TranslatedText::at, "The address of the text it translates."}.must(),
        Field{"from", &TranslatedText::from, "Which words it was made from: their short hash."},
        Field{"text", &TranslatedText::text, "The words in this language."}.must(),
    };
};

/// The texts of one file in another language. It lies beside the original, and changes nothing but
/// words.
struct Translation
{
    int rapport = 1;
    std::string language;
    std::string of;
    std::string note;
    std::vector<TranslatedText> texts;
    UnknownFields unknown;

    bool operator==(const Translation &) const = default;
};

template <>
struct Fields<Translation>
{
    static constexpr auto table = std::tuple{
        Field{"rapport", &Translation::rapport, "The version of the lesson language."}.must(),
        Field{"language", &Translation::language, "The language of the texts (BCP 47)."}.must(),
        Field{"of", &Translation::of, "The lesson's id, or course, phrases or rules."}.must(),
        Field{"note", &Translation::note, "For authors and translators; never shown."},
        Field{"texts", &Translation::texts, "The texts."}.must(),
    };
};

/// Names the words a translation was made from, in 12 hexadecimal digits: FNV-1a with 64 bits over
/// the UTF-8, folded to 48 bits by xor as its authors advise (Fowler, Noll and Vo,
/// draft-eastlake-fnv). It tells a changed text from the same one; it is no protection.
[[nodiscard]] std::string sourceHash(std::string_view text);

/// A text there is to translate.
struct SourceText
{
    std::string address;
    std::string text;
    std::string_view meaning; ///< what the field's table says about it
};

/// Every text of a record that says anything, in the order of its tables. Where two steps bear one
/// id, their texts share an address, and the first counts.
template <class Record>
[[nodiscard]] std::vector<SourceText> sourceTexts(const Record &record)
{
    std::vector<SourceText> texts;
    forEachOf<Text>(record,
                    [&](const std::string &address, const Text &text, std::string_view meaning) {
                        if (!text.empty())
                            texts.push_back({address, text.source, meaning});
                    });
    return texts;
}

/// Where a text stands with its translation.
enum class TextState {
    New,        ///< not translated; the source is shown
    Stale,      ///< translated from other words than are there now; the translation is shown
    Translated, ///< translated from the words that are there, or from nobody knows which
};

template <>
struct Names<TextState>
{
    static constexpr std::array names{"new", "stale", "translated"};
};

/// `translated` is null where there is none.
[[nodiscard]] TextState stateOf(std::string_view source, const TranslatedText *translated);

/// Finds translations by address. Where an address is repeated, the first counts. Points into the
/// translation, which must outlive it.
class TranslationIndex
{
public:
    explicit TranslationIndex(const Translation &translation);

    /// The translation of a text, or null where there is none or it is empty.
    [[nodiscard]] const TranslatedText *find(std::string_view address) const;

private:
    std::unordered_map<std::string_view, const TranslatedText *> m_texts;
};

/// A record with its texts put into the translation's language. What is not translated keeps the
/// words of the source; what was translated from words that have changed since is taken all the
/// same, since a learner can read it. Only texts change: ids, conditions and scores stay.
template <class Record>
[[nodiscard]] Record applyTranslation(Record record, const Translation &translation)
{
    const TranslationIndex index(translation);
    forEachOf<Text>(record, [&](const std::string &address, Text &text, std::string_view) {
        const TranslatedText *found = text.empty() ? nullptr : index.find(address);
        if (found)
            text = found->text;
    });
    return record;
}

} // namespace rapport::lesson
