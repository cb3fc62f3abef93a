#pragma once

#include "check/report.h"

#include <set>
#include <string>
#include <utility>

/// What the rules of several kinds have in common.
namespace rapport::check {

/// The address of a part by its number: ids may be missing or stand twice.
[[nodiscard]] inline std::string numbered(std::string_view key, std::size_t number)
{
    return std::string(key) + "/#" + std::to_string(number);
}

/// "1 word", "2 words".
[[nodiscard]] std::string counted(std::size_t number, const char *thing);

/// Words without their case, blanks and marks at the end: what a reader takes for the same.
[[nodiscard]] std::string sameWords(std::string_view text);

/// Parts of a step are told apart by their ids, so each id stands once. Lists whose parts answer
/// to the same name are given the same `seen`.
template <class Part>
void checkIds(const std::vector<Part> &parts, std::string_view key, Report &report,
              std::set<std::string_view> &seen)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!seen.insert(parts[i].id.value).second)
            report.error("RP0215", numbered(key, i) + "/id",
                         "“" + parts[i].id.value + "” names two parts of this step.",
                         "Give one of them another id.");
    }
}

template <class Part>
void checkIds(const std::vector<Part> &parts, std::string_view key, Report &report)
{
    std::set<std::string_view> seen;
    checkIds(parts, key, report, seen);
}

/// Whether words have been met before. Empty ones never have.
class MetWords
{
public:
    /// Whether it is the first time.
    bool first(std::string_view text)
    {
        std::string words = sameWords(text);
        return words.empty() || m_seen.insert(std::move(words)).second;
    }

private:
    std::set<std::string> m_seen;
};

/// Parts that a learner has to tell apart must not read the same. `words` gives those of a part,
/// or nothing where it need not be told apart.
template <class Part, class WordsOf>
void checkWords(const std::vector<Part> &parts, std::string_view key, WordsOf &&words,
                Report &report, MetWords &met)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string_view said = words(parts[i]);
        if (!met.first(said))
            report.error("RP0258", numbered(key, i),
                         "“" + std::string(said) + "” stands here twice.",
                         "Write other words, so that the two can be told apart.");
    }
}

template <class Part, class WordsOf>
void checkWords(const std::vector<Part> &parts, std::string_view key, WordsOf &&words,
                Report &report)
{
    MetWords met;
    checkWords(parts, key, std::forward<WordsOf>(words), report, met);
}

/// Complains where a list has fewer parts than make sense.
template <class Part>
void checkEnough(const std::vector<Part> &parts, std::size_t least, std::string_view key,
                 const char *thing, Report &report)
{
    if (parts.size() < least)
        report.error("RP0256", key,
                     "This has " + counted(parts.size(), thing) + ", but it takes at least " +
                         std::to_string(least) + '.',
                     "Add what is missing.");
}

/// A clip can be read where it cannot be heard. `key` is the address of the clip.
void checkCaptions(const lesson::Media &clip, const lesson::Media &captions, Report &report,
                   std::string_view key = "clip");

/// Answers of which one is right, or several.
void checkOptions(const std::vector<lesson::Option> &options, bool multiple, std::string_view key,
                  Report &report);

/// Complains where a range ends before it begins. An end of zero is none.
void checkRange(double least, double most, std::string_view address, Report &report);

/// Something judged needs a reason, or nobody learns from it.
template <class Part>
void checkReason(const Part &part, const std::string &address, Report &report)
{
    const bool judged = part.grade == lesson::Grade::Do || part.grade == lesson::Grade::Dont;
    if (judged && part.why.empty() && part.phrase.empty())
        report.warning("RP0212", address, "The reply is judged without a reason.",
                       "Add why: what it does to the caller.");
}

} // namespace rapport::check
