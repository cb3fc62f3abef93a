#pragma once

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <vector>

class QAudioFormat;

namespace rapport::audio {

/// Turns what a microphone gives into one channel of 16-bit samples, 48,000 a second: channels are
/// averaged, another rate is brought over by SoundTouch (cubic interpolation behind an anti-alias
/// filter). Samples of the right format pass as they are.
class SampleConverter
{
public:
    explicit SampleConverter(const QAudioFormat &from);
    ~SampleConverter();

    /// What these bytes give; a frame that is cut in two waits for its rest.
    [[nodiscard]] std::vector<std::int16_t> convert(const QByteArray &bytes);

    /// What is still held back.
    [[nodiscard]] std::vector<std::int16_t> finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rapport::audio
