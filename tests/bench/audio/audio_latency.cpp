// How long after play() a prepared clip is heard, and whether it is heard whole, measured from the
// sound server's monitor:
//   tests/support/with-null-sink build/release/bench/bench_audio_latency CLIP [COUNT]
// The bar is 60 ms and 99 % of the samples. Exits 1 where the medians miss it.
#include "audio/clipplayer.h"
#include "unit/audio/monitor.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace rapport::audio;
using namespace rapport::tests;

namespace {

constexpr double latencyBar = 60.0;
constexpr double shareBar = 0.99;

struct Playing
{
    double latency = 0; ///< ms from play() to the clip's first sample
    double share = 0;
};

PcmClipPtr decode(const QString &path)
{
    ClipDecoder decoder;
    PcmClipPtr result;
    QObject::connect(&decoder, &ClipDecoder::decoded,
                     [&](const PcmClipPtr &clip) { result = clip; });
    decoder.decode(path);
    (void)QTest::qWaitFor([&] { return result != nullptr; }, 10000);
    return result;
}

std::optional<Playing> measure(ClipPlayer &player, const QString &path, const PcmClipPtr &clip)
{
    Monitor monitor;
    if (!monitor.start())
        return {};
    QSignalSpy finished(&player, &ClipPlayer::finished);
    const double begin = monitor.now();
    player.play(path, 0);
    if (!finished.wait(static_cast<int>(clip->duration().count()) + 5000))
        return {};
    QTest::qWait(200);
    const std::vector<std::int16_t> heard = monitor.stop();
    const auto at = findClip(clip->samples, heard);
    if (!at || *at < 0)
        return Playing{1e9, 0};
    return Playing{monitor.timeOf(static_cast<std::size_t>(*at)) - begin,
                   shareHeard(clip->samples, heard, *at)};
}

template <class Values>
double quantile(Values values, double q)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1))];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_audio_latency CLIP [COUNT]\n");
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    const int count = argc > 2 ? std::max(std::atoi(argv[2]), 1) : 20;
    const PcmClipPtr clip = decode(path);
    if (!clip) {
        std::fprintf(stderr, "bench_audio_latency: %s cannot be decoded\n", argv[1]);
        return 3;
    }
    ClipPlayer player;
    player.prepare({path});
    QTest::qWait(1000);
    std::vector<double> latencies;
    std::vector<double> shares;
    for (int i = 0; i < count; ++i) {
        const auto playing = measure(player, path, clip);
        if (!playing || player.silent()) {
            std::fprintf(stderr, "bench_audio_latency: no sound server; use with-null-sink\n");
            return 3;
        }
        latencies.push_back(playing->latency);
        shares.push_back(playing->share);
    }
    const double latency = quantile(latencies, 0.5);
    const double share = quantile(shares, 0.5);
    std::printf("audible after play(): min %.1f median %.1f p95 %.1f ms, bar %.0f ms, %s\n",
                quantile(latencies, 0.0), latency, quantile(latencies, 0.95), latencyBar,
                latency <= latencyBar ? "met" : "MISSED");
    std::printf("samples heard: min %.2f median %.2f %%, bar %.0f %%, %s\n",
                quantile(shares, 0.0) * 100, share * 100, shareBar * 100,
                share >= shareBar ? "met" : "MISSED");
    return latency <= latencyBar && share >= shareBar ? 0 : 1;
}
