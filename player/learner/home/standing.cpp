#include "learner/home/standing.h"

#include "session/locks.h"
#include "session/sitting.h"

namespace rapport::player {

QString Standing::key(const std::string &course, const std::string &lesson)
{
    return QString::fromStdString(course + '/' + lesson);
}

Result<Standing> Standing::of(records::RecordStore &store, const records::LearnerId &learner,
                              QDate today)
{
    const auto progress = store.progress(learner);
    if (!progress)
        return progress.error();
    const auto open = store.openAttempts(learner);
    if (!open)
        return open.error();
    auto assigned = store.assignments(learner);
    if (!assigned)
        return assigned.error();
    Standing standing;
    for (const records::Assignment &one : *assigned)
        standing.m_due.insert(QString::fromStdString(one.course.value), dueOn(one.due, today));
    standing.m_assigned = std::move(*assigned);
    for (const records::LessonProgress &one : *progress)
        standing.m_progress.insert(key(one.course.value, one.lesson.value), one);
    for (const records::OpenAttempt &one : *open) {
        const double done = sittingFrom(one.savedRun).done;
        standing.m_opened.push_back({one.course.value, one.lesson.value, done});
        standing.m_open.insert(key(one.course.value, one.lesson.value), done);
    }
    return standing;
}

const records::LessonProgress *Standing::progress(const std::string &course,
                                                  const std::string &lesson) const
{
    const auto found = m_progress.constFind(key(course, lesson));
    return found == m_progress.cend() ? nullptr : &*found;
}

bool Standing::passed(const std::string &course, const std::string &lesson) const
{
    const records::LessonProgress *one = progress(course, lesson);
    return one && one->passed;
}

std::optional<double> Standing::open(const std::string &course, const std::string &lesson) const
{
    const auto found = m_open.constFind(key(course, lesson));
    return found == m_open.cend() ? std::nullopt : std::optional(*found);
}

CourseStanding Standing::of(const format::CourseHead &head) const
{
    const std::string &course = head.course.id.value;
    CourseStanding standing;
    for (const format::LessonHead &lesson : head.lessons) {
        const records::LessonProgress *one = progress(course, lesson.id.value);
        const std::optional<double> opened = open(course, lesson.id.value);
        standing.begun = standing.begun || opened || (one && one->bestScore);
        if (one && one->passed) {
            ++standing.passed;
            standing.done += 1;
            standing.score += one->bestScore.value_or(0);
        } else {
            standing.done += opened.value_or(0);
        }
    }
    if (!head.lessons.empty())
        standing.done /= double(head.lessons.size());
    if (standing.passed > 0)
        standing.score /= double(standing.passed);
    standing.complete = standing.passed > 0 && standing.passed == head.lessons.size();
    const auto due = m_due.constFind(QString::fromStdString(course));
    if (due != m_due.cend())
        standing.due = *due;
    return standing;
}

std::vector<const format::LessonHead *> Standing::missing(const format::CourseHead &head,
                                                          const format::LessonHead &lesson) const
{
    const std::string &course = head.course.id.value;
    if (open(course, lesson.id.value))
        return {};
    return missingBefore(head, lesson,
                         [&](const lesson::LessonId &id) { return passed(course, id.value); });
}

} // namespace rapport::player
