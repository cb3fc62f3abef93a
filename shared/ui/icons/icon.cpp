#include "ui/icons/icon.h"

#include <QCache>
#include <QFile>
#include <QMutex>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSvgRenderer>
#include <memory>

namespace rapport::ui {

namespace {

QString fileName(const QString &name)
{
    static const QHash<QString, QString> shortNames{
        {QStringLiteral("message"), QStringLiteral("message-square")},
        {QStringLiteral("alert"), QStringLiteral("triangle-alert")},
        {QStringLiteral("chart"), QStringLiteral("chart-no-axes-column")},
    };
    return QStringLiteral(":/qt/qml/Rapport/Ui/icons/%1.svg").arg(shortNames.value(name, name));
}

QImage draw(const QString &name, const QColor &color, int pixels)
{
    QFile file(fileName(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    // The drawings are 24 units wide; 2.16 of them are 1.8 pixels in an icon of 20.
    svg.replace("stroke-width=\"2\"", "stroke-width=\"2.16\"");
    QSvgRenderer renderer(svg);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    return image;
}

} // namespace

Icon::Icon(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setImplicitSize(m_size, m_size);
}

QImage Icon::picture(const QString &name, const QColor &color, int pixels)
{
    static QMutex mutex;
    static QCache<QString, QImage> cache(4 * 1024);
    if (name.isEmpty() || pixels <= 0)
        return {};
    const QString key =
        QStringLiteral("%1 %2 %3").arg(name, color.name(QColor::HexArgb)).arg(pixels);
    const QMutexLocker lock(&mutex);
    if (const QImage *known = cache.object(key))
        return *known;
    const QImage image = draw(name, color, pixels);
    cache.insert(key, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
    return image;
}

void Icon::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    redraw();
    emit nameChanged();
}

void Icon::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    redraw();
    emit colorChanged();
}

void Icon::setSize(double size)
{
    if (size == m_size)
        return;
    m_size = size;
    setImplicitSize(size, size);
    redraw();
    emit sizeChanged();
}

void Icon::setMirror(bool mirror)
{
    if (mirror == m_mirror)
        return;
    m_mirror = mirror;
    redraw();
    emit mirrorChanged();
}

void Icon::redraw()
{
    m_dirty = true;
    update();
}

void Icon::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        redraw();
    QQuickItem::itemChange(change, value);
}

QSGNode *Icon::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto node = std::unique_ptr<QSGImageNode>(static_cast<QSGImageNode *>(old));
    const double ratio = window()->effectiveDevicePixelRatio();
    const int pixels = qRound(m_size * ratio);
    if (m_dirty || !node) {
        const QImage image = picture(m_name, m_color, pixels);
        if (image.isNull())
            return nullptr;
        if (!node) {
            node.reset(window()->createImageNode());
            node->setOwnsTexture(true);
            node->setFiltering(QSGTexture::Linear);
        }
        node->setTexture(window()->createTextureFromImage(image.mirrored(m_mirror, false),
                                                          QQuickWindow::TextureHasAlphaChannel));
        m_dirty = false;
    }
    // Whole device pixels keep the strokes sharp when the item itself sits between two.
    const QPointF scene = mapToScene({(width() - m_size) / 2, (height() - m_size) / 2});
    const QPointF snapped(qRound(scene.x() * ratio) / ratio, qRound(scene.y() * ratio) / ratio);
    node->setRect(QRectF(mapFromScene(snapped), QSizeF(pixels / ratio, pixels / ratio)));
    return node.release();
}

} // namespace rapport::ui
