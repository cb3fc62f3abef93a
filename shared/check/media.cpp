#include "check/kinds/parts.h"
#include "check/lessonrules.h"
#include "lesson/walk.h"

#include <algorithm>
#include <array>

namespace rapport::check {

namespace {

constexpr std::array<std::string_view, 5> sounds{".ogg", ".opus", ".mp3", ".wav", ".flac"};
constexpr std::array<std::string_view, 2> films{".webm", ".mp4"};
constexpr std::array<std::string_view, 4> pictures{".png", ".jpg", ".jpeg", ".webp"};
constexpr std::array<std::string_view, 1> captionFiles{".vtt"};

template <std::size_t size>
bool endsWith(std::string_view path, const std::array<std::string_view, size> &endings)
{
    std::string ending(path.substr(std::min(path.rfind('.'), path.size())));
    for (char &c : ending)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return std::ranges::find(endings, ending) != endings.end();
}

class MediaCheck
{
public:
    MediaCheck(const Surroundings &around, Findings &out)
        : m_around(around)
        , m_out(out)
    {}

    void check(const lesson::Step &step)
    {
        Report report(m_out, &step);
        const bool mayBeFilm = std::holds_alternative<lesson::Clip>(step.body);
        std::string address;
        lesson::walkStep(step, address, [&](const std::string &at, const auto &value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, lesson::Media>) {
                if (!value.empty())
                    look(value.path, at, mayBeFilm, report);
            }
        });
    }

private:
    void look(const std::string &path, const std::string &at, bool mayBeFilm, Report &report)
    {
        const std::string_view key = std::string_view(at).substr(at.rfind('/') + 1);
        const bool captions = key.ends_with("captions");
        checkEnding(path, at, key, mayBeFilm, report);
        if (m_around.hasMedia && !m_around.hasMedia(path))
            report.error("RP0231", at, "The file “" + path + "” is missing.",
                         "Put it into the course's folder, or name another.");
        else if (captions && m_around.captions && m_read.insert(path).second)
            lookInside(path, report);
    }

    void checkEnding(const std::string &path, const std::string &at, std::string_view key,
                     bool mayBeFilm, Report &report)
    {
        if (key == "picture" && !endsWith(path, pictures))
            report.error("RP0255", at, "“" + path + "” is not a picture the player shows.",
                         "Save it as PNG, JPEG or WebP.");
        if (key.ends_with("captions") && !endsWith(path, captionFiles))
            report.error("RP0255", at, "“" + path + "” is not a captions file.",
                         "Save the captions as WebVTT, in a file ending in .vtt.");
        const bool plays = endsWith(path, sounds) || (mayBeFilm && endsWith(path, films));
        if (key.ends_with("clip") && !plays)
            report.error("RP0255", at, "“" + path + "” is not a recording the player plays here.",
                         mayBeFilm ? "Save it as Ogg, Opus, MP3, WAV, FLAC, WebM or MP4."
                                   : "Save it as Ogg, Opus, MP3, WAV or FLAC.");
    }

    void lookInside(const std::string &path, Report &report)
    {
        const std::optional<CaptionFacts> facts = m_around.captions(path);
        if (!facts)
            return;
        for (const CaptionFacts::Complaint &one : facts->complaints) {
            report.warning("RP0287", "", one.sentence, "");
            m_out.back().file = path;
            m_out.back().line = one.line;
        }
    }

    const Surroundings &m_around;
    Findings &m_out;
    std::set<std::string> m_read; ///< captions that were looked into, for several steps may use one
};

} // namespace

void checkMedia(const lesson::Lesson &lesson, const Surroundings &around, Findings &out)
{
    MediaCheck check(around, out);
    for (const lesson::Step &step : lesson.steps)
        check.check(step);
}

} // namespace rapport::check
