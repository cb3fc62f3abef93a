#pragma once

#include "engine/answer.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <string>
#include <utility>
#include <vector>

namespace rapport::engine {
class LessonRun;
}

namespace rapport::player {

/// What a learner has laid out but not yet handed in.
struct Draft
{
    QSet<QString> taken;            ///< options, clauses, or points of a list
    QHash<QString, QString> sorted; ///< item to bucket, or left side to right side
    QList<QString> order;           ///< items as they were arranged; empty while as they came
    QList<engine::Moment> marks;    ///< by where they begin
    QString written;
    bool spoken = false; ///< whether the reply was said aloud
    /// What was measured in its recording, as engine::Speech has it.
    std::vector<std::pair<std::string, double>> measured;

    bool operator==(const Draft &) const = default;
};

/// A draft as one line of text, for the visit of the step where run stands. Empty for an empty one.
[[nodiscard]] std::string toText(const Draft &draft, const engine::LessonRun &run);

/// Reads what toText gave. Empty where it was for another visit, or is damaged; what the step no
/// longer has is left out.
[[nodiscard]] Draft draftFrom(const std::string &text, const engine::LessonRun &run);

} // namespace rapport::player
