#include "session/sitting.h"

#include <algorithm>
#include <charconv>

namespace rapport::player {

namespace {

constexpr std::string_view elapsedKey = "elapsed ";
constexpr std::string_view draftKey = "draft ";
constexpr std::string_view draftVersion = "1 ";

/// Takes a line off the front that begins so, and returns what follows in it.
std::string_view takeLine(std::string_view &text, std::string_view key)
{
    if (!text.starts_with(key))
        return {};
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(key.size(), end - key.size());
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

} // namespace

std::string toText(const Sitting &sitting)
{
    std::string text(elapsedKey);
    text += std::to_string(sitting.elapsed.count()) + '\n';
    if (!sitting.draft.empty())
        text += std::string(draftKey) + std::string(draftVersion) + sitting.draft + '\n';
    return text + sitting.run;
}

Sitting sittingFrom(std::string_view text)
{
    Sitting sitting;
    const std::string_view elapsed = takeLine(text, elapsedKey);
    long long millis = 0;
    std::from_chars(elapsed.data(), elapsed.data() + elapsed.size(), millis);
    sitting.elapsed = Millis(std::max(0LL, millis));
    const std::string_view draft = takeLine(text, draftKey);
    if (draft.starts_with(draftVersion))
        sitting.draft = draft.substr(draftVersion.size());
    sitting.run = text;
    return sitting;
}

} // namespace rapport::player
