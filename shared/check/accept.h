#pragma once

#include "base/diagnostic.h"
#include "check/check.h"

namespace rapport::check {

/// A complaint that its author lets stand.
struct AcceptedDiagnostic
{
    Diagnostic diagnostic;
    std::string why;

    bool operator==(const AcceptedDiagnostic &) const = default;
};

/// What a file's list of accepted complaints is held against.
struct AcceptScope
{
    /// Whether the file has a step of that id.
    std::function<bool(const std::string &id)> hasStep;
    /// Whether everything was looked at that the list may be about; only then it can be said that
    /// an entry is no longer needed.
    bool complete = true;
};

struct Settled
{
    Diagnostics open;
    std::vector<AcceptedDiagnostic> accepted;
    Findings findings; ///< about the list itself
};

/// Parts the complaints about a file by its own list: warnings and notes that an entry names, by
/// code and, where it says so, by step, are accepted. Errors never are.
[[nodiscard]] Settled settle(Diagnostics complaints, const std::vector<lesson::Accepted> &list,
                             const AcceptScope &scope);

} // namespace rapport::check
