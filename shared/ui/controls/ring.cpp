#include "ui/controls/ring.h"

#include <QPainter>
#include <algorithm>

namespace rapport::ui {

Ring::Ring(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Ring::changed, this, [this] { update(); });
}

void Ring::paint(QPainter *painter)
{
    const double inset = m_thickness / 2 + 1;
    const double side = std::min(width(), height()) - 2 * inset;
    if (side <= 0)
        return;
    const QRectF circle((width() - side) / 2, (height() - side) / 2, side, side);
    painter->setPen(QPen(m_track, m_thickness));
    painter->drawEllipse(circle);
    const double share = std::clamp(m_value, 0.0, 1.0);
    if (share <= 0)
        return;
    painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap));
    // QPainter counts sixteenths of a degree, anticlockwise from three o'clock.
    painter->drawArc(circle, 90 * 16, qRound(-share * 360 * 16));
}

} // namespace rapport::ui
