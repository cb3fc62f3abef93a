#include "ui/controls/waveform.h"

#include <QPainter>
#include <algorithm>

namespace rapport::ui {

namespace {
constexpr double barWidth = 3;
constexpr double pitch = 6;
constexpr double shortest = 4;
} // namespace

Waveform::Waveform(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Waveform::changed, this, [this] { update(); });
}

void Waveform::paint(QPainter *painter)
{
    const int bars = static_cast<int>((width() + pitch - barWidth) / pitch);
    if (m_levels.isEmpty() || bars <= 0)
        return;
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < bars; ++i) {
        // Several levels may share a bar; the loudest of them is what one would hear.
        const qsizetype from = i * m_levels.size() / bars;
        const qsizetype to = std::max(from + 1, (i + 1) * m_levels.size() / bars);
        const double level = *std::max_element(m_levels.begin() + from, m_levels.begin() + to);
        const double tall = std::max(shortest, std::clamp(level, 0.0, 1.0) * height());
        painter->setBrush((i + 0.5) / bars <= m_progress ? m_color : m_rest);
        painter->drawRoundedRect(QRectF(i * pitch, (height() - tall) / 2, barWidth, tall), 1.5,
                                 1.5);
    }
}

} // namespace rapport::ui
