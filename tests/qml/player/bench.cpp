#include "bench.h"

#include "engine/autopilot.h"
#include "session/lessonsession.h"
#include "support/desk.h"

#include <QClipboard>
#include <QDate>
#include <QDirIterator>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlEngine>

#include <csignal>

using namespace rapport;

Bench::Bench()
{
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    QDir(m_folder.path()).mkpath("courses");
    qputenv("XDG_CONFIG_HOME", path("config").toUtf8());
    qputenv("HOME", path("home").toUtf8());
    qputenv("XDG_DATA_HOME", path("share").toUtf8());
}

Bench::~Bench()
{
    setFull(false);
}

bool Bench::addCourse(const QString &name) const
{
    const QString bundled = QString(COURSES "/") + name;
    const QString from = QFile::exists(bundled) ? bundled : QString(TRANSLATED "/") + name;
    const auto files = snapshot(from);
    for (const QString &file : files.keys()) {
        if (QFileInfo(file).isFile() &&
            !writeFile(path("courses/" + name) + file.mid(from.size()), files.value(file)))
            return false;
    }
    return !files.isEmpty();
}

bool Bench::addBrokenCourse(const QString &name) const
{
    return writeFile(path("courses/" + name + "/course.yaml"), "rapport: 1\nid: [unfinished\n");
}

bool Bench::addFile(const QString &name, const QString &text) const
{
    return writeFile(path("courses/" + name), text.toUtf8());
}

bool Bench::copyFile(const QString &from, const QString &to) const
{
    QFile file(QString(COURSES "/") + from);
    return file.open(QIODevice::ReadOnly) && writeFile(path("courses/" + to), file.readAll());
}

bool Bench::write(const QString &name, const QString &text) const
{
    return writeFile(path(name), text.toUtf8());
}

bool Bench::addLearners(int count) const
{
    const auto store =
        records::SqliteStore::open(path("data/records.sqlite").toStdString(), m_clock);
    for (int i = 1; store && i <= count; ++i) {
        const QString name = QString(i % 2 ? "Zoë %1" : "Ada %1").arg(i);
        if (!(*store)->learnerByName(name.toStdString(), true))
            return false;
    }
    return store.ok();
}

void Bench::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

QString Bench::copied() const
{
    return QGuiApplication::clipboard()->text();
}

bool Bench::speak(const QString &clip) const
{
    return QProcess::startDetached("paplay", {"--device=mic", QString(COURSES "/") + clip});
}

QStringList Bench::keptRecordings() const
{
    QStringList names;
    QDirIterator files(path("share"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << QFileInfo(files.next()).fileName();
    return names;
}

void Bench::open()
{
    m_desk = std::make_unique<player::Desk>(
        player::WindowOptions{path("courses").toStdString(),
                              path("data/records.sqlite").toStdString(), m_language.toStdString()},
        &m_clock);
    connect(m_desk.get(), &player::Desk::languageChanged, this,
            [this] { qmlEngine(this)->retranslate(); });
    emit deskChanged();
}

bool Bench::assign(const QString &learner, const QString &course, int days) const
{
    const SystemClock clock;
    const auto store = records::SqliteStore::open(path("data/records.sqlite").toStdString(), clock);
    if (!store)
        return false;
    const auto who = (*store)->learnerByName(learner.toStdString(), true);
    const QString day = QDate::currentDate().addDays(days).toString(Qt::ISODate);
    return who && (*store)->assign((*who)->id, {course.toStdString()}, day.toStdString()).ok();
}

bool Bench::take(const QString &learner, const QString &course, const QString &lesson,
                 double percent) const
{
    const SystemClock clock;
    const auto store = records::SqliteStore::open(path("data/records.sqlite").toStdString(), clock);
    if (!store)
        return false;
    const auto who = (*store)->learnerByName(learner.toStdString(), true);
    if (!who)
        return false;
    const auto attempt = (*store)->beginAttempt(
        {(*who)->id, {course.toStdString()}, {lesson.toStdString()}, "1", "", ""});
    records::CompletionRecord record;
    record.result = percent >= 50 ? records::Outcome::Passed : records::Outcome::Failed;
    record.score = percent;
    record.competencies = {{"empathy", "Empathy", percent / 100 * 4, 4}};
    return attempt && (*store)->finishAttempt(*attempt, record).ok();
}

void Bench::setFull(bool full) const
{
    rlimit limit = m_before;
    if (full)
        limit.rlim_cur = 1;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

bool Bench::play(const QString &course, const QString &learner, const QString &aim, int most) const
{
    const SystemClock clock;
    const auto head = format::readCourseHead(path("courses/" + course).toStdString());
    auto store = records::SqliteStore::open(path("data/records.sqlite").toStdString(), clock);
    if (!head || !store)
        return false;
    const auto who = (*store)->learnerByName(learner.toStdString(), true);
    auto session = player::LessonSession::open(**store, clock, *head,
                                               {head->lessons.front().id, (*who)->id, 7, true});
    if (!session)
        return false;
    engine::Autopilot pilot(session->run().script(), *engine::aimFromText(aim.toStdString()), 7);
    for (int given = 0; given != most && !session->run().finished(); ++given) {
        if (!session->answer(pilot.next(session->run())))
            return false;
    }
    return true;
}

bool Bench::hasDocument(const QString &name) const
{
    return QFile::exists(path("home/Documents/" + name));
}

void Bench::setBusy(bool busy)
{
    m_other.reset();
    sqlite3 *other = nullptr;
    if (!busy ||
        sqlite3_open(path("data/records.sqlite").toUtf8().constData(), &other) != SQLITE_OK)
        return;
    m_other.reset(other);
    sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
}

bool Bench::answerElsewhere(const QString &course, const QString &lesson) const
{
    player::Desk other({path("courses").toStdString(), path("data/records.sqlite").toStdString(),
                        m_language.toStdString()});
    other.openLesson(course, lesson);
    if (!other.lesson())
        return false;
    other.lesson()->step()->submit();
    return other.lesson()->step()->phase == QLatin1String("answered");
}

bool Bench::damageRecords() const
{
    QFile file(path("data/records.sqlite"));
    const qint64 size = file.size();
    return file.open(QIODevice::ReadWrite) && file.write(QByteArray(qsizetype(size), 'x')) == size;
}

QVariant Bench::setting(const QString &name) const
{
    const QSettings file(path("config/rapport/player.ini"), QSettings::IniFormat);
    const QString own = "learners/" + file.value("lastOwner").toString() + '/' + name;
    return file.value(own, file.value(name));
}
