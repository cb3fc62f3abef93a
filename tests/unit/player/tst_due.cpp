#include "learner/home/due.h"

#include <QTest>

using namespace rapport::player;

/// What a due day says, and how it looks, on a Sunday in November.
class TestDue : public QObject
{
    Q_OBJECT

private slots:
    void saysTheDay_data();
    void saysTheDay();
};

void TestDue::saysTheDay_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("tone");
    QTest::addColumn<int>("when");
    using When = Due::When;
    QTest::newRow("long over") << "2025-11-12"
                               << "Overdue since 12 Nov 2025"
                               << "dont" << int(When::Overdue);
    QTest::newRow("over") << "2026-11-21"
                          << "Overdue since 21 Nov"
                          << "dont" << int(When::Overdue);
    QTest::newRow("today") << "2026-11-22"
                           << "Due today"
                           << "hold" << int(When::Soon);
    QTest::newRow("tomorrow") << "2026-11-23"
                              << "Due tomorrow"
                              << "hold" << int(When::Soon);
    QTest::newRow("this week") << "2026-11-27"
                               << "Due Friday"
                               << "" << int(When::Soon);
    QTest::newRow("the same weekday") << "2026-11-29"
                                      << "Due 29 Nov"
                                      << "" << int(When::Soon);
    QTest::newRow("two weeks") << "2026-12-06"
                               << "Due 6 Dec"
                               << "" << int(When::Soon);
    QTest::newRow("later") << "2026-12-07"
                           << "Due 7 Dec"
                           << "" << int(When::Later);
    QTest::newRow("next year") << "2027-01-02"
                               << "Due 2 Jan 2027"
                               << "" << int(When::Later);
    QTest::newRow("no day") << ""
                            << "Assigned"
                            << "" << int(When::Never);
    QTest::newRow("no such day") << "2026-02-30"
                                 << "Assigned"
                                 << "" << int(When::Never);
}

void TestDue::saysTheDay()
{
    QFETCH(QString, day);
    QLocale::setDefault(QLocale::English);
    const Due due = dueOn(day.toStdString(), QDate(2026, 11, 22));
    QTEST(due.words, "words");
    QTEST(due.tone, "tone");
    QTEST(int(due.when), "when");
}

QTEST_APPLESS_MAIN(TestDue)
#include "tst_due.moc"
