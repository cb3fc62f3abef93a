#pragma once

#include "base/clock.h"

#include <string>
#include <string_view>
#include <vector>

/// Captions as WebVTT: W3C, "WebVTT: The Web Video Text Tracks Format", Candidate Recommendation of
/// 4 April 2019, https://www.w3.org/TR/2019/CR-webvtt1-20190404/ (sections 6.1 file parsing, 6.3
/// cue timings, 6.4 cue text).
namespace rapport::format {

/// What is said in one stretch of a recording.
struct Cue
{
    Millis start{0};
    Millis end{0};     ///< after start; the first moment the cue is over
    std::string text;  ///< UTF-8 without any markup; lines end with '\n'; never empty
    std::string voice; ///< who speaks, from `<v Name>`; empty where the file does not say

    bool operator==(const Cue &) const = default;
};

struct Captions
{
    std::vector<Cue> cues; ///< ordered by start

    /// The cue to show at a moment; of several, the one that began last. Null between cues.
    [[nodiscard]] const Cue *cueAt(Millis moment) const;

    /// When the last cue is over; 0 without cues. An estimate of the recording's length.
    [[nodiscard]] Millis end() const;
};

/// What is wrong with one line of a captions file, in words a trainer understands.
struct CaptionComplaint
{
    int line = 0; ///< counts from 1
    std::string sentence;

    bool operator==(const CaptionComplaint &) const = default;
};

struct CaptionReading
{
    Captions captions;
    std::vector<CaptionComplaint> complaints; ///< by line; at most maxCaptionComplaints
};

inline constexpr std::size_t maxCaptionBytes = 4 * 1024 * 1024;
inline constexpr std::size_t maxCues = 20000;
inline constexpr std::size_t maxCaptionComplaints = 100;

/// Reads a WebVTT file. Every cue that can be shown is kept, whatever the rest is like; what was
/// left out or put right is complained about. Cue ids, settings, STYLE, REGION and NOTE blocks are
/// passed over. Takes any bytes, in time linear in their number but for ordering the cues; of a
/// file over maxCaptionBytes nothing is read, of more than maxCues cues the first.
[[nodiscard]] CaptionReading parseWebVtt(std::string_view text);

} // namespace rapport::format
