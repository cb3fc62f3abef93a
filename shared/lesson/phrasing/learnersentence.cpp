#include "lesson/phrasing/learnersentence.h"

#include "lesson/phrasing/letters.h"

namespace rapport::lesson {

namespace {

constexpr std::size_t longestQuote = 80; ///< bytes, about

/// Words of the reply in quotes, on one line, cut where they are long.
std::string quoted(std::string_view text, const ByteRange &range)
{
    const std::string_view part = text.substr(range.begin, range.end - range.begin);
    std::string out;
    for (std::size_t at = 0; at < part.size();) {
        const Character one = characterAt(part, at);
        if (out.size() >= longestQuote && one.glyph == Glyph::Space) {
            out += " …";
            break;
        }
        if (one.glyph != Glyph::Space)
            out += part.substr(at, one.length);
        else if (!out.ends_with(' '))
            out += ' ';
        at += one.length;
    }
    return "“" + out + "”";
}

std::string quotedAll(std::string_view text, const std::vector<ByteRange> &ranges)
{
    std::string out;
    for (std::size_t i = 0; i < ranges.size() && i < 3; ++i)
        out += (i == 0 ? "" : ", ") + quoted(text, ranges[i]);
    return out;
}

std::string asSentence(std::string text)
{
    while (text.ends_with(' ') || text.ends_with('\n'))
        text.pop_back();
    const bool ended =
        text.empty() || text.ends_with('.') || text.ends_with('!') || text.ends_with('?');
    return ended ? text : text + '.';
}

void append(std::string &out, const std::string &sentence)
{
    if (sentence.empty())
        return;
    if (!out.empty())
        out += ' ';
    out += sentence;
}

std::string faultsOf(std::string_view text, const PhraseRule &rule, const RuleFinding &finding)
{
    std::string out;
    if (finding.faults & WordsForbidden)
        append(out, "You wrote " + quotedAll(text, finding.forbidden) + '.');
    if (finding.faults & WordsMissing)
        append(out, "Not there yet: " + asSentence(rule.name.source));
    if (finding.faults & WordsTooEarly)
        append(out, "You wrote " + quoted(text, finding.found.front()) + " before " +
                        quoted(text, finding.expected.front()) +
                        "; the other way round it lands better.");
    return out;
}

std::string counted(int number)
{
    return std::to_string(number) + (number == 1 ? " word" : " words");
}

} // namespace

std::string learnerSentence(std::string_view text, const PhraseRule &rule,
                            const RuleFinding &finding)
{
    std::string out = faultsOf(text, rule, finding);
    if (finding.kept())
        out = finding.found.empty() ? asSentence(rule.name.source)
                                    : "You wrote " + quotedAll(text, finding.found) + '.';
    append(out, asSentence(rule.why.source));
    return out;
}

std::string countSentence(const CountFinding &finding, const WordCount &wanted)
{
    if (finding.kept)
        return {};
    const bool few = finding.words < wanted.least;
    return "You wrote " + counted(finding.words) + "; " +
           (few ? "at least " + std::to_string(wanted.least) + (wanted.least == 1 ? " is" : " are")
                : "at most " + std::to_string(wanted.most) + (wanted.most == 1 ? " is" : " are")) +
           " wanted.";
}

} // namespace rapport::lesson
