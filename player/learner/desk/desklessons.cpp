#include "learner/desk/desk.h"

#include "base/random.h"
#include "learner/progress/certifying.h"
#include "session/locks.h"

#include <algorithm>

namespace rapport::player {

void Desk::openLesson(const QString &courseId, const QString &lessonId)
{
    beginLesson(courseId, lessonId, false);
}

void Desk::beginLesson(const QString &courseId, const QString &lessonId, bool startOver)
{
    const format::CourseHead *head = m_library.find(courseId);
    if (!head || !m_store || m_learner.id.empty())
        return;
    LessonSession::Request request{{lessonId.toStdString()}, m_learner.id, freshSeed(), startOver};
    Result<LessonSession> session = LessonSession::open(*m_store, m_clock, *head, request);
    if (!session) {
        emit told(ui::inWindowLanguage(session.error()));
        return;
    }
    const auto at = std::ranges::find(head->lessons, request.lesson, &format::LessonHead::id);
    const QString subtitle =
        QString::fromStdString(head->course.title.source) + QStringLiteral(" · ") +
        tr("Lesson %1 of %2").arg(at - head->lessons.begin() + 1).arg(head->lessons.size());
    const QString notice = ui::inWindowLanguage(session->notice());
    auto lesson = std::make_unique<LessonController>(std::move(*session), subtitle, m_settings);
    connect(lesson.get(), &LessonController::changed, this,
            [this, one = lesson.get()] { offerMore(*one); });
    connect(lesson->debrief(), &ui::DebriefModel::certificateRequested, this,
            [=, this] { certify(courseId); });
    connect(lesson.get(), &LessonController::left, this, &Desk::closeLesson);
    connect(lesson.get(), &LessonController::told, this, &Desk::told);
    connect(lesson.get(), &LessonController::nextRequested, this, &Desk::openNextLesson);
    connect(lesson->debrief(), &ui::DebriefModel::leaveRequested, this,
            [=, this] { m_library.openCourse(courseId); });
    connect(lesson.get(), &LessonController::tryAgainRequested, this, [=, this] {
        closeLesson();
        beginLesson(courseId, lessonId, true);
    });
    m_practice.watch(*lesson);
    m_lesson = std::move(lesson);
    emit pageChanged();
    emit lessonChanged();
    if (!notice.isEmpty())
        emit told(notice);
}

void Desk::offerMore(LessonController &lesson)
{
    ui::DebriefModel &debrief = *lesson.debrief();
    if (!lesson.debriefing() || !m_store)
        return;
    const format::CourseHead &course = lesson.session().course();
    const QString next =
        nextLessonAfter(QString::fromStdString(course.course.id.value),
                        QString::fromStdString(lesson.session().run().script().lesson().id.value));
    const auto progress = m_store->progress(m_learner.id);
    const bool isOpen = progress && missingBefore(course, {next.toStdString()}, *progress).empty();
    const bool hasNext = !next.isEmpty() && isOpen;
    const bool canCertify =
        earnedCertificate(*m_store, m_library.catalogue(), m_learner, course.course.id.value)
            .has_value();
    if (debrief.hasNext == hasNext && debrief.canCertify == canCertify)
        return;
    debrief.hasNext = hasNext;
    debrief.canCertify = canCertify;
    emit debrief.changed();
}

void Desk::certify(const QString &courseId)
{
    auto certificate =
        earnedCertificate(*m_store, m_library.catalogue(), m_learner, courseId.toStdString());
    if (certificate)
        emit told(savedInWords(saveInDocuments(std::move(*certificate))));
}

void Desk::closeLesson()
{
    if (!m_lesson)
        return;
    // The lesson may be the sender; it goes once its signal has been handled.
    LessonController *gone = m_lesson.release();
    emit pageChanged();
    emit lessonChanged();
    gone->deleteLater();
    showLibrary();
}

QString Desk::nextLessonAfter(const QString &courseId, const QString &lessonId) const
{
    const format::CourseHead *head = m_library.find(courseId);
    if (!head)
        return {};
    const auto at = std::ranges::find(head->lessons, lessonId.toStdString(),
                                      [](const auto &one) { return one.id.value; });
    if (at == head->lessons.end() || at + 1 == head->lessons.end())
        return {};
    return QString::fromStdString((at + 1)->id.value);
}

void Desk::openNextLesson()
{
    const QString course = QString::fromStdString(m_lesson->session().course().course.id.value);
    const QString lesson =
        QString::fromStdString(m_lesson->session().run().script().lesson().id.value);
    const QString next = nextLessonAfter(course, lesson);
    closeLesson();
    if (!next.isEmpty())
        openLesson(course, next);
}

} // namespace rapport::player
