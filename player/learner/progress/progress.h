#pragma once

#include "learner/desk/desk.h"
#include "learner/progress/progressrows.h"
#include "learner/progress/results.h"
#include "ui/models/debriefmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace rapport::player {

/// What the learner has finished so far, over all courses or one, and what was answered.
class Progress : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(rapport::player::Desk *desk READ desk WRITE setDesk NOTIFY changed REQUIRED)
    /// The course that is looked at; empty for all.
    Q_PROPERTY(QString courseId READ courseId WRITE setCourseId NOTIFY changed)
    /// What can be looked at: all courses first, then each; and the place of courseId in it.
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(rapport::ui::RowListModelBase *tiles READ tilesBase CONSTANT)
    Q_PROPERTY(rapport::ui::RowListModelBase *courses READ coursesBase CONSTANT)
    Q_PROPERTY(rapport::ui::RowListModelBase *attempts READ attemptsBase CONSTANT)
    /// How many attempts are not listed yet.
    Q_PROPERTY(int more READ more NOTIFY changed)
    Q_PROPERTY(rapport::ui::RowListModelBase *competencies READ competenciesBase CONSTANT)
    /// The scores of the last attempts, 0 to 1, in figures, in a sentence, and from when they are.
    Q_PROPERTY(QList<qreal> scores READ scores NOTIFY changed)
    Q_PROPERTY(QStringList scoreLabels READ scoreLabels NOTIFY changed)
    Q_PROPERTY(QString scoresFrom READ scoresFrom NOTIFY changed)
    Q_PROPERTY(QString scoresInWords READ scoresInWords NOTIFY changed)
    /// The attempt that is open, to read what was answered; empty where none is.
    Q_PROPERTY(QString openTitle MEMBER m_openTitle NOTIFY openChanged)
    Q_PROPERTY(QString openDetail MEMBER m_openDetail NOTIFY openChanged)
    Q_PROPERTY(QString openNotice MEMBER m_openNotice NOTIFY openChanged)
    Q_PROPERTY(rapport::ui::DebriefModel *review READ review CONSTANT)
    /// Why the records could not be read; empty when they could.
    Q_PROPERTY(QString trouble MEMBER m_trouble NOTIFY changed)
    /// What came of the last certificate, and the file that can be opened; empty before.
    Q_PROPERTY(QString saved MEMBER m_saved NOTIFY savedChanged)
    Q_PROPERTY(bool canOpen READ canOpen NOTIFY savedChanged)

public:
    explicit Progress(QObject *parent = nullptr);

    [[nodiscard]] Desk *desk() const { return m_desk; }
    void setDesk(Desk *desk);
    [[nodiscard]] QString courseId() const { return QString::fromStdString(m_course); }
    void setCourseId(const QString &course);
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] int choice() const;
    void setChoice(int choice);
    [[nodiscard]] ui::DebriefModel *review() { return &m_review; }
    [[nodiscard]] int more() const { return m_more; }
    [[nodiscard]] QList<qreal> scores() const { return m_curve.scores; }
    [[nodiscard]] QStringList scoreLabels() const { return m_curve.labels; }
    [[nodiscard]] QString scoresFrom() const { return m_curve.when; }
    [[nodiscard]] QString scoresInWords() const;
    [[nodiscard]] bool canOpen() const { return !m_savedFile.isEmpty(); }

    /// Reads the records again.
    Q_INVOKABLE void read();
    /// Lists earlier attempts as well.
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void openAttempt(const QString &attemptId);
    Q_INVOKABLE void closeAttempt();
    /// Writes the certificate of a course into the learner's documents.
    Q_INVOKABLE void saveCertificate(const QString &courseId);
    /// Shows the certificate written last in the desktop's own program.
    Q_INVOKABLE void openCertificate() const;

signals:
    void changed();
    void openChanged();
    void savedChanged();

private:
    [[nodiscard]] ui::RowListModelBase *tilesBase() { return &m_tiles; }
    [[nodiscard]] ui::RowListModelBase *coursesBase() { return &m_courses; }
    [[nodiscard]] ui::RowListModelBase *attemptsBase() { return &m_attempts; }
    [[nodiscard]] ui::RowListModelBase *competenciesBase() { return &m_competencies; }
    [[nodiscard]] Results results() const;
    void fill();
    void tellSaved(const QString &sentence, const QString &file);

    Desk *m_desk = nullptr;
    std::vector<records::Completion> m_finished;
    std::string m_course;
    ui::TileModel m_tiles;
    CourseStandingModel m_courses;
    AttemptListModel m_attempts;
    CompetencyListModel m_competencies;
    ui::DebriefModel m_review;
    Results::Curve m_curve;
    int m_listed = 0;
    int m_more = 0;
    QString m_openTitle, m_openDetail, m_openNotice;
    QString m_trouble, m_saved, m_savedFile;
};

} // namespace rapport::player
