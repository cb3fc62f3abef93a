#pragma once

#include "certificate/certificate.h"
#include "format/coursefolder.h"
#include "learner/progress/progressrows.h"
#include "records/values.h"

#include <optional>
#include <string>
#include <vector>

namespace rapport::player {

/// What a learner's finished attempts amount to. All of it is taken from the records and the
/// courses as they are now: a lesson added to a course later has to be passed as well.
class Results
{
public:
    /// Attempts in the order they began. Both must outlive this.
    Results(const std::vector<format::CourseHead> &courses,
             const std::vector<records::Completion> &attempts);

    /// Lessons passed, time spent, attempts; over one course, or all where the id is empty.
    [[nodiscard]] QList<ui::TileRow> tiles(const std::string &course) const;
    /// Courses of which a lesson was finished, as the desk lists them.
    [[nodiscard]] QList<CourseStandingRow> courses() const;
    /// Newest first.
    [[nodiscard]] QList<AttemptRow> attempts(const std::string &course) const;
    /// The scores of up to the last `most` attempts, oldest first.
    struct Curve
    {
        QList<qreal> scores; ///< 0 to 1
        QStringList labels;  ///< the same as "82%"
        QString when;        ///< "3 Nov 2026 to 22 Nov 2026"
    };
    [[nodiscard]] Curve curve(const std::string &course, std::size_t most) const;
    /// What was measured: the best and the latest result of each competency.
    [[nodiscard]] QList<CompetencyRow> competencies(const std::string &course) const;
    /// The certificate of a course, once every lesson of it is passed.
    [[nodiscard]] std::optional<Certificate> certificate(const std::string &course,
                                                         const std::string &learner) const;
    /// "Reading the customer", or the id of a course that is no longer on the desk.
    [[nodiscard]] QString courseTitle(const std::string &course) const;
    [[nodiscard]] QString lessonTitle(const std::string &course, const std::string &lesson) const;

private:
    [[nodiscard]] const format::CourseHead *find(const std::string &course) const;
    [[nodiscard]] std::vector<const records::Completion *> of(const std::string &course) const;
    /// The passed attempt with the highest score, the first of equals; null where none passed.
    [[nodiscard]] const records::Completion *bestPass(const std::string &course,
                                                      const lesson::LessonId &lesson) const;
    [[nodiscard]] QString competencyName(const std::string &course,
                                         const records::Competency &one) const;
    [[nodiscard]] int passedLessons(const format::CourseHead &course) const;

    const std::vector<format::CourseHead> &m_courses;
    const std::vector<records::Completion> &m_attempts;
};

} // namespace rapport::player
