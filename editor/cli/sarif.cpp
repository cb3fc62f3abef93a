#include "cli/sarif.h"

#include "check/codes.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rapport::editor {

namespace {

using Json = nlohmann::ordered_json;

/// A path as a URI reference: what RFC 3986 (section 2.3) does not leave as it is, is escaped.
std::string uriOf(const std::string &path)
{
    constexpr const char *digits = "0123456789ABCDEF";
    constexpr std::string_view plain = "-._~/";
    std::string uri;
    for (const char c : path) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter || (c >= '0' && c <= '9') || plain.find(c) != std::string_view::npos) {
            uri += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return uri;
}

/// Levels have the names of our severities.
Json ruleOf(const check::Code &code)
{
    return {{"id", code.code},
            {"shortDescription", {{"text", code.title}}},
            {"fullDescription", {{"text", code.meaning}}},
            {"help", {{"text", code.advice}}},
            {"defaultConfiguration", {{"level", toString(code.severity)}}}};
}

Json locationOf(const Diagnostic &one)
{
    const bool absolute = one.place.file.starts_with('/');
    Json artifact{{"uri", (absolute ? "file://" : "") + uriOf(one.place.file)}};
    if (!absolute)
        artifact["uriBaseId"] = "%SRCROOT%";
    Json location{{"physicalLocation", {{"artifactLocation", artifact}}}};
    if (one.place.line > 0) {
        Json region{{"startLine", one.place.line}};
        if (one.place.column > 0)
            region["startColumn"] = one.place.column;
        location["physicalLocation"]["region"] = region;
    }
    if (!one.step.empty())
        location["logicalLocations"] = Json::array({{{"name", one.step}, {"kind", "element"}}});
    return location;
}

Json resultOf(const Diagnostic &one)
{
    const auto &codes = check::allCodes();
    const auto rule = std::ranges::find(codes, one.code, &check::Code::code);
    Json result{
        {"ruleId", one.code},
        {"level", toString(one.severity)},
        {"message", {{"text", one.advice.empty() ? one.message : one.message + ' ' + one.advice}}},
        {"locations", Json::array({locationOf(one)})}};
    if (rule != codes.end())
        result["ruleIndex"] = rule - codes.begin();
    return result;
}

Json resultsOf(const Checked &checked)
{
    Json results = Json::array();
    for (const Diagnostic &one : checked.open)
        results.push_back(resultOf(one));
    for (const check::AcceptedDiagnostic &one : checked.accepted) {
        results.push_back(resultOf(one.diagnostic));
        results.back()["suppressions"] =
            Json::array({{{"kind", "inSource"}, {"justification", one.why}}});
    }
    return results;
}

} // namespace

void printSarif(const Checked &checked, const std::filesystem::path &root, std::ostream &out)
{
    Json rules = Json::array();
    for (const check::Code &code : check::allCodes())
        rules.push_back(ruleOf(code));
    const std::string base = uriOf(root.generic_string());
    const Json run{
        {"tool",
         {{"driver",
           {{"name", "rapport-editor"}, {"semanticVersion", RAPPORT_VERSION}, {"rules", rules}}}}},
        {"originalUriBaseIds",
         {{"%SRCROOT%", {{"uri", "file://" + base + (base.ends_with('/') ? "" : "/")}}}}},
        {"columnKind", "unicodeCodePoints"},
        {"results", resultsOf(checked)}};
    out << Json{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                {"version", "2.1.0"},
                {"runs", Json::array({run})}}
               .dump(2)
        << '\n';
}

} // namespace rapport::editor
