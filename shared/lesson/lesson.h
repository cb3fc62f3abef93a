#pragma once

#include "lesson/accepted.h"
#include "lesson/meter.h"
#include "lesson/passrule.h"
#include "lesson/step.h"

namespace rapport::lesson {

/// The newest lesson format this version reads and writes.
inline constexpr int formatVersion = 1;

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
    std::vector<LessonId> after;
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
        Field{"after", &Lesson::after, "Lessons of the course to be passed before it opens."},
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
