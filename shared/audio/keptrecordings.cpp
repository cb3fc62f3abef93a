#include "audio/keptrecordings.h"

#include "audio/opusfile.h"
#include "base/atomicfile.h"
#include "base/id.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <optional>

namespace rapport::audio {

namespace fs = std::filesystem;

namespace {

/// Occurs in no id.
constexpr char between = '~';
constexpr std::string_view ending = ".ogg";
constexpr int mostAtOnce = 100;

/// "20261122T093005" in UTC.
std::string stampOf(std::chrono::sys_seconds moment)
{
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(moment - day);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d%02u%02uT%02d%02d%02d", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                  int(time.minutes().count()), int(time.seconds().count()));
    return text.data();
}

std::optional<int> numberIn(std::string_view text, std::size_t at, std::size_t count)
{
    int value = 0;
    const char *const last = text.data() + at + count;
    const auto read = std::from_chars(text.data() + at, last, value);
    return read.ec == std::errc() && read.ptr == last ? std::optional(value) : std::nullopt;
}

std::optional<std::chrono::sys_seconds> momentOf(std::string_view stamp)
{
    if (stamp.size() != 15 || stamp[8] != 'T')
        return std::nullopt;
    constexpr std::array<std::pair<std::size_t, std::size_t>, 6> parts{
        {{0, 4}, {4, 2}, {6, 2}, {9, 2}, {11, 2}, {13, 2}}};
    std::array<int, 6> values{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto value = numberIn(stamp, parts[i].first, parts[i].second);
        if (!value || *value < 0)
            return std::nullopt;
        values[i] = *value;
    }
    const std::chrono::year_month_day date{std::chrono::year{values[0]},
                                           std::chrono::month{unsigned(values[1])},
                                           std::chrono::day{unsigned(values[2])}};
    if (!date.ok() || values[3] > 23 || values[4] > 59 || values[5] > 59)
        return std::nullopt;
    return std::chrono::sys_days(date) + std::chrono::hours(values[3]) +
           std::chrono::minutes(values[4]) + std::chrono::seconds(values[5]);
}

/// Reads a file's name; nothing where it is none of ours.
std::optional<KeptRecording> recordingOf(const std::string &name)
{
    if (!name.ends_with(ending))
        return std::nullopt;
    std::vector<std::string> parts{""};
    for (const char one : name.substr(0, name.size() - ending.size())) {
        if (one == between)
            parts.emplace_back();
        else
            parts.back() += one;
    }
    const auto made = momentOf(parts[0]);
    const bool known = (parts.size() == 4 || parts.size() == 5) && made &&
                       std::all_of(parts.begin() + 1, parts.begin() + 4,
                                   [](const std::string &id) { return isIdentifier(id); });
    if (!known)
        return std::nullopt;
    return KeptRecording{name, parts[1], parts[2], parts[3], *made};
}

Error notKept(const std::string &why)
{
    return {Fault::World, "Your recording could not be kept: " + why + '.',
            "Everything else of your answer is kept.", "Go on without keeping it."};
}

Error notDeleted(const std::string &name, const std::error_code &code)
{
    return {Fault::World,
            "The recording " + name + " could not be deleted: " + code.message() + '.',
            "It is still there.", "Try again, or delete the file yourself."};
}

} // namespace

KeptRecordings::KeptRecordings(const fs::path &folder, const std::string &learner)
{
    // What is no plain name would lead out of the folder.
    const bool plain = !learner.empty() && learner != "." && learner != ".." &&
                       learner.find_first_of("/\\") == std::string::npos &&
                       learner.find('\0') == std::string::npos;
    if (plain)
        m_folder = folder / learner;
}

Result<KeptRecording> KeptRecordings::keep(const PcmClip &clip, const std::string &course,
                                           const std::string &lesson, const std::string &step,
                                           std::chrono::sys_seconds now)
{
    if (m_folder.empty() || !isIdentifier(course) || !isIdentifier(lesson) || !isIdentifier(step))
        return notKept("it belongs to no step of a course");
    const Result<std::string> bytes = opusBytes(clip);
    if (!bytes)
        return notKept("it could not be encoded");
    std::error_code code;
    fs::create_directories(m_folder, code);
    if (!code)
        fs::permissions(m_folder, fs::perms::owner_all, code);
    if (code)
        return notKept(code.message());
    const std::string plain = stampOf(now) + between + course + between + lesson + between + step;
    std::string name = plain + std::string(ending);
    for (int i = 2; i < mostAtOnce && fs::exists(m_folder / name, code); ++i)
        name = plain + between + std::to_string(i) + std::string(ending);
    if (const Result<void> written = writeAtomically((m_folder / name).string(), *bytes); !written)
        return notKept(written.error().what);
    return KeptRecording{name, course, lesson, step, now};
}

std::vector<KeptRecording> KeptRecordings::list() const
{
    std::vector<KeptRecording> found;
    std::error_code code;
    for (fs::directory_iterator entry(m_folder, code), end; !code && entry != end;
         entry.increment(code)) {
        std::error_code unreadable;
        auto recording = recordingOf(entry->path().filename().string());
        if (recording && entry->is_regular_file(unreadable))
            found.push_back(std::move(*recording));
    }
    std::ranges::sort(found, [](const KeptRecording &a, const KeptRecording &b) {
        return a.made != b.made ? a.made > b.made : a.name > b.name;
    });
    return found;
}

fs::path KeptRecordings::path(const std::string &name) const
{
    std::error_code code;
    const bool ours = recordingOf(name) && name.find('/') == std::string::npos;
    return ours && fs::is_regular_file(m_folder / name, code) ? m_folder / name : fs::path();
}

Result<void> KeptRecordings::remove(const std::string &name)
{
    const fs::path file = path(name);
    std::error_code code;
    if (file.empty() || fs::remove(file, code) || !fs::exists(file, code))
        return {};
    return notDeleted(name, code);
}

Result<void> KeptRecordings::removeAll()
{
    for (const KeptRecording &one : list()) {
        if (Result<void> removed = remove(one.name); !removed)
            return removed;
    }
    std::error_code code;
    // What somebody else put there keeps the folder.
    fs::remove(m_folder, code);
    return {};
}

} // namespace rapport::audio
