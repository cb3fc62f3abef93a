#pragma once

#include "format/coursefolder.h"
#include "records/recordstore.h"
#include "session/lessonsession.h"

#include <ostream>
#include <string>

/// What the commands print: for people, or as JSON.
namespace rapport::player {

void printCatalogue(const format::Catalogue &catalogue, bool json, std::ostream &out);

/// The completion record of a finished session, as it was kept.
Result<void> printCompletion(const LessonSession &session, records::RecordStore &store,
                             const std::string &recordsFile, bool json, std::ostream &out);

/// Where an unfinished session stands, as JSON.
void printOpen(const LessonSession &session, const std::string &recordsFile, std::ostream &out);

} // namespace rapport::player
