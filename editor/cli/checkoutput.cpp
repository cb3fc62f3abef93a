#include "cli/checkoutput.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rapport::editor {

namespace {

std::string counted(long number, const std::string &thing)
{
    return std::to_string(number) + ' ' + thing + (number == 1 ? "" : "s");
}

nlohmann::ordered_json asJson(const Diagnostic &one)
{
    return {{"code", one.code},           {"severity", toString(one.severity)},
            {"file", one.place.file},     {"line", one.place.line},
            {"column", one.place.column}, {"step", one.step},
            {"message", one.message},     {"advice", one.advice}};
}

} // namespace

void printText(const Checked &checked, bool showAccepted, std::ostream &out)
{
    for (const Diagnostic &one : checked.open)
        out << toText(one) << '\n';
    if (showAccepted) {
        for (const check::AcceptedDiagnostic &one : checked.accepted)
            out << "accepted: " << toText(one.diagnostic) << "\n    because: " << one.why << '\n';
    }
    const auto number = [&](Severity severity) {
        return long(std::ranges::count(checked.open, severity, &Diagnostic::severity));
    };
    out << counted(long(checked.files), "file")
        << " checked: " << counted(number(Severity::Error), "error") << ", "
        << counted(number(Severity::Warning), "warning") << ", "
        << counted(number(Severity::Note), "note");
    if (!checked.accepted.empty())
        out << ", " << checked.accepted.size() << " accepted";
    out << ".\n";
}

void printJson(const Checked &checked, std::ostream &out)
{
    nlohmann::ordered_json open = nlohmann::ordered_json::array();
    for (const Diagnostic &one : checked.open)
        open.push_back(asJson(one));
    nlohmann::ordered_json accepted = nlohmann::ordered_json::array();
    for (const check::AcceptedDiagnostic &one : checked.accepted) {
        accepted.push_back(asJson(one.diagnostic));
        accepted.back()["why"] = one.why;
    }
    out << nlohmann::ordered_json{{"diagnostics", open}, {"accepted", accepted}}.dump(2) << '\n';
}

} // namespace rapport::editor
