#include "base/utf8.h"
#include "fuzz/target.h"
#include "lesson/phrasing/dont.h"
#include "lesson/phrasing/judge.h"
#include "lesson/phrasing/pattern.h"

using namespace rapport;
using namespace rapport::lesson;

namespace {

bool onBoundary(std::string_view text, std::size_t at)
{
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

void requireShowable(std::string_view text, const std::vector<ByteRange> &ranges)
{
    const bool wellFormed = !firstInvalidUtf8(text);
    std::size_t last = 0;
    for (const ByteRange &range : ranges) {
        fuzz::require(range.begin >= last && range.begin < range.end && range.end <= text.size(),
                      "A range that is none, or out of order.");
        fuzz::require(!wellFormed || (onBoundary(text, range.begin) && onBoundary(text, range.end)),
                      "A range within a character.");
        last = range.end;
    }
}

} // namespace

/// The first line is a pattern, the rest the reply.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input = fuzz::textOf(data, size);
    const std::size_t line = std::min(input.find('\n'), size);
    const std::string_view pattern = input.substr(0, line);
    const std::string_view text = input.substr(std::min(line + 1, size));
    for (const char *language : {"en", "fr"}) {
        const Parsed<Pattern> parsed = parsePattern(pattern, language);
        fuzz::require(!parsed.problem || parsed.problem->offset <= pattern.size(),
                      "A problem outside of the pattern.");
        PhraseRule rule;
        rule.id.value = "a";
        rule.must = {std::string(pattern)};
        rule.mustNot = {std::string(pattern)};
        PhraseRule second = rule;
        second.after.value = "a";
        const Judgement judgement = judgeReply(text, {rule, second}, {}, language);
        for (const RuleFinding &one : judgement.rules) {
            requireShowable(text, one.found);
            requireShowable(text, one.forbidden);
            requireShowable(text, one.expected);
            fuzz::require(firstInvalidUtf8(text) || !firstInvalidUtf8(one.sentence),
                          "A sentence that is not text.");
        }
        if (const auto dont = saysDont(text, pattern, language))
            requireShowable(text, {*dont});
    }
    return 0;
}
