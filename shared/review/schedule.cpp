#include "review/schedule.h"

#include <algorithm>

namespace rapport::review {

namespace {

int daysBetween(Day from, Day to)
{
    return std::max(0, int((to - from).count()));
}

} // namespace

Day dayOf(LocalTime time)
{
    return std::chrono::floor<std::chrono::days>(time - dayBegins);
}

LocalTime beginOf(Day day)
{
    return LocalTime(day) + dayBegins;
}

Memory afterPractice(const History &history, Rating rating, Day today)
{
    std::optional<Memory> memory = history.memory;
    Day last = history.practised;
    if (history.missed) {
        const int since = daysBetween(last, *history.missed);
        memory = memory ? nextMemory(*memory, Rating::Again, since) : firstMemory(Rating::Again);
        last = *history.missed;
    }
    return memory ? nextMemory(*memory, rating, daysBetween(last, today)) : firstMemory(rating);
}

Day dueAfter(const Memory &memory, bool wrongToday, Day today)
{
    return today + std::chrono::days(wrongToday ? 1 : interval(memory));
}

} // namespace rapport::review
