#include "audio/opusfile.h"

#include <opusenc.h>

#include <algorithm>
#include <memory>

namespace rapport::audio {

namespace {

constexpr int bitsPerSecond = 32'000;
constexpr std::size_t block = PcmClip::sampleRate;

int writeBytes(void *bytes, const unsigned char *data, opus_int32 size)
{
    static_cast<std::string *>(bytes)->append(reinterpret_cast<const char *>(data),
                                              static_cast<std::size_t>(size));
    return 0;
}

int closeBytes(void *)
{
    return 0;
}

Error refused(int code)
{
    return {Fault::World,
            std::string("The recording could not be encoded: ") + ope_strerror(code) + '.', "",
            "Go on without keeping it."};
}

} // namespace

Result<std::string> opusBytes(const PcmClip &clip)
{
    std::string bytes;
    const std::unique_ptr<OggOpusComments, decltype(&ope_comments_destroy)> comments(
        ope_comments_create(), ope_comments_destroy);
    const OpusEncCallbacks callbacks{writeBytes, closeBytes};
    int code = OPE_OK;
    const std::unique_ptr<OggOpusEnc, decltype(&ope_encoder_destroy)> encoder(
        ope_encoder_create_callbacks(&callbacks, &bytes, comments.get(), PcmClip::sampleRate, 1, 0,
                                     &code),
        ope_encoder_destroy);
    if (!encoder || code != OPE_OK)
        return refused(code);
    code = ope_encoder_ctl(encoder.get(), OPUS_SET_BITRATE(bitsPerSecond));
    for (std::size_t at = 0; code == OPE_OK && at < clip.samples.size(); at += block) {
        const std::size_t count = std::min(block, clip.samples.size() - at);
        code = ope_encoder_write(encoder.get(), clip.samples.data() + at, static_cast<int>(count));
    }
    if (code == OPE_OK)
        code = ope_encoder_drain(encoder.get());
    if (code != OPE_OK)
        return refused(code);
    return bytes;
}

} // namespace rapport::audio
