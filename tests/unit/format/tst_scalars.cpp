#ifndef Q_MOC_RUN
#include "format/scalars.h"
#endif

#include "base/random.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <locale>

using namespace rapport;
using namespace rapport::format;

namespace {

class CommaNumbers : public std::numpunct<char>
{
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

/// A value as it is read and written again, or "none".
QString again(const QString &kind, const std::string &text)
{
    std::optional<std::string> out;
    const auto keep = [&](const auto &read) {
        if (read)
            out = toText(*read);
    };
    if (kind == "number")
        keep(numberFromText(text));
    else if (kind == "time")
        keep(durationFromText(text));
    else if (kind == "share")
        keep(shareFromText(text));
    else
        keep(rateFromText(text));
    return out ? QString::fromStdString(*out) : QString("none");
}

} // namespace

class TestScalars : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWrites_data();
    void readsAndWrites();
    void everyNumberComesBack();
    void everyTimeComesBack();
};

void TestScalars::readsAndWrites_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *kind, const char *text, const char *canonical) {
        QTest::addRow("%s “%s”", kind, text) << kind << text << canonical;
    };
    row("number", "7", "7");
    row("number", "-2.50", "-2.5");
    row("number", "+3", "3");
    row("number", "+-3", "none");
    row("number", "1e5", "none");
    row("number", "1,5", "none");
    row("number", " 1", "none");
    row("number", "", "none");
    row("number", "nan", "none");
    row("number", "inf", "none");
    row("number", "1000000", "1000000");
    row("time", "60 s", "60 s");
    row("time", "90s", "90 s");
    row("time", "2 min 30 s", "2 min 30 s");
    row("time", "1.5 min", "90 s");
    row("time", "120 s", "2 min");
    row("time", "1 h", "60 min");
    row("time", "500 ms", "500 ms");
    row("time", "0 s", "0 s");
    row("time", "24 h", "1440 min");
    row("time", "25 h", "none");
    row("time", "90", "none");
    row("time", "-5 s", "none");
    row("time", "5 sec", "none");
    row("time", "", "none");
    row("share", "70%", "70%");
    row("share", "70 %", "70%");
    row("share", "0.5%", "0.5%");
    row("share", "101%", "none");
    row("share", "-1%", "none");
    row("share", "0.7", "none");
    row("rate", "-1 per 10 s", "-1 per 10 s");
    row("rate", "0.5 per 1 min", "0.5 per 60 s");
    row("rate", "1 per 0 s", "none");
    row("rate", "1 per", "none");
    row("rate", "1 every 10 s", "none");
}

void TestScalars::readsAndWrites()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QCOMPARE(again(kind, text.toStdString()), canonical);
    std::locale::global(std::locale(std::locale::classic(), new CommaNumbers));
    const QString elsewhere = again(kind, text.toStdString());
    const QString twice = again(kind, canonical.toStdString());
    std::locale::global(std::locale::classic());
    QCOMPARE(elsewhere, canonical);
    QCOMPARE(twice, canonical == "none" ? QString("none") : canonical);
}

void TestScalars::everyNumberComesBack()
{
    Random random(1);
    for (int i = 0; i < 20'000; ++i) {
        const double number = std::bit_cast<double>(random.next());
        if (std::isfinite(number))
            QCOMPARE(numberFromText(toText(number)), std::optional(number));
    }
}

void TestScalars::everyTimeComesBack()
{
    Random random(1);
    for (int i = 0; i < 20'000; ++i) {
        const Millis time(Millis::rep(random.below(24 * 3'600'000 + 1)));
        QVERIFY(durationFromText(toText(time)) == time);
    }
}

QTEST_APPLESS_MAIN(TestScalars)
#include "tst_scalars.moc"
