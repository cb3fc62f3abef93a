#pragma once

#include "audio/pcmclip.h"

#include <deque>
#include <memory>
#include <vector>

namespace rapport::audio {

/// A clip read in small blocks at a speed that may change meanwhile, its pitch unchanged
/// (SoundTouch, time-domain overlap and add). At the speed 1, and as long as it was never another,
/// the samples are the clip's own. A block of 10 ms takes about a tenth of a millisecond.
class SpeedReader
{
public:
    /// What setSpeed() keeps to.
    static constexpr double slowest = 0.5;
    static constexpr double fastest = 2.0;

    SpeedReader();
    ~SpeedReader();

    /// Reads `clip` from sample `from` on. `clip` must not be null.
    void begin(PcmClipPtr clip, std::size_t from, double speed);

    /// From the next block on. 1 is the speed of the clip.
    void setSpeed(double speed);

    /// The next `count` samples; behind the end of the clip they are silence.
    [[nodiscard]] std::vector<std::int16_t> read(std::size_t count);

    /// The sample of the clip that is read sample `index`, counted from begin(). Must not go back
    /// from one call to the next.
    [[nodiscard]] std::size_t clipSample(std::size_t index);

    /// Whether read sample `index` lies behind the end of the clip by at least `samples`.
    [[nodiscard]] bool isBehindEnd(std::size_t index, std::size_t samples) const;

private:
    struct Stretcher;

    /// At read sample `index` the clip stood at `sample`, and went on at this speed.
    struct Place
    {
        std::size_t index = 0;
        double sample = 0;
        double speed = 1;
    };

    [[nodiscard]] double clipPlace() const;
    void readStretched(std::vector<std::int16_t> &block);

    PcmClipPtr m_clip;
    std::size_t m_next = 0; ///< the clip's sample to take next
    std::size_t m_read = 0; ///< samples handed out
    std::size_t m_end = 0;  ///< the index at which the clip ended, once it has
    bool m_ended = false;
    bool m_flushed = false;
    double m_speed = 1;
    std::deque<Place> m_places;
    std::unique_ptr<Stretcher> m_stretcher; ///< null while the clip passes as it is
};

} // namespace rapport::audio
