#pragma once

#include "lesson/stepbody.h"

namespace rapport::lesson {

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

} // namespace rapport::lesson
