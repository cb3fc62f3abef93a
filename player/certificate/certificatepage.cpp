#include "certificate/certificatepage.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rapport::player {

namespace {

constexpr double pageWidth = 297;
constexpr double pageHeight = 210;
constexpr double margin = 32;
/// A font cannot be a fraction of a pixel large, so letters are drawn in parts of a millimetre.
constexpr double fontUnit = 10;

// Print is always on white, so these are the light theme's.
const QColor ink(0x14, 0x21, 0x2b);
const QColor quiet(0x53, 0x61, 0x6d);
const QColor accent(0x0f, 0x76, 0x6e);
const QColor hairline(0xdc, 0xe2, 0xe7);

/// For translators, who find the sentences of this file under its name.
struct Said
{
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

QString day(const QDate &date)
{
    return QLocale().toString(date, Said::tr("d MMMM yyyy"));
}

QString percent(double score)
{
    return QLocale().toString(std::round(score), 'f', 0) + QLatin1Char('%');
}

} // namespace

CertificatePage::CertificatePage(QPainter &painter, const Certificate &certificate)
    : m_painter(painter)
    , m_certificate(certificate)
    , m_unit(painter.device()->width() / pageWidth)
{
    m_painter.scale(m_unit, m_unit);
}

QFont CertificatePage::font(double size, int weight) const
{
    QFont font(m_certificate.fontFamily);
    font.setPixelSize(std::max(1, int(std::round(size * fontUnit))));
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void CertificatePage::paint()
{
    paintFrame();
    paintHead();
    paintLessons({margin, 112, pageWidth - 2 * margin, 56});
    paintFoot();
}

void CertificatePage::paintFrame()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(hairline, 0.4));
    m_painter.drawRoundedRect(QRectF(10, 10, pageWidth - 20, pageHeight - 20), 4, 4);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(accent);
    m_painter.drawRoundedRect(QRectF(pageWidth / 2 - 5, 22, 10, 10), 2.6, 2.6);
}

void CertificatePage::paintHead()
{
    double y = 37;
    y = paintLine(y, 4.6, QFont::DemiBold, quiet, Said::tr("Certificate of completion"));
    y = paintLine(y + 5, 12, QFont::Bold, ink, m_certificate.learner);
    y = paintLine(y + 4, 4.6, QFont::Normal, quiet, Said::tr("has passed every lesson of"));
    y = paintLine(y + 4, 9, QFont::Bold, accent, m_certificate.course);
    paintLine(y + 3, 4.2, QFont::Normal, quiet, m_certificate.extent);
}

double CertificatePage::paintLine(double top, double size, int weight, const QColor &color,
                                  const QString &text)
{
    const QFont face = font(size, weight);
    const QString line = text.simplified();
    const double room = (pageWidth - 2 * margin) * fontUnit;
    const double needed = QFontMetricsF(face).horizontalAdvance(line) + 1;
    const double scale = std::min(1.0, room / needed);
    m_painter.save();
    m_painter.translate(pageWidth / 2, top);
    m_painter.scale(scale / fontUnit, scale / fontUnit);
    m_painter.setFont(face);
    m_painter.setPen(color);
    const double height = size * fontUnit * 1.3;
    m_painter.drawText(QRectF(-needed, 0, 2 * needed, height), Qt::AlignCenter, line);
    m_painter.restore();
    return top + size * 1.3;
}

void CertificatePage::paintLessons(const QRectF &area)
{
    const auto count = m_certificate.lessons.size();
    // Two columns from the seventh lesson on, and lower rows where even that is too much.
    const int columns = count > 6 ? 2 : 1;
    const auto rows = std::max<qsizetype>(1, (count + columns - 1) / columns);
    const double height = std::min(8.0, area.height() / double(rows));
    const double gap = 12;
    const double width = columns == 2 ? (area.width() - gap) / 2 : std::min(area.width(), 170.0);
    const double left = columns == 2 ? area.left() : area.center().x() - width / 2;
    for (qsizetype i = 0; i < count; ++i) {
        paintLesson(m_certificate.lessons[i],
                    {left + double(i / rows) * (width + gap),
                     area.top() + double(i % rows) * height, width, height});
    }
}

void CertificatePage::paintLesson(const CertifiedLesson &lesson, const QRectF &row)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment trailing = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const int alike = Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextDontClip;
    const QString result = percent(lesson.score) + QStringLiteral("   ") + day(lesson.passed);
    const QFont face = font(std::min(4.0, row.height() * 0.55), QFont::Normal);
    const QFontMetricsF metrics(face);
    m_painter.save();
    m_painter.translate(row.topLeft());
    m_painter.setPen(QPen(hairline, 0.2));
    m_painter.drawLine(QPointF(0, row.height()), QPointF(row.width(), row.height()));
    m_painter.scale(1 / fontUnit, 1 / fontUnit);
    m_painter.setFont(face);
    const QRectF line(0, 0, row.width() * fontUnit, row.height() * fontUnit);
    m_painter.setPen(quiet);
    m_painter.drawText(line, int(trailing) | alike, result);
    const double room = line.width() - metrics.horizontalAdvance(result) - 40;
    const double needed = metrics.horizontalAdvance(lesson.title) + 1;
    const double scale = std::min(1.0, room / needed);
    m_painter.setPen(ink);
    m_painter.translate(mirrored ? line.width() : 0, line.height() / 2);
    m_painter.scale(scale, scale);
    m_painter.drawText(QRectF(mirrored ? -needed : 0, -line.height() / 2, needed, line.height()),
                       int(leading) | alike, lesson.title);
    m_painter.restore();
}

void CertificatePage::paintFoot()
{
    const QString when = Said::tr("Completed on %1").arg(day(m_certificate.completed));
    const QString what = m_certificate.courseVersion.isEmpty()
                             ? Said::tr("Record %1").arg(m_certificate.record)
                             : Said::tr("Version %1 of the course · Record %2")
                                   .arg(m_certificate.courseVersion, m_certificate.record);
    const double y = paintLine(176, 4.2, QFont::DemiBold, ink, when);
    paintLine(y + 2, 3.2, QFont::Normal, quiet, what);
}

} // namespace rapport::player
