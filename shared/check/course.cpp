#include "check/dontindex.h"
#include "check/kinds/parts.h"
#include "check/uses.h"

#include <algorithm>
#include <set>

namespace rapport::check {

namespace {

void checkCompetencies(const lesson::Course &course, const Uses *uses, Report &report)
{
    for (const auto &[id, competency] : course.competencies.entries) {
        if (competency.weight <= 0)
            report.error("RP0281", "competencies/" + id.value,
                         "The points of “" + id.value + "” count for nothing.",
                         "Give it a weight above 0, or take it out.");
        if (uses && !uses->earns(id.value))
            report.warning("RP0282", "competencies/" + id.value,
                           "No answer of any lesson earns points of “" + id.value + "”.",
                           "Let answers score it, or take it out.");
    }
}

/// The do of a pair says what another pair, or its own don't, warns of.
void checkDos(const lesson::PhraseBank &bank, std::string_view language, Report &report)
{
    const DontIndex donts(bank, std::string(language));
    for (std::size_t i = 0; i < bank.phrases.size(); ++i) {
        const lesson::Phrase &phrase = bank.phrases[i];
        const auto found = donts.find(phrase.correct.source);
        if (!found || phrase.dont == phrase.correct)
            continue;
        const std::string said =
            phrase.correct.source.substr(found->range.begin, found->range.end - found->range.begin);
        report.warningAt("RP0290", numbered("phrases", i) + "/do", found->range.begin,
                         "“" + said + "” is much like the don't of “" + found->phrase->id.value +
                             "”.",
                         "Write other words for the do.");
    }
}

} // namespace

Findings checkCourse(const lesson::Course &course, const std::vector<lesson::LessonId> &found,
                     const Uses *uses)
{
    Findings findings;
    Report report(findings);
    checkCompetencies(course, uses, report);
    for (std::size_t i = 0; i < course.lessons.size(); ++i) {
        if (std::ranges::find(found, course.lessons[i]) == found.end())
            report.error("RP0240", "lessons/#" + std::to_string(i),
                         "The lesson “" + course.lessons[i].value + "” has no file.",
                         "Add lessons/" + course.lessons[i].value + ".yaml, or take it out.");
    }
    for (const lesson::LessonId &id : found) {
        if (std::ranges::find(course.lessons, id) == course.lessons.end())
            report.warning("RP0241", "lessons",
                           "The lesson “" + id.value + "” is not part of the course.",
                           "Add it to lessons, or move its file away.");
    }
    for (const auto &[id, member] : course.cast.entries) {
        if (!member.voice.name.empty() && member.voice.draft)
            report.note("RP0242", "cast/" + id.value + "/voice",
                        member.name.source + " still speaks with a draft voice.",
                        "Record the lines, then set draft: false.");
    }
    return findings;
}

Findings checkPhrases(const lesson::PhraseBank &bank, const Uses *uses, std::string_view language)
{
    Findings findings;
    Report report(findings);
    std::set<std::string_view> seen;
    for (std::size_t i = 0; i < bank.phrases.size(); ++i) {
        const lesson::Phrase &phrase = bank.phrases[i];
        const std::string at = "phrases/#" + std::to_string(i);
        if (!seen.insert(phrase.id.value).second)
            report.error("RP0243", at + "/id",
                         "“" + phrase.id.value + "” names two pairs of the bank.",
                         "Give one of them another id.");
        if (phrase.dont == phrase.correct)
            report.error("RP0244", at + "/do", "The do and the don't are the same words.",
                         "Write better words for the do.");
        if (uses && !uses->usesPhrase(phrase.id.value))
            report.note("RP0291", at, "No lesson uses “" + phrase.id.value + "”.",
                        "Name it under phrase where a lesson speaks of it.");
    }
    checkDos(bank, language, report);
    return findings;
}

} // namespace rapport::check
