#include "learner/progress/progress.h"

#include "learner/progress/attemptreview.h"
#include "ui/theme/fonts.h"

#include <QDesktopServices>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace rapport::player {

namespace {

/// More would be a thicket.
constexpr std::size_t attemptsInCurve = 12;
constexpr int attemptsAtOnce = 12;

} // namespace

Progress::Progress(QObject *parent)
    : QObject(parent)
{}

void Progress::setDesk(Desk *desk)
{
    if (m_desk == desk)
        return;
    m_desk = desk;
    if (m_desk)
        connect(m_desk, &Desk::learnerChanged, this, &Progress::read);
    read();
}

void Progress::setCourseId(const QString &course)
{
    if (courseId() == course)
        return;
    m_course = course.toStdString();
    m_listed = attemptsAtOnce;
    fill();
}

Results Progress::results() const
{
    return {m_desk->library()->catalogue(), m_finished};
}

QStringList Progress::choices() const
{
    QStringList titles{tr("All courses")};
    for (const CourseStandingRow &row : m_courses.rows())
        titles.append(row.title);
    return titles;
}

int Progress::choice() const
{
    const auto &rows = m_courses.rows();
    const auto at = std::ranges::find(rows, courseId(), &CourseStandingRow::courseId);
    return at == rows.end() ? 0 : int(at - rows.begin()) + 1;
}

void Progress::setChoice(int choice)
{
    const bool one = choice > 0 && choice <= m_courses.rows().size();
    setCourseId(one ? m_courses.rows()[choice - 1].courseId : QString());
}

void Progress::read()
{
    m_finished.clear();
    m_listed = attemptsAtOnce;
    m_trouble.clear();
    if (m_desk && m_desk->store()) {
        records::CompletionFilter filter;
        filter.learner = m_desk->learnerId();
        const auto found = m_desk->store()->completions(filter, [this](const auto &one) {
            m_finished.push_back(one);
            return true;
        });
        if (!found)
            m_trouble = QString::fromStdString(found.error().sentence());
    }
    fill();
}

void Progress::fill()
{
    if (!m_desk)
        return;
    const Results now = results();
    m_tiles.setRows(now.tiles(m_course));
    m_courses.setRows(now.courses());
    const QList<AttemptRow> attempts = now.attempts(m_course);
    m_attempts.setRows(attempts.first(std::min<qsizetype>(m_listed, attempts.size())));
    m_more = int(attempts.size() - m_attempts.rows().size());
    m_competencies.setRows(now.competencies(m_course));
    m_curve = now.curve(m_course, attemptsInCurve);
    emit changed();
}

QString Progress::scoresInWords() const
{
    return tr("Scores of your latest attempts, oldest first: %1.")
        .arg(QLocale().createSeparatedList(m_curve.labels));
}

void Progress::showMore()
{
    m_listed += 4 * attemptsAtOnce;
    fill();
}

void Progress::openAttempt(const QString &attemptId)
{
    const auto at = std::ranges::find(m_finished, attemptId.toStdString(),
                                      [](const auto &one) { return one.attempt.value; });
    if (at == m_finished.end())
        return;
    const auto responses = m_desk->store()->responses(at->attempt);
    if (!responses) {
        m_trouble = QString::fromStdString(responses.error().sentence());
        emit changed();
        return;
    }
    const Results now = results();
    const auto review = reviewAttempt(
        m_desk->library()->find(QString::fromStdString(at->course.value)), *at, *responses);
    m_openTitle = now.lessonTitle(at->course.value, at->lesson.value);
    const auto row = std::ranges::find(m_attempts.rows(), attemptId, &AttemptRow::attemptId);
    m_openDetail =
        row == m_attempts.rows().end()
            ? QString()
            : QStringList{row->course, row->when, row->score}.join(QStringLiteral(" · "));
    m_openNotice = review.notice;
    m_review.replies()->setRows(review.replies);
    emit m_review.changed();
    emit openChanged();
}

void Progress::closeAttempt()
{
    m_openTitle.clear();
    emit openChanged();
}

void Progress::saveCertificate(const QString &courseId)
{
    auto certificate =
        results().certificate(courseId.toStdString(), m_desk->learner().toStdString());
    if (!certificate)
        return tellSaved(tr("There is a certificate once every lesson of the course is passed."),
                         {});
    certificate->fontFamily = ui::interFamily();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto saved = rapport::player::saveCertificate(*certificate, folder);
    if (!saved)
        return tellSaved(QString::fromStdString(saved.error().sentence()), {});
    tellSaved(tr("The certificate is in %1.").arg(QDir::toNativeSeparators(*saved)), *saved);
}

void Progress::tellSaved(const QString &sentence, const QString &file)
{
    m_saved = sentence;
    m_savedFile = file;
    emit savedChanged();
}

void Progress::openCertificate() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedFile));
}

} // namespace rapport::player
