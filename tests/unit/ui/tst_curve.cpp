#include "ui/controls/curve.h"

#include <QRandomGenerator>
#include <QtTest>

using rapport::ui::Curve;

class TestCurve : public QObject
{
    Q_OBJECT

private slots:
    void drawsNothingFromNothing()
    {
        QVERIFY(Curve::smooth({}).isEmpty());
        QCOMPARE(Curve::smooth({{3, 4}}).elementCount(), 1);
    }

    void meetsEveryPoint()
    {
        const QPolygonF points{{0, 5}, {10, 1}, {20, 8}, {30, 8}};
        const QPainterPath path = Curve::smooth(points);
        QCOMPARE(path.elementCount(), 1 + 3 * 3);
        for (int i = 0; i < points.size(); ++i)
            QCOMPARE(QPointF(path.elementAt(3 * i)), points[i]);
    }

    void neverSwingsPastItsPoints()
    {
        QRandomGenerator random(20261122);
        for (int round = 0; round < 300; ++round) {
            QPolygonF points;
            for (int i = 0; i < 8; ++i)
                points.append({i * 10.0, double(random.bounded(100))});
            const QPainterPath path = Curve::smooth(points);
            for (int i = 0; i + 1 < points.size(); ++i) {
                const double low = std::min(points[i].y(), points[i + 1].y());
                const double high = std::max(points[i].y(), points[i + 1].y());
                for (double t = 0; t <= 1; t += 0.05) {
                    const double y = bezier(path, i, t);
                    QVERIFY2(
                        y > low - 1e-6 && y < high + 1e-6,
                        qPrintable(QStringLiteral("%1 outside %2…%3").arg(y).arg(low).arg(high)));
                }
            }
        }
    }

private:
    static double bezier(const QPainterPath &path, int piece, double t)
    {
        const double a = path.elementAt(3 * piece).y;
        const double b = path.elementAt(3 * piece + 1).y;
        const double c = path.elementAt(3 * piece + 2).y;
        const double d = path.elementAt(3 * piece + 3).y;
        const double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }
};

QTEST_APPLESS_MAIN(TestCurve)
#include "tst_curve.moc"
