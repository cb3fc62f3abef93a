#pragma once

#include "lesson/stepbody.h"

#include <optional>

namespace rapport::lesson {

/// The newest lesson format this version reads and writes.
inline constexpr int formatVersion = 1;

/// One step of a lesson: what every step has, and the body of its kind.
struct Step
{
    StepId id;
    Text title;
    std::string note;
    std::vector<std::string> tags;
    std::vector<Effect> effects;
    Millis timer{0};
    StepRef onTimeout;
    StepBody body;
    UnknownFields unknown;

    /// The kind as the file names it.
    [[nodiscard]] std::string_view kind() const;

    bool operator==(const Step &) const = default;
};

/// The common fields; `id` and `kind` come before everything else.
template <>
struct Fields<Step>
{
    static constexpr auto table = std::tuple{
        Field{"title", &Step::title, "A short name, for the debrief's curve."},
        Field{"note", &Step::note, "For authors; never shown."},
        Field{"tags", &Step::tags, "Words to find it by."},
        Field{"effects", &Step::effects, "Changes to meters and variables on entering."},
        Field{"timer", &Step::timer, "How long there is to answer."},
        Field{"on_timeout", &Step::onTimeout, "The step that follows when the time is up."},
    };
};

/// A number that follows the call and stays within its range.
struct Meter
{
    double start = 0;
    double min = 0;
    double max = 100;
    Text low;
    Text high;
    bool shown = true;
    Rate drift;
    Rate hold;
    UnknownFields unknown;

    bool operator==(const Meter &) const = default;
};

template <>
struct Fields<Meter>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"start", &Meter::start, "Where it stands at the beginning."}.must(),
        Field{"min", &Meter::min, "Its lowest value."},
        Field{"max", &Meter::max, "Its highest value."},
        Field{"low", &Meter::low, "What the lowest value means."},
        Field{"high", &Meter::high, "What the highest value means."},
        Field{"shown", &Meter::shown, "Whether the learner sees it."},
        Field{"drift", &Meter::drift, "How it changes by itself: -1 per 20 s, -2 per turn."},
        Field{"hold", &Meter::hold, "The same while the caller is on hold."},
    };
};

/// So many of several conditions.
struct AtLeast
{
    int count = 0;
    std::vector<Expression> of;
    UnknownFields unknown;

    [[nodiscard]] bool empty() const { return count == 0 && of.empty(); }
    bool operator==(const AtLeast &) const = default;
};

template <>
struct Fields<AtLeast>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"count", &AtLeast::count, "How many have to hold."}.must(),
        Field{"of", &AtLeast::of, "The conditions."}.must(),
    };
};

/// What it takes to pass.
struct PassRule
{
    Share score;
    Keyed<CompetencyId, Share> competencies;
    std::vector<Expression> must;
    AtLeast atLeast;
    std::vector<Flag> never;
    int recovery = 0;
    UnknownFields unknown;

    bool operator==(const PassRule &) const = default;
};

template <>
struct Fields<PassRule>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"score", &PassRule::score, "Least share of the best reachable score."},
        Field{"competencies", &PassRule::competencies, "The same for single competencies."},
        Field{"must", &PassRule::must, "Conditions that hold at the end."},
        Field{"at_least", &PassRule::atLeast, "So many of several conditions hold at the end."},
        Field{"never", &PassRule::never, "Flags that were never raised."},
        Field{"recovery", &PassRule::recovery, "Turns in which a mistake is made good again."},
    };
};

/// A complaint of the checker that the author has looked at and lets stand.
struct Accepted
{
    std::string code;
    StepId step;
    std::string why;
    UnknownFields unknown;

    bool operator==(const Accepted &) const = default;
};

template <>
struct Fields<Accepted>
{
    static constexpr bool inlined = true;
    static constexpr auto table = std::tuple{
        Field{"code", &Accepted::code, "The complaint, as RP0210."}.must(),
        Field{"step", &Accepted::step,
              "The step it is about; all of the file where none is named."},
        Field{"why", &Accepted::why, "The reason it is fine."}.must(),
    };
};

/// When the learner is told how a reply was.
enum class Coaching { After, During };

template <>
struct Names<Coaching>
{
    static constexpr std::array names{"after", "during"};
};

struct Lesson
{
    int rapport = formatVersion;
    LessonId id;
    Text title;
    Text summary;
    std::string note;
    double minutes = 0;
    StepRef start;
    CastId customer;
    Coaching coaching = Coaching::After;
    Keyed<MeterName, Meter> meters;
    Keyed<VariableName, Value> vars;
    PassRule pass;
    std::vector<Accepted> accept;
    std::vector<Step> steps;
    UnknownFields unknown;

    bool operator==(const Lesson &) const = default;
};

template <>
struct Fields<Lesson>
{
    static constexpr auto table = std::tuple{
        Field{"rapport", &Lesson::rapport, "The version of the lesson language."}.must(),
        Field{"id", &Lesson::id, "Names the lesson within its course; the file's name."}.must(),
        Field{"title", &Lesson::title, "What the learner sees in the list."}.must(),
        Field{"summary", &Lesson::summary, "One sentence for the list."},
        Field{"note", &Lesson::note, "For authors; never shown."},
        Field{"minutes", &Lesson::minutes, "How long it takes, about."},
        Field{"start", &Lesson::start, "The first step."}.must(),
        Field{"customer", &Lesson::customer, "Who of the cast plays the customer."},
        Field{"coaching", &Lesson::coaching, "Replies are explained after the call, or during."},
        Field{"meters", &Lesson::meters, "Numbers that follow the call."},
        Field{"vars", &Lesson::vars, "Things the lesson remembers."},
        Field{"pass", &Lesson::pass, "What it takes to pass."},
        Field{"accept", &Lesson::accept, "Warnings that may stand, each with a reason."},
        Field{"steps", &Lesson::steps, "The steps."}.must(),
    };
};

} // namespace rapport::lesson
