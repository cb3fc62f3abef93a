#include "engine/badanswer.h"
#include "engine/lessonrun.h"

#include <algorithm>
#include <set>

// Steps answered in the learner's own words, written or spoken.

namespace rapport::engine {

namespace {

constexpr std::size_t maxMeasures = 64;

bool isBlank(const std::string &text)
{
    return text.find_first_not_of(" \t\n") == std::string::npos;
}

} // namespace

Result<Reaction> LessonRun::takeSaid(const Say &said)
{
    if (expects() != Expects::Say)
        return badAnswer("There is nothing to write here.");
    if (isBlank(said.text) || said.text.size() > lesson::maxReplyBytes)
        return badAnswer(isBlank(said.text) ? "Write a reply first."
                                            : "The reply is longer than anybody would listen to.");
    const StepProgram &step = current();
    const lesson::Judgement judged = judgeWriting(step, said, m_script->language());
    Reaction reaction;
    for (std::size_t i = 0; i < judged.rules.size(); ++i)
        earn(step.rules[i].points, judged.rules[i].kept(), reaction);
    const auto kept = std::ranges::count_if(judged.rules, &lesson::RuleFinding::kept);
    // The right length alone makes no good reply, so it counts for the best grade only.
    const bool half = 2 * std::size_t(kept) >= judged.rules.size();
    reaction.grade = judged.kept() ? lesson::Grade::Do
                     : half        ? lesson::Grade::Ok
                                   : lesson::Grade::Dont;
    explain(said, reaction, judged.kept() ? step.next : step.lost);
    return reaction;
}

/// What was measured is advice: only what the learner found in the recording earns points.
Result<Reaction> LessonRun::takeSpeech(const Speech &speech)
{
    const auto *speak = current().as<lesson::Speak>();
    if (!speak)
        return badAnswer("There is nothing to say aloud here.");
    const std::set<lesson::PartId> met(speech.met.begin(), speech.met.end());
    const bool known = std::ranges::all_of(met, [&](const lesson::PartId &id) {
        return std::ranges::find(speak->checklist, id, &lesson::CheckItem::id) !=
               speak->checklist.end();
    });
    if (!known || met.size() != speech.met.size() || speech.measured.size() > maxMeasures)
        return badAnswer("That is no answer to this list.");
    Reaction reaction;
    earn(current().points, double(met.size()), reaction);
    const std::vector<SpeechFinding> measured = judgeSpeech(*speak, speech);
    const bool kept = std::ranges::all_of(measured, &SpeechFinding::kept);
    if (!measured.empty())
        reaction.grade = kept ? lesson::Grade::Do : lesson::Grade::Ok;
    explain(speech, reaction, current().next);
    return reaction;
}

} // namespace rapport::engine
