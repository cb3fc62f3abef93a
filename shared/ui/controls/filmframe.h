#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// One picture of a film, as large as fits, with its own proportions. Painted, because Qt's
/// software renderer shows nothing of a VideoOutput.
class FilmFrame : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// A QImage, which QML has no name for.
    Q_PROPERTY(QVariant picture READ picture WRITE setPicture NOTIFY pictureChanged)
    /// Width over height; 16:9 before there is a picture.
    Q_PROPERTY(double ratio READ ratio NOTIFY ratioChanged)

public:
    explicit FilmFrame(QQuickItem *parent = nullptr);

    [[nodiscard]] QVariant picture() const { return m_picture; }
    void setPicture(const QVariant &picture);
    [[nodiscard]] double ratio() const;

    void paint(QPainter *painter) override;

signals:
    void pictureChanged();
    void ratioChanged();

private:
    QImage m_picture;
};

} // namespace rapport::ui
