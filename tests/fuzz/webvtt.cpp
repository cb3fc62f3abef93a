#include "format/webvtt.h"
#include "base/utf8.h"
#include "fuzz/target.h"

using namespace rapport;
using namespace rapport::format;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const CaptionReading reading = parseWebVtt(fuzz::textOf(data, size));
    fuzz::require(reading.complaints.size() <= maxCaptionComplaints, "Too many complaints.");
    Millis last{0};
    for (const Cue &cue : reading.captions.cues) {
        fuzz::require(cue.start >= last && cue.end > cue.start, "Cues out of order.");
        fuzz::require(!cue.text.empty() && !firstInvalidUtf8(cue.text), "A cue without words.");
        last = cue.start;
    }
    (void)reading.captions.cueAt(Millis(1000));
    return 0;
}
