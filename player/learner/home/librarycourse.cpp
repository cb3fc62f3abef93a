#include "learner/home/library.h"

#include "learner/home/rowmaker.h"
#include "ui/text/safetext.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace rapport::player {

namespace {

/// What was earned of one competency, at best, in each lesson by itself.
class Best
{
public:
    void add(const records::Completion &completion)
    {
        for (const records::Competency &one : completion.record.competencies) {
            if (one.possible <= 0)
                continue;
            records::Competency &best = m_best[one.id][completion.lesson.value];
            if (best.possible <= 0 || one.earned * best.possible > best.earned * one.possible)
                best = one;
        }
    }

    /// The share over the lessons taken; nothing where none measured it.
    [[nodiscard]] std::optional<double> share(const std::string &id) const
    {
        const auto found = m_best.find(id);
        if (found == m_best.end())
            return std::nullopt;
        double earned = 0;
        double possible = 0;
        for (const auto &[lesson, one] : found->second) {
            earned += one.earned;
            possible += one.possible;
        }
        return std::clamp(earned / possible, 0.0, 1.0);
    }

private:
    std::map<std::string, std::map<std::string, records::Competency>> m_best;
};

} // namespace

void Library::openCourse(const QString &courseId)
{
    const format::CourseHead *head = find(courseId);
    if (!head)
        return;
    m_lessonWanted = -1;
    m_course.courseId = courseId;
    fillCourse(*head);
}

void Library::openFound(const QString &courseId, const QString &lessonId)
{
    const format::CourseHead *head = find(courseId);
    if (!head)
        return;
    openCourse(courseId);
    const auto lesson = std::ranges::find(head->lessons, lessonId.toStdString(),
                                          [](const auto &one) { return one.id.value; });
    m_lessonWanted = int(lesson - head->lessons.begin());
    emit courseChanged();
}

void Library::fillCourse(const format::CourseHead &head)
{
    const CourseStanding standing = m_standing.of(head);
    m_course = RowMaker::course(head, standing);
    m_courseTitle = QString::fromStdString(head.course.title.source);
    m_courseSummary = QString::fromStdString(head.course.summary.source);
    m_contentNote = ui::SafeText::toPlain(QString::fromStdString(head.course.contentNote.source));
    m_courseLine = tr("%1 of %n lesson(s) passed · %2 min", "", int(head.lessons.size()))
                       .arg(standing.passed)
                       .arg(std::lround(head.minutes()));
    QList<LessonRow> lessons;
    for (std::size_t i = 0; i < head.lessons.size(); ++i)
        lessons.append(RowMaker::lesson(head, i, m_standing));
    m_lessons.setRows(lessons);

    Best best;
    if (m_store) {
        // What cannot be read now is shown as not measured; the library itself says what is wrong.
        (void)m_store->completions({records::CourseId{head.course.id.value}, m_learner, {}},
                                   [&](const records::Completion &completion) {
                                       best.add(completion);
                                       return true;
                                   });
    }
    QList<SkillRow> skills;
    for (const auto &[id, competency] : head.course.competencies.entries) {
        const std::optional<double> share = best.share(id.value);
        SkillRow row;
        row.name = QString::fromStdString(competency.name.source);
        row.words = share ? tr("Best so far %1").arg(RowMaker::percent(*share * 100))
                          : tr("Not measured yet");
        row.best = share.value_or(0);
        skills.append(row);
    }
    m_skills.setRows(skills);
    emit courseChanged();
}

} // namespace rapport::player
