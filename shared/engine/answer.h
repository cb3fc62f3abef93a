#pragma once

#include "base/clock.h"
#include "lesson/values.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace rapport::engine {

/// Read on: leaves a page, a shown pair, a line without replies, or an explanation.
struct Continue
{
    bool operator==(const Continue &) const = default;
};

/// Chosen parts of the step: a reply, a hold action, one side of a pair ("do" or "dont"), a level,
/// the options of a question, or the clauses of a transcript (see clauseId).
struct Pick
{
    std::vector<lesson::PartId> parts;

    bool operator==(const Pick &) const = default;
};

/// Every item of a sort with the bucket it was put into, or every left side of a match with the
/// pair or decoy whose right side was given to it.
struct Place
{
    std::vector<std::pair<lesson::PartId, lesson::PartId>> items;

    bool operator==(const Place &) const = default;
};

/// Items in the order the learner gave them.
struct Arrange
{
    std::vector<lesson::PartId> items;

    bool operator==(const Arrange &) const = default;
};

/// A stretch of a recording: a moment when it was marked by ear, a caption's time when by eye.
struct Moment
{
    Millis from{0};
    Millis to{0};

    bool operator==(const Moment &) const = default;
};

/// The moments of a recording that were marked; may be none.
struct Mark
{
    std::vector<Moment> moments;

    bool operator==(const Mark &) const = default;
};

/// A reply in the learner's own words, UTF-8.
struct Say
{
    std::string text;

    bool operator==(const Say &) const = default;
};

/// A reply that was spoken: the points of the list the learner found met, and what was measured,
/// by name ("pace"); nothing where there was no microphone.
struct Speech
{
    std::vector<lesson::PartId> met;
    std::vector<std::pair<std::string, double>> measured;

    bool operator==(const Speech &) const = default;
};

/// Let time pass on hold without doing anything.
struct Wait
{
    bool operator==(const Wait &) const = default;
};

/// Let the time of a step with a timer run out.
struct TimeUp
{
    bool operator==(const TimeUp &) const = default;
};

using Answer = std::variant<Continue, Pick, Place, Arrange, Mark, Say, Speech, Wait, TimeUp>;

/// One line that names an answer, for records and saved runs: "continue", "wait", "time-up",
/// "pick a b", "place item=bucket", "arrange a b c", "mark 8000 12000-15000" (milliseconds),
/// "say <the text, with \n and \\ for line breaks and backslashes>", "speech a b pace=130". Ids
/// hold neither blanks nor '=', so it reads back exactly.
[[nodiscard]] std::string toText(const Answer &answer);

/// The answer a line names, or nothing where it names none.
[[nodiscard]] std::optional<Answer> answerFromText(std::string_view text);

/// The answer that picks one part.
[[nodiscard]] Answer pick(const lesson::PartId &part);

/// What picks a clause of a line in a transcript: the line's id, '_' and the clause's number from
/// 0.
[[nodiscard]] lesson::PartId clauseId(const lesson::PartId &line, std::size_t number);

} // namespace rapport::engine
