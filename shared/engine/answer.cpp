#include "engine/answer.h"

namespace rapport::engine {

namespace {

/// Cuts the first word off a line.
std::string_view takeWord(std::string_view &line)
{
    const std::size_t end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return word;
}

std::optional<Answer> placeFromText(std::string_view rest)
{
    Place place;
    while (!rest.empty()) {
        const std::string_view word = takeWord(rest);
        const std::size_t equals = word.find('=');
        if (equals == std::string_view::npos || equals == 0 || equals + 1 == word.size())
            return std::nullopt;
        place.items.push_back(
            {{std::string(word.substr(0, equals))}, {std::string(word.substr(equals + 1))}});
    }
    return place;
}

} // namespace

std::string toText(const Answer &answer)
{
    if (std::holds_alternative<Continue>(answer))
        return "continue";
    if (std::holds_alternative<Wait>(answer))
        return "wait";
    std::string text;
    if (const auto *picked = std::get_if<Pick>(&answer)) {
        text = "pick";
        for (const lesson::PartId &part : picked->parts)
            text += ' ' + part.value;
    } else {
        text = "place";
        for (const auto &[item, bucket] : std::get<Place>(answer).items)
            text += ' ' + item.value + '=' + bucket.value;
    }
    return text;
}

std::optional<Answer> answerFromText(std::string_view text)
{
    const std::string_view word = takeWord(text);
    if (word == "continue" && text.empty())
        return Continue{};
    if (word == "wait" && text.empty())
        return Wait{};
    if (word == "place")
        return placeFromText(text);
    if (word != "pick")
        return std::nullopt;
    Pick picked;
    while (!text.empty()) {
        picked.parts.push_back({std::string(takeWord(text))});
        if (picked.parts.back().value.empty())
            return std::nullopt;
    }
    return picked;
}

Answer pick(const lesson::PartId &part)
{
    return Pick{{part}};
}

} // namespace rapport::engine
