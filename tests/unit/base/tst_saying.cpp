#include "base/error.h"

#include <QTest>

using namespace rapport;
using namespace std::string_literals;

/// Sentences that remember what they were made from.
class TestSaying : public QObject
{
    Q_OBJECT

private slots:
    void isTheEnglishSentence();
    void keepsValuesApart();
    void joinsSentences();
    void goesThroughAnError();
};

void TestSaying::isTheEnglishSentence()
{
    const Saying saying = say("records", "%2 of %1 are kept in %3, 100%.", 7LL, 5LL, "a%1b"s);
    // A value that looks like a place stays as it is.
    QCOMPARE(std::string(saying), "5 of 7 are kept in a%1b, 100%."s);
    QCOMPARE(std::string(say("records", "No %1, no %9.")), "No %1, no %9."s);
    const std::string plain = Saying("As it is.") + " Really.";
    QCOMPARE(plain, "As it is. Really."s);
}

void TestSaying::keepsValuesApart()
{
    const Saying saying = say("records", "There is no file %1.", "r.db"s);
    const Saying::Part part{"records", "There is no file %1.", {"r.db"}};
    QCOMPARE(saying.parts().size(), std::size_t(1));
    QVERIFY(saying.parts().front() == part);
    QVERIFY(Saying("plain").parts().front().context.empty());
    QVERIFY(Saying("").parts().empty());
}

void TestSaying::joinsSentences()
{
    Saying all;
    all.then("").then("One.").then(say("x", "Two %1.", 2LL)).then("");
    QCOMPARE(std::string(all), "One. Two 2."s);
    QCOMPARE(all.parts().size(), std::size_t(2));
}

void TestSaying::goesThroughAnError()
{
    const Error error{Fault::World, say("x", "It failed."), {}, say("x", "Try again.")};
    QCOMPARE(std::string(error.sentence()), "It failed. Try again."s);
    QCOMPARE(error.sentence().parts().size(), std::size_t(2));
}

QTEST_APPLESS_MAIN(TestSaying)
#include "tst_saying.moc"
