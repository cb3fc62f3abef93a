#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace rapport {

/// What a program that ran to its end left behind.
struct Ended
{
    int code = -1; ///< -1 where it did not start, did not end or was ended by a signal
    QByteArray out;
    QByteArray err;
};

/// A desk of its own to run programs at: a home, a place for data and a working folder that nobody
/// else uses, and no display.
class Desk
{
public:
    Desk()
    {
        for (const char *name : {"home", "data", "work", "tmp"})
            QDir(m_folder.path()).mkpath(name);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString records() const { return path("data/rapport/records.sqlite"); }

    /// A program ready to be started here.
    void seat(QProcess &program) const
    {
        QProcessEnvironment around;
        around.insert("PATH", qEnvironmentVariable("PATH"));
        around.insert("HOME", path("home"));
        around.insert("XDG_DATA_HOME", m_data.isEmpty() ? path("data") : m_data);
        around.insert("TMPDIR", path("tmp"));
        around.insert("LANG", "C.UTF-8");
        program.setProcessEnvironment(around);
        program.setWorkingDirectory(path("work"));
    }

    /// Waits for a program started here; the signal that ended one is told among its errors.
    [[nodiscard]] static Ended endOf(QProcess &process)
    {
        const bool ended = process.waitForFinished(60'000);
        Ended left{-1, process.readAllStandardOutput(), process.readAllStandardError()};
        if (!ended)
            left.err += "\n(did not start, or did not end)";
        else if (process.exitStatus() == QProcess::CrashExit)
            left.err += "\n(ended by signal " + QByteArray::number(process.exitCode()) + ')';
        else
            left.code = process.exitCode();
        return left;
    }

    /// Has programs keep their data elsewhere.
    void setData(const QString &folder) { m_data = folder; }

    [[nodiscard]] Ended run(const QString &program, const QStringList &arguments,
                            const QByteArray &typed = {}) const
    {
        QProcess process;
        seat(process);
        process.start(program, arguments);
        process.write(typed);
        process.closeWriteChannel();
        return endOf(process);
    }

private:
    QTemporaryDir m_folder;
    QString m_data;
};

/// Every file below a folder with its content; folders have none.
inline QMap<QString, QByteArray> snapshot(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        const bool isFile = all.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
        files.insert(all.filePath(), isFile ? file.readAll() : QByteArray());
    }
    return files;
}

/// Writes a file, and the folders above it.
inline bool writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(text) == text.size();
}

} // namespace rapport
