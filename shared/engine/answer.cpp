#include "engine/answer.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace rapport::engine {

namespace {

/// Beyond this no number of an answer makes sense, and none can overflow what it is added to.
constexpr double largest = 1e12;

/// Cuts the first word off a line.
std::string_view takeWord(std::string_view &line)
{
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return word;
}

template <class Number>
std::optional<Number> numberFrom(std::string_view text)
{
    Number value{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    if (!whole || !(std::abs(double(value)) <= largest))
        return std::nullopt;
    return value;
}

std::string numberText(double number)
{
    char text[40];
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

std::optional<std::pair<std::string, std::string>> entryFrom(std::string_view word)
{
    const std::size_t equals = word.find('=');
    if (equals == std::string_view::npos || equals == 0 || equals + 1 == word.size())
        return std::nullopt;
    return std::pair{std::string(word.substr(0, equals)), std::string(word.substr(equals + 1))};
}

std::optional<Answer> placeFrom(std::string_view rest)
{
    Place place;
    while (!rest.empty()) {
        auto entry = entryFrom(takeWord(rest));
        if (!entry)
            return std::nullopt;
        place.items.push_back({{std::move(entry->first)}, {std::move(entry->second)}});
    }
    return place;
}

std::optional<std::vector<lesson::PartId>> partsFrom(std::string_view rest)
{
    std::vector<lesson::PartId> parts;
    while (!rest.empty()) {
        parts.push_back({std::string(takeWord(rest))});
        if (parts.back().value.empty())
            return std::nullopt;
    }
    return parts;
}

std::optional<Answer> markFrom(std::string_view rest)
{
    Mark mark;
    while (!rest.empty()) {
        const std::string_view word = takeWord(rest);
        const std::size_t dash = std::min(word.find('-'), word.size());
        const auto from = numberFrom<long long>(word.substr(0, dash));
        const auto to = dash == word.size() ? from : numberFrom<long long>(word.substr(dash + 1));
        if (!from || !to || *from < 0 || *to < *from)
            return std::nullopt;
        mark.moments.push_back({Millis(*from), Millis(*to)});
    }
    return mark;
}

std::optional<Answer> speechFrom(std::string_view rest)
{
    Speech speech;
    while (!rest.empty()) {
        const std::string_view word = takeWord(rest);
        const auto entry = entryFrom(word);
        const auto value = entry ? numberFrom<double>(entry->second) : std::nullopt;
        if (word.empty() || (word.find('=') != std::string_view::npos && !value))
            return std::nullopt;
        if (value)
            speech.measured.push_back({entry->first, *value});
        else
            speech.met.push_back({std::string(word)});
    }
    return speech;
}

std::string onOneLine(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\')
            out += "\\\\";
        else if (c != '\r')
            out += c;
    }
    return out;
}

std::optional<Answer> sayFrom(std::string_view rest)
{
    Say say;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i] != '\\') {
            say.text += rest[i];
            continue;
        }
        if (++i == rest.size() || (rest[i] != 'n' && rest[i] != '\\'))
            return std::nullopt;
        say.text += rest[i] == 'n' ? '\n' : '\\';
    }
    return say;
}

struct ToText
{
    std::string text;

    void word(std::string_view name) { text += (text.empty() ? "" : " ") + std::string(name); }
    void parts(const std::vector<lesson::PartId> &list)
    {
        for (const lesson::PartId &part : list)
            word(part.value);
    }

    void operator()(const Continue &) { word("continue"); }
    void operator()(const Wait &) { word("wait"); }
    void operator()(const TimeUp &) { word("time-up"); }
    void operator()(const Pick &picked)
    {
        word("pick");
        parts(picked.parts);
    }
    void operator()(const Place &place)
    {
        word("place");
        for (const auto &[item, bucket] : place.items)
            word(item.value + '=' + bucket.value);
    }
    void operator()(const Arrange &arranged)
    {
        word("arrange");
        parts(arranged.items);
    }
    void operator()(const Mark &mark)
    {
        word("mark");
        for (const Moment &moment : mark.moments) {
            const std::string from = std::to_string(moment.from.count());
            const bool isPoint = moment.from == moment.to;
            word(isPoint ? from : from + '-' + std::to_string(moment.to.count()));
        }
    }
    void operator()(const Say &say)
    {
        word("say");
        text += ' ' + onOneLine(say.text);
    }
    void operator()(const Speech &speech)
    {
        word("speech");
        parts(speech.met);
        for (const auto &[name, value] : speech.measured)
            word(name + '=' + numberText(value));
    }
};

} // namespace

std::string toText(const Answer &answer)
{
    ToText out;
    std::visit(out, answer);
    return out.text;
}

std::optional<Answer> answerFromText(std::string_view text)
{
    const std::string_view word = takeWord(text);
    if (word == "continue" && text.empty())
        return Continue{};
    if (word == "wait" && text.empty())
        return Wait{};
    if (word == "time-up" && text.empty())
        return TimeUp{};
    if (word == "place")
        return placeFrom(text);
    if (word == "mark")
        return markFrom(text);
    if (word == "say")
        return sayFrom(text);
    if (word == "speech")
        return speechFrom(text);
    if (word != "pick" && word != "arrange")
        return std::nullopt;
    auto parts = partsFrom(text);
    if (!parts)
        return std::nullopt;
    if (word == "pick")
        return Pick{std::move(*parts)};
    return Arrange{std::move(*parts)};
}

Answer pick(const lesson::PartId &part)
{
    return Pick{{part}};
}

lesson::PartId clauseId(const lesson::PartId &line, std::size_t number)
{
    return {line.value + '_' + std::to_string(number)};
}

} // namespace rapport::engine
