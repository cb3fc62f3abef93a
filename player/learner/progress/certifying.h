#pragma once

#include "certificate/certificate.h"
#include "format/coursefolder.h"
#include "records/recordstore.h"

#include <optional>
#include <string>
#include <vector>

namespace rapport::player {

/// The certificate a learner may have of a course by now; nothing while a lesson is not passed, or
/// where the records cannot be read.
[[nodiscard]] std::optional<Certificate>
earnedCertificate(records::RecordStore &store, const std::vector<format::CourseHead> &courses,
                  const records::Learner &learner, const std::string &course);

/// Writes it among the learner's documents, in the program's own face. The path it got.
[[nodiscard]] Result<QString> saveInDocuments(Certificate certificate);

/// What to tell of it: where it is, or why it is not.
[[nodiscard]] QString savedInWords(const Result<QString> &saved);

} // namespace rapport::player
