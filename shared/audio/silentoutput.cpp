#include "audio/silentoutput.h"

#include "audio/speedreader.h"

#include <algorithm>
#include <cmath>

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
    m_end.start(Millis(std::llround(double((m_duration - m_from).count()) / m_speed)));
}

void SilentOutput::setSpeed(double speed)
{
    const bool passes = m_elapsed.isValid();
    const Millis from = position();
    m_speed = std::clamp(speed, SpeedReader::slowest, SpeedReader::fastest);
    if (passes)
        start(m_duration, from);
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
    return std::min(m_duration,
                    m_from + Millis(std::llround(double(m_elapsed.elapsed()) * m_speed)));
}

void SilentOutput::end()
{
    m_elapsed.invalidate();
    m_from = m_duration;
    emit finished();
}

} // namespace rapport::audio
