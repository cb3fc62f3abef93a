#include "ui/controls/filmframe.h"

#include <QPainter>

namespace rapport::ui {

FilmFrame::FilmFrame(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
}

void FilmFrame::setPicture(const QVariant &picture)
{
    const QSize before = m_picture.size();
    m_picture = picture.value<QImage>();
    emit pictureChanged();
    if (before != m_picture.size())
        emit ratioChanged();
    update();
}

double FilmFrame::ratio() const
{
    return m_picture.isNull() ? 16.0 / 9 : double(m_picture.width()) / m_picture.height();
}

void FilmFrame::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), Qt::black);
    if (m_picture.isNull())
        return;
    const QSizeF size = QSizeF(m_picture.size()).scaled(boundingRect().size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(boundingRect().center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, m_picture);
}

} // namespace rapport::ui
