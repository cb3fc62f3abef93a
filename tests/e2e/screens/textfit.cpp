#include "e2e/screens/textfit.h"

#include <QQuickItem>

#include <algorithm>

namespace rapport {

namespace {

/// A pixel and a half: letters are placed on parts of pixels.
constexpr double tolerance = 1.5;

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") || item->inherits("QQuickTextInput") ||
           item->inherits("QQuickTextEdit");
}

double number(const QQuickItem *item, const char *name)
{
    return item->property(name).toDouble();
}

/// Where the letters of a text are, inside the item.
QRectF lettersOf(const QQuickItem *item)
{
    const double width = number(item, "contentWidth");
    const double height = number(item, "contentHeight");
    const double left = number(item, "leftPadding");
    const double top = number(item, "topPadding");
    const double freeAcross = item->width() - left - number(item, "rightPadding") - width;
    const double freeDown = item->height() - top - number(item, "bottomPadding") - height;
    const int across = item->property("effectiveHorizontalAlignment").toInt();
    const int down = item->property("verticalAlignment").toInt();
    const double x = across == Qt::AlignRight     ? freeAcross
                     : across == Qt::AlignHCenter ? freeAcross / 2
                                                  : 0;
    const double y = down == Qt::AlignBottom    ? freeDown
                     : down == Qt::AlignVCenter ? freeDown / 2
                                                : 0;
    const QRectF letters(left + x, top + y, width, height);
    // A line one types into moves along in its field.
    return item->inherits("QQuickTextInput")
               ? letters.intersected({0, 0, item->width(), item->height()})
               : letters;
}

bool within(const QQuickItem *inner, const QQuickItem *outer)
{
    for (const QQuickItem *item = inner; item; item = item->parentItem()) {
        if (item == outer)
            return true;
    }
    return false;
}

bool scrolls(const QQuickItem *item)
{
    return item->inherits("QQuickFlickable");
}

} // namespace

TextFit::TextFit(QQuickWindow &window)
    : m_window(window)
{
    collect(window.contentItem(), QRectF(0, 0, window.width(), window.height()), false);
    for (const Piece &piece : m_texts) {
        checkOwnSize(piece);
        checkSurroundings(piece);
    }
    checkOverlaps();
    m_findings.removeDuplicates();
}

QList<QRectF> TextFit::places() const
{
    QList<QRectF> all;
    for (const Piece &piece : m_texts)
        all.append(piece.painted);
    return all;
}

void TextFit::collect(QQuickItem *item, const QRectF &view, bool floats)
{
    if (!item->isVisible() || item->opacity() == 0)
        return;
    const QRectF place = item->mapRectToScene({0, 0, item->width(), item->height()});
    const QRectF shown = item->clip() ? view.intersected(place) : view;
    floats = floats || item->inherits("QQuickOverlay") ||
             QLatin1String(item->metaObject()->className()).startsWith(QLatin1String("Toast"));
    if (isText(item) && !item->property("text").toString().isEmpty()) {
        const QRectF letters = item->mapRectToScene(lettersOf(item));
        m_texts.push_back({item, letters, letters.intersected(shown),
                           item->property("text").toString().simplified().left(60), floats});
    } else if (item->inherits("QQuickAbstractButton") && item->width() > 0) {
        m_buttons.push_back(
            {item, place, place.intersected(shown), item->property("text").toString(), floats});
    }
    if (item->inherits("QQuickScrollBar") && number(item, "size") < 1)
        m_buttons.push_back({item, place, place.intersected(shown), {}, floats});
    for (QQuickItem *child : item->childItems())
        collect(child, shown, floats);
}

void TextFit::tell(const Piece &piece, const QString &trouble)
{
    m_findings.append(QStringLiteral("“%1” %2").arg(piece.words, trouble));
}

void TextFit::checkOwnSize(const Piece &piece)
{
    const QQuickItem *item = piece.item;
    // What is typed into may be longer than its field.
    if (item->inherits("QQuickTextInput"))
        return;
    if (item->property("truncated").toBool() && !item->property("mayShorten").toBool())
        tell(piece, QStringLiteral("is shortened"));
    const double room = item->width() - number(item, "leftPadding") - number(item, "rightPadding");
    if (number(item, "contentWidth") > room + tolerance)
        tell(piece, QStringLiteral("is wider (%1) than its place (%2)")
                        .arg(number(item, "contentWidth"))
                        .arg(room));
    if (number(item, "contentHeight") > item->height() + tolerance)
        tell(piece, QStringLiteral("is higher (%1) than its place (%2)")
                        .arg(number(item, "contentHeight"))
                        .arg(item->height()));
}

void TextFit::checkSurroundings(const Piece &piece)
{
    bool canScrollDown = false;
    bool canScrollAcross = false;
    for (const QQuickItem *item = piece.item->parentItem(); item; item = item->parentItem()) {
        if (scrolls(item)) {
            canScrollDown = true;
            canScrollAcross |= number(item, "contentWidth") > item->width() + tolerance;
        }
        if (!item->clip())
            continue;
        const QRectF edge = item->mapRectToScene({0, 0, item->width(), item->height()});
        const bool acrossOut = piece.painted.left() < edge.left() - tolerance ||
                               piece.painted.right() > edge.right() + tolerance;
        const bool downOut = piece.painted.top() < edge.top() - tolerance ||
                             piece.painted.bottom() > edge.bottom() + tolerance;
        if ((acrossOut && !canScrollAcross) || (downOut && !canScrollDown))
            tell(piece, QStringLiteral("is cut off by what is around it"));
    }
    const QRectF &letters = piece.painted;
    if (!canScrollAcross &&
        (letters.left() < -tolerance || letters.right() > m_window.width() + tolerance))
        tell(piece, QStringLiteral("runs over the side of the window"));
    if (!canScrollDown &&
        (letters.top() < -tolerance || letters.bottom() > m_window.height() + tolerance))
        tell(piece, QStringLiteral("runs over the top or bottom of the window"));
}

void TextFit::checkOverlaps()
{
    const auto over = [](const Piece &one, const Piece &other) {
        const QRectF shared = one.seen.intersected(other.seen);
        return one.floats == other.floats && shared.width() > 2 * tolerance &&
               shared.height() > 2 * tolerance;
    };
    for (auto one = m_texts.begin(); one != m_texts.end(); ++one) {
        for (auto other = std::next(one); other != m_texts.end(); ++other) {
            if (over(*one, *other))
                tell(*one, QStringLiteral("lies over “%1”").arg(other->words));
        }
        for (const Piece &button : m_buttons) {
            if (!within(one->item, button.item) && over(*one, button))
                tell(*one, button.item->inherits("QQuickScrollBar")
                               ? QStringLiteral("lies under a scroll bar")
                               : QStringLiteral("lies under the button “%1”").arg(button.words));
        }
    }
}

} // namespace rapport
