#pragma once

/// How values that are more than words look, as regular expressions of ECMA 262, which JSON Schema
/// uses. They accept whatever the reader accepts (format/scalars.h, base/id.h) and refuse clear
/// slips of the pen.
namespace rapport::format::patterns {

// clang-format off
#define RAPPORT_NUMBER "(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)"
#define RAPPORT_DURATION "(?:\\+?" RAPPORT_NUMBER " *(?:ms|s|min|h) *)+"

inline constexpr const char *id = "^[a-z][a-z0-9_-]{0,63}$";
inline constexpr const char *duration = "^ *" RAPPORT_DURATION "$";
inline constexpr const char *share = "^\\+?(?:100(?:\\.0*)?|[0-9]{1,2}(?:\\.[0-9]*)?|\\.[0-9]+) *%$";
inline constexpr const char *rate = "^[+-]?" RAPPORT_NUMBER " *per +(?:turn|" RAPPORT_DURATION ")$";
/// A name, and behind it what is done to it; what follows is an expression.
inline constexpr const char *effect = "^[ \\t]*[A-Za-z_][A-Za-z0-9_-]*[ \\t]*(?:\\+=|-=|=(?!=))";
/// Below the course's folder: neither absolute nor upwards, and no address of the network.
inline constexpr const char *media = "^(?!/|\\.\\.)(?!.*/\\.\\.)[^\\\\:]+$";

#undef RAPPORT_NUMBER
#undef RAPPORT_DURATION
// clang-format on

} // namespace rapport::format::patterns
