#pragma once

#include <string>

namespace rapport::lesson {

/// A step of a kind this version does not know, kept word for word.
struct UnknownStep
{
    static constexpr const char *kind = "";

    std::string name; ///< the kind the file gives it
    std::string yaml; ///< the whole step as it stood, without its indentation

    bool operator==(const UnknownStep &) const = default;
};

} // namespace rapport::lesson
