#pragma once

#include "lesson/phrasing/pattern.h"

namespace rapport::lesson {

/// Whether what was found is denied by the words before it, so that it is no fault: "I won't say
/// it's your fault", "none of this is your fault", "you don't have to calm down".
///
/// A not, never, none, nobody, nor, neither, no or without within the five words before denies,
/// where the same clause goes on: no comma, stop, bracket or dash between, and no but, because, if, so, when or until.
/// It does not where a word of knowing or asking stands between (believe, know, understand, see,
/// why, how): "I can't believe you didn't call" blames all the same. What begins with a denial
/// itself is never denied. English only; in other languages nothing counts as denied.
[[nodiscard]] bool isDenied(const WordSpan &found, const Words &text);

} // namespace rapport::lesson
