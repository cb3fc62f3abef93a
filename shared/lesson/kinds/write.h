#pragma once

#include "lesson/fields.h"
#include "lesson/rules.h"
#include "lesson/values.h"

namespace rapport::lesson {

/// A reply in the learner's own words, looked at by rules.
struct Write
{
    static constexpr std::string_view kind = "write";

    Text prompt;
    Text text;
    std::vector<RuleSetId> use;
    std::vector<PhraseRule> rules;
    WordCount words;
    Text model;
    Media modelClip;
    Score score;
    StepRef weak;
    StepRef next;

    bool operator==(const Write &) const = default;
};

template <>
struct Fields<Write>
{
    static constexpr auto table = std::tuple{
        Field{"prompt", &Write::prompt, "What is to be written."}.must(),
        Field{"text", &Write::text, "What the caller has said, and where things stand."},
        CommonFields{},
        Field{"use", &Write::use, "Sets of rules.yaml that the reply is looked at by."},
        Field{"rules", &Write::rules, "Rules of this step alone."},
        Field{"words", &Write::words, "How long the reply should be."},
        Field{"model", &Write::model, "A reply that keeps every rule, shown afterwards."},
        Field{"model_clip", &Write::modelClip, "The model reply, spoken."},
        Field{"score", &Write::score, "Points for each rule kept that has no score of its own."},
        Field{"weak", &Write::weak, "The step that follows where a rule was broken."},
        Field{"next", &Write::next, "The step that follows."}.must(),
    };
};

} // namespace rapport::lesson
