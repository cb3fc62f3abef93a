#include "format/scalars.h"

#include <array>
#include <charconv>
#include <cmath>

namespace rapport::format {

namespace {

struct Unit
{
    std::string_view name;
    double millis;
};

constexpr std::array units{Unit{"ms", 1}, Unit{"s", 1000}, Unit{"min", 60'000},
                           Unit{"h", 3'600'000}};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// Reads a number off the front of text.
std::optional<double> takeNumber(std::string_view &text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    double value = 0;
    const auto read =
        std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    if (read.ec != std::errc() || !std::isfinite(value))
        return std::nullopt;
    text.remove_prefix(std::size_t(read.ptr - text.data()));
    return value;
}

/// Reads "12 s" off the front of text.
std::optional<double> takePart(std::string_view &text)
{
    const std::optional<double> amount = takeNumber(text);
    text = trimmed(text);
    const std::size_t end = std::min(text.find_first_not_of("hmins"), text.size());
    const std::string_view name = text.substr(0, end);
    for (const Unit &unit : units) {
        if (amount && *amount >= 0 && unit.name == name) {
            text = trimmed(text.substr(end));
            return *amount * unit.millis;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<double> numberFromText(std::string_view text)
{
    const std::optional<double> value = takeNumber(text);
    return text.empty() ? value : std::nullopt;
}

std::optional<Millis> durationFromText(std::string_view text)
{
    constexpr double longest = 24 * 3'600'000.0;
    text = trimmed(text);
    double total = 0;
    do {
        const std::optional<double> part = takePart(text);
        if (!part)
            return std::nullopt;
        total += *part;
    } while (!text.empty());
    if (total > longest)
        return std::nullopt;
    return Millis(std::llround(total));
}

std::optional<lesson::Share> shareFromText(std::string_view text)
{
    const std::optional<double> amount = takeNumber(text);
    if (!amount || trimmed(text) != "%" || *amount < 0 || *amount > 100)
        return std::nullopt;
    return lesson::Share{*amount};
}

std::optional<lesson::Rate> rateFromText(std::string_view text)
{
    const std::optional<double> amount = takeNumber(text);
    text = trimmed(text);
    if (!amount || !text.starts_with("per "))
        return std::nullopt;
    if (trimmed(text.substr(4)) == "turn")
        return lesson::Rate{*amount, Millis(0), true};
    const std::optional<Millis> per = durationFromText(text.substr(4));
    if (!per || per->count() == 0)
        return std::nullopt;
    return lesson::Rate{*amount, *per, false};
}

std::string toText(double number)
{
    char text[400];
    const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::fixed).ptr;
    return std::string(text, end);
}

std::string toText(Millis duration)
{
    const long long millis = duration.count();
    if (millis % 1000 != 0)
        return std::to_string(millis) + " ms";
    const long long seconds = millis / 1000;
    if (seconds < 120)
        return std::to_string(seconds) + " s";
    std::string text = std::to_string(seconds / 60) + " min";
    if (seconds % 60 != 0)
        text += ' ' + std::to_string(seconds % 60) + " s";
    return text;
}

std::string toText(lesson::Share share)
{
    return toText(share.percent) + '%';
}

std::string toText(lesson::Rate rate)
{
    return toText(rate.amount) + " per " + (rate.perTurn ? "turn" : toText(rate.per));
}

} // namespace rapport::format
