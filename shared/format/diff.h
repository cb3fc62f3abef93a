#pragma once

#include "base/result.h"
#include "format/files.h"
#include "lesson/rules.h"

#include <string>
#include <vector>

namespace rapport::format {

enum class Change { Added, Removed, Moved, Changed };

/// One thing that differs between two versions of a file.
struct Difference
{
    Change change = Change::Changed;
    std::string address; ///< "steps/told-already/replies/ack/say"
    std::string before;  ///< what it said, as words; of something that moved, where it stood
    std::string after;   ///< what it says now

    bool operator==(const Difference &) const = default;
};

using Differences = std::vector<Difference>;

/// What differs between two values, by ids and field tables, in the order of the new one. What
/// moved is named where the fewest others have to have moved.
template <class T>
[[nodiscard]] Differences diff(const T &before, const T &now);

extern template Differences diff(const lesson::Lesson &, const lesson::Lesson &);
extern template Differences diff(const lesson::Course &, const lesson::Course &);
extern template Differences diff(const lesson::PhraseBank &, const lesson::PhraseBank &);
extern template Differences diff(const lesson::RuleBank &, const lesson::RuleBank &);
extern template Differences diff(const lesson::Translation &, const lesson::Translation &);

/// What differs between what two files say; their kind goes by the name of the second. Fails with
/// Fault::Usage where one of them cannot be read whole; `complaints` receives why.
[[nodiscard]] Result<Differences> diffFiles(const SourceFile &before, const SourceFile &now,
                                            Diagnostics &complaints);

/// "added", "removed", "moved" or "changed".
[[nodiscard]] const char *toString(Change change);
/// The id of the step that an address leads into, or "".
[[nodiscard]] std::string stepOf(std::string_view address);
/// "step told-already: line", or "title".
[[nodiscard]] std::string placeInWords(std::string_view address);
/// "step told-already: line changed", then what was there behind "  - " and what is behind "  + ".
[[nodiscard]] std::string toText(const Difference &difference);

} // namespace rapport::format
