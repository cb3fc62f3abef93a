#include "support/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapport;

/// `rapport-editor stats` from outside.
class TestEditorStats : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bundledCoursesInNumbers();
    void tellsWhatPathsComeTo();
    void tellsLoopsAndClosedWays();
    void saysWhatItCannotRead();

private:
    [[nodiscard]] bool write(const QByteArray &steps) const;
    [[nodiscard]] QJsonObject lesson() const;

    std::unique_ptr<Desk> m_desk;
};

namespace {

const QByteArray courseText = "rapport: 1\n"
                              "id: mine\n"
                              "title: Mine\n"
                              "competencies:\n"
                              "  empathy: {name: Empathy}\n"
                              "lessons: [call]\n";
const QByteArray head = "rapport: 1\n"
                        "id: call\n"
                        "title: A call\n"
                        "start: hello\n"
                        "pass: {score: 50%, competencies: {empathy: 60%}}\n"
                        "steps:\n";
const QByteArray turn = "  - id: hello\n"
                        "    kind: turn\n"
                        "    speaker: customer\n"
                        "    line: one two three four five\n"
                        "    replies:\n"
                        "      - id: good\n"
                        "        say: six seven\n"
                        "        score: {empathy: 3}\n"
                        "        next: NEXT\n"
                        "      - id: hidden\n"
                        "        say: eight\n"
                        "        when: flag(never)\n"
                        "        next: secret\n"
                        "      - id: bad\n"
                        "        say: nine ten\n"
                        "        score: {empathy: -1}\n"
                        "        next: done\n"
                        "  - id: secret\n"
                        "    kind: end\n"
                        "    text: eleven\n"
                        "  - id: done\n"
                        "    kind: end\n"
                        "    text: twelve\n";

} // namespace

void TestEditorStats::init()
{
    m_desk = std::make_unique<Desk>();
}

bool TestEditorStats::write(const QByteArray &steps) const
{
    const QString folder = m_desk->path("work/mine");
    return writeFile(folder + "/course.yaml", courseText) &&
           writeFile(folder + "/lessons/call.yaml", head + steps);
}

QJsonObject TestEditorStats::lesson() const
{
    const Ended ended = m_desk->run(EDITOR, {"stats", "--json", "mine"});
    const QJsonArray list = QJsonDocument::fromJson(ended.out)["lessons"].toArray();
    return ended.code == 0 && list.size() == 1 ? list.first().toObject() : QJsonObject();
}

void TestEditorStats::bundledCoursesInNumbers()
{
    const Ended shown = m_desk->run(EDITOR, {"stats", COURSES});
    QVERIFY2(shown.code == 0, shown.err);
    QCOMPARE(shown.err, QByteArray());
    const Ended ended = m_desk->run(EDITOR, {"stats", "--json", COURSES});
    const QJsonArray lessons = QJsonDocument::fromJson(ended.out)["lessons"].toArray();
    QVERIFY(!lessons.isEmpty());
    for (const QJsonValue &one : lessons) {
        QVERIFY2(one["proved"].toBool() && one["can_pass"].toBool(), ended.out);
        QVERIFY(one["best"]["passed"].toBool());
        QVERIFY(one["best"]["points"].toDouble() > one["worst"]["points"].toDouble());
        QVERIFY(one["words"].toInt() > 0);
        QVERIFY(shown.out.contains(one["id"].toString().toUtf8() + ": "));
    }
}

void TestEditorStats::tellsWhatPathsComeTo()
{
    QByteArray steps = turn;
    QVERIFY(write(steps.replace("NEXT", "done")));
    const QJsonObject one = lesson();
    QCOMPARE(one["id"].toString(), "call");
    QCOMPARE(one["course"].toString(), "mine");
    QCOMPARE(one["steps"].toInt(), 3);
    QCOMPARE(one["kinds"].toObject(), (QJsonObject{{"end", 2}, {"turn", 1}}));
    QCOMPARE(one["words"].toInt(), 12);
    QCOMPARE(one["reading_minutes"].toDouble(), 0.06);
    QCOMPARE(one["best"]["points"].toDouble(), 3.0);
    QCOMPARE(one["best"]["steps"].toInt(), 2);
    QCOMPARE(one["best"]["passed"].toBool(), true);
    QCOMPARE(one["worst"]["points"].toDouble(), -1.0);
    QCOMPARE(one["worst"]["passed"].toBool(), false);
    QCOMPARE(one["proved"].toBool(), true);
    QCOMPARE(one["endings"][0]["reached"].toBool(), false);
    QCOMPARE(one["endings"][1]["reached"].toBool(), true);
    QCOMPARE(one["competencies"][0]["points"].toDouble(), 3.0);
    QCOMPARE(one["competencies"][0]["steps"].toInt(), 1);
    QCOMPARE(one["competencies"][0]["pass_mark"].toDouble(), 60.0);
    QCOMPARE(one["competencies"][0]["can_pass"].toBool(), true);
    const Ended shown = m_desk->run(EDITOR, {"stats", "mine/lessons/call.yaml"});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.contains("Best path       3 points in 2 steps"), shown.out);
    QVERIFY2(shown.out.contains("secret, resolved, never reached"), shown.out);
    QVERIFY2(shown.out.contains("hello/hidden"), shown.out);
}

void TestEditorStats::tellsLoopsAndClosedWays()
{
    QByteArray steps = turn;
    QVERIFY(write(steps.replace("NEXT", "hello")));
    const QJsonObject one = lesson();
    QCOMPARE(one["gaining_loop"].toArray(), (QJsonArray{"hello"}));
    QCOMPARE(one["losing_loop"].toArray(), QJsonArray());
    QCOMPARE(one["closed_steps"].toArray(), (QJsonArray{"secret"}));
    QCOMPARE(one["closed_parts"][0]["part"].toString(), "hidden");
    QCOMPARE(one["competencies"][0]["unbounded"].toBool(), true);
}

void TestEditorStats::saysWhatItCannotRead()
{
    QVERIFY(write("  - id: hello\n    kind: page\n    text: Hm\n    next: nowhere\n"));
    const Ended broken = m_desk->run(EDITOR, {"stats", "mine"});
    QCOMPARE(broken.code, 1);
    QVERIFY2(broken.err.contains("nowhere"), broken.err);
    QCOMPARE(m_desk->run(EDITOR, {"stats"}).code, 2);
    QCOMPARE(m_desk->run(EDITOR, {"stats", "nothing-there"}).code, 2);
}

QTEST_GUILESS_MAIN(TestEditorStats)
#include "tst_editorstats.moc"
