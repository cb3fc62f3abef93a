#pragma once

#include "format/coursefolder.h"

#include <map>
#include <optional>
#include <string>

namespace rapport::player {

/// Lessons that are looked into again and again, read once for as long as their file stays the
/// same.
class LessonShelf
{
public:
    /// The lesson, or null where it cannot be read. Valid until the next call.
    [[nodiscard]] const format::LoadedLesson *find(const format::CourseHead &course,
                                                   const format::LessonHead &lesson);

private:
    struct Kept
    {
        std::filesystem::file_time_type written;
        std::optional<format::LoadedLesson> lesson;
    };
    std::map<std::filesystem::path, Kept> m_kept;
};

} // namespace rapport::player
