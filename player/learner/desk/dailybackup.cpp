#include "learner/desk/dailybackup.h"

#include "records/sqlitestore.h"
#include "ui/text/sayings.h"

namespace rapport::player {

namespace {

/// The start is over by then.
constexpr std::chrono::seconds first{10};
constexpr std::chrono::minutes later{30};

} // namespace

DailyBackup::DailyBackup(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::look);
}

DailyBackup::~DailyBackup()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

void DailyBackup::watch(const std::string &records)
{
    m_records = records;
    m_timer.start(first);
}

void DailyBackup::look()
{
    if (m_working || m_records.empty())
        return;
    m_working = true;
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread([this, records = m_records, now = m_clock.utcNow()] {
        const auto made = records::SqliteStore::backUpOnceADay(records, now, m_stop);
        // Whoever uses the records now is done before the next look.
        const bool fails = !made && !records::isInUse(made.error());
        const Error trouble = fails ? made.error() : Error();
        QMetaObject::invokeMethod(
            this, [this, trouble] { finish(trouble); }, Qt::QueuedConnection);
    });
}

void DailyBackup::finish(const Error &trouble)
{
    m_working = false;
    m_timer.start(later);
    const std::string day = toIso(m_clock.utcNow()).substr(0, 10);
    if (!trouble.what.empty() && m_toldOn != day) {
        m_toldOn = day;
        emit told(ui::inWindowLanguage(trouble));
    }
    emit looked();
}

} // namespace rapport::player
