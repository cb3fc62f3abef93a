#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <string>
#include <thread>

namespace rapport::player {

/// Makes the day's backup of the records while the window is used, in a thread of its own: some
/// time after the start, and on each day that the program stays open.
class DailyBackup : public QObject
{
    Q_OBJECT

public:
    explicit DailyBackup(const Clock &clock, QObject *parent = nullptr);
    /// Gives up a backup that is being made.
    ~DailyBackup() override;

    /// From now on for this file.
    void watch(const std::string &records);
    /// Looks now whether one is due, and makes it.
    void look();

signals:
    /// One could not be made, in a sentence; told once a day.
    void told(const QString &sentence);
    /// A look is over.
    void looked();

private:
    void finish(const Error &trouble);

    const Clock &m_clock;
    std::string m_records;
    QTimer m_timer;
    std::thread m_thread;
    std::atomic<bool> m_stop = false;
    bool m_working = false;
    std::string m_toldOn; ///< the day
};

} // namespace rapport::player
