#include "base/random.h"
#include "format/webvtt.h"

#include <QTest>

using namespace rapport;
using namespace rapport::format;
using namespace std::chrono_literals;

namespace {

std::vector<Cue> cuesOf(std::string_view text)
{
    return parseWebVtt(text).captions.cues;
}

std::vector<int> complaintLines(std::string_view text)
{
    std::vector<int> lines;
    for (const CaptionComplaint &complaint : parseWebVtt(text).complaints)
        lines.push_back(complaint.line);
    return lines;
}

using Ints = std::vector<int>;

} // namespace

class WebVttTest : public QObject
{
    Q_OBJECT

private slots:
    void readsCuesWithEverythingAround();
    void readsEveryLineEnding();
    void readsTimes_data();
    void readsTimes();
    void refusesTimes_data();
    void refusesTimes();
    void stripsMarkup_data();
    void stripsMarkup();
    void namesTheVoice();
    void passesOverOtherBlocks();
    void keepsWhatItCan();
    void complainsInOrderOfLines();
    void putsCuesInOrder();
    void repairsText();
    void findsTheCueOfAMoment();
    void holdsItsLimits();
    void survivesAnything();
};

void WebVttTest::readsCuesWithEverythingAround()
{
    const CaptionReading reading = parseWebVtt("\xEF\xBB\xBFWEBVTT - a call\nKind: captions\n\n"
                                               "first\n00:00.500 --> 00:02.000 align:start line:0\n"
                                               "<v Customer>I already told\nall of this.\n\n\n"
                                               "01:00:02.250-->01:00:04.000\nI have the notes.");
    QCOMPARE(reading.complaints.size(), 0U);
    QCOMPARE(reading.captions.cues.size(), 2U);
    const Cue first{500ms, 2000ms, "I already told\nall of this.", "Customer"};
    const Cue second{3602250ms, 3604000ms, "I have the notes.", ""};
    QVERIFY(reading.captions.cues[0] == first);
    QVERIFY(reading.captions.cues[1] == second);
    QCOMPARE(reading.captions.end(), 3604000ms);
}

void WebVttTest::readsEveryLineEnding()
{
    const std::string unix =
        "WEBVTT\n\n00:01.000 --> 00:02.000\na\nb\n\n00:03.000 --> 00:04.000\nc\n";
    std::string windows;
    std::string mac;
    for (const char c : unix) {
        windows += c == '\n' ? "\r\n" : std::string(1, c);
        mac += c == '\n' ? '\r' : c;
    }
    QCOMPARE(cuesOf(unix).size(), 2U);
    QVERIFY(cuesOf(windows) == cuesOf(unix));
    QVERIFY(cuesOf(mac) == cuesOf(unix));
    QCOMPARE(complaintLines(windows).size(), 0U);
}

void WebVttTest::readsTimes_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    QTest::newRow("no hours") << QByteArray("00:01.000 --> 00:02.003") << 1000LL << 2003LL;
    QTest::newRow("hours") << QByteArray("00:00:01.000 --> 10:00:02.000") << 1000LL << 36002000LL;
    QTest::newRow("many hours") << QByteArray("123:59:59.999 --> 999999:00:00.000") << 446399999LL
                                << 3599996400000LL;
    QTest::newRow("no blanks") << QByteArray("00:01.000-->00:02.000") << 1000LL << 2000LL;
    QTest::newRow("tabs") << QByteArray("\t00:01.000\t-->\t00:02.000\tline:1") << 1000LL << 2000LL;
    QTest::newRow("comma") << QByteArray("00:00:01,000 --> 00:00:02,000") << 1000LL << 2000LL;
}

void WebVttTest::readsTimes()
{
    QFETCH(QByteArray, line);
    const auto cues = cuesOf("WEBVTT\n\n" + line.toStdString() + "\nwords\n");
    QCOMPARE(cues.size(), 1U);
    QTEST(qint64(cues[0].start.count()), "start");
    QTEST(qint64(cues[0].end.count()), "end");
}

void WebVttTest::refusesTimes_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"-->", "00:01.000 -->", "--> 00:02.000", "00:01 --> 00:02", "00:01.00 --> 00:02.000",
          "00:01.0000 --> 00:02.000", "1:2.000 --> 00:09.000", "00:60.000 --> 02:00.000",
          "00:60:00.000 --> 02:00:00.000", "-00:01.000 --> 00:02.000", "00:02.000 --> 00:01.000",
          "00:02.000 --> 00:02.000", "00:01.000 --> 00:02.000x", "00:01.000 -> --> 00:02.000",
          "99999999999999999999:00:00.000 --> 99999999999999999999:00:01.000"})
        QTest::newRow(line) << QByteArray(line);
}

