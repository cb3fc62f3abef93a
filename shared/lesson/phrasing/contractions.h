#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rapport::lesson {

/// One word of a contraction. Where it may stand for two words, `other` is the second: the 'd of
/// "I'd" is would or had, the 's of "it's" is or has.
struct Reading
{
    std::string_view form;
    std::string_view other;
};

/// A written English word taken apart: "you're" is you and are, "can't" can and not. `stays` is
/// what is left of the written word as it stands; it comes before the rest, and may be empty.
struct Expansion
{
    std::string_view stays;
    std::vector<Reading> rest;
};

/// Takes apart a folded word, its apostrophes written as '. Knows n't, 're, 've, 'll, 'd, 'm, also
/// several of them; 's after pronouns and question words (after any other word it is the owner's
/// and falls away); won't, can't, shan't, ain't, let's, cannot, gonna and their like; and the
/// commonest forms that are typed without their apostrophe (dont, youre, its).
[[nodiscard]] Expansion expandContraction(std::string_view word);

} // namespace rapport::lesson
