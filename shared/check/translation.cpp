#include "check/translation.h"

#include "check/markdownfacts.h"
#include "check/report.h"
#include "lesson/language.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace rapport::check {

namespace {

using lesson::SourceText;
using lesson::TranslatedText;

std::string counted(long number, const std::string &thing)
{
    return std::to_string(number) + ' ' + thing + (number == 1 ? "" : "s");
}

class TranslationCheck
{
public:
    TranslationCheck(const lesson::Translation &translation, const TranslationSource &source,
                     Findings &out)
        : m_translation(translation)
        , m_source(source)
        , m_report(out)
    {
        for (const SourceText &one : source.texts)
            m_texts.emplace(one.address, &one);
    }

    void run()
    {
        checkLanguage();
        checkOf();
        if (!m_source.found)
            return;
        for (std::size_t i = 0; i < m_translation.texts.size(); ++i)
            checkText(m_translation.texts[i], "texts/#" + std::to_string(i));
        reportMissing();
    }

    void reportMissing()
    {
        constexpr std::size_t named = 3;
        const lesson::TranslationIndex index(m_translation);
        std::vector<std::string_view> missing;
        for (const SourceText &one : m_source.texts) {
            if (!index.find(one.address))
                missing.push_back(one.address);
        }
        if (missing.empty())
            return;
        std::string first;
        for (std::size_t i = 0; i < std::min(named, missing.size()); ++i)
            first += (i == 0 ? "" : ", ") + std::string(missing[i]);
        m_report.note(
            "RP0303", "texts",
            std::to_string(missing.size()) + " of " + counted(long(m_source.texts.size()), "text") +
                " have no translation: " + first + (missing.size() > named ? " and more." : "."),
            "Learners read these in the language of the course. rapport-editor export "
            "lists them all.");
    }

private:
    void checkLanguage()
    {
        const std::string &language = m_translation.language;
        if (!lesson::isLanguage(m_source.language))
            m_report.error("RP0309", "language",
                           "The folder “" + m_source.language + "” is not named for a language.",
                           adviceFor(m_source.language));
        else if (!language.empty() && !lesson::isLanguage(language))
            m_report.error("RP0309", "language", "“" + language + "” is not a language's name.",
                           adviceFor(language));
        else if (!language.empty() && language != m_source.language)
            m_report.error("RP0308", "language",
                           "The file says “" + language + "”, but lies in the folder of “" +
                               m_source.language + "”.",
                           "Correct the language, or move the file.");
        else if (language == lesson::canonicalLanguage(m_source.written) && !language.empty())
            m_report.warning("RP0311", "language",
                             "The course is written in “" + language +
                                 "” itself, so that this translation is never shown.",
                             "Change the words in the course, or name the other language.");
    }

    static std::string adviceFor(const std::string &language)
    {
        const std::string meant = lesson::canonicalLanguage(language);
        return meant.empty() ? "Name it like es, pt-BR or zh-Hant." : "Name it " + meant + '.';
    }

    void checkOf()
    {
        const std::string &of = m_translation.of;
        if (!m_source.found)
            m_report.error("RP0307", "of",
                           "The course has nothing called “" + m_source.name + "” to translate.",
                           "Name the file after what it translates, or take it out.");
        else if (!of.empty() && of != m_source.name)
            m_report.error("RP0307", "of",
                           "The file says that it translates “" + of + "”, but its name says “" +
                               m_source.name + "”.",
                           "Let both be the same.");
    }

    void checkText(const TranslatedText &text, const std::string &at)
    {
        if (text.at.empty())
            return;
        if (!m_seen.insert(text.at).second) {
            m_report.error("RP0306", at + "/at",
                           "“" + text.at + "” is translated twice; the first counts.",
                           "Keep one of the two.");
            return;
        }
        const auto source = m_texts.find(text.at);
        if (source == m_texts.end()) {
            m_report.warning("RP0301", at + "/at",
                             "There is no text at “" + text.at + "” any more.",
                             "Correct the address, or take the entry out.");
            return;
        }
        const std::string &words = source->second->text;
        if (text.from.empty())
            m_report.warning("RP0310", at, "Nobody knows from which words this was translated.",
                             "Read both, then add “from: " + lesson::sourceHash(words) + "”.");
        else if (lesson::stateOf(words, &text) == lesson::TextState::Stale)
            m_report.warning(
                "RP0302", at + "/from",
                "The words this was translated from have changed: “" + beginningOf(words) + "”",
                "Translate it anew, then write “from: " + lesson::sourceHash(words) + "”.");
        checkStructure(words, text, at + "/text");
    }

    /// A text may be of any length; a complaint is read in one line.
    static std::string beginningOf(const std::string &words)
    {
        constexpr std::size_t longest = 60;
        std::size_t end = std::min(words.find('\n'), words.size());
        if (end > longest) {
            end = longest;
            while (end > 0 && (words[end] & 0xC0) == 0x80)
                --end;
        }
        return words.substr(0, end) + (end < words.size() ? "…" : "");
    }

    void checkStructure(const std::string &words, const TranslatedText &text, const std::string &at)
    {
        if (text.text.empty())
            return;
        const MarkdownFacts source = markdownFacts(words);
        const MarkdownFacts now = markdownFacts(text.text.source);
        if (now.links != source.links)
            m_report.warning("RP0304", at,
                             "The source has " + counted(source.links, "link") +
                                 ", the translation " + std::to_string(now.links) + '.',
                             "Keep every link: [words](target).");
        if (now.items != source.items)
            m_report.warning("RP0304", at,
                             "The source has " + counted(source.items, "list item") +
                                 ", the translation " + std::to_string(now.items) + '.',
                             "Keep the list as it is, each item on its line.");
        if (source.balanced && !now.balanced)
            m_report.warning("RP0305", at, "An emphasis begins that does not end.",
                             "Put as many stars behind the words as before them.");
        else if (source.emphases > 0 && now.emphases == 0)
            m_report.warning("RP0305", at, "The source stresses words, the translation none.",
                             "Put the stars around the words that carry the stress: **words**.");
    }

    const lesson::Translation &m_translation;
    const TranslationSource &m_source;
    Report m_report;
    std::unordered_map<std::string_view, const SourceText *> m_texts;
    std::unordered_set<std::string_view> m_seen;
};

} // namespace

Findings checkTranslation(const lesson::Translation &translation, const TranslationSource &source)
{
    Findings findings;
    TranslationCheck(translation, source, findings).run();
    return findings;
}

Findings checkUntranslated(const TranslationSource &source)
{
    Findings findings;
    const lesson::Translation none;
    TranslationCheck(none, source, findings).reportMissing();
    return findings;
}

} // namespace rapport::check
