#include "check/codes/tables.h"

// What stands beside the lessons, translations and rules: RP03xx.

namespace rapport::check {

namespace {

constexpr Code table[] = {
    {"RP0301", Severity::Warning, "A translation of a text that is gone",
     "The source has no text at this address any more.",
     "Correct the address, or take the entry out."},
    {"RP0302", Severity::Warning, "A translation of older words",
     "The source has changed since this was translated.",
     "Translate it anew, and write the new from."},
    {"RP0303", Severity::Note, "Texts without a translation",
     "Learners read these in the language of the course.",
     "Send the course to translators with rapport-editor export."},
    {"RP0304", Severity::Warning, "Links or lists that differ",
     "The translation has another number of links or list items than the source.",
     "Keep every link, and each item of a list on its line."},
    {"RP0305", Severity::Warning, "Emphasis that differs",
     "The translation opens an emphasis that does not end, or stresses nothing where the source "
     "does.",
     "Put as many stars behind the words as before them."},
    {"RP0306", Severity::Error, "Translated twice",
     "Two entries translate one text; the first counts.", "Keep one of the two."},
    {"RP0307", Severity::Error, "A translation of something else",
     "The file does not say of itself what its name says.",
     "Let both be the same, or take the file out."},
    {"RP0308", Severity::Error, "A translation in the wrong folder",
     "The file's language is not that of the folder it lies in.",
     "Correct the language, or move the file."},
    {"RP0309", Severity::Error, "Not a language's name", "Languages are named by their tags.",
     "Write it like es, pt-BR or zh-Hant."},
    {"RP0310", Severity::Warning, "A translation of unknown words",
     "Nobody knows from which words this was translated.", "Read both, then add from."},
    {"RP0311", Severity::Warning, "A translation into the course's own language",
     "It is never shown.", "Change the words in the course, or name the other language."},
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
