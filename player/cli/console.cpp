#include "cli/console.h"

#include "base/utf8.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <string_view>

namespace rapport::player {

namespace {

constexpr std::size_t terminalColumns = 88;

/// Markdown's emphasis is left out; a star between blanks stays.
std::string withoutStars(const std::string &line)
{
    std::string out;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool blankBefore = i == 0 || line[i - 1] == ' ';
        const bool blankAfter = i + 1 == line.size() || line[i + 1] == ' ';
        if (line[i] != '*' || (blankBefore && blankAfter))
            out += line[i];
    }
    return out;
}

/// The numbers of a line; 0 for whatever is none.
std::vector<int> numbersIn(const std::string &line)
{
    std::istringstream words(line);
    std::vector<int> typed;
    for (std::string word; words >> word;) {
        const bool digits = word.size() < 4 && std::ranges::all_of(word, [](unsigned char c) {
                                return c >= '0' && c <= '9';
                            });
        typed.push_back(digits ? std::stoi(word) : 0);
    }
    return typed;
}

bool fits(const std::vector<int> &typed, int most, Console::Many many)
{
    using Many = Console::Many;
    if (many == Many::Any)
        return true;
    const bool inRange =
        std::ranges::all_of(typed, [&](int number) { return number >= 1 && number <= most; });
    const std::set<int> different(typed.begin(), typed.end());
    switch (many) {
    case Many::One:
        return inRange && typed.size() == 1;
    case Many::Some:
        return inRange && !typed.empty();
    case Many::All:
        return inRange && different.size() == typed.size() && int(typed.size()) == most;
    default:
        return inRange;
    }
}

/// What to type, as a sentence begins.
std::string wanted(int most, Console::Many many)
{
    using Many = Console::Many;
    const std::string range = "from 1 to " + std::to_string(most);
    switch (many) {
    case Many::One:
        return "a number " + range;
    case Many::All:
        return "every number " + range + " once, in the right order";
    case Many::SomeOrNone:
        return "numbers " + range + ", or nothing";
    default:
        return "one or more numbers " + range;
    }
}

bool isFarewell(const std::string &word)
{
    return word == "q" || word == "quit";
}

bool hasFarewell(const std::string &line)
{
    std::istringstream words(line);
    for (std::string word; words >> word;) {
        if (isFarewell(word))
            return true;
    }
    return false;
}

std::string trimmed(const std::string &line)
{
    const std::size_t begin = line.find_first_not_of(" \t\r");
    const std::size_t end = line.find_last_not_of(" \t\r");
    return begin == std::string::npos ? std::string() : line.substr(begin, end - begin + 1);
}

} // namespace

std::string clockText(Millis time)
{
    const long long seconds = time.count() / 1000;
    std::string rest = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + ':' + (rest.size() == 1 ? "0" : "") + rest;
}

std::string withReason(const std::string &phrase, const std::string &reason)
{
    if (phrase.empty() || reason.empty())
        return phrase + reason;
    const bool ended = std::string_view(".!?").find(phrase.back()) != std::string_view::npos;
    return phrase + (ended ? " " : ". ") + reason;
}

const char *verdict(lesson::Grade grade)
{
    switch (grade) {
    case lesson::Grade::Do:
        return "Do";
    case lesson::Grade::Ok:
        return "In part";
    case lesson::Grade::Dont:
        return "Don't";
    case lesson::Grade::None:
        break;
    }
    return "";
}

void Console::paragraph(const std::string &text, int indent)
{
    const std::string margin(std::size_t(indent), ' ');
    std::istringstream lines(text);
    std::string out = margin;
    const auto flush = [&] {
        if (out.size() > margin.size())
            m_out << out << '\n';
        out = margin;
    };
    for (std::string line; std::getline(lines, line);) {
        const bool isItem = line.starts_with("- ") || line.starts_with("* ");
        if (line.empty() || isItem)
            flush();
        if (line.empty())
            m_out << '\n';
        std::istringstream words(withoutStars(line));
        for (std::string word; words >> word;) {
            if (countCharacters(out) + 1 + countCharacters(word) > terminalColumns)
                flush();
            out += (out.size() > margin.size() ? " " : "") + word;
        }
    }
    flush();
}

void Console::numbered(int number, const std::string &text, int indent)
{
    paragraph(std::to_string(number) + "  " + text, indent);
}

std::optional<std::string> Console::line()
{
    std::string line;
    m_out << "> " << std::flush;
    if (!std::getline(m_in, line) || isFarewell(trimmed(line)))
        return std::nullopt;
    return trimmed(line);
}

std::optional<std::vector<int>> Console::numbers(int most, Many many)
{
    while (const std::optional<std::string> typed = line()) {
        if (hasFarewell(*typed))
            return std::nullopt;
        std::vector<int> found = numbersIn(*typed);
        if (fits(found, most, many))
            return found;
        m_out << "Type " << wanted(most, many) << ", or q to leave with your progress kept.\n";
    }
    return std::nullopt;
}

std::optional<int> Console::number(int most)
{
    const auto typed = numbers(most, Many::One);
    return typed ? std::optional(typed->front()) : std::nullopt;
}

} // namespace rapport::player
