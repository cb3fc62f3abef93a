#include "audio/clipdecoder.h"

#include <QAudioBuffer>
#include <QAudioDecoder>
#include <QFileInfo>
#include <QMediaFormat>
#include <QUrl>

#include <utility>

namespace rapport::audio {

namespace {

// On some damaged files GStreamer's error never arrives. A decoder that has said nothing for so
// long never will.
constexpr Millis stallLength{3000};

QAudioFormat clipFormat()
{
    QAudioFormat format;
    format.setSampleRate(PcmClip::sampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

ClipDecoder::ClipDecoder(QObject *parent)
    : QObject(parent)
{
    m_stall.setSingleShot(true);
    m_stall.setInterval(stallLength);
    connect(&m_stall, &QTimer::timeout, this,
            [this] { fail(Trouble::BrokenFile, QStringLiteral("decoding got stuck")); });
}

ClipDecoder::~ClipDecoder()
{
    cancel();
}

bool ClipDecoder::available()
{
    // Without plugins QAudioDecoder says it is supported, then works on null pointers; the list of
    // formats is safe to ask for and empty.
    static const bool any = !QMediaFormat().supportedFileFormats(QMediaFormat::Decode).isEmpty();
    return any;
}

void ClipDecoder::decode(const QString &path)
{
    cancel();
    const quint64 turn = m_turn;
    QMetaObject::invokeMethod(
        this,
        [this, path, turn] {
            if (turn == m_turn)
                open(path);
        },
        Qt::QueuedConnection);
}

void ClipDecoder::cancel()
{
    ++m_turn;
    m_stall.stop();
    m_clip.reset();
    if (!m_decoder)
        return;
    m_decoder->disconnect(this);
    m_decoder->stop();
    std::exchange(m_decoder, nullptr)->deleteLater();
}

void ClipDecoder::open(const QString &path)
{
    const QFileInfo file(path);
    // A colon begins a path inside the program's own resources.
    if (path.startsWith(u':') || !file.isFile())
        return fail(Trouble::MissingFile, path);
    if (!available())
        return fail(Trouble::NoDecoder, QStringLiteral("no decoder is installed"));

    m_clip = std::make_shared<PcmClip>();
    m_decoder = new QAudioDecoder(this);
    connect(m_decoder, &QAudioDecoder::bufferReady, this, &ClipDecoder::take);
    connect(m_decoder, &QAudioDecoder::finished, this, &ClipDecoder::finish);
    connect(m_decoder, qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this,
            [this] { fail(Trouble::BrokenFile, m_decoder->errorString()); });
    m_decoder->setAudioFormat(clipFormat());
    m_decoder->setSource(QUrl::fromLocalFile(file.absoluteFilePath()));
    m_stall.start();
    m_decoder->start();
}

void ClipDecoder::take()
{
    while (m_decoder && m_decoder->bufferAvailable()) {
        const QAudioBuffer buffer = m_decoder->read();
        if (buffer.format() != clipFormat())
            return fail(Trouble::BrokenFile, QStringLiteral("the samples could not be converted"));
        const auto *data = buffer.constData<std::int16_t>();
        m_clip->samples.insert(m_clip->samples.end(), data, data + buffer.sampleCount());
        if (m_clip->duration() > longest)
            return fail(Trouble::BrokenFile, QStringLiteral("longer than 30 minutes"));
        m_stall.start();
    }
}

void ClipDecoder::finish()
{
    take();
    if (!m_clip)
        return;
    if (m_clip->samples.empty())
        return fail(Trouble::BrokenFile, QStringLiteral("there is no sound in the file"));
    m_clip->samples.shrink_to_fit();
    const PcmClipPtr clip = std::move(m_clip);
    cancel();
    emit decoded(clip);
}

void ClipDecoder::fail(Trouble trouble, const QString &detail)
{
    const QString kept = detail;
    cancel();
    emit failed(trouble, kept);
}

} // namespace rapport::audio
