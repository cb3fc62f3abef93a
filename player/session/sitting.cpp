#include "session/sitting.h"

#include "engine/prospects.h"
#include "engine/savedrun.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace rapport::player {

namespace {

constexpr std::string_view elapsedKey = "elapsed ";

int percentDone(const engine::LessonRun &run)
{
    if (run.finished())
        return 100;
    const double behind = double(run.state().visits.size());
    const double ahead = engine::prospects(run.script()).length[run.state().step];
    return int(std::lround(100 * behind / (behind + std::max(1.0, ahead))));
}

/// The number at the beginning of a text, which is moved behind it.
long long takeNumber(std::string_view &text)
{
    long long number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    text.remove_prefix(std::size_t(read.ptr - text.data()));
    return number;
}

} // namespace

Sitting sittingFrom(std::string_view saved)
{
    Sitting sitting{Millis(0), 0, saved};
    if (!saved.starts_with(elapsedKey))
        return sitting;
    const std::size_t newline = std::min(saved.find('\n'), saved.size());
    std::string_view line = saved.substr(elapsedKey.size(), newline - elapsedKey.size());
    sitting.elapsed = Millis(std::max(0LL, takeNumber(line)));
    if (line.starts_with(' ')) {
        line.remove_prefix(1);
        sitting.done = double(std::clamp(takeNumber(line), 0LL, 100LL)) / 100;
    }
    sitting.run = saved.substr(std::min(newline + 1, saved.size()));
    return sitting;
}

std::string sittingText(Millis elapsed, const engine::LessonRun &run)
{
    return std::string(elapsedKey) + std::to_string(elapsed.count()) + ' ' +
           std::to_string(percentDone(run)) + '\n' + engine::save(run);
}

} // namespace rapport::player
