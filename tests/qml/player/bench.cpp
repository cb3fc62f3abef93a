#include "bench.h"

#include "support/desk.h"

#include <QDate>

#include <csignal>

using namespace rapport;

Bench::Bench()
{
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    QDir(m_folder.path()).mkpath("courses");
    qputenv("XDG_CONFIG_HOME", path("config").toUtf8());
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

void Bench::open()
{
    m_desk = std::make_unique<player::Desk>(
        player::WindowOptions{path("courses").toStdString(),
                              path("data/records.sqlite").toStdString(), m_language.toStdString()});
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

QVariant Bench::setting(const QString &name) const
{
    return QSettings(path("config/rapport/player.ini"), QSettings::IniFormat).value(name);
}
