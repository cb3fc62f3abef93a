#include "format/webvtt.h"

#include "base/utf8.h"
#include "format/cuetext.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rapport::format {

namespace {

constexpr std::string_view arrow = "-->";
constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\f';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A word alone or followed by a blank: "NOTE", "NOTE by the trainer".
bool beginsWithWord(std::string_view line, std::string_view word)
{
    return line.starts_with(word) && (line.size() == word.size() || isBlank(line[word.size()]));
}

std::string repaired(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (const auto bad = firstInvalidUtf8(text)) {
        result.append(text.substr(0, *bad)).append(replacementCharacter);
        text.remove_prefix(*bad + 1);
    }
    return result.append(text);
}

/// Lines that end with LF, CR or both.
class Lines
{
public:
    explicit Lines(std::string_view text)
        : m_text(text)
    {
        read();
    }

    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] std::string_view line() const { return m_line; }
    [[nodiscard]] int number() const { return m_number; }

    void next()
    {
        if (m_last) {
            m_atEnd = true;
            m_line = {};
            return;
        }
        read();
    }

private:
    void read()
    {
        ++m_number;
        const std::size_t end = m_text.find_first_of("\r\n");
        m_line = m_text.substr(0, end);
        m_last = end == std::string_view::npos;
        if (m_last)
            return;
        const bool both = m_text.substr(end, 2) == "\r\n";
        m_text.remove_prefix(end + (both ? 2 : 1));
    }

    std::string_view m_text;
    std::string_view m_line;
    int m_number = 0;
    bool m_last = false;
    bool m_atEnd = false;
};

class Timings
{
public:
    explicit Timings(std::string_view line)
        : m_rest(line)
    {}

    /// Start and end, or nothing where the line is not "time --> time".
    std::optional<std::pair<Millis, Millis>> read()
    {
        const auto start = timestamp();
        skipBlanks();
        if (!start || !m_rest.starts_with(arrow))
            return {};
        m_rest.remove_prefix(arrow.size());
        const auto end = timestamp();
        if (!end || (!m_rest.empty() && !isBlank(m_rest.front())))
            return {};
        return std::pair(*start, *end);
    }

    [[nodiscard]] bool hadComma() const { return m_hadComma; }

private:
    void skipBlanks()
    {
        while (!m_rest.empty() && isBlank(m_rest.front()))
            m_rest.remove_prefix(1);
    }

    bool take(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    std::optional<std::int64_t> number(std::size_t fewest, std::size_t most)
    {
        std::size_t digits = 0;
        std::int64_t value = 0;
        while (digits < m_rest.size() && isDigit(m_rest[digits])) {
            if (++digits > most)
                return {};
            value = value * 10 + (m_rest[digits - 1] - '0');
        }
        if (digits < fewest)
            return {};
        m_rest.remove_prefix(digits);
        return value;
    }

    std::optional<Millis> timestamp()
    {
        skipBlanks();
        auto hours = number(1, 6);
        if (!hours || !take(':'))
            return {};
        auto minutes = number(2, 2);
        std::optional<std::int64_t> seconds;
        if (take(':'))
            seconds = number(2, 2);
        else
            seconds = std::exchange(minutes, std::exchange(hours, 0));
        m_hadComma = m_hadComma || m_rest.starts_with(',');
        if (!minutes || !seconds || *minutes > 59 || *seconds > 59 || !(take('.') || take(',')))
            return {};
        const auto millis = number(3, 3);
        if (!millis)
            return {};
        return Millis(((*hours * 60 + *minutes) * 60 + *seconds) * 1000 + *millis);
    }

    std::string_view m_rest;
    bool m_hadComma = false;
};

class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_lines(text)
    {}

    CaptionReading read()
    {
        header();
        while (!m_lines.atEnd() && !m_full) {
            if (m_lines.line().empty())
                m_lines.next();
            else
                block();
        }
        putInOrder();
        std::stable_sort(m_reading.complaints.begin(), m_reading.complaints.end(),
                         [](const auto &a, const auto &b) { return a.line < b.line; });
        return std::move(m_reading);
    }

    void complain(int line, std::string sentence)
    {
        if (m_reading.complaints.size() < maxCaptionComplaints)
            m_reading.complaints.push_back({line, std::move(sentence)});
    }

private:
    void header()
    {
        if (!beginsWithWord(m_lines.line(), "WEBVTT")) {
            complain(1, "The first line is not WEBVTT; players other than this one will refuse the "
                        "file. Put WEBVTT and an empty line at the top.");
            return;
        }
        m_lines.next();
        while (!m_lines.line().empty() && m_lines.line().find(arrow) == std::string_view::npos)
            m_lines.next();
    }

