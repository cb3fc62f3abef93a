#include "lesson/language.h"

#include <algorithm>

namespace rapport::lesson {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allLetters(std::string_view part)
{
    return std::ranges::all_of(part, isLetter);
}

bool isPart(std::string_view part)
{
    return !part.empty() && part.size() <= 8 &&
           std::ranges::all_of(part, [](char c) { return isLetter(c) || isDigit(c); });
}

std::string lower(std::string_view part)
{
    std::string out(part);
    for (char &c : out)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return out;
}

std::string upper(std::string_view part)
{
    std::string out(part);
    for (char &c : out)
        c = c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
    return out;
}

bool isScript(std::string_view part)
{
    return part.size() == 4 && allLetters(part);
}

bool isRegion(std::string_view part)
{
    return (part.size() == 2 && allLetters(part)) ||
           (part.size() == 3 && std::ranges::all_of(part, isDigit));
}

bool isVariant(std::string_view part)
{
    return part.size() >= 5 || (part.size() == 4 && isDigit(part.front()));
}

std::vector<std::string_view> partsOf(std::string_view tag)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t hyphen = std::min(tag.find('-'), tag.size());
        parts.push_back(tag.substr(0, hyphen));
        if (hyphen == tag.size())
            return parts;
        tag.remove_prefix(hyphen + 1);
    }
}

} // namespace

std::string canonicalLanguage(std::string_view tag)
{
    constexpr std::size_t longestTag = 35; // RFC 5646, section 4.4.1
    const std::vector<std::string_view> parts = partsOf(tag);
    const std::string_view language = parts.front();
    if (tag.size() > longestTag || !std::ranges::all_of(parts, isPart) || !allLetters(language) ||
        language.size() < 2 || language.size() > 3)
        return {};
    std::string out = lower(language);
    std::size_t next = 1;
    if (next < parts.size() && isScript(parts[next])) {
        const std::string script = lower(parts[next++]);
        out += '-' + upper(script.substr(0, 1)) + script.substr(1);
    }
    if (next < parts.size() && isRegion(parts[next]))
        out += '-' + upper(parts[next++]);
    while (next < parts.size() && isVariant(parts[next]))
        out += '-' + lower(parts[next++]);
    // What stands behind an x is a matter between those who use it.
    if (next + 1 < parts.size() && lower(parts[next]) == "x") {
        while (next < parts.size())
            out += '-' + lower(parts[next++]);
    }
    return next == parts.size() ? out : std::string();
}

bool isLanguage(std::string_view tag)
{
    return !tag.empty() && canonicalLanguage(tag) == tag;
}

std::vector<std::string> languageChain(std::string_view tag)
{
    std::vector<std::string> chain;
    std::string left = canonicalLanguage(tag);
    while (!left.empty()) {
        if (isLanguage(left))
            chain.push_back(left);
        const std::size_t hyphen = left.rfind('-');
        left.resize(hyphen == std::string::npos ? 0 : hyphen);
    }
    return chain;
}

} // namespace rapport::lesson
