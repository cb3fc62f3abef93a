#pragma once

#include "base/result.h"
#include "format/files.h"
#include "lesson/rules.h"

#include <string>
#include <string_view>
#include <vector>

namespace rapport::format {

enum class ConflictKind {
    BothChanged,   ///< each to something else
    OursRemoved,   ///< what theirs changed
    TheirsRemoved, ///< what ours changed
    BothAdded,     ///< something else under one name
    Order          ///< each moved items to other places
};

/// Something two people changed in ways that do not go together. Ours was kept.
struct Conflict
{
    ConflictKind kind = ConflictKind::BothChanged;
    std::string address; ///< "steps/told-already/line"
    std::string base;    ///< what each version says, as words; empty where it is not there
    std::string ours;
    std::string theirs;
    std::string beside; ///< the address of the entry it is best told about at

    bool operator==(const Conflict &) const = default;
};

using Conflicts = std::vector<Conflict>;

template <class T>
struct Merged
{
    T value;
    Conflicts conflicts;
};

/// Both changes to a value, by ids and field tables. Changes to different steps, fields, replies,
/// keys or words of a list of words go together, and so does the same change on both sides. What
/// is in neither a record nor told apart by a name is one thing: a text, a list of effects, a step
/// of an unknown kind. Without conflicts ours and theirs may change places.
template <class T>
[[nodiscard]] Merged<T> merge(const T &base, const T &ours, const T &theirs);

extern template Merged<lesson::Lesson> merge(const lesson::Lesson &, const lesson::Lesson &,
                                             const lesson::Lesson &);
extern template Merged<lesson::Course> merge(const lesson::Course &, const lesson::Course &,
                                             const lesson::Course &);
extern template Merged<lesson::PhraseBank>
merge(const lesson::PhraseBank &, const lesson::PhraseBank &, const lesson::PhraseBank &);
extern template Merged<lesson::RuleBank> merge(const lesson::RuleBank &, const lesson::RuleBank &,
                                               const lesson::RuleBank &);
extern template Merged<lesson::Translation>
merge(const lesson::Translation &, const lesson::Translation &, const lesson::Translation &);

/// A file with both changes in it.
struct MergedFile
{
    std::string text;
    Conflicts conflicts;
    bool relaid = false; ///< as in Patched
};

/// Merges two versions of a file: ours, as its author wrote it, with theirs put in, comments and
/// all. At a conflict ours stands, under a comment (`# merge: theirs says: …`) that keeps theirs.
/// `path` says what kind of file it is; where `base` is empty, both sides are new. Fails with
/// Fault::Usage where one of the three cannot be read whole; `complaints` receives why.
[[nodiscard]] Result<MergedFile> mergeFiles(std::string_view base, std::string_view ours,
                                            std::string_view theirs, std::string_view path,
                                            Diagnostics &complaints);

/// "step told-already: line: both sides changed it; ours was kept.", then what base, ours and
/// theirs say.
[[nodiscard]] std::string toText(const Conflict &conflict);

} // namespace rapport::format
