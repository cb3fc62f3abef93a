#include "format/merge.h"
#include "format/diff.h"
#include "format/patch.h"
#include "fuzz/target.h"

using namespace rapport;
using namespace rapport::format;

namespace {

lesson::Lesson readAs(std::string_view text)
{
    return readLesson(SourceFile::parse(std::string(text), "fuzz.yaml")).value;
}

/// Takes a document off the front, up to a line of equals signs.
std::string_view takeDocument(std::string_view &text)
{
    constexpr std::string_view separator = "\n=====\n";
    const std::size_t end = std::min(text.find(separator), text.size());
    // The line break before the separator belongs to the document.
    const std::string_view document = text.substr(0, std::min(end + 1, text.size()));
    text.remove_prefix(std::min(end + separator.size(), text.size()));
    return document;
}

/// Whether a file says what was wanted, or as much of it as any file can.
void requireSays(std::string_view text, const lesson::Lesson &wanted, const char *what)
{
    const lesson::Lesson value = readAs(text);
    fuzz::require(value == wanted || value == readAs(write(wanted)), what);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest = fuzz::textOf(data, size);
    const std::string_view base = takeDocument(rest);
    const std::string_view ours = takeDocument(rest);
    const std::string_view theirs = takeDocument(rest);
    Diagnostics complaints;
    const auto merged = mergeFiles(base, ours, theirs, "fuzz.yaml", complaints);
    if (!merged) {
        fuzz::require(!complaints.empty(), "Refused without a word.");
        return 0;
    }
    const lesson::Lesson ourValue = readAs(ours);
    const lesson::Lesson theirValue = readAs(theirs);
    const lesson::Lesson baseValue = base.empty() ? lesson::Lesson() : readAs(base);
    const auto value = merge(baseValue, ourValue, theirValue);
    requireSays(merged->text, value.value, "The file does not say what was merged.");
    const auto swapped = merge(baseValue, theirValue, ourValue);
    fuzz::require(swapped.conflicts.empty() == value.conflicts.empty(), "Conflicts on one side.");
    fuzz::require(!value.conflicts.empty() || swapped.value == value.value,
                  "It matters who is who.");
    fuzz::require(patch(ours, ourValue).text == ours, "A file is not what it was.");
    const Patched patched = patch(ours, theirValue);
    requireSays(patched.text, theirValue, "A changed file does not say what it should.");
    fuzz::require(diff(ourValue, theirValue).empty() == (ourValue == theirValue),
                  "A difference that nobody told, or that is none.");
    return 0;
}
