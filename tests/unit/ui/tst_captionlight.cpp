#include "ui/controls/captionlight.h"

#include <QFontMetricsF>
#include <QtTest>

using rapport::ui::CaptionLight;

class TestCaptionLight : public QObject
{
    Q_OBJECT

private slots:
    void lightsNothingOutsideOfTheText_data()
    {
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("length");
        QTest::newRow("no length") << 2 << 0;
        QTest::newRow("before") << -1 << 3;
        QTest::newRow("past the end") << 5 << 50;
        QTest::newRow("overflow") << 5 << std::numeric_limits<int>::max();
    }
    void lightsNothingOutsideOfTheText()
    {
        QFETCH(int, start);
        QFETCH(int, length);
        const auto light = lit(QStringLiteral("some words"), 500, start, length);
        QVERIFY(light->areas().isEmpty());
    }

    void coversTheWordsOnOneLine()
    {
        const auto light = lit(QStringLiteral("some words here"), 500, 5, 5);
        const QList<QRectF> areas = light->areas();
        QCOMPARE(areas.size(), 1);
        const QFontMetricsF metrics(font());
        QVERIFY(std::abs(areas[0].left() - metrics.horizontalAdvance("some ")) < 1.5);
        QVERIFY(std::abs(areas[0].width() - metrics.horizontalAdvance("words")) < 1.5);
        QCOMPARE(areas[0].top(), 0.0);
    }

    void followsTheWordsToTheNextLine()
    {
        const QString words = QStringLiteral("some words that do not fit on one line at all");
        const auto light = lit(words, 120, 0, int(words.size()));
        const QList<QRectF> areas = light->areas();
        QVERIFY(areas.size() > 2);
        for (qsizetype i = 1; i < areas.size(); ++i) {
            QCOMPARE(areas[i].left(), 0.0);
            const double apart = areas[i].top() - areas[i - 1].top();
            QVERIFY(std::abs(apart - areas[0].height() * 1.2) < 0.1);
        }
    }

private:
    static QFont font()
    {
        QFont font;
        font.setPixelSize(15);
        return font;
    }

    static std::unique_ptr<CaptionLight> lit(const QString &text, double width, int start,
                                             int length)
    {
        auto light = std::make_unique<CaptionLight>();
        light->setWidth(width);
        light->setProperty("text", text);
        light->setProperty("font", font());
        light->setProperty("lineHeight", 1.2);
        light->setProperty("start", start);
        light->setProperty("length", length);
        return light;
    }
};

QTEST_MAIN(TestCaptionLight)
#include "tst_captionlight.moc"
