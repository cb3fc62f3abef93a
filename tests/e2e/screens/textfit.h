#pragma once

#include <QQuickWindow>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace rapport {

/// Looks at what a window shows by its items, not by its pixels, and finds text that cannot be
/// read: cut off by its own width or height, by something around it that clips, or by the edge of
/// the window; or lying over other text or under a button. What can be scrolled into view counts
/// as shown. A text that is meant to be shortened says so by a property mayShorten: true.
class TextFit
{
public:
    explicit TextFit(QQuickWindow &window);

    /// A sentence for each text in trouble; empty when all is well.
    [[nodiscard]] QStringList findings() const { return m_findings; }
    /// How many texts were looked at.
    [[nodiscard]] int looked() const { return int(m_texts.size()); }
    /// Where the letters of the texts are, in the window.
    [[nodiscard]] QList<QRectF> places() const;

private:
    struct Piece
    {
        QQuickItem *item = nullptr;
        QRectF painted; ///< where its letters are, in the window
        QRectF seen;    ///< what of them nothing cuts off
        QString words;
        bool floats = false; ///< in a popup, over everything else
    };

    void collect(QQuickItem *item, const QRectF &view, bool floats);
    void checkOwnSize(const Piece &piece);
    void checkSurroundings(const Piece &piece);
    void checkOverlaps();
    void tell(const Piece &piece, const QString &trouble);

    QQuickWindow &m_window;
    std::vector<Piece> m_texts;
    std::vector<Piece> m_buttons;
    QStringList m_findings;
};

} // namespace rapport
