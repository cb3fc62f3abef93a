#pragma once

#include "lesson/phrase.h"
#include "lesson/phrasing/words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace rapport::check {

/// The don'ts of a phrase bank by the runs of words in them, so that a text is compared only with
/// those it could say. Keeps a reference to the bank.
class DontIndex
{
public:
    DontIndex(const lesson::PhraseBank &bank, std::string language);

    struct Found
    {
        const lesson::Phrase *phrase;
        lesson::ByteRange range; ///< of the text
    };
    /// The first pair of the bank whose don't the text says (lesson::saysDont), or nothing. Linear
    /// in the text where it says none.
    [[nodiscard]] std::optional<Found> find(std::string_view text) const;

private:
    template <class Visit>
    static void forEachRun(const std::vector<lesson::Word> &words, std::size_t length,
                           Visit &&visit);

    const lesson::PhraseBank &m_bank;
    std::string m_language;
    /// Which phrases have a run of words, by length and hash of the run.
    std::vector<std::unordered_multimap<std::uint64_t, std::uint32_t>> m_runs;
};

} // namespace rapport::check
