#pragma once

#include <ostream>
#include <string>

namespace rapport::editor {

/// Says what differs between two files, or two courses' folders, in what they say: how it is laid
/// out and commented is no difference. Returns the exit code: 0 where they say the same, 1 where
/// they differ, 2 where they cannot be compared, 3 where one cannot be opened.
int runDiff(const std::string &before, const std::string &now, bool asJson, std::ostream &out,
            std::ostream &problems);

} // namespace rapport::editor
