#include "audio/filmpicture.h"

#include <QVideoFrame>

#include <algorithm>

namespace rapport::audio {

namespace {

using Format = QVideoFrameFormat::PixelFormat;

int byte(int value)
{
    return std::clamp(value >> 8, 0, 255);
}

/// ITU-R BT.601 with the range of television, in 8.8 fixed point.
QRgb colour(int luma, int blue, int red)
{
    const int y = 298 * (luma - 16) + 128;
    const int u = blue - 128;
    const int v = red - 128;
    return qRgb(byte(y + 409 * v), byte(y - 100 * u - 208 * v), byte(y + 516 * u));
}

/// Where the two colour values of a pair of columns lie, and how far apart the pairs are.
struct Chroma
{
    const uchar *blue;
    const uchar *red;
    int blueStride;
    int redStride;
    int step;
};

QImage fromPlanes(const QVideoFrame &frame, const Chroma &chroma)
{
    QImage picture(frame.size(), QImage::Format_RGB32);
    for (int row = 0; row < picture.height(); ++row) {
        const uchar *luma = frame.bits(0) + row * frame.bytesPerLine(0);
        const uchar *blue = chroma.blue + row / 2 * chroma.blueStride;
        const uchar *red = chroma.red + row / 2 * chroma.redStride;
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(row));
        for (int column = 0; column < picture.width(); ++column) {
            const int at = column / 2 * chroma.step;
            line[column] = colour(luma[column], blue[at], red[at]);
        }
    }
    return picture;
}

} // namespace

QImage imageOf(const QVideoFrame &given)
{
    QVideoFrame frame = given;
    const Format format = frame.pixelFormat();
    const bool planar =
        format == QVideoFrameFormat::Format_YUV420P || format == QVideoFrameFormat::Format_YV12;
    if (!planar && format != QVideoFrameFormat::Format_NV12)
        return frame.toImage();
    if (!frame.map(QVideoFrame::ReadOnly))
        return {};
    const int second = format == QVideoFrameFormat::Format_YV12 ? 2 : 1;
    const Chroma chroma =
        planar ? Chroma{frame.bits(second), frame.bits(3 - second), frame.bytesPerLine(second),
                        frame.bytesPerLine(3 - second), 1}
               : Chroma{frame.bits(1), frame.bits(1) + 1, frame.bytesPerLine(1),
                        frame.bytesPerLine(1), 2};
    QImage picture = fromPlanes(frame, chroma);
    frame.unmap();
    return picture;
}

} // namespace rapport::audio
