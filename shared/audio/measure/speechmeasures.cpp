#include "audio/measure/speechmeasures.h"

#include "audio/measure/loudness.h"
#include "audio/measure/syllables.h"

#include <algorithm>
#include <cmath>

namespace rapport::audio {

namespace {

constexpr double clearanceHigh = 25;
constexpr double clearanceFair = 15;
constexpr Millis spokenHigh{2000};
constexpr Millis spokenFair{1000};
constexpr Millis spokenForPace{3000};
constexpr int syllablesForPace = 8;
constexpr Millis shortestPause{150};
constexpr Millis longestCounted{500};
constexpr double nearShare = 0.15;
constexpr Millis nearTime{400};
constexpr double standsOut = 2;

/// A silence, and how much of all that is spoken lies before it.
struct Pause
{
    Millis length{0};
    double share = 0;
};

double seconds(Millis time)
{
    return static_cast<double>(time.count()) / 1000;
}

std::vector<Pause> pausesOf(const Voice &voice)
{
    const double total = seconds(voice.total());
    const std::vector<Span> gaps = voice.gaps();
    std::vector<Pause> pauses;
    Millis before{0};
    for (std::size_t i = 0; i < gaps.size(); ++i) {
        before += voice.spans[i].length();
        if (gaps[i].length() >= shortestPause)
            pauses.push_back({gaps[i].length(), seconds(before) / total});
    }
    return pauses;
}

/// What anything about the voice can be trusted at most.
Measured trusted(double value, const Voice &voice)
{
    const Millis spoken = voice.total();
    if (voice.clearance < clearanceFair)
        return {value, Sureness::Low, Doubt::TooNoisy};
    if (spoken < spokenFair)
        return {value, Sureness::Low, Doubt::TooShort};
    if (voice.cutAtStart || voice.cutAtEnd)
        return {value, Sureness::Fair, Doubt::CutOff};
    if (voice.clearance < clearanceHigh)
        return {value, Sureness::Fair, Doubt::TooNoisy};
    if (spoken < spokenHigh)
        return {value, Sureness::Fair, Doubt::TooShort};
    return {value, Sureness::High, Doubt::None};
}

void doubt(Measured &measured, Sureness most, Doubt why)
{
    if (measured.sureness <= most)
        return;
    measured.sureness = most;
    measured.doubt = why;
}

struct Found
{
    const Pause *pause = nullptr; ///< null where there is none nearby
    bool plain = false;           ///< whether no other could be meant
};

Found findSilence(const std::vector<Pause> &pauses, double share, const Voice &voice)
{
    const double reach = std::max(nearShare, seconds(nearTime) / seconds(voice.total()));
    std::vector<const Pause *> near;
    bool others = false;
    for (const Pause &pause : pauses) {
        const double away = std::abs(pause.share - share);
        if (away <= reach)
            near.push_back(&pause);
        else
            others = others || away <= 2 * reach;
    }
    if (near.empty())
        return {nullptr, !others};
    std::ranges::sort(near, std::greater<>(), [](const Pause *one) { return one->length; });
    const bool alone =
        near.size() == 1 || seconds(near[0]->length) > standsOut * seconds(near[1]->length);
    if (alone)
        return {near[0], true};
    return {*std::ranges::min_element(
                near, {}, [&](const Pause *one) { return std::abs(one->share - share); }),
            false};
}

void measurePauses(SpeechMeasures &measures, const Voice &voice, const SpeechQuestions &questions)
{
    const std::vector<Pause> pauses = pausesOf(voice);
    std::vector<const Pause *> taken;
    bool plain = true;
    for (const std::optional<double> &share : questions.silences) {
        measures.silences.emplace_back();
        if (!share) {
            plain = false;
            continue;
        }
        const Found found = findSilence(pauses, std::clamp(*share, 0.0, 1.0), voice);
        Measured measured = trusted(found.pause ? seconds(found.pause->length) : 0, voice);
        doubt(measured, found.plain ? Sureness::Fair : Sureness::Low, Doubt::Guessed);
        measures.silences.back() = measured;
        plain = plain && found.plain;
        taken.push_back(found.pause);
    }
    Millis longest{0};
    for (const Pause &pause : pauses) {
        if (std::ranges::find(taken, &pause) == taken.end())
            longest = std::max(longest, pause.length);
    }
    Measured other = trusted(seconds(longest), voice);
    if (!questions.silences.empty())
        doubt(other, plain ? Sureness::Fair : Sureness::Low, Doubt::Guessed);
    measures.longestPause = other;
}

Measured paceOf(const PcmClip &clip, const Voice &voice, double syllablesPerWord)
{
    Millis time = voice.total();
    for (const Span &gap : voice.gaps())
        time += std::min(gap.length(), longestCounted);
    const int syllables = countSyllables(clip, voice);
    const double minutes = seconds(time) / 60;
    Measured pace =
        trusted(std::round(syllables / std::max(syllablesPerWord, 1.0) / minutes), voice);
    if (voice.total() < spokenForPace || syllables < syllablesForPace)
        doubt(pace, Sureness::Low, Doubt::TooShort);
    doubt(pace, Sureness::Fair, Doubt::Guessed);
    return pace;
}

std::optional<Measured> loudnessMeasured(const Loudness &loudness, const Voice &voice)
{
    if (!loudness.integrated)
        return std::nullopt;
    Measured measured = trusted(std::round(*loudness.integrated * 10) / 10, voice);
    // A word that is cut off is as loud as the others.
    if (measured.doubt == Doubt::CutOff)
        measured = {measured.value,
                    voice.clearance < clearanceHigh || voice.total() < spokenHigh ? Sureness::Fair
                                                                                  : Sureness::High,
                    Doubt::None};
    if (loudness.clipped)
        doubt(measured, Sureness::Low, Doubt::Clipped);
    return measured;
}

} // namespace

SpeechMeasures measureSpeech(const PcmClip &clip, const SpeechQuestions &questions)
{
    SpeechMeasures measures;
    measures.length = clip.duration();
    const Loudness loudness = loudnessOf(clip);
    measures.clipped = loudness.clipped;
    const Voice voice = findVoice(clip);
    if (voice.spans.empty()) {
        measures.silences.resize(questions.silences.size());
        measures.tooSoft = !loudness.integrated || *loudness.integrated < SpeechMeasures::softest;
        return measures;
    }
    measures.voiceFound = true;
    measures.tooSoft = loudness.integrated && *loudness.integrated < SpeechMeasures::softest;
    measurePauses(measures, voice, questions);
    measures.speakingShare =
        trusted(seconds(voice.total()) / seconds(voice.whole().length()), voice);
    // Soft syllables are the first to drown.
    if (voice.clearance < clearanceHigh)
        doubt(*measures.speakingShare, Sureness::Low, Doubt::TooNoisy);
    measures.pace = paceOf(clip, voice, questions.syllablesPerWord);
    measures.loudness = loudnessMeasured(loudness, voice);
    return measures;
}

} // namespace rapport::audio
