#include "check/kinds/parts.h"
#include "check/lessonrules.h"
#include "check/wordcount.h"

#include <unordered_map>

namespace rapport::check {

namespace {

/// What can be taken in at once: a minute and more of reading on a page, a breath or two of speech
/// in a call.
constexpr std::size_t mostOnAPage = 220;
constexpr std::size_t mostInATurn = 60;

class LengthCheck
{
public:
    explicit LengthCheck(Findings &out)
        : m_out(out)
    {}

    void check(const lesson::Step &step)
    {
        Report report(m_out, &step);
        if (const auto *page = std::get_if<lesson::Page>(&step.body)) {
            checkLength(page->text.source, mostOnAPage, "text", "Part the page in two.", report);
            checkRepeated(page->text.source, step, "text", report);
        } else if (const auto *turn = std::get_if<lesson::Turn>(&step.body)) {
            checkTurn(*turn, step, report);
        } else if (const auto *end = std::get_if<lesson::End>(&step.body)) {
            checkRepeated(end->text.source, step, "text", report);
        }
    }

private:
    void checkTurn(const lesson::Turn &turn, const lesson::Step &step, Report &report)
    {
        const char *advice = "Nobody listens for so long: part it, or shorten it.";
        checkLength(turn.line.source, mostInATurn, "line", advice, report);
        for (const lesson::Reply &reply : turn.replies)
            checkLength(reply.say.source, mostInATurn, "replies/" + reply.id.value + "/say", advice,
                        report);
        checkRepeated(turn.line.source, step, "line", report);
    }

    static void checkLength(std::string_view text, std::size_t most, const std::string &at,
                            const char *advice, Report &report)
    {
        const std::size_t words = wordCount(text);
        if (words > most)
            report.warning("RP0295", at,
                           "These are " + counted(words, "word") + "; more than " +
                               std::to_string(most) + " are hard to take in at once.",
                           advice);
    }

    void checkRepeated(std::string_view text, const lesson::Step &step, const char *at,
                       Report &report)
    {
        std::string words = sameWords(text);
        if (words.empty())
            return;
        const auto [before, fresh] = m_said.emplace(std::move(words), &step);
        if (!fresh)
            report.note("RP0294", at,
                        "“" + before->second->id.value + "” says the same, word for word.",
                        "Leave it so if it is meant, or let one step serve both.");
    }

    Findings &m_out;
    std::unordered_map<std::string, const lesson::Step *> m_said;
};

} // namespace

void checkLengths(const lesson::Lesson &lesson, Findings &out)
{
    LengthCheck check(out);
    for (const lesson::Step &step : lesson.steps)
        check.check(step);
}

} // namespace rapport::check
