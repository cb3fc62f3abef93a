#pragma once

#include "format/coursefolder.h"
#include "learner/home/due.h"
#include "records/recordstore.h"

#include <QHash>
#include <QString>

#include <optional>

namespace rapport::player {

/// An attempt to go on with, as far as a list needs it.
struct OpenLesson
{
    std::string course, lesson;
    double done = 0; ///< the share that lies behind
};

/// Where a learner stands with one course.
struct CourseStanding
{
    std::size_t passed = 0;      ///< lessons
    double done = 0;             ///< share of the course, open lessons with what is done of them
    double score = 0;            ///< mean of the best scores of what was passed, percent
    bool complete = false;       ///< every lesson was passed
    bool begun = false;          ///< something was passed, tried or is open
    std::optional<Due> due = {}; ///< where it is assigned
};

/// Where one learner stands, looked up by course and lesson in constant time.
class Standing
{
public:
    /// Reads it from the records; what is due is said as of today.
    static Result<Standing> of(records::RecordStore &store, const records::LearnerId &learner,
                               QDate today);

    [[nodiscard]] const records::LessonProgress *progress(const std::string &course,
                                                          const std::string &lesson) const;
    [[nodiscard]] bool passed(const std::string &course, const std::string &lesson) const;
    /// The share of an open attempt; nothing where none is open.
    [[nodiscard]] std::optional<double> open(const std::string &course,
                                             const std::string &lesson) const;
    /// Every open attempt, latest first.
    [[nodiscard]] const std::vector<OpenLesson> &opened() const { return m_opened; }
    [[nodiscard]] const std::vector<records::Assignment> &assigned() const { return m_assigned; }

    [[nodiscard]] CourseStanding of(const format::CourseHead &head) const;
    /// What is to be passed before a lesson opens; empty where it is open, or begun already.
    [[nodiscard]] std::vector<const format::LessonHead *>
    missing(const format::CourseHead &head, const format::LessonHead &lesson) const;

private:
    [[nodiscard]] static QString key(const std::string &course, const std::string &lesson);

    QHash<QString, records::LessonProgress> m_progress;
    QHash<QString, double> m_open;
    QHash<QString, Due> m_due;
    std::vector<OpenLesson> m_opened;
    std::vector<records::Assignment> m_assigned;
};

} // namespace rapport::player
