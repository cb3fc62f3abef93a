#include "ui/controls/captionlight.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace rapport::ui {

CaptionLight::CaptionLight(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &CaptionLight::changed, this, [this] { update(); });
}

QList<QRectF> CaptionLight::areas() const
{
    QList<QRectF> found;
    if (m_start < 0 || m_length <= 0 || m_start > m_text.size() - m_length)
        return found;
    QTextLayout layout(m_text, m_font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        const int from = std::max(m_start, line.textStart());
        const int to = std::min(m_start + m_length, line.textStart() + line.textLength());
        if (from < to) {
            const double left = line.cursorToX(from);
            const double right = line.cursorToX(to);
            found.append(QRectF(std::min(left, right), top, std::abs(right - left), line.height()));
        }
        top += line.height() * m_lineHeight;
    }
    layout.endLayout();
    return found;
}

void CaptionLight::paint(QPainter *painter)
{
    for (const QRectF &area : areas())
        painter->fillRect(area, m_color);
}

} // namespace rapport::ui
