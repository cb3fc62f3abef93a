#include "learner/desk/patience.h"

#include "records/sqlitestore.h"

namespace rapport::player {

namespace {

constexpr int betweenMs = 400;
constexpr qint64 wholeMs = 10'000;

} // namespace

Patience::Patience(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(betweenMs);
    connect(&m_timer, &QTimer::timeout, this, &Patience::again);
}

bool Patience::bear(const Error &error)
{
    if (!records::isInUse(error)) {
        end();
        return false;
    }
    if (!m_since.isValid())
        m_since.start();
    if (m_since.elapsed() >= wholeMs)
        return false;
    m_timer.start();
    return true;
}

void Patience::end()
{
    m_since.invalidate();
    m_timer.stop();
}

QString Patience::sentence()
{
    return tr("Another program is using the records; trying again. What is recorded so far is "
              "safe, and this is added as soon as it can be. You can leave meanwhile.");
}

} // namespace rapport::player
