#pragma once

#include "format/coursefolder.h"
#include "records/recordstore.h"
#include "ui/models/rowlistmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace rapport::player {

/// A course as its card shows it.
struct CourseRow
{
    Q_GADGET
    Q_PROPERTY(QString courseId MEMBER courseId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString iconName MEMBER iconName)
    Q_PROPERTY(QString accent MEMBER accent)
    Q_PROPERTY(QString extent MEMBER extent)
    Q_PROPERTY(QString badge MEMBER badge)
    Q_PROPERTY(bool passed MEMBER passed)
    Q_PROPERTY(double progress MEMBER progress)

public:
    QString courseId, title, summary, iconName, accent;
    QString extent; ///< "6 lessons · 38 min"
    QString badge;  ///< "Passed 92%", or empty
    bool passed = false;
    double progress = 0; ///< lessons passed, as a share

    bool operator==(const CourseRow &) const = default;
};

/// A lesson as the course's page lists it.
struct LessonRow
{
    Q_GADGET
    Q_PROPERTY(QString lessonId MEMBER lessonId)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(QString extent MEMBER extent)
    Q_PROPERTY(QString status MEMBER status)
    Q_PROPERTY(QString result MEMBER result)

public:
    QString lessonId;
    int number = 0;
    QString title, summary;
    QString extent; ///< "12 min"
    QString status; ///< "new", "open", "passed" or "failed"
    QString result; ///< "Passed 92%", "Best so far 54%", or empty

    bool operator==(const LessonRow &) const = default;
};

using CourseListModel = ui::RowListModel<CourseRow>;
using LessonListModel = ui::RowListModel<LessonRow>;

/// The courses of this desk and where one learner stands with them.
class Library : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the desk")
    Q_PROPERTY(rapport::ui::RowListModelBase *courses READ coursesBase CONSTANT)
    Q_PROPERTY(rapport::ui::RowListModelBase *lessons READ lessonsBase CONSTANT)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(QString tally READ tally NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    /// Courses that could not be read, in a sentence; empty when all could.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    // What to go on with, or to begin: empty where there is nothing at all.
    Q_PROPERTY(QString nextCourse MEMBER m_nextCourse NOTIFY changed)
    Q_PROPERTY(QString nextLesson MEMBER m_nextLesson NOTIFY changed)
    Q_PROPERTY(QString nextTitle MEMBER m_nextTitle NOTIFY changed)
    Q_PROPERTY(QString nextLine MEMBER m_nextLine NOTIFY changed)
    Q_PROPERTY(QString nextLead MEMBER m_nextLead NOTIFY changed)
    Q_PROPERTY(bool nextIsOpen MEMBER m_nextIsOpen NOTIFY changed)
    Q_PROPERTY(double nextProgress MEMBER m_nextProgress NOTIFY changed)
    // The course whose page is open.
    Q_PROPERTY(QString courseId MEMBER m_courseId NOTIFY courseChanged)
    Q_PROPERTY(QString courseTitle MEMBER m_courseTitle NOTIFY courseChanged)
    Q_PROPERTY(QString courseSummary MEMBER m_courseSummary NOTIFY courseChanged)
    Q_PROPERTY(QString contentNote MEMBER m_contentNote NOTIFY courseChanged)

public:
    explicit Library(QObject *parent = nullptr);

    /// Reads the heads of all courses, in a language where they are translated to it. An unreadable
    /// one is left out and told in trouble().
    void load(const std::filesystem::path &folder, const std::string &language = {});
    /// Shows where a learner stands.
    Result<void> show(records::RecordStore &store, const records::LearnerId &learner);
    /// Fills the lessons of one course.
    Q_INVOKABLE void openCourse(const QString &courseId);

    [[nodiscard]] const format::CourseHead *find(const QString &courseId) const;
    [[nodiscard]] const std::vector<format::CourseHead> &catalogue() const
    {
        return m_catalogue.courses;
    }
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &text);
    [[nodiscard]] QString tally() const;
    [[nodiscard]] int total() const { return int(m_catalogue.courses.size()); }
    [[nodiscard]] QString trouble() const;

signals:
    void changed();
    void courseChanged();

private:
    [[nodiscard]] ui::RowListModelBase *coursesBase() { return &m_courses; }
    [[nodiscard]] ui::RowListModelBase *lessonsBase() { return &m_lessons; }
    void fillCourses();
    void fillNext();
    [[nodiscard]] CourseRow rowOf(const format::CourseHead &head) const;
    [[nodiscard]] LessonRow rowOf(const format::CourseHead &head, int number) const;
    [[nodiscard]] const records::LessonProgress *progressOf(const lesson::CourseId &course,
                                                            const lesson::LessonId &lesson) const;
    [[nodiscard]] bool isOpen(const lesson::CourseId &course, const lesson::LessonId &lesson) const;
    void suggest(const format::CourseHead &head, std::size_t lesson, bool open);

    format::Catalogue m_catalogue;
    std::vector<records::LessonProgress> m_progress;
    std::vector<records::OpenAttempt> m_open;
    CourseListModel m_courses;
    LessonListModel m_lessons;
    QString m_search;
    QString m_nextCourse, m_nextLesson, m_nextTitle, m_nextLine, m_nextLead;
    bool m_nextIsOpen = false;
    double m_nextProgress = 0;
    QString m_courseId, m_courseTitle, m_courseSummary, m_contentNote;
};

} // namespace rapport::player
