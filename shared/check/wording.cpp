#include "check/dontindex.h"
#include "check/kinds/parts.h"
#include "check/lessonrules.h"

#include <unordered_map>

namespace rapport::check {

namespace {

using lesson::Grade;

/// Words of a step that are called good or harmful, by their address within it.
struct Judged
{
    const lesson::Step *step;
    std::string address;
    std::string_view words;
    bool good = false;
};

template <class Part>
void collect(const lesson::Step &step, const std::vector<Part> &parts, const char *key,
             std::vector<Judged> &out)
{
    for (const Part &part : parts) {
        if (part.grade == Grade::Do || part.grade == Grade::Dont)
            out.push_back(
                {&step, key + part.id.value + "/say", part.say.source, part.grade == Grade::Do});
    }
}

std::vector<Judged> judgedWords(const lesson::Lesson &lesson)
{
    std::vector<Judged> all;
    for (const lesson::Step &step : lesson.steps) {
        if (const auto *turn = std::get_if<lesson::Turn>(&step.body))
            collect(step, turn->replies, "replies/", all);
        if (const auto *hold = std::get_if<lesson::Hold>(&step.body))
            collect(step, hold->actions, "actions/", all);
        if (const auto *pair = std::get_if<lesson::Pair>(&step.body)) {
            all.push_back({&step, "dont", pair->dont.source, false});
            all.push_back({&step, "do", pair->correct.source, true});
        }
        if (const auto *write = std::get_if<lesson::Write>(&step.body))
            all.push_back({&step, "model", write->model.source, true});
        if (const auto *speak = std::get_if<lesson::Speak>(&step.body))
            all.push_back({&step, "model", speak->model.source, true});
    }
    return all;
}

/// What two people who write in a lesson have not agreed on: the same words called good here and
/// harmful there.
void checkAgreement(const std::vector<Judged> &all, Findings &out)
{
    std::unordered_map<std::string, const lesson::Step *> harmful;
    for (const Judged &one : all) {
        if (!one.good && !one.words.empty())
            harmful.emplace(sameWords(one.words), one.step);
    }
    if (harmful.empty())
        return;
    for (const Judged &one : all) {
        const auto found = one.good ? harmful.find(sameWords(one.words)) : harmful.end();
        if (found != harmful.end())
            Report(out, one.step)
                .warning("RP0290", one.address,
                         "These words are a do here and a don't in “" + found->second->id.value +
                             "”.",
                         "Decide which they are, or let the words differ.");
    }
}

} // namespace

void checkWording(const lesson::Lesson &lesson, const Surroundings &around, Findings &out)
{
    const std::vector<Judged> all = judgedWords(lesson);
    checkAgreement(all, out);
    if (!around.phrases || around.phrases->phrases.empty())
        return;
    const DontIndex donts(*around.phrases, std::string(languageOf(around)));
    for (const Judged &one : all) {
        if (!one.good || one.words.empty())
            continue;
        if (const auto found = donts.find(one.words)) {
            const std::string said(
                one.words.substr(found->range.begin, found->range.end - found->range.begin));
            Report(out, one.step)
                .warningAt("RP0290", one.address, found->range.begin,
                           "“" + said + "” is much like the don't of “" + found->phrase->id.value +
                               "”.",
                           "Write other words, or look at the pair of the phrase bank.");
        }
    }
}

} // namespace rapport::check
