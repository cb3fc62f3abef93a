#pragma once

#include "base/error.h"

#include <string>

namespace rapport::engine {

/// Refuses an answer that does not fit its step, in words for whoever gave it.
[[nodiscard]] inline Error badAnswer(std::string what)
{
    return {Fault::Usage, std::move(what), "Nothing was changed.", "Answer again."};
}

} // namespace rapport::engine
