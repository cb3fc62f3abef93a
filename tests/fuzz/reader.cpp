#include "format/files.h"
#include "fuzz/target.h"

using namespace rapport;
using namespace rapport::format;

namespace {

/// Whatever a file holds: its canonical form reads back to the same, and is its own.
void layOut(const SourceFile &file, FileKind kind)
{
    Diagnostics complaints;
    const Result<std::string> once = canonicalText(file, kind, complaints);
    if (!once)
        return;
    const Result<std::string> twice =
        canonicalText(SourceFile::parse(*once, file.name()), kind, complaints);
    fuzz::require(twice.ok() && *twice == *once, "The canonical form is not its own.");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const SourceFile file = SourceFile::parse(std::string(fuzz::textOf(data, size)), "fuzz.yaml");
    fuzz::require(file.readable() || hasErrors(file.diagnostics()), "Refused without a word.");
    const auto lesson = readLesson(file);
    (void)write(lesson.value);
    (void)file.locate("steps/a/replies/#1/say");
    layOut(file, FileKind::Lesson);
    layOut(file, FileKind::Course);
    layOut(file, FileKind::Phrases);
    layOut(file, FileKind::Rules);
    return 0;
}
