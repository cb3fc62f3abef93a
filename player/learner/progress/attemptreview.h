#pragma once

#include "format/coursefolder.h"
#include "records/values.h"
#include "ui/models/debriefrows.h"

#include <vector>

namespace rapport::player {

/// What was answered in a finished attempt, in words, from the lesson as it is today.
struct AttemptReview
{
    QList<ui::ReplyRow> replies;
    /// What the learner should know of it: the lesson has changed since, or is gone. Usually empty.
    QString notice;
};

/// Answers to steps or replies that the lesson no longer has are told by their grade alone.
[[nodiscard]] AttemptReview reviewAttempt(const format::CourseHead *course,
                                          const records::Completion &attempt,
                                          const std::vector<records::Response> &responses);

} // namespace rapport::player