void WebVttTest::refusesTimes()
{
    QFETCH(QByteArray, line);
    const std::string text =
        "WEBVTT\n\n" + line.toStdString() + "\nwords\n\n00:01.000 --> 00:02.000\nkept\n";
    const auto cues = cuesOf(text);
    QCOMPARE(cues.size(), 1U);
    QCOMPARE(cues[0].text, std::string("kept"));
    QVERIFY(complaintLines(text) == Ints{3});
}

void WebVttTest::stripsMarkup_data()
{
    QTest::addColumn<QByteArray>("markup");
    QTest::addColumn<QByteArray>("plain");
    const auto row = [](const char *markup, const char *plain) {
        QTest::newRow(markup) << QByteArray(markup) << QByteArray(plain);
    };
    row("<b>bold</b> <i>slanted</i> <u>line</u>", "bold slanted line");
    row("<c.loud.red>class</c>", "class");
    row("one <00:01.500>two", "one two");
    row("<lang en>hello</lang> <ruby>a<rt>b</rt></ruby>", "hello ab");
    row("<img src=\"http://x/y.png\">seen", "seen");
    row("a &amp;&lt;&gt; b", "a &<> b");
    row("&amp;lt;b&amp;gt;", "&lt;b&gt;");
    row("a&nbsp;b&lrm;c&rlm;", "a\xC2\xA0"
                               "b\xE2\x80\x8E"
                               "c\xE2\x80\x8F");
    row("&unknown; & alone", "&unknown; & alone");
    row("5 < 6", "5 < 6");
}

void WebVttTest::stripsMarkup()
{
    QFETCH(QByteArray, markup);
    QFETCH(QByteArray, plain);
    const auto cues = cuesOf("WEBVTT\n\n00:01.000 --> 00:02.000\n" + markup.toStdString() + "\n");
    QCOMPARE(cues.size(), 1U);
    QCOMPARE(QByteArray::fromStdString(cues[0].text), plain);
    QCOMPARE(cues[0].voice, std::string());
}

void WebVttTest::namesTheVoice()
{
    const auto voiceOf = [](const std::string &markup) {
        return cuesOf("WEBVTT\n\n00:01.000 --> 00:02.000\n" + markup).at(0).voice;
    };
    QCOMPARE(voiceOf("<v Anna Lee>Hi</v>"), std::string("Anna Lee"));
    QCOMPARE(voiceOf("<v.loud.first  Tom &amp; Co >Hi"), std::string("Tom & Co"));
    QCOMPARE(voiceOf("<v>Hi"), std::string());
    QCOMPARE(voiceOf("<video x>Hi"), std::string());
    const std::string two = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>Hi</v> <v B>Ho</v>\n";
    QCOMPARE(cuesOf(two).at(0).voice, std::string("A"));
    QCOMPARE(cuesOf(two).at(0).text, std::string("Hi Ho"));
    QVERIFY(complaintLines(two) == Ints{3});
}

void WebVttTest::passesOverOtherBlocks()
{
    const std::string text = "WEBVTT\n\nNOTE one line\n\nNOTE\nseveral\nlines\n\n"
                             "STYLE\n::cue { color: red }\n\nREGION\nid:a\n\n"
                             "NOTED\n00:01.000 --> 00:02.000\nwords\n";
    QCOMPARE(complaintLines(text).size(), 0U);
    QCOMPARE(cuesOf(text).size(), 1U);
}

void WebVttTest::keepsWhatItCan()
{
    // No header, words without times, a cue that follows without an empty line, one without words.
    const std::string text = "1\n00:00:01,000 --> 00:00:02,000\na\n\nlost words\nmore\n\n"
                             "00:03.000 --> 00:04.000\nb\n00:05.000 --> 00:06.000\nc\n\n"
                             "00:07.000 --> 00:08.000\n\n";
    const auto cues = cuesOf(text);
    QCOMPARE(cues.size(), 3U);
    QCOMPARE(cues[0].text + cues[1].text + cues[2].text, std::string("abc"));
    const Ints expected{1, 2, 5, 13};
    QVERIFY(complaintLines(text) == expected);
}

void WebVttTest::complainsInOrderOfLines()
{
    const std::string text = "no header\n\nwords\n\n00:01.000 --> 00:02.000\n\xFFx\n";
    const Ints expected{1, 1, 3, 6};
    QVERIFY(complaintLines(text) == expected);
    for (const CaptionComplaint &complaint : parseWebVtt(text).complaints)
        QVERIFY(complaint.sentence.size() > 20);
}

