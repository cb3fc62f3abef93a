#include "ui/text/safetext.h"

#include <QRegularExpression>
#include <QtTest>

using rapport::ui::SafeText;

namespace {

const QSet<QString> &allowedTags()
{
    static const QSet<QString> tags{
        QStringLiteral("b"),  QStringLiteral("i"),  QStringLiteral("ul"), QStringLiteral("ol"),
        QStringLiteral("li"), QStringLiteral("br"), QStringLiteral("a")};
    return tags;
}

/// Every tag is one we know, and the only attribute is an http, https or mailto href.
bool isHarmless(const QString &styled)
{
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-zA-Z0-9]*)([^>]*)>"));
    static const QRegularExpression href(QStringLiteral("^ href=\"(https?://|mailto:)[^\"<>]*\"$"));
    qsizetype brackets = 0;
    for (auto each = tag.globalMatch(styled); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        ++brackets;
        const QString rest = match.captured(3);
        const bool link = match.captured(2) == QLatin1String("a") && match.captured(1).isEmpty();
        if (!allowedTags().contains(match.captured(2)) ||
            (link ? !href.match(rest).hasMatch() : !rest.isEmpty()))
            return false;
    }
    return styled.count(QLatin1Char('<')) == brackets;
}

} // namespace

class TestSafeText : public QObject
{
    Q_OBJECT

private slots:
    void blocksHangOnTheirMarks()
    {
        const QVariantList blocks = SafeText::toBlocks(QStringLiteral(
            "**Do**:\n\n1. ask <li>\n2. wait\n   - long\n   - longer\n\nThen.\n\nGo."));
        QStringList told;
        for (const QVariant &one : blocks) {
            const QVariantMap block = one.toMap();
            QVERIFY(isHarmless(block["text"].toString()));
            told.append(QStringLiteral("%1|%2|%3")
                            .arg(block["depth"].toInt())
                            .arg(block["mark"].toString(), block["text"].toString()));
        }
        const QStringList expected{
            QStringLiteral("0||<b>Do</b>:"), QStringLiteral("1|1.|ask &lt;li&gt;"),
            QStringLiteral("1|2.|wait"),     QStringLiteral("2|•|long"),
            QStringLiteral("2|•|longer"),    QStringLiteral("0||Then.<br><br>Go.")};
        QCOMPARE(told, expected);
        QVERIFY(SafeText::toBlocks(QString()).isEmpty());
    }
    void shows_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("styled");
        QTest::addColumn<QString>("plain");

        QTest::newRow("words") << "Just words."
                               << "Just words."
                               << "Just words.";
        QTest::newRow("emphasis") << "**Their** *notes*"
                                  << "<b>Their</b> <i>notes</i>"
                                  << "Their notes";
        QTest::newRow("paragraphs") << "One\nline.\n\nTwo."
                                    << "One line.<br><br>Two."
                                    << "One line.\n\nTwo.";
        QTest::newRow("list") << "Do:\n\n- ask\n- wait\n\nThen go on."
                              << "Do:<ul><li>ask</li><li>wait</li></ul><br>Then go on."
                              << "Do:\nask\nwait\n\nThen go on.";
        QTest::newRow("numbers") << "1. ask\n2. wait"
                                 << "<ol><li>ask</li><li>wait</li></ol>"
                                 << "ask\nwait";
        QTest::newRow("heading") << "# Why\n\nBecause."
                                 << "<b>Why</b><br><br>Because."
                                 << "Why\n\nBecause.";
        QTest::newRow("link") << "[us](https://example.org/a?b=1&c=2)"
                              << "<a href=\"https://example.org/a?b=1&amp;c=2\">us</a>"
                              << "us";
        QTest::newRow("link to a script") << "[us](javascript:alert(1))"
                                          << "us"
                                          << "us";
        QTest::newRow("link to a file") << "[us](file:///etc/passwd)"
                                        << "us"
                                        << "us";
        QTest::newRow("picture") << "![a *cat*](https://example.org/cat.png)"
                                 << "a cat"
                                 << "a cat";
        QTest::newRow("linked picture") << "[![cat](x.png)](https://example.org)"
                                        << "<a href=\"https://example.org\">cat</a>"
                                        << "cat";
        QTest::newRow("html") << "a <img src='http://evil/x.png'> b"
                              << "a &lt;img src='http://evil/x.png'&gt; b"
                              << "a <img src='http://evil/x.png'> b";
        QTest::newRow("html block") << "<script>alert(1)</script>"
                                    << "&lt;script&gt;alert(1)&lt;/script&gt;"
                                    << "<script>alert(1)</script>";
        QTest::newRow("entity") << "5 &lt; 6 &#60;b&#62;"
                                << "5 &amp;lt; 6 &amp;#60;b&amp;#62;"
                                << "5 &lt; 6 &#60;b&#62;";
        QTest::newRow("code") << "`<b>`"
                              << "&lt;b&gt;"
                              << "<b>";
        QTest::newRow("quotes in a link") << "[x](https://a.org/\"onclick=\"y)"
                                          << "x"
                                          << "x";
        QTest::newRow("nothing") << ""
                                 << ""
                                 << "";
    }
    void shows()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, styled);
        QFETCH(QString, plain);
        QCOMPARE(SafeText::toStyled(markdown), styled);
        QCOMPARE(SafeText::toPlain(markdown), plain);
    }

    void staysHarmless_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("a million stars") << QString(1'000'000, QLatin1Char('*'));
        QTest::newRow("a million brackets") << QString(1'000'000, QLatin1Char('['));
        QTest::newRow("a million quotes") << QString(1'000'000, QLatin1Char('>'));
        QTest::newRow("nested lists") << QStringLiteral("- ").repeated(2000) + QLatin1Char('x');
        QTest::newRow("half a tag") << QStringLiteral("<img src=x onerror=");
        QTest::newRow("tag across emphasis") << QStringLiteral("**<im**g src=x>");
        QTest::newRow("tag in a link") << QStringLiteral("[<img src=x>](https://a.org/<b>)");
        QTest::newRow("angle link") << QStringLiteral("<https://a.org/?\"><img src=x>>");
        QTest::newRow("zero bytes") << QStringLiteral("a") + QChar(0) + QStringLiteral("<b>");
        QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + QStringLiteral("<b>");
        QTest::newRow("table") << QStringLiteral("|<b>|\n|-|\n|<img>|");
    }
    void staysHarmless()
    {
        QFETCH(QString, markdown);
        const QString styled = SafeText::toStyled(markdown);
        QVERIFY2(isHarmless(styled), qPrintable(styled.left(300)));
    }

    void cutsWhatNobodyReads()
    {
        const QString plain = SafeText::toPlain(QString(150'000, QLatin1Char('x')));
        QCOMPARE(plain.size(), 100'001);
        QCOMPARE(plain.back(), QChar(0x2026));
    }
};

QTEST_APPLESS_MAIN(TestSafeText)
#include "tst_safetext.moc"
