#pragma once

#include <compare>
#include <string>
#include <vector>

namespace rapport {

enum class Severity {
    Note,    ///< worth knowing; never stops anything
    Warning, ///< publishing asks for a reason
    Error,   ///< a draft may be saved, but not published
};

/// "note", "warning" or "error".
[[nodiscard]] const char *toString(Severity severity);

/// A spot in a text file. Lines and columns count from 1; columns count characters, not bytes.
/// Line 0 means the file as a whole.
struct Place
{
    std::string file;
    int line = 0;
    int column = 0;

    /// "file:line:column", or "file" alone where there is no line.
    [[nodiscard]] std::string text() const;

    auto operator<=>(const Place &) const = default;
};

/// One complaint about content, in words a trainer understands.
struct Diagnostic
{
    std::string code; ///< stable, "RP" and four digits
    Severity severity = Severity::Error;
    Place place;
    std::string step;    ///< id of the step it is about; empty for the lesson or course
    std::string message; ///< what is wrong
    std::string advice;  ///< what to do about it

    bool operator==(const Diagnostic &) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

[[nodiscard]] bool hasErrors(const Diagnostics &diagnostics);

/// Orders by place, then code, so that the same content always reports the same way.
void sort(Diagnostics &diagnostics);

/// "lessons/a.yaml:3:5: error RP0101 (step hold): message Advice."
[[nodiscard]] std::string toText(const Diagnostic &diagnostic);

} // namespace rapport
