#include "check/kinds/parts.h"

#include <algorithm>

namespace rapport::check {

std::string counted(std::size_t number, const char *thing)
{
    return std::to_string(number) + ' ' + thing + (number == 1 ? "" : "s");
}

std::string sameWords(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\r";
    constexpr std::string_view marks = ".,;:!?";
    std::string out;
    for (const char c : text) {
        if (blanks.find(c) != std::string_view::npos) {
            if (!out.empty() && out.back() != ' ')
                out += ' ';
        } else {
            out += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        }
    }
    const std::size_t last = out.find_last_not_of(std::string(blanks) + std::string(marks));
    out.resize(last == std::string::npos ? 0 : last + 1);
    return out;
}

void checkCaptions(const lesson::Media &clip, const lesson::Media &captions, Report &report,
                   std::string_view key)
{
    if (!clip.empty() && captions.empty())
        report.warning("RP0210", key, "The clip has no captions.",
                       "Add captions, so that those who cannot hear it can read it.");
}

void checkOptions(const std::vector<lesson::Option> &options, bool multiple, std::string_view key,
                  Report &report)
{
    checkIds(options, key, report);
    checkWords(
        options, key, [](const auto &option) -> std::string_view { return option.text.source; },
        report);
    if (options.size() < 2)
        report.error("RP0216", key, "A question needs at least two answers.",
                     "Add another option.");
    const auto right = std::ranges::count_if(options, &lesson::Option::correct);
    if (right == 0)
        report.error("RP0217", key, "No answer is right.", "Mark one as correct: true.");
    if (right > 1 && !multiple)
        report.error("RP0218", key, "Several answers are right, but only one can be chosen.",
                     "Add multiple: true, or leave one right answer.");
}

void checkRange(double least, double most, std::string_view address, Report &report)
{
    if (most != 0 && least > most)
        report.error("RP0262", address, "The range ends before it begins.",
                     "Write the smaller number first.");
}

} // namespace rapport::check
