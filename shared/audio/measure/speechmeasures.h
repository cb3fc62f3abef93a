#pragma once

#include "audio/measure/voice.h"

#include <optional>
#include <vector>

namespace rapport::audio {

/// How far a measured value can be trusted. Low: it may be wrong altogether.
enum class Sureness { Low = 1, Fair = 2, High = 3 };

/// What speaks against a value, the gravest thing first.
enum class Doubt {
    None,
    TooNoisy, ///< voice and room can hardly be told apart
    TooShort, ///< too little was said
    CutOff,   ///< the recording begins or ends within a word
    Clipped,  ///< the microphone was driven beyond its range
    Guessed,  ///< the words were not recognised: where they end, or how many they are, is estimated
};

struct Measured
{
    double value = 0;
    Sureness sureness = Sureness::Low;
    Doubt doubt = Doubt::None;

    bool operator==(const Measured &) const = default;
};

/// What is to be found out about a spoken reply besides what can be told of any.
struct SpeechQuestions
{
    /// Silences: how much of the text lies before each, 0 to 1; nothing where that is not known,
    /// and then there is no answer.
    std::vector<std::optional<double>> silences;
    /// Syllables in a word of this language and this text; 1.3 is usual in plain spoken English.
    double syllablesPerWord = 1.3;
};

/// What can be told of a spoken reply without recognising a word of it. Times are in seconds.
struct SpeechMeasures
{
    Millis length{0};
    std::vector<std::optional<Measured>> silences; ///< as they were asked for
    std::optional<Measured> longestPause;          ///< other than the silences asked for
    std::optional<Measured> speakingShare;         ///< 0 to 1, from the first word to the last
    std::optional<Measured> pace;                  ///< words in a minute
    std::optional<Measured> loudness;              ///< LUFS
    bool clipped = false;
    bool tooSoft = false; ///< below -38 LUFS: a caller would hardly hear it
    bool voiceFound = false;

    static constexpr double softest = -38;
    /// The pace is right to within this share of it.
    static constexpr double paceTolerance = 0.25;
};

/// Measures a recording. Values that cannot be told are missing; a value is High only where nothing
/// had to be guessed, 2 s or more are spoken, and the voice stands 25 dB over the room; Fair needs
/// 15 dB and 1 s.
///
/// A silence is looked for among those of 150 ms and more: the one nearest to where the words end
/// if the text was spoken evenly, within 15 % of what is spoken, or 0.4 s if that is more. One that
/// stands alone there, or is more than twice as long as the others there, is Fair; else it is Low.
/// Where there is none, its length is 0. The pace counts syllables over the time from the first
/// word to the last, silences beyond half a second left out, so that a silence that was asked for
/// makes nobody slow.
[[nodiscard]] SpeechMeasures measureSpeech(const PcmClip &clip, const SpeechQuestions &questions);

} // namespace rapport::audio
