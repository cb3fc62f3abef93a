#include "check/report.h"

#include <algorithm>
#include <set>

namespace rapport::check {

Findings checkCourse(const lesson::Course &course, const std::vector<lesson::LessonId> &found)
{
    Findings findings;
    Report report(findings);
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

Findings checkPhrases(const lesson::PhraseBank &bank)
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
    }
    return findings;
}

} // namespace rapport::check
