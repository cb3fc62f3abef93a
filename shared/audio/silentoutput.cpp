#include "audio/silentoutput.h"

#include <algorithm>

namespace rapport::audio {

SilentOutput::SilentOutput(QObject *parent)
    : Output(parent)
{
    m_end.setSingleShot(true);
    m_end.setTimerType(Qt::PreciseTimer);
    connect(&m_end, &QTimer::timeout, this, &SilentOutput::end);
}

void SilentOutput::start(Millis duration, Millis from)
{
    m_duration = std::max(duration, Millis(0));
    m_from = std::clamp(from, Millis(0), m_duration);
    m_elapsed.start();
    m_end.start(m_duration - m_from);
}

void SilentOutput::stop()
{
    m_from = position();
    m_elapsed.invalidate();
    m_end.stop();
}

Millis SilentOutput::position() const
{
    if (!m_elapsed.isValid())
        return m_from;
    return std::min(m_duration, m_from + Millis(m_elapsed.elapsed()));
}

void SilentOutput::end()
{
    m_elapsed.invalidate();
    m_from = m_duration;
    emit finished();
}

} // namespace rapport::audio
