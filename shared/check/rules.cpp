#include "check/rules.h"

#include "lesson/phrasing/pattern.h"

#include <algorithm>
#include <optional>
#include <set>

namespace rapport::check {

namespace {

using lesson::Pattern;
using lesson::PhraseRule;

class RuleCheck
{
public:
    RuleCheck(const std::vector<PhraseRule> &rules, const std::vector<PhraseRule> &others,
              std::string_view language, Report &report)
        : m_rules(rules)
        , m_others(others)
        , m_language(language)
        , m_report(report)
    {}

    void check(const PhraseRule &rule, const std::string &at)
    {
        if (!m_seen.insert(rule.id.value).second)
            m_report.error("RP0322", at + "/id",
                           "“" + rule.id.value + "” names two rules of the same list.",
                           "Give one of them another id.");
        if (rule.must.empty() && rule.mustNot.empty())
            m_report.error("RP0321", at, "The rule looks for nothing.",
                           "Write must or must_not: the words it is about.");
        checkPatterns(rule, at);
        if (!rule.after.empty())
            checkOrder(rule, at + "/after");
    }

private:
    /// What a pattern says; complains where it cannot be read.
    std::optional<Pattern> read(const std::string &source, const std::string &at)
    {
        auto parsed = lesson::parsePattern(source, m_language);
        if (!parsed.problem)
            return std::move(parsed.value);
        m_report.errorAt("RP0320", at, parsed.problem->offset, parsed.problem->message,
                         "A pattern looks like this: sorry|afraid ... hear*.");
        return std::nullopt;
    }

    void checkPatterns(const PhraseRule &rule, const std::string &at)
    {
        std::vector<Pattern> wanted;
        for (std::size_t i = 0; i < rule.must.size(); ++i) {
            if (auto pattern = read(rule.must[i], at + "/must/#" + std::to_string(i)))
                wanted.push_back(std::move(*pattern));
        }
        for (std::size_t i = 0; i < rule.mustNot.size(); ++i) {
            const std::string place = at + "/must_not/#" + std::to_string(i);
            const auto pattern = read(rule.mustNot[i], place);
            if (pattern && std::ranges::find(wanted, *pattern) != wanted.end())
                m_report.error("RP0325", place, "The same words are asked for and forbidden.",
                               "Take them out of must or of must_not.");
        }
    }

    void checkOrder(const PhraseRule &rule, const std::string &at)
    {
        const PhraseRule *before = find(rule.after);
        if (!before)
            m_report.error("RP0323", at, "There is no rule “" + rule.after.value + "” here.",
                           "Name a rule of the same list.");
        else if (before == &rule || rule.must.empty() || before->must.empty())
            m_report.error("RP0324", at, "No words can come before these by this rule.",
                           "Let after name another rule, and give both of them must.");
    }

    const PhraseRule *find(const lesson::PartId &id) const
    {
        for (const auto *list : {&m_rules, &m_others}) {
            const auto found = std::ranges::find(*list, id, &PhraseRule::id);
            if (found != list->end())
                return &*found;
        }
        return nullptr;
    }

    const std::vector<PhraseRule> &m_rules;
    const std::vector<PhraseRule> &m_others;
    std::string_view m_language;
    Report &m_report;
    std::set<std::string_view> m_seen;
};

} // namespace

void checkPhraseRules(const std::vector<PhraseRule> &rules, const std::string &key,
                      const std::vector<PhraseRule> &others, std::string_view language,
                      Report &report)
{
    RuleCheck check(rules, others, language, report);
    for (std::size_t i = 0; i < rules.size(); ++i)
        check.check(rules[i], key + "/#" + std::to_string(i));
}

Findings checkRules(const lesson::RuleBank &bank, const Surroundings &around)
{
    Findings findings;
    Report report(findings);
    const std::string language = around.course ? around.course->language : "en";
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < bank.sets.size(); ++i) {
        const lesson::RuleSet &set = bank.sets[i];
        const std::string at = "sets/#" + std::to_string(i);
        if (!seen.insert(set.id.value).second)
            report.error("RP0322", at + "/id", "“" + set.id.value + "” names two sets of rules.",
                         "Give one of them another id.");
        if (set.rules.empty())
            report.error("RP0326", at, "The set has no rules.", "Add a rule, or take the set out.");
        checkPhraseRules(set.rules, at + "/rules", {}, language, report);
    }
    return findings;
}

} // namespace rapport::check
