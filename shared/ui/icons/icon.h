#pragma once

#include <QColor>
#include <QImage>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace rapport::ui {

/// One outline icon in one colour, drawn sharp at the window's device pixel ratio. It is
/// decoration: what it means is told by the control around it.
class Icon : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// A file of this folder without its ending, or one of the short names a course may use.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)
    /// Width and height in logical pixels.
    Q_PROPERTY(double size READ size WRITE setSize NOTIFY sizeChanged)
    /// Mirrors arrows and the like in right-to-left layouts.
    Q_PROPERTY(bool mirror READ mirror WRITE setMirror NOTIFY mirrorChanged)

public:
    explicit Icon(QQuickItem *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] double size() const { return m_size; }
    void setSize(double size);
    [[nodiscard]] bool mirror() const { return m_mirror; }
    void setMirror(bool mirror);

    /// The icon as a square picture of that many device pixels; a null image for unknown names.
    /// Pictures are kept, and shared by every icon that looks the same. Any thread may call it.
    [[nodiscard]] static QImage picture(const QString &name, const QColor &color, int pixels);

signals:
    void nameChanged();
    void colorChanged();
    void sizeChanged();
    void mirrorChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void redraw();

    QString m_name;
    QColor m_color;
    double m_size = 20;
    bool m_mirror = false;
    bool m_dirty = true;
};

} // namespace rapport::ui
