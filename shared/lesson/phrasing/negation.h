#pragma once

#include "lesson/phrasing/pattern.h"

namespace rapport::lesson {

/// Whether forbidden words are denied by the words before them, so that they are no fault: "I won't
/// say it's your fault", "none of this is your fault".
///
/// A not, never, nothing, none, nobody, nor, neither, no or without within the five words before
/// denies, where the same clause goes on: no comma, stop, bracket or dash between, and no but,
/// because, if, so, when or until. It does not where a word of knowing or asking stands between
/// (believe, know, understand, why, how): "I can't believe you didn't call" blames all the same.
/// What begins with a denial itself is never denied. English only.
[[nodiscard]] bool isDenied(const WordSpan &found, const Words &text);

/// Whether required words are denied, so that they do not count: only by a denial directly before
/// them ("nothing I can do", "it won't let me"). English only.
[[nodiscard]] bool isDeniedDirectly(const WordSpan &found, const Words &text);

} // namespace rapport::lesson
