#ifndef Q_MOC_RUN
#include "check/constant.h"
#include "lesson/expression/parser.h"
#endif

#include <QTest>

using namespace rapport;

/// Conditions that come to the same whatever happens.
class TestConstant : public QObject
{
    Q_OBJECT

private slots:
    void isKnown_data();
    void isKnown();
};

void TestConstant::isKnown_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("value");
    QTest::newRow("true") << "true"
                          << "yes";
    QTest::newRow("not true") << "not true"
                              << "no";
    QTest::newRow("numbers") << "1 + 2 < 4 - 2"
                             << "no";
    QTest::newRow("equal") << "min(1, 2) == -max(-1, -2)"
                           << "yes";
    QTest::newRow("a name") << "mood < 30"
                            << "";
    QTest::newRow("visited") << "visited(a)"
                             << "";
    QTest::newRow("or settles") << "mood < 30 or true"
                                << "yes";
    QTest::newRow("or settles from the left") << "true or mood < 30"
                                              << "yes";
    QTest::newRow("or does not settle") << "false or mood < 30"
                                        << "";
    QTest::newRow("and settles") << "mood < 30 and false"
                                 << "no";
    QTest::newRow("and does not settle") << "mood < 30 and true"
                                         << "";
    QTest::newRow("both") << "true and not false"
                          << "yes";
    QTest::newRow("not unknown") << "not flag(rude)"
                                 << "";
    QTest::newRow("unequal") << "2 != 2"
                             << "no";
    QTest::newRow("at least") << "2 >= 2 and 1 <= 2 and 3 > 2"
                              << "yes";
}

void TestConstant::isKnown()
{
    QFETCH(QString, source);
    QFETCH(QString, value);
    const auto parsed = lesson::parseExpression(source.toStdString());
    QVERIFY(!parsed.problem);
    const auto known = check::constantValue(parsed.value);
    QCOMPARE(QString(!known ? "" : *known ? "yes" : "no"), value);
    QVERIFY(check::constantValue({}) == true);
}

QTEST_APPLESS_MAIN(TestConstant)
#include "tst_constant.moc"
