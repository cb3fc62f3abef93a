#pragma once

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

/// Chosen parts of the step: a reply, a hold action, one side of a pair ("do" or "dont"), or the
/// options of a question.
struct Pick
{
    std::vector<lesson::PartId> parts;

    bool operator==(const Pick &) const = default;
};

/// Every item of a sort with the bucket it was put into.
struct Place
{
    std::vector<std::pair<lesson::PartId, lesson::PartId>> items;

    bool operator==(const Place &) const = default;
};

/// Let time pass on hold without doing anything.
struct Wait
{
    bool operator==(const Wait &) const = default;
};

using Answer = std::variant<Continue, Pick, Place, Wait>;

/// One line that names an answer, for records and saved runs: "continue", "wait", "pick a b",
/// "place item=bucket item=bucket". Ids hold neither blanks nor '=', so it reads back exactly.
[[nodiscard]] std::string toText(const Answer &answer);

/// The answer a line names, or nothing where it names none.
[[nodiscard]] std::optional<Answer> answerFromText(std::string_view text);

/// The answer that picks one part.
[[nodiscard]] Answer pick(const lesson::PartId &part);

} // namespace rapport::engine
