#include "audio/measure/voice.h"

#include "audio/measure/envelope.h"

#include <algorithm>
#include <cmath>

namespace rapport::audio {

namespace {

constexpr double lowestHz = 100;
constexpr double highestHz = 4000;
constexpr double floorShare = 0.1;
constexpr std::size_t floorFrames = 5;
constexpr std::size_t voiceFrames = 30;
constexpr double riseMost = 6;
constexpr std::size_t around = 200; ///< frames before and after
constexpr double wayToVoice = 0.45;
constexpr double overFloorLeast = 5;
constexpr double overFloorMost = 12;
constexpr double belowVoice = 35;
constexpr double hysteresis = 3;
constexpr std::size_t shortestGap = 12;
constexpr std::size_t shortestSound = 7;
constexpr double clearanceLeast = 8; ///< below this the floor may as well be the voice
constexpr double clearanceMost = 60;
constexpr double quietestVoice = -70;
constexpr std::size_t edgeFrames = 3;

using Frames = std::pair<std::size_t, std::size_t>;

/// The floor as it is heard around each frame.
std::vector<double> floorsOf(const Envelope &envelope)
{
    const double least = envelope.low(floorShare, floorFrames);
    const auto &levels = envelope.levels;
    std::vector<double> floors(levels.size(), least);
    constexpr std::size_t step = 50;
    for (std::size_t first = 0; first < levels.size(); first += step) {
        const std::size_t from = first - std::min(first, around);
        const std::size_t to = std::min(first + step + around, levels.size());
        const Envelope near{{levels.begin() + static_cast<std::ptrdiff_t>(from),
                             levels.begin() + static_cast<std::ptrdiff_t>(to)}};
        const double floor = std::clamp(near.low(floorShare, floorFrames), least, least + riseMost);
        for (std::size_t i = first; i < std::min(first + step, levels.size()); ++i)
            floors[i] = floor;
    }
    return floors;
}

std::vector<Frames> loudStretches(const Envelope &envelope, double voice)
{
    const std::vector<double> floors = floorsOf(envelope);
    std::vector<Frames> found;
    bool loud = false;
    for (std::size_t i = 0; i < floors.size(); ++i) {
        const double over =
            std::clamp(wayToVoice * (voice - floors[i]), overFloorLeast, overFloorMost);
        const double enter = std::max(floors[i] + over, voice - belowVoice);
        const bool now = envelope.levels[i] >= (loud ? enter - hysteresis : enter);
        if (now && !loud)
            found.emplace_back(i, i);
        if (now)
            found.back().second = i + 1;
        loud = now;
    }
    return found;
}

/// Closes short gaps, then drops short sounds.
std::vector<Frames> settled(const std::vector<Frames> &found)
{
    std::vector<Frames> joined;
    for (const Frames &one : found) {
        if (!joined.empty() && one.first - joined.back().second < shortestGap)
            joined.back().second = one.second;
        else
            joined.push_back(one);
    }
    std::erase_if(joined, [](const Frames &one) { return one.second - one.first < shortestSound; });
    return joined;
}

double powerOf(double level)
{
    return std::pow(10, level / 10);
}

/// The mean power in the stretches over the mean power elsewhere.
double clearanceOf(const Envelope &envelope, const std::vector<Frames> &stretches)
{
    std::vector<bool> spoken(envelope.levels.size(), false);
    for (const Frames &one : stretches)
        std::fill(spoken.begin() + static_cast<std::ptrdiff_t>(one.first),
                  spoken.begin() + static_cast<std::ptrdiff_t>(one.second), true);
    double sums[2] = {0, 0};
    double counts[2] = {0, 0};
    for (std::size_t i = 0; i < spoken.size(); ++i) {
        sums[spoken[i]] += powerOf(envelope.levels[i]);
        ++counts[spoken[i]];
    }
    if (counts[1] == 0)
        return 0;
    // Where nothing is heard between, the quietest frames stand in for it.
    const double noise =
        counts[0] < 10 ? powerOf(envelope.low(floorShare, floorFrames)) : sums[0] / counts[0];
    const double over = sums[1] / counts[1] / noise - 1;
    return over <= 0 ? 0 : std::min(10 * std::log10(over), clearanceMost);
}

} // namespace

Millis Voice::total() const
{
    Millis sum{0};
    for (const Span &span : spans)
        sum += span.length();
    return sum;
}

Span Voice::whole() const
{
    return spans.empty() ? Span{} : Span{spans.front().from, spans.back().to};
}

std::vector<Span> Voice::gaps() const
{
    std::vector<Span> found;
    for (std::size_t i = 1; i < spans.size(); ++i)
        found.push_back({spans[i - 1].to, spans[i].from});
    return found;
}

Voice findVoice(const PcmClip &clip)
{
    const Envelope envelope = envelopeOf(clip, lowestHz, highestHz);
    Voice voice;
    const double level = envelope.high(voiceFrames);
    const double floor = envelope.low(floorShare, floorFrames);
    if (envelope.levels.size() < voiceFrames || level < quietestVoice ||
        level - floor < clearanceLeast)
        return voice;
    const std::vector<Frames> stretches = settled(loudStretches(envelope, level));
    const auto at = [](std::size_t frame) {
        return Envelope::frame * static_cast<std::int64_t>(frame);
    };
    for (const Frames &one : stretches)
        voice.spans.push_back({at(one.first), at(one.second)});
    if (stretches.empty())
        return voice;
    voice.clearance = clearanceOf(envelope, stretches);
    voice.cutAtStart = stretches.front().first < edgeFrames;
    voice.cutAtEnd = stretches.back().second + edgeFrames > envelope.levels.size();
    return voice;
}

} // namespace rapport::audio
