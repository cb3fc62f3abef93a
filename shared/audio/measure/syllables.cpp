#include "audio/measure/syllables.h"

#include "audio/measure/envelope.h"

#include <algorithm>
#include <cmath>

namespace rapport::audio {

namespace {

constexpr double lowestHz = 300;
constexpr double highestHz = 3000;
constexpr double belowLoudest = 25;
constexpr double dip = 2;
constexpr int reach = 5;      ///< frames before and after that are smoothed over
constexpr double width = 2.2; ///< standard deviation of the smoothing, in frames

std::vector<double> smoothed(const std::vector<double> &levels)
{
    std::vector<double> result(levels.size());
    const int count = static_cast<int>(levels.size());
    for (int i = 0; i < count; ++i) {
        double sum = 0;
        double weights = 0;
        for (int k = std::max(-reach, -i); k <= reach && i + k < count; ++k) {
            const double weight = std::exp(-0.5 * k * k / (width * width));
            sum += weight * levels[static_cast<std::size_t>(i + k)];
            weights += weight;
        }
        result[static_cast<std::size_t>(i)] = sum / weights;
    }
    return result;
}

/// Peaks of one span: rises and falls by at least `dip`.
int countPeaks(const double *first, const double *last, double least)
{
    int count = 0;
    double peak = Envelope::quietest;
    double valley = Envelope::quietest;
    bool rising = true;
    for (const double *one = first; one != last; ++one) {
        peak = std::max(peak, *one);
        valley = std::min(valley, *one);
        if (rising && *one <= peak - dip) {
            count += peak >= least ? 1 : 0;
            rising = false;
            valley = *one;
        } else if (!rising && *one >= valley + dip) {
            rising = true;
            peak = *one;
        }
    }
    return count + (rising && peak >= least && first != last ? 1 : 0);
}

} // namespace

int countSyllables(const PcmClip &clip, const Voice &voice)
{
    const std::vector<double> levels = smoothed(envelopeOf(clip, lowestHz, highestHz).levels);
    if (levels.empty())
        return 0;
    const double least = *std::max_element(levels.begin(), levels.end()) - belowLoudest;
    int count = 0;
    for (const Span &span : voice.spans) {
        const auto from = static_cast<std::size_t>(span.from / Envelope::frame);
        const auto to =
            std::min(static_cast<std::size_t>(span.to / Envelope::frame), levels.size());
        if (from < to)
            count += countPeaks(levels.data() + from, levels.data() + to, least);
    }
    return count;
}

} // namespace rapport::audio
