#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace rapport::format {

/// What a byte may be to scanCanonical(); bytes beyond ASCII are like letters, but not in keys.
enum CharClass : std::uint8_t {
    KeyStart = 1,
    KeyPart = 2,
    PlainStart = 4, ///< may begin a word without quotes
    LineStop = 8,   ///< to be looked at in a word on a line of its own
    FlowStop = 16,  ///< to be looked at in a word in brackets
    QuoteStop = 32, ///< to be looked at in double quotes
};

constexpr std::array<std::uint8_t, 256> makeClasses()
{
    std::array<std::uint8_t, 256> classes{};
    const auto mark = [&](std::string_view characters, std::uint8_t flag) {
        for (const char c : characters)
            classes[static_cast<unsigned char>(c)] |= flag;
    };
    for (auto &one : classes)
        one = PlainStart;
    for (const char c : std::string_view(" \n\t-?:,[]{}#&*!|>'\"%@`="))
        classes[static_cast<unsigned char>(c)] = 0;
    mark("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_", KeyStart | KeyPart);
    mark("0123456789-", KeyPart);
    mark("\n\t:#", LineStop);
    mark("\n\t:#,[]{}?", FlowStop);
    mark("\n\t\"\\", QuoteStop);
    return classes;
}

inline constexpr std::array<std::uint8_t, 256> classes = makeClasses();

inline bool is(char c, std::uint8_t flag)
{
    return (classes[static_cast<unsigned char>(c)] & flag) != 0;
}

/// Words that yaml-cpp takes for nothing at all.
inline bool isNull(std::string_view text)
{
    return text == "~" || text == "null" || text == "Null" || text == "NULL";
}

} // namespace rapport::format
