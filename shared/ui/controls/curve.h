#pragma once

#include <QColor>
#include <QList>
#include <QPainterPath>
#include <QPolygonF>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// A smooth line through values, which never swings past the values themselves (monotone cubic
/// interpolation, Fritsch and Carlson 1980), with if wished a dashed second line to compare with.
class Curve : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Heights 0 to 1, evenly spaced from left to right.
    Q_PROPERTY(QList<qreal> values MEMBER m_values NOTIFY changed)
    Q_PROPERTY(QList<qreal> best MEMBER m_best NOTIFY changed)
    /// Index of the value to mark as the moment that mattered; -1 for none.
    Q_PROPERTY(int moment MEMBER m_moment NOTIFY changed)
    /// Whether every value has a dot, or only the last one.
    Q_PROPERTY(bool dots MEMBER m_dots NOTIFY changed)
    /// Lines across at equal heights; one is a dashed middle line.
    Q_PROPERTY(int gridLines MEMBER m_gridLines NOTIFY changed)
    /// Room left and right of the first and last value, in logical pixels.
    Q_PROPERTY(double inset MEMBER m_inset NOTIFY changed)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor bestColor MEMBER m_bestColor NOTIFY changed)
    Q_PROPERTY(QColor momentColor MEMBER m_momentColor NOTIFY changed)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY changed)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY changed)

public:
    explicit Curve(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    /// The smooth path through points whose x never decreases. Between two points it stays
    /// between their heights.
    [[nodiscard]] static QPainterPath smooth(const QPolygonF &points);

signals:
    void changed();

private:
    [[nodiscard]] QPolygonF place(const QList<qreal> &values) const;
    void paintGrid(QPainter *painter) const;
    void paintDots(QPainter *painter, const QPolygonF &points) const;

    QList<qreal> m_values;
    QList<qreal> m_best;
    int m_moment = -1;
    bool m_dots = true;
    int m_gridLines = 3;
    double m_inset = 20;
    bool m_mirrored = false;
    QColor m_color;
    QColor m_bestColor;
    QColor m_momentColor;
    QColor m_markColor;
    QColor m_gridColor;
};

} // namespace rapport::ui
