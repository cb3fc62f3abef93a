#pragma once

#include "format/coursefolder.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace rapport::player {

/// Reads the heads of all courses in a thread of its own, so that a slow disk holds nothing up.
class CatalogueReader : public QObject
{
    Q_OBJECT

public:
    /// Begins at once.
    CatalogueReader(std::filesystem::path folder, std::string language);
    /// Stops after the course at hand.
    ~CatalogueReader() override;

    /// Waits until all is read, so long at most. Whether it is.
    [[nodiscard]] bool waitFor(std::chrono::milliseconds time);
    /// What was read; once, after finished() or a waitFor() that came true.
    [[nodiscard]] format::Catalogue take();

    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int all() const { return m_all; }

signals:
    /// In the thread of this object.
    void finished();

private:
    void read(const std::filesystem::path &folder, const std::string &language);

    std::atomic<int> m_done = 0;
    std::atomic<int> m_all = 0;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::condition_variable m_ready;
    bool m_isReady = false;
    format::Catalogue m_catalogue;
    std::thread m_thread;
};

} // namespace rapport::player
