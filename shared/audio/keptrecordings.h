#pragma once

#include "audio/pcmclip.h"
#include "base/result.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace rapport::audio {

/// A recording that a learner chose to keep.
struct KeptRecording
{
    std::string name; ///< the file's; names the recording in KeptRecordings
    std::string course, lesson, step;
    std::chrono::sys_seconds made; ///< UTC

    bool operator==(const KeptRecording &) const = default;
};

/// The recordings one learner has agreed to keep on this computer: one Ogg Opus file each, in a
/// folder that nobody else can look into. Nothing is written but by keep().
class KeptRecordings
{
public:
    /// Below `folder`, usually $XDG_DATA_HOME/rapport/recordings; `learner` is an id, no name.
    KeptRecordings(const std::filesystem::path &folder, const std::string &learner);

    /// Writes a recording; it is there whole or not at all. An Error leaves nothing behind.
    Result<KeptRecording> keep(const PcmClip &clip, const std::string &course,
                               const std::string &lesson, const std::string &step,
                               std::chrono::sys_seconds now);

    /// All of them, the newest first. Files that are not named as ours are left out.
    [[nodiscard]] std::vector<KeptRecording> list() const;

    /// Where a recording of the list lies; empty where there is none of that name.
    [[nodiscard]] std::filesystem::path path(const std::string &name) const;

    /// Deletes one; an Error where it is still there afterwards.
    Result<void> remove(const std::string &name);

    /// Deletes all of the learner's, and the folder.
    Result<void> removeAll();

private:
    std::filesystem::path m_folder;
};

} // namespace rapport::audio
