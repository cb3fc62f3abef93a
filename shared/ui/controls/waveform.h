#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// The loudness of a clip as upright bars, the part already heard in a stronger colour.
class Waveform : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Loudness 0 to 1 at equal steps through the clip.
    Q_PROPERTY(QList<qreal> levels MEMBER m_levels NOTIFY changed)
    /// Share of the clip already heard, 0 to 1.
    Q_PROPERTY(double progress MEMBER m_progress NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor rest MEMBER m_rest NOTIFY changed)

public:
    explicit Waveform(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    QList<qreal> m_levels;
    double m_progress = 0;
    QColor m_color;
    QColor m_rest;
};

} // namespace rapport::ui
