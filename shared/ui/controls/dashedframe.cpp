#include "ui/controls/dashedframe.h"

#include <QPainter>

namespace rapport::ui {

DashedFrame::DashedFrame(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &DashedFrame::changed, this, [this] { update(); });
}

void DashedFrame::paint(QPainter *painter)
{
    QPen pen(m_color, 1.5);
    pen.setDashPattern({4, 3});
    painter->setPen(pen);
    painter->drawRoundedRect(boundingRect().adjusted(1, 1, -1, -1), m_radius, m_radius);
}

} // namespace rapport::ui
