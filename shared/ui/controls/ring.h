#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// A ring that fills clockwise from the top.
class Ring : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// 0 to 1; anything else is drawn as the nearer end.
    Q_PROPERTY(double value MEMBER m_value NOTIFY changed)
    /// Width of the band in logical pixels.
    Q_PROPERTY(double thickness MEMBER m_thickness NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY changed)

public:
    explicit Ring(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    double m_value = 0;
    double m_thickness = 8;
    QColor m_color;
    QColor m_track;
};

} // namespace rapport::ui