    void block()
    {
        const int first = m_lines.number();
        const std::string_view opening = m_lines.line();
        if (opening.find(arrow) == std::string_view::npos) {
            m_lines.next();
            if (m_lines.line().find(arrow) == std::string_view::npos)
                return withoutTimes(first, opening);
        }
        cue();
    }

    void withoutTimes(int first, std::string_view opening)
    {
        for (const std::string_view word : {"NOTE", "STYLE", "REGION"}) {
            if (beginsWithWord(opening, word))
                return skipBlock();
        }
        complain(first, "These words have no times, so they cannot be shown and were left out. Put "
                        "a line such as 00:01.000 --> 00:04.000 above them.");
        skipBlock();
    }

    void skipBlock()
    {
        while (!m_lines.line().empty() && m_lines.line().find(arrow) == std::string_view::npos)
            m_lines.next();
    }

    void cue()
    {
        const int line = m_lines.number();
        Timings timings(m_lines.line());
        const auto times = timings.read();
        m_lines.next();
        std::string markup;
        for (; !m_lines.line().empty() && m_lines.line().find(arrow) == std::string_view::npos;
             m_lines.next())
            markup.append(markup.empty() ? "" : "\n").append(m_lines.line());

        if (!times)
            return complain(line, "The times cannot be read, so the caption was left out. Write "
                                  "them as 00:01.000 --> 00:04.000.");
        if (times->second <= times->first)
            return complain(line, "The caption ends before it begins, so it was left out.");
        if (timings.hadComma())
            complain(line, "The times have a comma; write a full stop before the thousandths.");
        keep(line, *times, CueText(markup));
    }

    void keep(int line, std::pair<Millis, Millis> times, const CueText &text)
    {
        const std::string &plain = text.plain();
        if (plain.empty())
            return complain(line, "The caption has no words, so it was left out.");
        if (text.unclosed())
            complain(line, "A < in this caption begins no mark-up and was kept as it stands; write "
                           "&lt; for it.");
        if (text.severalVoices())
            complain(line, "Several voices speak in this caption; only the first is named. Give "
                           "each a caption of its own.");
        if (m_reading.captions.cues.size() == maxCues) {
            m_full = true;
            return complain(line, "The file has more than " + std::to_string(maxCues) +
                                      " captions; the rest was left out.");
        }
        auto &cues = m_reading.captions.cues;
        if (!cues.empty() && times.first < cues.back().start)
            complain(line, "The caption begins before the one above it; they were put in order.");
        cues.push_back({times.first, times.second, plain, text.voice()});
    }

    void putInOrder()
    {
        auto &cues = m_reading.captions.cues;
        std::stable_sort(cues.begin(), cues.end(),
                         [](const Cue &a, const Cue &b) { return a.start < b.start; });
    }

    Lines m_lines;
    CaptionReading m_reading;
    bool m_full = false;
};

} // namespace

const Cue *Captions::cueAt(Millis moment) const
{
    const auto later =
        std::upper_bound(cues.begin(), cues.end(), moment,
                         [](Millis value, const Cue &cue) { return value < cue.start; });
    const auto found = std::find_if(std::make_reverse_iterator(later), cues.rend(),
                                    [&](const Cue &cue) { return moment < cue.end; });
    return found == cues.rend() ? nullptr : &*found;
}

Millis Captions::end() const
{
    Millis last{0};
    for (const Cue &cue : cues)
        last = std::max(last, cue.end);
    return last;
}

CaptionReading parseWebVtt(std::string_view text)
{
    if (text.size() > maxCaptionBytes)
        return {{},
                {{1, "The file is over 4 MiB, which no captions are; nothing of it was read."}}};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    const auto bad = firstInvalidUtf8(text);
    if (!bad)
        return Parser(text).read();
    const std::string whole = repaired(text);
    Parser parser(whole);
    const auto line =
        std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*bad), '\n');
    parser.complain(static_cast<int>(line) + 1,
                    "The file is not UTF-8 from here on in places; what could not be read shows as "
                    "\xEF\xBF\xBD. Save it again as UTF-8.");
    return parser.read();
}

} // namespace rapport::format
