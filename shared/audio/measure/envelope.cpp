#include "audio/measure/envelope.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rapport::audio {

namespace {

constexpr std::size_t frameSamples = PcmClip::sampleRate / 1000 * 10;
constexpr double fullScale = 32768;

/// A second-order section as in R. Bristow-Johnson, "Cookbook formulae for audio equalizer biquad
/// filter coefficients", with Q = 1/√2.
class Section
{
public:
    Section(double hz, bool highPass)
    {
        const double turn = 2 * std::numbers::pi * hz / PcmClip::sampleRate;
        const double cosine = std::cos(turn);
        const double alpha = std::sin(turn) / std::numbers::sqrt2;
        const double a0 = 1 + alpha;
        const double edge = highPass ? 1 + cosine : 1 - cosine;
        m_b0 = edge / 2 / a0;
        m_b1 = (highPass ? -edge : edge) / a0;
        m_a1 = -2 * cosine / a0;
        m_a2 = (1 - alpha) / a0;
    }

    double pass(double in)
    {
        const double out = m_b0 * in + m_z1;
        m_z1 = m_b1 * in - m_a1 * out + m_z2;
        m_z2 = m_b0 * in - m_a2 * out;
        return out;
    }

private:
    double m_b0, m_b1, m_a1, m_a2;
    double m_z1 = 0;
    double m_z2 = 0;
};

} // namespace

Envelope envelopeOf(const PcmClip &clip, double lowestHz, double highestHz)
{
    Section high(lowestHz, true);
    Section low(highestHz, false);
    Envelope envelope;
    envelope.levels.reserve(clip.samples.size() / frameSamples);
    double sum = 0;
    std::size_t count = 0;
    for (const std::int16_t sample : clip.samples) {
        const double value = low.pass(high.pass(sample / fullScale));
        sum += value * value;
        if (++count < frameSamples)
            continue;
        const double power = sum / static_cast<double>(frameSamples);
        envelope.levels.push_back(
            power <= 0 ? Envelope::quietest : std::max(Envelope::quietest, 10 * std::log10(power)));
        sum = 0;
        count = 0;
    }
    return envelope;
}

double Envelope::low(double share, std::size_t frames) const
{
    if (levels.empty())
        return quietest;
    std::vector<double> sorted = levels;
    const auto rank =
        std::max(static_cast<std::size_t>(share * static_cast<double>(sorted.size())), frames);
    const auto at = sorted.begin() + static_cast<std::ptrdiff_t>(std::min(rank, sorted.size() - 1));
    std::nth_element(sorted.begin(), at, sorted.end());
    return *at;
}

double Envelope::high(std::size_t frames) const
{
    if (levels.empty())
        return quietest;
    std::vector<double> sorted = levels;
    const auto at =
        sorted.begin() + static_cast<std::ptrdiff_t>(std::min(frames, sorted.size()) - 1);
    std::nth_element(sorted.begin(), at, sorted.end(), std::greater<>());
    return *at;
}

} // namespace rapport::audio
