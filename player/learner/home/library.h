#pragma once

#include "learner/home/cataloguereader.h"
#include "learner/home/coursefinder.h"
#include "learner/home/rows.h"
#include "learner/home/standing.h"
#include "learner/home/upnext.h"
#include "learner/home/whereabouts.h"

#include <QTimer>

#include <memory>

namespace rapport::player {

/// The courses of this desk and where one learner stands with them.
class Library : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the desk")
    Q_PROPERTY(rapport::ui::RowListModelBase *courses READ coursesBase CONSTANT)
    /// The lessons a search found.
    Q_PROPERTY(rapport::ui::RowListModelBase *found READ foundBase CONSTANT)
    Q_PROPERTY(rapport::player::Whereabouts *whereabouts READ whereabouts CONSTANT)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed)
    Q_PROPERTY(QString tally READ tally NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    /// Whether courses are still being read, how far that is (0 to 1), and in words.
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(double loaded READ loaded NOTIFY loadingChanged)
    Q_PROPERTY(QString loadingText READ loadingText NOTIFY loadingChanged)
    /// What is not there, in a sentence; empty when all is.
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(rapport::player::UpNext next READ next NOTIFY changed)
    // The course whose page is open.
    Q_PROPERTY(rapport::ui::RowListModelBase *lessons READ lessonsBase CONSTANT)
    Q_PROPERTY(rapport::ui::RowListModelBase *skills READ skillsBase CONSTANT)
    Q_PROPERTY(QString courseId READ courseId NOTIFY courseChanged)
    Q_PROPERTY(QString courseTitle MEMBER m_courseTitle NOTIFY courseChanged)
    Q_PROPERTY(QString courseSummary MEMBER m_courseSummary NOTIFY courseChanged)
    Q_PROPERTY(QString contentNote MEMBER m_contentNote NOTIFY courseChanged)
    Q_PROPERTY(QString courseLine MEMBER m_courseLine NOTIFY courseChanged)
    Q_PROPERTY(rapport::player::CourseRow course MEMBER m_course NOTIFY courseChanged)
    /// The lesson to be at when the page opens.
    Q_PROPERTY(int lessonWanted MEMBER m_lessonWanted NOTIFY courseChanged)

public:
    explicit Library(QObject *parent = nullptr);

    /// Begins to read the heads of all courses, in a language where they are translated to it. An
    /// unreadable one is left out and told in trouble().
    void load(const std::filesystem::path &folder, const std::string &language = {});
    /// Waits for that, so long at most; what is read later shows by itself.
    void settle(std::chrono::milliseconds time);
    /// Shows where a learner stands. The store must stay until the next call, or forget().
    Result<void> show(records::RecordStore &store, const records::LearnerId &learner,
                      QDate today = QDate::currentDate());
    /// Lets go of the store.
    void forget();
    /// Fills the lessons of one course.
    Q_INVOKABLE void openCourse(const QString &courseId);
    /// The same, to be at one lesson.
    Q_INVOKABLE void openFound(const QString &courseId, const QString &lessonId);

    [[nodiscard]] const format::CourseHead *find(const QString &courseId) const;
    [[nodiscard]] const std::vector<format::CourseHead> &catalogue() const
    {
        return m_catalogue.courses;
    }
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &text);
    [[nodiscard]] QString tally() const;
    [[nodiscard]] int total() const { return int(m_catalogue.courses.size()); }
    [[nodiscard]] bool loading() const { return m_reader != nullptr; }
    [[nodiscard]] double loaded() const;
    [[nodiscard]] QString loadingText() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] UpNext next() const { return m_next; }
    [[nodiscard]] Whereabouts *whereabouts() { return &m_whereabouts; }
    [[nodiscard]] QString courseId() const { return m_course.courseId; }

signals:
    void changed();
    void loadingChanged();
    void courseChanged();

private:
    [[nodiscard]] ui::RowListModelBase *coursesBase() { return &m_courses; }
    [[nodiscard]] ui::RowListModelBase *foundBase() { return &m_found; }
    [[nodiscard]] ui::RowListModelBase *lessonsBase() { return &m_lessons; }
    [[nodiscard]] ui::RowListModelBase *skillsBase() { return &m_skills; }
    void adopt();
    void refresh();
    void sortCourses();
    void fillCourses();
    void fillCourse(const format::CourseHead &head);
    [[nodiscard]] QStringList absent() const;

    std::unique_ptr<CatalogueReader> m_reader;
    QTimer m_progress;
    format::Catalogue m_catalogue;
    QHash<QString, std::size_t> m_places; ///< of courses in the catalogue, by id
    CourseFinder m_finder;
    records::RecordStore *m_store = nullptr;
    records::LearnerId m_learner;
    Standing m_standing;
    std::vector<std::size_t> m_order; ///< places in the catalogue, as they are shown
    QList<CourseRow> m_rows;          ///< in that order
    CourseListModel m_courses;
    FoundListModel m_found;
    LessonListModel m_lessons;
    SkillListModel m_skills;
    Whereabouts m_whereabouts;
    QString m_search;
    UpNext m_next;
    CourseRow m_course;
    QString m_courseTitle, m_courseSummary, m_contentNote, m_courseLine;
    int m_lessonWanted = -1;
};

} // namespace rapport::player
