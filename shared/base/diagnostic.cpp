#include "base/diagnostic.h"

#include <algorithm>
#include <tuple>

namespace rapport {

const char *toString(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return "error";
}

std::string Place::text() const
{
    if (line == 0)
        return file;
    return file + ':' + std::to_string(line) + ':' + std::to_string(column);
}

bool hasErrors(const Diagnostics &diagnostics)
{
    return std::ranges::any_of(diagnostics,
                               [](const Diagnostic &d) { return d.severity == Severity::Error; });
}

void sort(Diagnostics &diagnostics)
{
    std::ranges::stable_sort(diagnostics, [](const Diagnostic &a, const Diagnostic &b) {
        return std::tie(a.place, a.code) < std::tie(b.place, b.code);
    });
}

std::string toText(const Diagnostic &diagnostic)
{
    std::string text =
        diagnostic.place.text() + ": " + toString(diagnostic.severity) + ' ' + diagnostic.code;
    if (!diagnostic.step.empty())
        text += " (step " + diagnostic.step + ')';
    text += ": " + diagnostic.message;
    if (!diagnostic.advice.empty())
        text += ' ' + diagnostic.advice;
    return text;
}

} // namespace rapport
