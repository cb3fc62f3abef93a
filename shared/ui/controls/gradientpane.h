#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// A rounded area that fades from one corner to the other. Painted here because the software
/// renderer leaves the edge of a rounded gradient jagged.
class GradientPane : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor from MEMBER m_from NOTIFY changed)
    Q_PROPERTY(QColor to MEMBER m_to NOTIFY changed)
    /// Corner radius in logical pixels; half the side makes a circle.
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY changed)

public:
    explicit GradientPane(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    QColor m_from;
    QColor m_to;
    double m_radius = 12;
};

} // namespace rapport::ui
