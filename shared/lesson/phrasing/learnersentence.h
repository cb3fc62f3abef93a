#pragma once

#include "lesson/phrasing/judge.h"

namespace rapport::lesson {

/// What a learner reads about one rule: the words it is about in quotes, then why it matters.
///   kept:      You wrote “I'm sorry to hear that”. <why>
///   forbidden: You wrote “you should have called”. <why>
///   missing:   Not there yet: <name>. <why>
///   too early: You wrote “how can I help” before “I'm sorry”; the other way round it lands
///              better. <why>
/// A rule that was kept without words of its own says its name.
[[nodiscard]] std::string learnerSentence(std::string_view text, const PhraseRule &rule,
                                          const RuleFinding &finding);

/// What a learner reads about the length of their reply, or nothing where it is right.
[[nodiscard]] std::string countSentence(const CountFinding &finding, const WordCount &wanted);

} // namespace rapport::lesson
