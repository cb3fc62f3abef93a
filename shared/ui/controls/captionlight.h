#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QQuickPaintedItem>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// The light behind the words being spoken. Lies under a Text of the same width, words, font and
/// line height, and breaks lines as that does with Text.Wrap.
class CaptionLight : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)
    Q_PROPERTY(double lineHeight MEMBER m_lineHeight NOTIFY changed)
    /// The lit characters; outside of the text, or with length 0, nothing is lit.
    Q_PROPERTY(int start MEMBER m_start NOTIFY changed)
    Q_PROPERTY(int length MEMBER m_length NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)

public:
    explicit CaptionLight(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

    /// One rectangle for each line that the lit characters touch.
    [[nodiscard]] QList<QRectF> areas() const;

signals:
    void changed();

private:
    QString m_text;
    QFont m_font;
    double m_lineHeight = 1;
    int m_start = 0;
    int m_length = 0;
    QColor m_color;
};

} // namespace rapport::ui
