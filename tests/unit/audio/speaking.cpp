#include "unit/audio/speaking.h"

#include <QDataStream>
#include <QFile>

#include <cmath>

namespace rapport::tests {

namespace {

/// Normalised correlation of what overlaps when `played` begins at `at`.
double correlation(const std::vector<std::int16_t> &played, const std::vector<std::int16_t> &heard,
                   std::ptrdiff_t at, std::size_t step)
{
    double both = 0;
    double first = 0;
    double second = 0;
    for (std::size_t i = 0; i < played.size(); i += step) {
        const std::ptrdiff_t k = at + std::ptrdiff_t(i);
        const double a = played[i];
        const double b = k >= 0 && k < std::ptrdiff_t(heard.size()) ? heard[std::size_t(k)] : 0;
        both += a * b;
        first += a * a;
        second += b * b;
    }
    return first > 0 && second > 0 ? both / std::sqrt(first * second) : 0;
}

} // namespace

bool writeWav(const audio::PcmClip &clip, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const auto bytes = quint32(clip.bytes());
    QDataStream out(&file);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + bytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << quint32(48000) << quint32(96000) << quint16(2)
        << quint16(16);
    out.writeRawData("data", 4);
    out << bytes;
    out.writeRawData(reinterpret_cast<const char *>(clip.samples.data()), int(bytes));
    return out.status() == QDataStream::Ok;
}

Speaking::Speaking(const QString &path)
{
    m_player.start(QStringLiteral("paplay"), {QStringLiteral("--device=mic"), path});
    m_player.waitForStarted();
}

Speaking::~Speaking()
{
    m_player.kill();
    m_player.waitForFinished();
}

bool Speaking::ended()
{
    return m_player.waitForFinished(20000) && m_player.exitCode() == 0;
}

Likeness findSound(const std::vector<std::int16_t> &played, const std::vector<std::int16_t> &heard)
{
    Likeness best;
    const auto look = [&](std::ptrdiff_t from, std::ptrdiff_t to, std::ptrdiff_t by,
                          std::size_t step) {
        for (std::ptrdiff_t at = from; at <= to; at += by) {
            const double found = correlation(played, heard, at, step);
            if (found > best.correlation)
                best = {at, found};
        }
    };
    const std::ptrdiff_t last = std::ptrdiff_t(heard.size()) - std::ptrdiff_t(played.size() / 2);
    look(0, last, 16, 61);
    const std::ptrdiff_t about = best.at;
    best = {};
    look(about - 40, about + 40, 1, 3);
    return best;
}

} // namespace rapport::tests
