#include "check/codes/tables.h"

// What stands beside the lessons, translations and rules: RP03xx.

namespace rapport::check {

namespace {

constexpr Code table[] = {
    {"RP0320", Severity::Error, "A pattern cannot be read",
     "A pattern is made of words, with signs between them.",
     "A pattern looks like this: sorry|afraid ... hear*."},
    {"RP0321", Severity::Error, "A rule that looks for nothing", "A rule needs words it is about.",
     "Write must or must_not."},
    {"RP0322", Severity::Error, "Two rules or sets with one id",
     "Whatever names that rule or set could mean either.", "Give one of them another id."},
    {"RP0323", Severity::Error, "No such rule",
     "after names a rule that does not stand in the same list.", "Name a rule of the same list."},
    {"RP0324", Severity::Error, "An order that cannot be kept",
     "Both rules of an order need words that have to be there.",
     "Let after name another rule, and give both of them must."},
    {"RP0325", Severity::Error, "Asked for and forbidden",
     "A rule wants the same words that it forbids.", "Take them out of must or of must_not."},
    {"RP0326", Severity::Error, "A set without rules", "A set is made of rules.",
     "Add a rule, or take the set out."},
};

} // namespace

std::span<const Code> bankCodes()
{
    return table;
}

} // namespace rapport::check
