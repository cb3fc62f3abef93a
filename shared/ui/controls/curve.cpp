#include "ui/controls/curve.h"

#include <QPainter>
#include <QVector>
#include <algorithm>
#include <cmath>

namespace rapport::ui {

namespace {

constexpr double margin = 12;

QVector<double> secants(const QPolygonF &points)
{
    QVector<double> slopes;
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const QPointF step = points[i + 1] - points[i];
        slopes.append(step.x() > 0 ? step.y() / step.x() : 0);
    }
    return slopes;
}

QVector<double> monotoneTangents(const QVector<double> &slopes)
{
    QVector<double> tangents{slopes.first()};
    for (qsizetype i = 1; i < slopes.size(); ++i) {
        const bool turns = slopes[i - 1] * slopes[i] <= 0;
        tangents.append(turns ? 0 : (slopes[i - 1] + slopes[i]) / 2);
    }
    tangents.append(slopes.last());
    for (qsizetype i = 0; i < slopes.size(); ++i) {
        if (slopes[i] == 0) {
            tangents[i] = tangents[i + 1] = 0;
            continue;
        }
        const double a = tangents[i] / slopes[i];
        const double b = tangents[i + 1] / slopes[i];
        const double length = std::hypot(a, b);
        if (length > 3) {
            tangents[i] = 3 * a / length * slopes[i];
            tangents[i + 1] = 3 * b / length * slopes[i];
        }
    }
    return tangents;
}

} // namespace

Curve::Curve(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Curve::changed, this, [this] { update(); });
}

QPainterPath Curve::smooth(const QPolygonF &points)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    if (points.size() == 1)
        return path;
    const QVector<double> tangents = monotoneTangents(secants(points));
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const double third = (points[i + 1].x() - points[i].x()) / 3;
        path.cubicTo(points[i] + QPointF(third, tangents[i] * third),
                     points[i + 1] - QPointF(third, tangents[i + 1] * third), points[i + 1]);
    }
    return path;
}

QPolygonF Curve::place(const QList<qreal> &values) const
{
    QPolygonF points;
    const double wide = width() - 2 * m_inset;
    const double tall = height() - 2 * margin;
    const double step = values.size() > 1 ? wide / double(values.size() - 1) : 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const double x = m_inset + step * double(i);
        points.append({x, margin + (1 - std::clamp(values[i], 0.0, 1.0)) * tall});
    }
    return points;
}

void Curve::paintGrid(QPainter *painter) const
{
    const bool single = m_gridLines == 1;
    painter->setPen(QPen(m_gridColor, 1, single ? Qt::DashLine : Qt::SolidLine));
    for (int i = 0; i < m_gridLines; ++i) {
        const double share = single ? 0.5 : double(i) / (m_gridLines - 1);
        const double y = std::round(margin + share * (height() - 2 * margin)) + 0.5;
        painter->drawLine(QPointF(0, y), QPointF(width(), y));
    }
}

void Curve::paintDots(QPainter *painter, const QPolygonF &points) const
{
    painter->setPen(Qt::NoPen);
    for (qsizetype i = 0; i < points.size(); ++i) {
        if (i == m_moment) {
            painter->setBrush(m_momentColor);
            painter->drawEllipse(points[i], 9, 9);
            painter->setPen(QPen(m_markColor, 2, Qt::SolidLine, Qt::RoundCap));
            painter->drawLine(points[i] - QPointF(0, 4), points[i]);
            painter->drawPoint(points[i] + QPointF(0, 4));
            painter->setPen(Qt::NoPen);
        } else if (m_dots || i + 1 == points.size()) {
            painter->setBrush(m_color);
            painter->drawEllipse(points[i], 6, 6);
        }
    }
}

void Curve::paint(QPainter *painter)
{
    if (m_mirrored) {
        painter->translate(width(), 0);
        painter->scale(-1, 1);
    }
    paintGrid(painter);
    painter->setBrush(Qt::NoBrush);
    if (m_best.size() > 1) {
        QPen dashed(m_bestColor, 2, Qt::SolidLine, Qt::RoundCap);
        dashed.setDashPattern({1.5, 3});
        painter->setPen(dashed);
        painter->drawPath(smooth(place(m_best)));
    }
    const QPolygonF points = place(m_values);
    painter->setPen(QPen(m_color, 3.5, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(smooth(points));
    paintDots(painter, points);
}

} // namespace rapport::ui
