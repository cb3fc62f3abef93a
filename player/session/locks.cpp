#include "session/locks.h"

#include <algorithm>

namespace rapport::player {

std::vector<const format::LessonHead *> missingBefore(const format::CourseHead &course,
                                                      const format::LessonHead &lesson,
                                                      const WasPassed &passed)
{
    std::vector<const format::LessonHead *> missing;
    if (lesson.after.empty() || passed(lesson.id))
        return missing;
    for (const lesson::LessonId &id : lesson.after) {
        const format::LessonHead *first = course.find(id);
        if (first && first != &lesson && !passed(id))
            missing.push_back(first);
    }
    return missing;
}

std::vector<const format::LessonHead *>
missingBefore(const format::CourseHead &course, const lesson::LessonId &lesson,
              const std::vector<records::LessonProgress> &progress)
{
    const format::LessonHead *head = course.find(lesson);
    if (!head)
        return {};
    return missingBefore(course, *head, [&](const lesson::LessonId &id) {
        return std::ranges::any_of(progress, [&](const records::LessonProgress &one) {
            return one.course.value == course.course.id.value && one.lesson.value == id.value &&
                   one.passed;
        });
    });
}

Error lockedError(const format::LessonHead &lesson,
                  const std::vector<const format::LessonHead *> &missing)
{
    std::string names;
    for (const format::LessonHead *one : missing)
        names += (names.empty() ? "“" : ", “") + one->title.source + "”";
    return {Fault::Usage,
            "“" + lesson.title.source + "” is not open yet.",
            {},
            "Pass " + names + " first."};
}

} // namespace rapport::player
