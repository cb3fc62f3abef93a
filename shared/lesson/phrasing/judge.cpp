#include "lesson/phrasing/judge.h"

#include "lesson/phrasing/learnersentence.h"
#include "lesson/phrasing/negation.h"
#include "lesson/phrasing/pattern.h"

#include <algorithm>

namespace rapport::lesson {

namespace {

class Judge
{
public:
    Judge(std::string_view text, std::string_view language)
        : m_text(text)
        , m_language(language)
        , m_words(cutWords(text, language))
    {}

    std::vector<RuleFinding> judge(const std::vector<PhraseRule> &rules) const
    {
        std::vector<RuleFinding> findings;
        findings.reserve(rules.size());
        for (const PhraseRule &rule : rules)
            findings.push_back(look(rule));
        for (std::size_t i = 0; i < rules.size(); ++i)
            putInOrder(rules, findings, i);
        for (std::size_t i = 0; i < rules.size(); ++i)
            findings[i].sentence = learnerSentence(m_text, rules[i], findings[i]);
        return findings;
    }

    CountFinding count(const WordCount &wanted) const
    {
        CountFinding finding;
        finding.words = int(m_words.written.size());
        finding.kept =
            finding.words >= wanted.least && (wanted.most == 0 || finding.words <= wanted.most);
        finding.sentence = countSentence(finding, wanted);
        return finding;
    }

private:
    enum class Denied { Counts, IsNoFault };

    std::vector<ByteRange> search(const std::vector<std::string> &patterns, Denied denied) const
    {
        std::vector<ByteRange> ranges;
        for (const std::string &source : patterns) {
            const Parsed<Pattern> pattern = parsePattern(source, m_language);
            if (pattern.problem)
                continue;
            for (const WordSpan &span : findPattern(pattern.value, m_words)) {
                if (denied == Denied::Counts || !isEnglish(m_language) || !isDenied(span, m_words))
                    ranges.push_back(m_words.bytes(span.first, span.last));
            }
        }
        return merged(std::move(ranges));
    }

    /// Several patterns may find the same words: what overlaps is one finding.
    static std::vector<ByteRange> merged(std::vector<ByteRange> ranges)
    {
        std::ranges::sort(ranges, {}, &ByteRange::begin);
        std::vector<ByteRange> out;
        for (const ByteRange &one : ranges) {
            if (!out.empty() && one.begin < out.back().end)
                out.back().end = std::max(out.back().end, one.end);
            else
                out.push_back(one);
        }
        return out;
    }

    RuleFinding look(const PhraseRule &rule) const
    {
        RuleFinding finding;
        finding.rule = rule.id;
        finding.found = search(rule.must, Denied::Counts);
        finding.forbidden = search(rule.mustNot, Denied::IsNoFault);
        if (!rule.must.empty() && finding.found.empty())
            finding.faults |= WordsMissing;
        if (!finding.forbidden.empty())
            finding.faults |= WordsForbidden;
        return finding;
    }

    static void putInOrder(const std::vector<PhraseRule> &rules, std::vector<RuleFinding> &findings,
                           std::size_t at)
    {
        if (rules[at].after.empty() || findings[at].found.empty())
            return;
        const auto first = std::ranges::find(rules, rules[at].after, &PhraseRule::id);
        if (first == rules.end())
            return;
        const RuleFinding &before = findings[std::size_t(first - rules.begin())];
        if (before.found.empty() || findings[at].found.back().begin >= before.found.front().end)
            return;
        findings[at].faults |= WordsTooEarly;
        findings[at].expected = before.found;
    }

    std::string_view m_text;
    std::string_view m_language;
    Words m_words;
};

/// As much as is read of a reply, cut between characters.
std::string_view readable(std::string_view text)
{
    if (text.size() <= maxReplyBytes)
        return text;
    std::size_t end = maxReplyBytes;
    while (end > maxReplyBytes - 4 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end);
}

} // namespace

bool Judgement::kept() const
{
    return count.kept && std::ranges::all_of(rules, &RuleFinding::kept);
}

Judgement judgeReply(std::string_view text, const std::vector<PhraseRule> &rules,
                     const WordCount &count, std::string_view language)
{
    const std::string_view part = readable(text);
    const Judge judge(part, language);
    return {judge.judge(rules), judge.count(count), part.size() == text.size()};
}

} // namespace rapport::lesson
