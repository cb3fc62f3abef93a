#include "bench.h"

#include "support/desk.h"

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

void Bench::setFull(bool full) const
{
    rlimit limit = m_before;
    if (full)
        limit.rlim_cur = 1;
    ::setrlimit(RLIMIT_FSIZE, &limit);
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
    return QSettings(path("config/rapport/player.ini"), QSettings::IniFormat).value(name);
}
