#include "check/kinds.h"
#include "check/kinds/parts.h"
#include "check/rules.h"
#include "lesson/phrasing/judge.h"

#include <algorithm>

// Replies in the learner's own words: written, and spoken.

namespace rapport::check {

namespace {

using lesson::PhraseRule;

/// The rules of the sets a step uses, with a complaint for each set that there is not.
std::vector<PhraseRule> rulesOfSets(const lesson::Write &write, const Surroundings &around,
                                    Report &report)
{
    std::vector<PhraseRule> rules;
    if (!around.rules)
        return rules;
    for (std::size_t i = 0; i < write.use.size(); ++i) {
        if (const lesson::RuleSet *set = around.rules->find(write.use[i]))
            rules.insert(rules.end(), set->rules.begin(), set->rules.end());
        else
            report.error("RP0260", numbered("use", i),
                         "The course's rules have no set “" + write.use[i].value + "”.",
                         "Add it to rules.yaml, or name another.");
    }
    return rules;
}

/// Rules of several sets come together in one step, where each answers to its id.
void checkRuleIds(const std::vector<PhraseRule> &shared, const lesson::Write &write, Report &report)
{
    std::set<std::string_view> seen;
    const auto again = [&](const PhraseRule &rule) { return !seen.insert(rule.id.value).second; };
    const auto twice = [&](const PhraseRule &rule, const std::string &at) {
        report.error("RP0215", at, "“" + rule.id.value + "” names two rules of this step.",
                     "Give one of them another id.");
    };
    for (const PhraseRule &rule : shared) {
        if (again(rule))
            twice(rule, "use");
    }
    for (std::size_t i = 0; i < write.rules.size(); ++i) {
        // Repeated within the step's own list, it was complained about there.
        const bool own =
            std::ranges::find(write.rules.begin(), write.rules.begin() + std::ptrdiff_t(i),
                              write.rules[i].id,
                              &PhraseRule::id) != write.rules.begin() + std::ptrdiff_t(i);
        if (again(write.rules[i]) && !own)
            twice(write.rules[i], numbered("rules", i) + "/id");
    }
}

void checkModel(const lesson::Write &write, const std::vector<PhraseRule> &rules,
                const Surroundings &around, Report &report)
{
    if (write.model.empty())
        return report.warning("RP0263", "",
                              "Nobody shows the learner a reply that keeps the rules.",
                              "Add model: a reply as you would wish to hear it.");
    const lesson::Judgement judged =
        lesson::judgeReply(write.model.source, rules, write.words, languageOf(around));
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!judged.rules[i].kept())
            report.error("RP0264", "model",
                         "The model reply breaks the rule “" + rules[i].id.value + "”.",
                         "Change the reply, or the rule.");
    }
    if (!judged.count.kept)
        report.error("RP0264", "model",
                     "The model reply has " + counted(std::size_t(judged.count.words), "word") +
                         ", which is not what the step asks for.",
                     "Change the reply, or words.");
}

void checkPace(const lesson::SpeakRange &pace, Report &report)
{
    constexpr double slowest = 60;
    constexpr double fastest = 300;
    checkRange(pace.least, pace.most, "pace", report);
    if (!pace.empty() && (pace.least < slowest || pace.most > fastest))
        report.warning("RP0268", "pace", "Nobody speaks at such a pace.",
                       "Write words in a minute, from 60 to 300; 120 to 160 is easy to follow.");
}

void checkPauses(const lesson::Speak &speak, Report &report)
{
    const std::string model = sameWords(speak.model.source);
    for (std::size_t i = 0; i < speak.pauses.size(); ++i) {
        const lesson::SpeakPause &pause = speak.pauses[i];
        const std::string at = numbered("pauses", i);
        checkRange(double(pause.least.count()), double(pause.longest.count()), at, report);
        if (!model.empty() && model.find(sameWords(pause.after.source)) == std::string::npos)
            report.warning("RP0269", at + "/after",
                           "The model answer does not say “" + pause.after.source + "”.",
                           "Use words of the model answer, so that it shows the pause.");
    }
}

} // namespace

void checkBody(const lesson::Write &write, const Surroundings &around, Report &report)
{
    if (write.use.empty() && write.rules.empty())
        report.error("RP0261", "", "There is nothing the reply is looked at for.",
                     "Name sets of rules.yaml under use, or write rules.");
    std::vector<PhraseRule> rules = rulesOfSets(write, around, report);
    checkPhraseRules(write.rules, "rules", rules, languageOf(around), report);
    checkRuleIds(rules, write, report);
    checkRange(write.words.least, write.words.most, "words", report);
    rules.insert(rules.end(), write.rules.begin(), write.rules.end());
    checkModel(write, rules, around, report);
}

void checkBody(const lesson::Speak &speak, const Surroundings &, Report &report)
{
    checkIds(speak.checklist, "checklist", report);
    checkEnough(speak.checklist, 1, "checklist", "point", report);
    // The words of the model answer are its captions.
    if (speak.model.empty())
        checkCaptions(speak.modelClip, speak.modelCaptions, report, "model_clip");
    checkPauses(speak, report);
    checkPace(speak.pace, report);
    const lesson::SpeakRange &loudness = speak.loudness;
    if (!loudness.empty() && (loudness.least >= 0 || loudness.most >= 0))
        report.error("RP0267", "loudness", "Loudness in LUFS is below zero.",
                     "Write the quietest and the loudest: {min: -30, max: -16}.");
    if (loudness.least > loudness.most)
        report.error("RP0262", "loudness", "The range ends before it begins.",
                     "Write the smaller number first.");
}

} // namespace rapport::check
