#include "ui/theme/themetokens.h"

#include <QtTest>

using namespace rapport::ui;

namespace {

constexpr double normalText = 4.5;
constexpr double control = 3.0;

struct Pair
{
    Token front;
    Token back;
    double least;
};

QList<Pair> pairs()
{
    const QList<Token> grounds{Token::Background, Token::Surface, Token::Sunken, Token::Hover,
                               Token::Selected};
    QList<Pair> all;
    for (Token ground : grounds) {
        for (Token text : {Token::Ink, Token::Ink2, Token::Ink3, Token::Primary})
            all.append({text, ground, normalText});
        for (const Tone &tone : tones)
            all.append({tone.strong, ground, normalText});
    }
    for (const Tone &tone : tones) {
        all.append({tone.strong, tone.soft, normalText});
        for (Token text : {Token::Ink, Token::Ink2})
            all.append({text, tone.soft, normalText});
    }
    all.append({Token::Ink3, Token::PrimarySoft, normalText});
    all.append({Token::OnPrimary, Token::Primary, normalText});
    all.append({Token::Surface, Token::Dont, normalText});
    all.append({Token::Surface, Token::Ink, normalText});
    all.append({Token::Ink, Token::Lit, normalText});
    all.append({Token::OnHero, Token::HeroStart, normalText});
    all.append({Token::OnHero, Token::HeroEnd, normalText});
    all.append({Token::OnAvatar, Token::AvatarStart, normalText});
    all.append({Token::OnAvatar, Token::AvatarEnd, normalText});
    for (Token ground : {Token::Background, Token::Surface})
        all.append({Token::Outline, ground, control});
    return all;
}

} // namespace

class TestThemeTokens : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheEndsOfTheScale()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        // The grey that WCAG's own technique G18 calls just enough on white.
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < 4.5);
    }

    void textStandsOut_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<double>("least");
        for (const bool dark : {false, true}) {
            for (const Pair &pair : pairs())
                QTest::addRow("%s on %s, %s", name(pair.front), name(pair.back),
                              dark ? "dark" : "light")
                    << color(pair.front, dark) << color(pair.back, dark) << pair.least;
        }
    }
    void textStandsOut()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, back);
        QFETCH(double, least);
        const double ratio = contrastRatio(front, back);
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 : 1").arg(ratio, 0, 'f', 2)));
    }

    void toneNamesAreDistinct()
    {
        QSet<QString> names;
        for (const Tone &tone : tones)
            names.insert(QString::fromUtf8(tone.name.data(), qsizetype(tone.name.size())));
        QCOMPARE(names.size(), qsizetype(tones.size()));
    }
};

QTEST_MAIN(TestThemeTokens)
#include "tst_themetokens.moc"
