#include "learner/desk/desk.h"

#include "base/random.h"
#include "records/recovery.h"

#include <QTime>

#include <algorithm>

namespace rapport::player {

Desk::Desk(const WindowOptions &options, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock ? *clock : m_systemClock)
    , m_pin(m_clock)
    , m_ownPin(m_clock)
    , m_idle(clock ? IdleWatch::Now([clock] { return clock->monotonicNow(); })
                   : IdleWatch::Now(&IdleWatch::awakeOrAsleep))
{
    connect(&m_pin, &PinEntry::askingChanged, this, &Desk::pageChanged);
    connect(&m_pin, &PinEntry::opened, this, &Desk::opened);
    connect(&m_ownPin, &OwnPin::told, this, &Desk::told);
    connect(&m_settings, &Settings::changed, this, &Desk::watchIdleness);
    connect(&m_backup, &DailyBackup::told, this, &Desk::told);
    connect(&m_patience, &Patience::again, this, [this] {
        if (!m_locked)
            openRecords();
    });
    connect(&m_idle, &IdleWatch::idle, this, &Desk::goIdle);
    m_idle.setInUse([this] {
        return std::ranges::any_of(lessons(), [](auto *one) { return one->soundPlays(); });
    });
    m_library.load(options.courses, options.language);
    connect(&m_practice, &Practice::told, this, &Desk::told);
    connect(&m_practice, &Practice::runningChanged, this, &Desk::pageChanged);
    openRecords();
    m_library.settle(std::chrono::milliseconds(300));
}

Desk::~Desk()
{
    if (!m_lesson)
        return;
    m_lesson->disconnect(this);
    m_lesson->leave();
}

void Desk::openRecords()
{
    auto store = records::SqliteStore::open(
        m_options.records, m_clock,
        {records::SqliteStore::Mode::Create, Patience::forOneCall, false});
    if (!store) {
        m_canRestore = store.error().fault == Fault::Content &&
                       records::newestGoodBackup(m_options.records).has_value();
        return fail(store.error());
    }
    m_library.forget();
    m_practice.show(nullptr, {});
    m_pin.stop();
    m_ownPin.clear();
    m_store = std::move(*store);
    m_canRestore = false;
    m_patience.end();
    m_backup.watch(m_options.records);
    m_trouble = {};
    emit pageChanged();
    emit troubleChanged();
    listLearners();
    const QString last = m_settings.lastLearner();
    if (m_people.contains(last))
        signIn(last);
}

void Desk::recover(bool fromBackup)
{
    const auto how = fromBackup ? records::Recovery::FromBackup : records::Recovery::StartEmpty;
    const auto recovered = records::recoverRecords(m_options.records, how, m_clock);
    if (!recovered)
        return fail(recovered.error());
    openRecords();
    emit told(
        tr("The damaged file is kept as %1.").arg(QString::fromStdString(recovered->keptAside)));
}

void Desk::restoreBackup()
{
    recover(true);
}

void Desk::startEmpty()
{
    recover(false);
}

void Desk::fail(const Error &error)
{
    m_trouble = error;
    m_patience.bear(error);
    emit pageChanged();
    emit troubleChanged();
}

void Desk::listLearners()
{
    if (const Result<void> loaded = m_people.load(*m_store); !loaded)
        fail(loaded.error());
}

std::vector<LessonController *> Desk::lessons() const
{
    std::vector<LessonController *> all;
    for (LessonController *one : {m_lesson.get(), m_practice.card()}) {
        for (; one; one = one->trial())
            all.push_back(one);
    }
    return all;
}

QString Desk::page() const
{
    if (!m_trouble.what.empty())
        return QStringLiteral("desk/TroublePage");
    if (m_learner.id.empty())
        return m_pin.asking() ? QStringLiteral("people/PinPage")
                              : QStringLiteral("desk/WelcomePage");
    if (m_practice.running())
        return QStringLiteral("practice/SittingPage");
    return m_lesson ? QStringLiteral("lesson/LessonPage") : QStringLiteral("home/HomePage");
}

QString Desk::greeting() const
{
    const int hour = QTime::currentTime().hour();
    const QString first = learner().section(QLatin1Char(' '), 0, 0);
    if (hour < 12)
        return tr("Good morning, %1").arg(first);
    return hour < 18 ? tr("Good afternoon, %1").arg(first) : tr("Good evening, %1").arg(first);
}

void Desk::showLibrary()
{
    if (const Result<void> shown = m_library.show(*m_store, m_learner.id); !shown)
        fail(shown.error());
    m_practice.show(m_store.get(), m_learner.id);
}

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
    lesson->debrief()->hasNext = !nextLessonAfter(courseId, lessonId).isEmpty();
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
