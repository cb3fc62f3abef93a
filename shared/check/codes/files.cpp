#include "check/codes/tables.h"

// What a file is like, and the shape of what stands in it: RP00xx and RP01xx.

namespace rapport::check {

namespace {

constexpr Code table[] = {
    {"RP0001", Severity::Error, "The file cannot be read as YAML",
     "A line does not fit the lines around it, so that nothing behind it can be understood.",
     "Look at the line named and the one above it: a colon inside a text, or a wrong indentation."},
    {"RP0002", Severity::Error, "The file is too large",
     "Files over 16 MiB are refused before anything is made of them.",
     "Split the file into several lessons."},
    {"RP0003", Severity::Error, "Not UTF-8 text", "The file holds bytes that are no text in UTF-8.",
     "Save the file as UTF-8 in your editor."},
    {"RP0004", Severity::Error, "An anchor",
     "Anchors (&) let one part of a file stand for another, which a reader of the file cannot see.",
     "Write the text out where it is needed."},
    {"RP0005", Severity::Error, "An alias",
     "Aliases (*) let one part of a file stand for another, which a reader of the file cannot see.",
     "Write the text out in full."},
    {"RP0006", Severity::Error, "A tag", "Tags (!) change what a value is.", "Leave the tag out."},
    {"RP0007", Severity::Error, "A key stands twice",
     "Of two entries with one key only one can count.", "Keep one of the two."},
    {"RP0008", Severity::Error, "Nested too deep",
     "No lesson needs more than 32 levels of lists and brackets.",
     "Look for brackets or indentation that should not be there."},
    {"RP0009", Severity::Error, "Too many or too large parts",
     "The file has more parts, or larger ones, than a lesson may have.",
     "Split the file into several lessons."},
    {"RP0010", Severity::Error, "A second document", "One file holds one lesson.",
     "Take out the line “---”, or move what follows to a file of its own."},
    {"RP0011", Severity::Error, "The file is empty", "There is nothing in the file.",
     "Write the lesson into it."},
    {"RP0012", Severity::Error, "A newer format",
     "The file was written for a newer Rapport; reading it anyway could lose what is new.",
     "Use a newer Rapport."},
    {"RP0014", Severity::Error, "A key is no single word",
     "What stands before a colon names a field.", "Write “key: value”, with a word for the key."},
    {"RP0101", Severity::Error, "A field is missing", "The language asks for this field.",
     "Add the field; the reference says what belongs in it."},
    {"RP0102", Severity::Warning, "An unknown field",
     "The field is kept as it stands but means nothing to this version.",
     "Look for a slip of the pen, or use a newer Rapport."},
    {"RP0103", Severity::Error, "The wrong kind of value",
     "A list, a set of lines or a single value stands where another belongs.",
     "Compare with an example of the reference."},
    {"RP0104", Severity::Error, "Not a number", "A number belongs here.",
     "Write digits, with a point for fractions."},
    {"RP0105", Severity::Error, "Neither true nor false",
     "A yes or no is written as true or false.", "Write true or false."},
    {"RP0106", Severity::Error, "Not one of the words that fit",
     "Only some words have a meaning here.", "Write one of the words the complaint names."},
    {"RP0107", Severity::Error, "Not a name",
     "Ids are used in other places of the course, so they are kept simple.",
     "Use small letters, digits, - and _, beginning with a letter."},
    {"RP0108", Severity::Error, "A condition cannot be read",
     "The expression breaks off or has a sign where none belongs.",
     "A condition looks like this: mood < 30 and not told_name."},
    {"RP0109", Severity::Error, "An effect cannot be read",
     "An effect changes one meter or variable.", "An effect looks like this: mood += 15."},
    {"RP0110", Severity::Error, "Not a length of time",
     "Times carry their unit, so that nobody takes minutes for seconds.",
     "Write it with its unit, at most a day: 60 s, 2 min, 2 min 30 s."},
    {"RP0111", Severity::Error, "Not a share", "Shares are written in percent.",
     "Write a number from 0% to 100%."},
    {"RP0112", Severity::Error, "Not a change over time", "A meter drifts by so much in so long.",
     "Write it like this: -1 per 10 s."},
    {"RP0113", Severity::Error, "Not the value of a variable",
     "A variable is true, false or a number.", "Write true, false or a number."},
    {"RP0114", Severity::Error, "Not a file of this course",
     "Media are named from the course's folder and lie inside of it.",
     "Put the file into the course's media folder and name it from there."},
    {"RP0115", Severity::Error, "An unknown kind of step",
     "The step is kept as it stands but cannot be taken.",
     "Look for a slip of the pen, or use a newer Rapport."},
};

} // namespace

std::span<const Code> fileCodes()
{
    return table;
}

} // namespace rapport::check
