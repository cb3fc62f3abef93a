#include "learner/lesson/captionline.h"

#include <QTest>

using namespace rapport;
using rapport::player::CaptionLine;
using rapport::player::Stretch;

class TestCaptionLine : public QObject
{
    Q_OBJECT

private slots:
    void lightsThePhraseOfTheMoment();
    void staysLitBetweenPhrases();
    void findsRepeatedWordsInOrder();
    void passesOverWordsThatTheLineDoesNotHave();
    void isDarkWithoutCaptions();

private:
    const QString m_line = QStringLiteral("No. No, not today.");
    const format::Captions m_captions{{{Millis(100), Millis(400), "No.", ""},
                                       {Millis(600), Millis(900), "No,", ""},
                                       {Millis(900), Millis(1500), "not today.", ""}}};
};

void TestCaptionLine::lightsThePhraseOfTheMoment()
{
    const CaptionLine line(m_line, m_captions);
    QCOMPARE(line.at(Millis(50)), Stretch{});
    QCOMPARE(line.at(Millis(100)), (Stretch{0, 3}));
    QCOMPARE(line.at(Millis(1000)), (Stretch{8, 10}));
    QCOMPARE(line.at(Millis(1500)), Stretch{});
}

void TestCaptionLine::staysLitBetweenPhrases()
{
    const CaptionLine line(m_line, m_captions);
    QCOMPARE(line.at(Millis(500)), (Stretch{0, 3}));
}

void TestCaptionLine::findsRepeatedWordsInOrder()
{
    const CaptionLine line(
        QStringLiteral("Yes, yes, yes,"),
        {{{Millis(0), Millis(10), "yes,", ""}, {Millis(10), Millis(20), "yes,", ""}}});
    QCOMPARE(line.at(Millis(5)), (Stretch{5, 4}));
    QCOMPARE(line.at(Millis(15)), (Stretch{10, 4}));
}

void TestCaptionLine::passesOverWordsThatTheLineDoesNotHave()
{
    const CaptionLine line(m_line, {{{Millis(0), Millis(10), "something else", ""},
                                     {Millis(10), Millis(20), "not\ntoday.", ""}}});
    QCOMPARE(line.at(Millis(5)), Stretch{});
    QCOMPARE(line.at(Millis(15)), (Stretch{8, 10}));
}

void TestCaptionLine::isDarkWithoutCaptions()
{
    QCOMPARE(CaptionLine().at(Millis(0)), Stretch{});
    QCOMPARE(CaptionLine(m_line, {}).at(Millis(0)), Stretch{});
}

QTEST_APPLESS_MAIN(TestCaptionLine)

#include "tst_captionline.moc"
