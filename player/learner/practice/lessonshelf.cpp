#include "learner/practice/lessonshelf.h"

namespace rapport::player {

const format::LoadedLesson *LessonShelf::find(const format::CourseHead &course,
                                              const format::LessonHead &lesson)
{
    std::error_code gone;
    const auto written = std::filesystem::last_write_time(lesson.file, gone);
    if (gone)
        return nullptr;
    auto found = m_kept.find(lesson.file);
    if (found == m_kept.end() || found->second.written != written) {
        auto loaded = format::loadLesson(course, lesson.id);
        Kept kept{written, {}};
        if (loaded)
            kept.lesson = std::move(*loaded);
        found = m_kept.insert_or_assign(lesson.file, std::move(kept)).first;
    }
    return found->second.lesson ? &*found->second.lesson : nullptr;
}

} // namespace rapport::player
