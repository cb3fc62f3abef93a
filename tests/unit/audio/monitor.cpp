#include "unit/audio/monitor.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <iterator>

namespace rapport::tests {

namespace {

// One channel is played on two and recorded on one again: the mixing may round.
constexpr int tolerance = 16;
constexpr std::size_t stretch = 2400;

bool same(std::int16_t a, std::int16_t b)
{
    return std::abs(a - b) <= tolerance;
}

std::size_t loudestStretch(const std::vector<std::int16_t> &clip)
{
    std::size_t best = 0;
    std::int64_t loudest = -1;
    for (std::size_t first = 0; first + stretch <= clip.size(); first += stretch / 2) {
        std::int64_t sum = 0;
        for (std::size_t i = first; i < first + stretch; ++i)
            sum += std::abs(clip[i]);
        if (sum > loudest) {
            loudest = sum;
            best = first;
        }
    }
    return best;
}

} // namespace

bool Monitor::start()
{
    m_heard.clear();
    m_rest.clear();
    m_arrivals.clear();
    connect(&m_parec, &QProcess::readyReadStandardOutput, this, &Monitor::take,
            Qt::UniqueConnection);
    m_clock.start();
    m_parec.start(QStringLiteral("parec"),
                  {QStringLiteral("--device=listen"), QStringLiteral("--format=s16le"),
                   QStringLiteral("--rate=48000"), QStringLiteral("--channels=1"),
                   QStringLiteral("--latency-msec=10"), QStringLiteral("--raw")});
    return m_parec.waitForStarted(10000) &&
           QTest::qWaitFor([this] { return m_heard.size() > 4800; }, 10000);
}

std::vector<std::int16_t> Monitor::stop()
{
    m_parec.terminate();
    m_parec.waitForFinished(5000);
    take();
    return m_heard;
}

double Monitor::now() const
{
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

double Monitor::timeOf(std::size_t index) const
{
    const auto later = std::upper_bound(
        m_arrivals.begin(), m_arrivals.end(), index,
        [](std::size_t value, const auto &arrival) { return value < arrival.first; });
    return later == m_arrivals.begin() ? 0 : std::prev(later)->second;
}

void Monitor::take()
{
    m_rest += m_parec.readAllStandardOutput();
    const std::size_t count = static_cast<std::size_t>(m_rest.size()) / sizeof(std::int16_t);
    if (count == 0)
        return;
    const std::size_t before = m_heard.size();
    m_heard.resize(before + count);
    std::memcpy(m_heard.data() + before, m_rest.constData(), count * sizeof(std::int16_t));
    m_rest.remove(0, static_cast<qsizetype>(count * sizeof(std::int16_t)));
    m_arrivals.emplace_back(before, now());
}

std::optional<std::ptrdiff_t> findClip(const std::vector<std::int16_t> &clip,
                                       const std::vector<std::int16_t> &heard)
{
    if (clip.size() < stretch)
        return {};
    const auto first = clip.begin() + static_cast<std::ptrdiff_t>(loudestStretch(clip));
    const auto found = std::search(heard.begin(), heard.end(), first,
                                   first + static_cast<std::ptrdiff_t>(stretch), same);
    if (found == heard.end())
        return {};
    return (found - heard.begin()) - (first - clip.begin());
}

double shareHeard(const std::vector<std::int16_t> &clip, const std::vector<std::int16_t> &heard,
                  std::ptrdiff_t begin)
{
    std::size_t right = 0;
    for (std::size_t i = 0; i < clip.size(); ++i) {
        const std::ptrdiff_t at = begin + static_cast<std::ptrdiff_t>(i);
        if (at >= 0 && at < static_cast<std::ptrdiff_t>(heard.size()) &&
            same(clip[i], heard[static_cast<std::size_t>(at)]))
            ++right;
    }
    return static_cast<double>(right) / static_cast<double>(clip.size());
}

} // namespace rapport::tests
