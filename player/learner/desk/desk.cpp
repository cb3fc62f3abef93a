#include "learner/desk/desk.h"

#include "records/recovery.h"
#include "ui/text/windowlanguage.h"

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
    connect(&m_settings, &Settings::changed, this, &Desk::speakLanguage);
    m_language = ui::speak(m_settings.language());
    readCourses();
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

void Desk::readCourses()
{
    m_library.load(m_options.courses,
                   m_options.language.empty() ? m_language.toStdString() : m_options.language);
}

void Desk::speakLanguage()
{
    // Nothing that is open may lose the course it came from, nor its words.
    if (!lessons().empty())
        return;
    const QString language = ui::speak(m_settings.language());
    if (language == m_language)
        return;
    m_language = language;
    readCourses();
    m_library.settle(std::chrono::milliseconds(300));
    if (m_store)
        listLearners();
    if (!m_learner.id.empty())
        showLibrary();
    emit languageChanged();
    emit learnerChanged();
    emit m_settings.changed();
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

} // namespace rapport::player