void WebVttTest::putsCuesInOrder()
{
    const std::string text = "WEBVTT\n\n00:05.000 --> 00:06.000\nlate\n\n00:01.000 --> 00:02.000\n"
                             "early\n";
    const auto cues = cuesOf(text);
    QCOMPARE(cues.at(0).text, std::string("early"));
    QCOMPARE(cues.at(1).text, std::string("late"));
    QVERIFY(complaintLines(text) == Ints{6});
}

void WebVttTest::repairsText()
{
    const std::string text = "WEBVTT\n\n00:01.000 --> 00:02.000\na\xFF"
                             "b\xE2\x82\n";
    QCOMPARE(cuesOf(text).at(0).text, std::string("a\xEF\xBF\xBD"
                                                  "b\xEF\xBF\xBD\xEF\xBF\xBD"));
    QVERIFY(complaintLines(text) == Ints{4});
}

void WebVttTest::findsTheCueOfAMoment()
{
    const Captions captions{{{1000ms, 5000ms, "long", ""},
                             {2000ms, 3000ms, "short", ""},
                             {8000ms, 9000ms, "last", ""}}};
    const auto at = [&](Millis moment) {
        const Cue *cue = captions.cueAt(moment);
        return cue ? cue->text : std::string("-");
    };
    QCOMPARE(at(-5ms), std::string("-"));
    QCOMPARE(at(999ms), std::string("-"));
    QCOMPARE(at(1000ms), std::string("long"));
    QCOMPARE(at(2000ms), std::string("short"));
    QCOMPARE(at(3000ms), std::string("long"));
    QCOMPARE(at(5000ms), std::string("-"));
    QCOMPARE(at(8999ms), std::string("last"));
    QCOMPARE(at(9000ms), std::string("-"));
    QVERIFY(!Captions().cueAt(0ms));
    QCOMPARE(Captions().end(), 0ms);
}

void WebVttTest::holdsItsLimits()
{
    QCOMPARE(cuesOf("").size(), 0U);
    std::string many = "WEBVTT\n\n";
    for (std::size_t i = 0; i <= maxCues; ++i)
        many += "00:01.000 --> 00:02.000\nx\n\n";
    QCOMPARE(cuesOf(many).size(), maxCues);
    QCOMPARE(complaintLines(many).size(), 1U);

    std::string wrong = "WEBVTT\n\n";
    for (int i = 0; i < 1000; ++i)
        wrong += "-->\nx\n\n";
    QCOMPARE(complaintLines(wrong).size(), maxCaptionComplaints);

    const std::string huge =
        "WEBVTT\n\n00:01.000 --> 00:02.000\n" + std::string(maxCaptionBytes, 'x');
    QCOMPARE(cuesOf(huge).size(), 0U);
    QCOMPARE(complaintLines(huge).size(), 1U);

    // Quadratic work over these would take minutes.
    const std::string opening = "WEBVTT\n\n00:01.000 --> 00:02.000\n";
    const std::size_t room = maxCaptionBytes - opening.size();
    QCOMPARE(cuesOf(opening + std::string(room, '<')).size(), 1U);
    QCOMPARE(cuesOf(opening + std::string(room, '&')).size(), 1U);
    QCOMPARE(cuesOf(opening + std::string(room, '\xFF')).size(), 1U);
}

void WebVttTest::survivesAnything()
{
    const std::vector<std::string> pieces = {
        "WEBVTT",    "\n",   "\r\n", "\n\n", "-->",      "00:01.000", " ",
        "00:02.000", "<v ",  ">",    "<",    "&",        "&lt;",      "NOTE",
        "x",         "\xFF", "\xE2", ",",    "99999999", ":",         ".",
        "\t",        "\r",   "</",   "&#0;", "STYLE",    "REGION",    std::string(1, '\0')};
    Random random(20260309);
    for (int round = 0; round < 5000; ++round) {
        std::string text = random.below(2) ? "WEBVTT\n\n" : "";
        for (std::uint64_t i = random.below(60); i > 0; --i)
            text += pieces[random.below(pieces.size())];
        const CaptionReading reading = parseWebVtt(text);
        for (const Cue &cue : reading.captions.cues) {
            QVERIFY(cue.start < cue.end);
            QVERIFY(!cue.text.empty());
            QVERIFY(reading.captions.cueAt(cue.start));
        }
    }
}

QTEST_APPLESS_MAIN(WebVttTest)
#include "tst_webvtt.moc"
