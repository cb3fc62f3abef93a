#include "session/sitting.h"

#include "engine/prospects.h"

#include <algorithm>
#include <charconv>
#include <cmath>

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

/// The number at the beginning of a line, which is moved behind it.
long long takeNumber(std::string_view &line)
{
    long long number = 0;
    const auto read = std::from_chars(line.data(), line.data() + line.size(), number);
    line.remove_prefix(std::size_t(read.ptr - line.data()));
    return number;
}

} // namespace

std::string toText(const Sitting &sitting)
{
    std::string text(elapsedKey);
    text += std::to_string(sitting.elapsed.count()) + ' ' +
            std::to_string(std::lround(100 * sitting.done)) + '\n';
    if (!sitting.draft.empty())
        text += std::string(draftKey) + std::string(draftVersion) + sitting.draft + '\n';
    return text + sitting.run;
}

Sitting sittingFrom(std::string_view text)
{
    Sitting sitting;
    std::string_view head = takeLine(text, elapsedKey);
    sitting.elapsed = Millis(std::max(0LL, takeNumber(head)));
    if (head.starts_with(' ')) {
        head.remove_prefix(1);
        sitting.done = double(std::clamp(takeNumber(head), 0LL, 100LL)) / 100;
    }
    const std::string_view draft = takeLine(text, draftKey);
    if (draft.starts_with(draftVersion))
        sitting.draft = draft.substr(draftVersion.size());
    sitting.run = text;
    return sitting;
}

double shareDone(const engine::LessonRun &run)
{
    if (run.finished())
        return 1;
    const double behind = double(run.state().visits.size());
    const double ahead = engine::prospects(run.script()).careful[run.state().step];
    return behind / (behind + std::max(1.0, ahead));
}

} // namespace rapport::player
