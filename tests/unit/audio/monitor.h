#pragma once

#include <QElapsedTimer>
#include <QProcess>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace rapport::tests {

/// What the program under test plays, as heard on the source "listen" of
/// tests/support/with-null-sink: one channel, 48,000 samples a second, from start() on.
class Monitor : public QObject
{
    Q_OBJECT

public:
    /// Begins to listen; returns when samples arrive. False when nothing came within 10 s.
    [[nodiscard]] bool start();

    /// Ends listening and hands over all that was heard. The last 0.1 s may be missing.
    [[nodiscard]] std::vector<std::int16_t> stop();

    [[nodiscard]] const std::vector<std::int16_t> &heard() const { return m_heard; }

    /// Milliseconds on the monitor's own clock, which starts with start().
    [[nodiscard]] double now() const;

    /// When sample `index` reached this process, on the same clock: a little after it was played.
    [[nodiscard]] double timeOf(std::size_t index) const;

private:
    void take();

    QProcess m_parec;
    QElapsedTimer m_clock;
    QByteArray m_rest;
    std::vector<std::int16_t> m_heard;
    std::vector<std::pair<std::size_t, double>> m_arrivals;
};

/// Where `clip` begins in `heard`, found by its loudest stretch; may be negative. Nothing when that
/// stretch was not heard whole.
[[nodiscard]] std::optional<std::ptrdiff_t> findClip(const std::vector<std::int16_t> &clip,
                                                     const std::vector<std::int16_t> &heard);

/// The share of the clip's samples heard in their place, 0 to 1, when it begins at `begin`: after a
/// gap or a click nothing is in its place.
[[nodiscard]] double shareHeard(const std::vector<std::int16_t> &clip,
                                const std::vector<std::int16_t> &heard, std::ptrdiff_t begin);

} // namespace rapport::tests
