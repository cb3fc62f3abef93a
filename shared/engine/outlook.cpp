#include "engine/outlook.h"

#include "engine/autopilot.h"

#include <algorithm>

namespace rapport::engine {

Outlook lookAhead(const Script &script)
{
    const std::shared_ptr<const Script> borrowed(std::shared_ptr<const Script>(), &script);
    LessonRun run(borrowed, 0);
    Autopilot pilot(script, Aim::Best, 0);
    const std::size_t limit = script.steps().size() * 10 + 1000;
    for (std::size_t i = 0; i < limit && !run.finished(); ++i) {
        if (!run.answer(pilot.next(run)))
            break;
    }
    Outlook outlook;
    outlook.total = std::max(0.0, totalEarned(script, run.state()));
    for (const double earned : run.state().earned)
        outlook.perCompetency.push_back(std::max(0.0, earned));
    return outlook;
}

} // namespace rapport::engine
