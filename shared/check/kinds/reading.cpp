#include "check/constant.h"
#include "check/kinds.h"
#include "check/kinds/parts.h"

#include <algorithm>

// Steps that ask nothing: pages, pairs that may, ways that fork, endings.

namespace rapport::check {

void checkBody(const lesson::Page &page, const Surroundings &, Report &report)
{
    checkCaptions(page.clip, page.captions, report);
    if (!page.picture.empty() && page.alt.empty())
        report.warning("RP0211", "picture", "The picture has no description.",
                       "Add alt: what it shows, for those who cannot see it.");
}

void checkBody(const lesson::Pair &pair, const Surroundings &, Report &report)
{
    const bool own = !pair.dont.empty() && !pair.correct.empty() && !pair.why.empty();
    if (pair.phrase.empty() && !own)
        report.error("RP0220", "", "The pair has no words.",
                     "Name a phrase of the bank, or write dont, do and why.");
}

namespace {

/// Cases are tried in order, so one that always holds shuts out all that follow.
void checkCases(const lesson::Branch &branch, Report &report)
{
    std::set<std::string_view> tried;
    bool shut = false;
    for (std::size_t i = 0; i < branch.cases.size(); ++i) {
        const lesson::Expression &when = branch.cases[i].when;
        // What could not be read was complained about.
        if (when.empty())
            continue;
        const std::optional<bool> fixed = constantValue(when);
        const bool again = !tried.insert(when.source).second;
        if (shut || again || fixed == false)
            report.warning("RP0277", numbered("cases", i),
                           shut    ? "This case is never taken: one before it always holds."
                           : again ? "This case is never taken: one before it asks the same."
                                   : "This case is never taken: it can never hold.",
                           "Take it out, or change its condition.");
        shut = shut || fixed == true;
    }
    const bool unused = shut && !(branch.otherwise.empty() && branch.chance.empty());
    if (unused)
        report.warning("RP0277", branch.chance.empty() ? "else" : "chance",
                       "This way is never taken: a case before it always holds.",
                       "Take it out, or change the case's condition.");
}

} // namespace

void checkBody(const lesson::Branch &branch, const Surroundings &, Report &report)
{
    if (branch.otherwise.empty() && branch.chance.empty())
        report.error("RP0278", "", "Where no case holds, the branch leads nowhere.",
                     "Add else: the step that follows when none holds.");
    if (branch.cases.empty() && branch.chance.size() < 2)
        report.warning("RP0229", branch.chance.empty() ? "cases" : "chance",
                       "The branch has only one way.", "Add a case, or go on directly.");
    for (std::size_t i = 0; i < branch.chance.size(); ++i) {
        if (branch.chance[i].weight < 1)
            report.error("RP0276", numbered("chance", i) + "/weight",
                         "A chance of weight " + std::to_string(branch.chance[i].weight) +
                             " is never drawn.",
                         "Write 1 or more, or take the way out.");
    }
    checkCases(branch, report);
    if (!branch.chance.empty() && !branch.otherwise.empty())
        report.warning("RP0277", "else",
                       "This way is never taken: where no case holds, one of the chances is drawn.",
                       "Take out else, or take out chance.");
}

void checkBody(const lesson::End &, const Surroundings &, Report &) {}

void checkBody(const lesson::UnknownStep &, const Surroundings &, Report &) {}

} // namespace rapport::check
