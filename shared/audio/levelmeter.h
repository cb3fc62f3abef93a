#pragma once

#include <cstdint>
#include <span>

namespace rapport::audio {

/// How loud samples are, smoothed for the eye. Decibels below full scale (dBFS), where a square
/// wave that fills the range has an RMS of 0; nothing is below `quietest`.
class LevelMeter
{
public:
    static constexpr double quietest = -60;

    /// Takes the samples that arrived since the last call, 48,000 a second.
    void take(std::span<const std::int16_t> samples);
    void reset() { *this = {}; }

    /// Rises at once, falls by 20 dB a second.
    [[nodiscard]] double peak() const { return m_peak; }
    /// The root mean square of the last 0.3 s or so.
    [[nodiscard]] double rms() const;
    /// Whether a sample lay at the end of the range in the last second.
    [[nodiscard]] bool overloaded() const { return m_sinceOverload < 1; }

private:
    double m_peak = quietest;
    double m_power = 0;
    double m_sinceOverload = 1;
};

/// An amplitude, where 1 is full scale, in dBFS; LevelMeter::quietest at least.
[[nodiscard]] double decibels(double amplitude);

} // namespace rapport::audio
