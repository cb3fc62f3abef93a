#pragma once

#include "audio/pcmclip.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace rapport::tests {

/// Adds a stretch of something like a vowel: a buzz at 140 Hz, its loudness going up and down
/// `syllables` times.
inline void addVoice(audio::PcmClip &clip, Millis length, double amplitude = 0.3, int syllables = 1)
{
    const std::size_t count = audio::sampleAt(length);
    for (std::size_t i = 0; i < count; ++i) {
        const double time = double(i) / audio::PcmClip::sampleRate;
        double value = 0;
        for (int harmonic = 1; harmonic <= 12; ++harmonic)
            value += std::sin(2 * std::numbers::pi * 140 * harmonic * time) / harmonic;
        const double swell =
            std::abs(std::sin(std::numbers::pi * double(syllables) * double(i) / double(count)));
        const double shape = syllables > 1 ? 0.1 + 0.9 * swell : 1;
        clip.samples.push_back(
            std::int16_t(std::clamp(amplitude * shape * value * 16000, -32768.0, 32767.0)));
    }
}

inline void addSilence(audio::PcmClip &clip, Millis length)
{
    clip.samples.resize(clip.samples.size() + audio::sampleAt(length), 0);
}

/// Mean power of what is not silent.
inline double voicePower(const audio::PcmClip &clip)
{
    double sum = 0;
    double count = 0;
    for (const std::int16_t one : clip.samples) {
        if (std::abs(int(one)) < 50)
            continue;
        sum += double(one) * one;
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

/// White noise that many dB below the voice.
inline void addNoise(audio::PcmClip &clip, double below)
{
    std::mt19937 numbers(7);
    std::normal_distribution<double> noise(0,
                                           std::sqrt(voicePower(clip) / std::pow(10, below / 10)));
    for (std::int16_t &one : clip.samples)
        one = std::int16_t(std::clamp(one / 2.0 + noise(numbers) / 2, -32768.0, 32767.0));
}

} // namespace rapport::tests
