#include "review/sitting.h"

#include <algorithm>
#include <numeric>

namespace rapport::review {

Sitting::Sitting(std::size_t due)
    : m_queue(std::min(due, mostCards))
    , m_wrong(m_queue.size())
{
    std::iota(m_queue.begin(), m_queue.end(), std::size_t(0));
}

std::optional<std::size_t> Sitting::current() const
{
    return m_queue.empty() ? std::nullopt : std::optional(m_queue.front());
}

bool Sitting::again() const
{
    return !m_queue.empty() && m_wrong[m_queue.front()] > 0;
}

std::size_t Sitting::done() const
{
    return m_wrong.size() - m_queue.size();
}

void Sitting::rate(Rating rating, Millis elapsed)
{
    if (m_queue.empty())
        return;
    const std::size_t card = m_queue.front();
    m_queue.pop_front();
    const bool firstTime = m_wrong[card] == 0;
    m_practised += firstTime;
    m_right += firstTime && rating >= Rating::Good;
    if (rating == Rating::Again && ++m_wrong[card] < mostTries)
        m_queue.push_back(card);
    if (elapsed >= mostTime)
        m_queue.clear();
}

void Sitting::drop()
{
    if (!m_queue.empty())
        m_queue.pop_front();
}

} // namespace rapport::review
