#pragma once

#include "certificate/certificate.h"

#include <QFont>
#include <QRectF>

class QPainter;
class QColor;

namespace rapport::player {

/// Draws a certificate on a page of A4 on its side, in millimetres from its corner.
class CertificatePage
{
public:
    /// The painter's device is the page; it must outlive this.
    CertificatePage(QPainter &painter, const Certificate &certificate);

    void paint();

private:
    void paintFrame();
    void paintHead();
    void paintLessons(const QRectF &area);
    void paintLesson(const CertifiedLesson &lesson, const QRectF &row);
    void paintFoot();
    /// One line in the middle of the page; smaller where it would not fit. How far down it reaches.
    double paintLine(double top, double size, int weight, const QColor &color, const QString &text);
    [[nodiscard]] QFont font(double size, int weight) const;

    QPainter &m_painter;
    const Certificate &m_certificate;
    double m_unit; ///< device pixels in a millimetre
};

} // namespace rapport::player
