#pragma once

#include "lesson/kinds/reply.h"

namespace rapport::lesson {

enum class Prediction { Allow, Forbid, Require };

template <>
struct Names<Prediction>
{
    static constexpr std::array names{"allow", "forbid", "require"};
};

/// The rules a hold is judged by. A rule that is not set is not judged.
struct HoldPolicy
{
    bool askFirst = false;
    Prediction predict = Prediction::Allow;
    bool offerCallback = false;
    Millis checkBack{0};
    Millis longest{0};
    UnknownFields unknown;

    bool operator==(const HoldPolicy &) const = default;
};

template <>
struct Fields<HoldPolicy>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"ask_first", &HoldPolicy::askFirst, "Leave is asked before the hold."},
        Field{"predict", &HoldPolicy::predict, "Naming a length is allowed, forbidden, required."},
        Field{"offer_callback", &HoldPolicy::offerCallback, "A call back is offered."},
        Field{"check_back", &HoldPolicy::checkBack, "Longest silence before going back."},
        Field{"max", &HoldPolicy::longest, "Longest time on hold in all."},
    };
};

enum class HoldMove { Ask, Hold, Update, Return, Callback, Transfer };

template <>
struct Names<HoldMove>
{
    static constexpr std::array names{"ask", "hold", "update", "return", "callback", "transfer"};
};

/// Something the agent may do about the wait.
struct HoldAction
{
    PartId id;
    HoldMove move = HoldMove::Ask;
    Text say;
    Millis predicts{0};
    bool offersCallback = false;
    Grade grade = Grade::None;
    Score score;
    std::vector<Effect> effects;
    std::vector<Flag> flags;
    Text why;
    PhraseRef phrase;
    Text better;
    Media clip;
    StepRef next;
    UnknownFields unknown;

    bool operator==(const HoldAction &) const = default;
};

template <>
struct Fields<HoldAction>
{
    static constexpr auto table = std::tuple{
        Field{"id", &HoldAction::id, "Names the action within its step."}.must(),
        Field{"do", &HoldAction::move, "ask, hold, update, return, callback or transfer."}.must(),
        Field{"say", &HoldAction::say, "What is said or done."}.must(),
        Field{"predicts", &HoldAction::predicts, "The length it names aloud."},
        Field{"offers_callback", &HoldAction::offersCallback, "Whether it offers a call back."},
        Field{"grade", &HoldAction::grade, "How good it is: do, ok or dont."},
        Field{"score", &HoldAction::score, "Points per competency, the first time it is done."},
        Field{"effects", &HoldAction::effects, "Changes to meters and variables."},
        Field{"flags", &HoldAction::flags, "Raised for the rest of the lesson."},
        Field{"why", &HoldAction::why, "The reason it helps or harms."},
        Field{"phrase", &HoldAction::phrase,
              "The do/don't pair of the phrase bank it illustrates."},
        Field{"better", &HoldAction::better, "Better words, where it is a don't."},
        Field{"clip", &HoldAction::clip, "The words, spoken."},
        Field{"next", &HoldAction::next, "The step that follows, for callback and transfer."},
    };
};

/// A wait: the clock runs, and the agent decides what the caller goes through.
struct Hold
{
    static constexpr std::string_view kind = "hold";

    Text text;
    Text waiting;
    Text prompt;
    HoldPolicy policy;
    Millis patience{0};
    Millis answered{0};
    double speed = 1;
    std::vector<HoldAction> actions;
    Score score;
    Keyed<PartId, Score> ruleScores;
    StepRef lost;
    StepRef next;

    bool operator==(const Hold &) const = default;
};

template <>
struct Fields<Hold>
{
    static constexpr auto table = std::tuple{
        Field{"text", &Hold::text, "What has to be done, and what the caller has said."}.must(),
        Field{"waiting", &Hold::waiting, "What one knows while holding."},
        Field{"prompt", &Hold::prompt, "The question over the actions."},
        CommonFields{},
        Field{"policy", &Hold::policy, "The rules the hold is judged by."}.must(),
        Field{"patience", &Hold::patience, "How long the caller bears silence."}.must(),
        Field{"answered", &Hold::answered, "Time on hold after which it is done."},
        Field{"speed", &Hold::speed, "How many times faster than life the clock runs."},
        Field{"actions", &Hold::actions, "What the agent may do."}.must(),
        Field{"score", &Hold::score, "Points for each rule of the policy that was kept."},
        Field{"rule_scores", &Hold::ruleScores, "Points for single rules, where they differ."},
        Field{"lost", &Hold::lost, "The step that follows when patience runs out."}.must(),
        Field{"next", &Hold::next, "The step that follows."}.must(),
    };
};

} // namespace rapport::lesson
