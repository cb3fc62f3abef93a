#include "ui/controls/gradientpane.h"

#include <QLinearGradient>
#include <QPainter>

namespace rapport::ui {

GradientPane::GradientPane(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &GradientPane::changed, this, [this] { update(); });
}

void GradientPane::paint(QPainter *painter)
{
    const QRectF area = boundingRect();
    QLinearGradient gradient(area.topLeft(), area.bottomRight());
    gradient.setColorAt(0, m_from);
    gradient.setColorAt(1, m_to);
    painter->setPen(Qt::NoPen);
    painter->setBrush(gradient);
    painter->drawRoundedRect(area, m_radius, m_radius);
}

} // namespace rapport::ui
