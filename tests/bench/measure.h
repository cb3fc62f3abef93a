#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

/// Timing two things against each other in one run, so that the machine's mood falls on both.
namespace rapport::bench {

struct Pair
{
    double ours = 0;      ///< seconds, the median of the rounds
    double reference = 0; ///< the same
};

/// The time this process was given, for work of one thread that waits for nothing: what else runs
/// on the machine does not count.
struct OwnTime
{
    using time_point = std::chrono::duration<double>;
    static time_point now()
    {
        std::timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return time_point(double(time.tv_sec) + double(time.tv_nsec) * 1e-9);
    }
};

template <class Clock = std::chrono::steady_clock, class Work>
double seconds(Work &&work)
{
    const auto begin = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Runs both in turn, after one round that is not counted.
template <class Clock = std::chrono::steady_clock, class Ours, class Reference>
Pair alternate(int rounds, Ours &&ours, Reference &&reference)
{
    std::vector<double> a;
    std::vector<double> b;
    for (int i = 0; i <= rounds; ++i) {
        const double first = seconds<Clock>(ours);
        const double second = seconds<Clock>(reference);
        if (i > 0) {
            a.push_back(first);
            b.push_back(second);
        }
    }
    std::ranges::nth_element(a, a.begin() + rounds / 2);
    std::ranges::nth_element(b, b.begin() + rounds / 2);
    return {a[std::size_t(rounds) / 2], b[std::size_t(rounds) / 2]};
}

/// One line: name, ours, reference, their ratio, the bar, and whether it was met.
inline bool tell(const char *name, double ours, double reference, const char *unit, double ratio,
                 const char *sign, double bar)
{
    const bool met = *sign == '<' ? ratio <= bar : ratio >= bar;
    std::printf("%-28s %10.2f %10.2f %-8s %6.2f %s %5.2f %s\n", name, ours, reference, unit, ratio,
                sign, bar, met ? "met" : "NOT MET");
    return met;
}

} // namespace rapport::bench
