#include "golden/complaints.h"

#ifndef Q_MOC_RUN
#include "lesson/phrasing/judge.h"
#endif

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace rapport;
using lesson::RuleFinding;

namespace {

const QString root = QStringLiteral(RAPPORT_SOURCE_DIR);
const QString cases = root + "/tests/golden/phrasing";
const QString templates = root + "/content/templates/rules.yaml";

/// A line of replies.txt: what a reply should be found to break ("good" for nothing), and the
/// reply. "miss (why): " before it says that the rules are known to judge it otherwise.
struct Reply
{
    QString say;
    QStringList broken;
    bool missed = false;
};

std::vector<Reply> repliesOf(const QString &file)
{
    static const QRegularExpression line(
        "^(miss \\([^)]+\\): )?(good|[a-z-]+(?:, [a-z-]+)*) \\| (.+)$");
    std::vector<Reply> replies;
    const QString text = QString::fromStdString(golden::readAll(file));
    for (const QString &one : text.split('\n', Qt::SkipEmptyParts)) {
        const auto match = line.match(one);
        if (!match.hasMatch()) {
            replies.push_back({"cannot be read: " + one, {"?"}, false});
            continue;
        }
        QStringList broken = match.captured(2).split(", ");
        broken.removeAll("good");
        broken.sort();
        replies.push_back({match.captured(3), broken, match.hasCaptured(1)});
    }
    return replies;
}

QStringList brokenBy(const lesson::Judgement &judgement)
{
    QStringList broken;
    for (const RuleFinding &one : judgement.rules) {
        if (!one.kept())
            broken.append(QString::fromStdString(one.rule.value));
    }
    broken.sort();
    return broken;
}

std::string told(const std::string &text, const lesson::Judgement &judgement)
{
    std::string out = text + '\n';
    for (const RuleFinding &one : judgement.rules) {
        const auto words = [&](const char *what, const std::vector<lesson::ByteRange> &ranges) {
            for (const lesson::ByteRange &range : ranges)
                out += "    " + one.rule.value + what +
                       text.substr(range.begin, range.end - range.begin) + '\n';
        };
        words(": ", one.found);
        words(" has: ", one.forbidden);
        words(" comes before: ", one.expected);
        if (one.faults & lesson::WordsMissing)
            out += "    " + one.rule.value + " is missing\n";
    }
    return out;
}

} // namespace

/// The sets of rules that courses begin with, held against what agents say.
class TestPhrasing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isSoundAndCanonical();
    void everySetHasReplies();
    void judges_data() { eachSet(); }
    void judges();
    void findsTheWords_data() { eachSet(); }
    void findsTheWords();

private:
    void eachSet();

    lesson::RuleBank m_bank;
};

void TestPhrasing::initTestCase()
{
    const auto source = format::SourceFile::parse(golden::readAll(templates), "rules.yaml");
    auto reading = format::readRules(source);
    Diagnostics all;
    golden::addComplaints(source, reading, check::checkRules(reading.value, {}), all);
    QVERIFY2(all.empty(), golden::textOf(all).c_str());
    m_bank = std::move(reading.value);
}

void TestPhrasing::isSoundAndCanonical()
{
    const std::string text = golden::readAll(templates);
    Diagnostics complaints;
    const auto out = format::canonicalText(format::SourceFile::parse(text, "rules.yaml"),
                                           format::FileKind::Rules, complaints);
    QVERIFY2(out.ok(), golden::textOf(complaints).c_str());
    QCOMPARE(QString::fromStdString(*out), QString::fromStdString(text));
    std::set<std::string> ids;
    for (const lesson::RuleSet &set : m_bank.sets) {
        for (const lesson::PhraseRule &rule : set.rules) {
            QVERIFY2(!rule.why.empty() && !rule.name.empty(), rule.id.value.c_str());
            // A step may use several sets at once.
            QVERIFY2(ids.insert(rule.id.value).second, rule.id.value.c_str());
        }
    }
}

void TestPhrasing::eachSet()
{
    QTest::addColumn<QString>("id");
    for (const lesson::RuleSet &set : m_bank.sets)
        QTest::newRow(set.id.value.c_str()) << QString::fromStdString(set.id.value);
}

void TestPhrasing::everySetHasReplies()
{
    QStringList ids;
    for (const lesson::RuleSet &set : m_bank.sets)
        ids.append(QString::fromStdString(set.id.value));
    ids.sort();
    QCOMPARE(QDir(cases).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), ids);
    for (const QString &id : ids) {
        int good = 0;
        int bad = 0;
        for (const Reply &one : repliesOf(cases + '/' + id + "/replies.txt"))
            ++(one.broken.isEmpty() ? good : bad);
        QVERIFY2(good >= 12 && bad >= 12, qPrintable(id));
    }
}

void TestPhrasing::judges()
{
    QFETCH(QString, id);
    const lesson::RuleSet *set = m_bank.find({id.toStdString()});
    QStringList wrong;
    for (const Reply &reply : repliesOf(cases + '/' + id + "/replies.txt")) {
        const std::string text = reply.say.toStdString();
        const lesson::Judgement judgement = lesson::judgeReply(text, set->rules, {}, "en");
        const QStringList broken = brokenBy(judgement);
        if ((broken == reply.broken) == reply.missed)
            wrong.append(reply.broken.join(", ") + " | " +
                         QString::fromStdString(told(text, judgement)));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable("not as expected:\n" + wrong.join('\n')));
}

void TestPhrasing::findsTheWords()
{
    QFETCH(QString, id);
    const lesson::RuleSet *set = m_bank.find({id.toStdString()});
    std::string actual;
    for (const Reply &reply : repliesOf(cases + '/' + id + "/replies.txt")) {
        const std::string text = reply.say.toStdString();
        actual += told(text, lesson::judgeReply(text, set->rules, {}, "en"));
    }
    const std::string wanted = golden::expected(cases + '/' + id + "/expected.txt", actual);
    QCOMPARE(QString::fromStdString(actual), QString::fromStdString(wanted));
}

QTEST_APPLESS_MAIN(TestPhrasing)
#include "tst_phrasing.moc"
