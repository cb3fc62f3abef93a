#include "unit/audio/soundtest.h"

#include <QTest>

namespace rapport::tests {

using namespace rapport::audio;

QString clipPath(const QString &name)
{
    return QStringLiteral(RAPPORT_SOURCE_DIR "/tests/unit/audio/data/") + name;
}

PcmClipPtr decodeNow(const QString &path)
{
    ClipDecoder decoder;
    PcmClipPtr result;
    bool answered = false;
    QObject::connect(&decoder, &ClipDecoder::decoded, [&](const PcmClipPtr &clip) {
        result = clip;
        answered = true;
    });
    QObject::connect(&decoder, &ClipDecoder::failed, [&] { answered = true; });
    decoder.decode(path);
    (void)QTest::qWaitFor([&] { return answered; }, 20000);
    return result;
}

qint64 soundServer()
{
    return qEnvironmentVariable("RAPPORT_SOUND_SERVER_PID").toLongLong();
}

Listener::Listener(ClipPlayer &player)
{
    connect(&player, &ClipPlayer::finished, this, [this] { ++finished; });
    connect(&player, &ClipPlayer::trouble, this, [this](Trouble kind) { troubles << kind; });
}

bool Listener::waitForEnd()
{
    const bool ended = QTest::qWaitFor([this] { return finished > m_seen; }, 20000);
    m_seen = finished;
    return ended;
}

} // namespace rapport::tests
