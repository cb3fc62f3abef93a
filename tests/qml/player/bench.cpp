#include "bench.h"

#include "support/desk.h"

#include <QDirIterator>
#include <QProcess>

#include <csignal>

using namespace rapport;

Bench::Bench()
{
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    QDir(m_folder.path()).mkpath("courses");
    qputenv("XDG_CONFIG_HOME", path("config").toUtf8());
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

QVariant Bench::setting(const QString &name) const
{
    return QSettings(path("config/rapport/player.ini"), QSettings::IniFormat).value(name);
}
