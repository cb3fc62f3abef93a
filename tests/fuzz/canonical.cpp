#include "format/files.h"
#include "fuzz/target.h"
#include "support/sametree.h"

using namespace rapport;
using namespace rapport::format;

namespace {

/// What is read without yaml-cpp is what yaml-cpp makes of it.
bool compare(std::string text)
{
    const SourceFile file = SourceFile::parse(std::move(text), "fuzz.yaml");
    if (!file.scanned())
        return false;
    const std::string difference = support::differenceFromEvents(file);
    fuzz::require(difference.empty(), difference.c_str());
    return true;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(fuzz::textOf(data, size));
    if (compare(text) || compare(text + '\n'))
        return 0;
    Diagnostics complaints;
    const Result<std::string> canonical =
        canonicalText(SourceFile::parse(text, "fuzz.yaml"), FileKind::Lesson, complaints);
    if (canonical)
        compare(*canonical);
    return 0;
}
