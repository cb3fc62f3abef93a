#include "support/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rapport;

namespace {

const QByteArray lessonText = "# A call.\n"
                              "rapport: 1\n"
                              "id: call\n"
                              "title: A call\n"
                              "start: hello\n"
                              "steps:\n"
                              "- id: hello   # first\n"
                              "  kind: page\n"
                              "  text: 'Somebody rings.'\n"
                              "  next: over\n"
                              "- id: over\n"
                              "  kind: end\n"
                              "  text: She thanks you.\n";
const QByteArray courseText = "rapport: 1\nid: mine\ntitle: Mine\nlessons: [call]\n";

QByteArray replaced(QByteArray text, const char *from, const char *to)
{
    return text.replace(from, to);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Comparing and merging versions, by hand and from git.
class TestVersions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void comparesFiles();
    void comparesCourses();
    void comparesForPrograms();
    void refusesToCompare();
    void mergesToTheOutput();
    void writesConflictsAndTellsThem();
    void leavesEverythingWhereItCannotMerge_data();
    void leavesEverythingWhereItCannotMerge();
    void unwritableOutput();
    void gitMergesLessons();
    void gitKeepsConflicts();

private:
    [[nodiscard]] bool put(const QString &name, const QByteArray &text) const
    {
        return writeFile(m_desk->path("work/" + name), text);
    }
    [[nodiscard]] QByteArray got(const QString &name) const
    {
        return read(m_desk->path("work/" + name));
    }
    [[nodiscard]] Ended edit(const QStringList &command) const
    {
        return m_desk->run(EDITOR, command);
    }
    [[nodiscard]] Ended git(const QStringList &command) const
    {
        return m_desk->run("git", QStringList{"-c", "user.name=Ana", "-c", "user.email=ana@x.org",
                                              "-c", "commit.gpgsign=false"} +
                                      command);
    }
    [[nodiscard]] bool commit(const QByteArray &lesson, const QString &branch) const;
    [[nodiscard]] bool startRepository() const;

    std::unique_ptr<Desk> m_desk;
};

void TestVersions::init()
{
    m_desk = std::make_unique<Desk>();
}

void TestVersions::comparesFiles()
{
    QVERIFY(put("old.yaml", lessonText));
    QVERIFY(put("new.yaml", replaced(lessonText, "thanks you", "hangs up")));
    QVERIFY(put("same.yaml", replaced(lessonText, "'Somebody rings.'", "Somebody rings.  # so")));
    const Ended differing = edit({"diff", "old.yaml", "new.yaml"});
    QCOMPARE(differing.code, 1);
    QCOMPARE(differing.out, "step over: text changed\n  - She thanks you.\n  + She hangs up.\n");
    QCOMPARE(differing.err, QByteArray());
    const Ended same = edit({"diff", "old.yaml", "same.yaml"});
    QCOMPARE(same.code, 0);
    QCOMPARE(same.out + same.err, QByteArray());
}

void TestVersions::comparesCourses()
{
    for (const QString folder : {"a", "b"}) {
        QVERIFY(put(folder + "/course.yaml", courseText));
        QVERIFY(put(folder + "/lessons/call.yaml", lessonText));
    }
    QCOMPARE(edit({"diff", "a", "b"}).code, 0);
    QVERIFY(put("a/lessons/old.yaml", lessonText));
    QVERIFY(put("b/lessons/new.yaml", lessonText));
    QVERIFY(put("b/course.yaml", replaced(courseText, "[call]", "[call, new]")));
    const Ended differing = edit({"diff", "a", "b"});
    QCOMPARE(differing.code, 1);
    QCOMPARE(differing.out, "course.yaml changed\nlessons/new added\n  + new\n"
                            "lessons/new.yaml added\nlessons/old.yaml removed\n");
}

void TestVersions::comparesForPrograms()
{
    QVERIFY(put("old.yaml", lessonText));
    QVERIFY(put("new.yaml", replaced(lessonText, "thanks you", "hangs up")));
    const Ended differing = edit({"diff", "--json", "old.yaml", "new.yaml"});
    QCOMPARE(differing.code, 1);
    const QJsonArray files = QJsonDocument::fromJson(differing.out)["files"].toArray();
    QCOMPARE(files.size(), 1);
    QCOMPARE(files[0]["file"].toString(), "new.yaml");
    QCOMPARE(files[0]["change"].toString(), "changed");
    const QJsonObject one = files[0]["differences"][0].toObject();
    QCOMPARE(one["change"].toString(), "changed");
    QCOMPARE(one["step"].toString(), "over");
    QCOMPARE(one["address"].toString(), "steps/over/text");
    QCOMPARE(one["before"].toString(), "She thanks you.");
    QCOMPARE(one["after"].toString(), "She hangs up.");
    const Ended same = edit({"diff", "--json", "old.yaml", "old.yaml"});
    QCOMPARE(same.code, 0);
    QCOMPARE(QJsonDocument::fromJson(same.out)["files"].toArray(), QJsonArray());
}

void TestVersions::refusesToCompare()
{
    QVERIFY(put("old.yaml", lessonText));
    QVERIFY(put("bad.yaml", "rapport: ["));
    const Ended bad = edit({"diff", "old.yaml", "bad.yaml"});
    QCOMPARE(bad.code, 2);
    QVERIFY2(bad.err.contains("bad.yaml:1:"), bad.err);
    QVERIFY2(bad.err.contains("cannot be compared"), bad.err);
    const Ended none = edit({"diff", "old.yaml", "none.yaml"});
    QCOMPARE(none.code, 2);
    QVERIFY2(none.err.contains("none.yaml"), none.err);
    QCOMPARE(edit({"diff", "old.yaml"}).code, 2);
}

void TestVersions::mergesToTheOutput()
{
    QVERIFY(put("base.yaml", lessonText));
    QVERIFY(put("ours.yaml", replaced(lessonText, "title: A call", "title: Calls")));
    QVERIFY(put("theirs.yaml", replaced(lessonText, "thanks you", "hangs up")));
    const QByteArray both = replaced(got("ours.yaml"), "thanks you", "hangs up");
    const Ended printed = edit({"merge", "base.yaml", "ours.yaml", "theirs.yaml"});
    QCOMPARE(printed.code, 0);
    QCOMPARE(printed.out, both);
    QCOMPARE(printed.err, QByteArray());
    const Ended written =
        edit({"merge", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "ours.yaml"});
    QCOMPARE(written.code, 0);
    QCOMPARE(written.out + written.err, QByteArray());
    QCOMPARE(got("ours.yaml"), both);
}

void TestVersions::writesConflictsAndTellsThem()
{
    QVERIFY(put("base.yaml", lessonText));
    QVERIFY(put("ours.yaml", replaced(lessonText, "thanks you", "is calm")));
    QVERIFY(put("theirs.yaml", replaced(lessonText, "thanks you", "hangs up")));
    const Ended merged = edit({"merge", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "out.yaml",
                               "--path", "lessons/call.yaml"});
    QCOMPARE(merged.code, 1);
    QCOMPARE(merged.err, "lessons/call.yaml: 1 conflict. Ours was kept; look for “# merge:”.\n"
                         "step over: text: both sides changed it; ours was kept.\n"
                         "  base: She thanks you.\n"
                         "  ours: She is calm.\n"
                         "  theirs: She hangs up.\n");
    QCOMPARE(got("out.yaml"), replaced(got("ours.yaml"), "  text: She",
                                       "  # merge: theirs says: She hangs up.\n  text: She"));
}

void TestVersions::leavesEverythingWhereItCannotMerge_data()
{
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code");
    QTest::newRow("theirs is no YAML") << "theirs.yaml" << QByteArray("rapport: [") << 2;
    QTest::newRow("ours is no YAML") << "ours.yaml" << QByteArray("rapport: [") << 2;
    QTest::newRow("base is newer") << "base.yaml" << QByteArray("rapport: 99\n") << 2;
    QTest::newRow("theirs has errors")
        << "theirs.yaml" << replaced(lessonText, "kind: end", "kind: end\n  tags: a") << 2;
    QTest::newRow("theirs is empty") << "theirs.yaml" << QByteArray() << 2;
    QTest::newRow("theirs is not there") << "theirs.yaml" << QByteArray("-") << 3;
}

void TestVersions::leavesEverythingWhereItCannotMerge()
{
    QFETCH(QString, bad);
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    for (const char *name : {"base.yaml", "ours.yaml", "theirs.yaml"})
        QVERIFY(put(name, replaced(lessonText, "A call", name)));
    if (text == "-")
        QVERIFY(QFile::remove(m_desk->path("work/" + bad)));
    else
        QVERIFY(put(bad, text));
    const auto before = snapshot(m_desk->path("work"));
    const Ended merged =
        edit({"merge", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "ours.yaml"});
    QCOMPARE(merged.code, code);
    QVERIFY2(!merged.err.isEmpty(), merged.err);
    QVERIFY(snapshot(m_desk->path("work")) == before);
}

void TestVersions::unwritableOutput()
{
    QVERIFY(put("base.yaml", lessonText));
    const Ended merged =
        edit({"merge", "base.yaml", "base.yaml", "base.yaml", "-o", "nowhere/out.yaml"});
    QCOMPARE(merged.code, 3);
    QVERIFY2(merged.err.contains("out.yaml"), merged.err);
}

bool TestVersions::startRepository() const
{
    const QByteArray driver = QByteArray("'") + EDITOR + "' merge %O %A %B -o %A --path %P";
    return git({"init", "-q", "-b", "ours"}).code == 0 &&
           git({"config", "merge.rapport.driver", driver}).code == 0 &&
           put(".gitattributes", "*.yaml merge=rapport\n") && commit(lessonText, {}) &&
           git({"branch", "theirs"}).code == 0;
}

bool TestVersions::commit(const QByteArray &lesson, const QString &branch) const
{
    return (branch.isEmpty() || git({"checkout", "-q", branch}).code == 0) &&
           put("lessons/call.yaml", lesson) && git({"add", "-A"}).code == 0 &&
           git({"commit", "-q", "-m", "A change"}).code == 0;
}

void TestVersions::gitMergesLessons()
{
    QVERIFY(startRepository());
    // Lines next to each other, which git itself would call a conflict.
    const QByteArray theirs =
        replaced(lessonText, "  text: 'Somebody rings.'\n", "  text: Somebody rings, late.\n");
    const QByteArray ours =
        replaced(lessonText, "  next: over\n", "  next: over\n  note: \"quoted\"   # ours\n");
    QVERIFY(commit(theirs, "theirs"));
    QVERIFY(commit(ours, "ours"));
    const Ended merged = git({"merge", "-q", "--no-edit", "theirs"});
    QVERIFY2(merged.code == 0, merged.out + merged.err);
    QCOMPARE(got("lessons/call.yaml"),
             replaced(ours, "'Somebody rings.'", "Somebody rings, late."));
    QCOMPARE(git({"status", "--porcelain"}).out, QByteArray());
}

void TestVersions::gitKeepsConflicts()
{
    QVERIFY(startRepository());
    QVERIFY(commit(replaced(lessonText, "thanks you", "hangs up"), "theirs"));
    const QByteArray ours = replaced(lessonText, "thanks you", "is calm");
    QVERIFY(commit(ours, "ours"));
    const Ended merged = git({"merge", "-q", "--no-edit", "theirs"});
    QCOMPARE(merged.code, 1);
    QVERIFY2((merged.out + merged.err).contains("step over: text: both sides"), merged.err);
    QCOMPARE(git({"status", "--porcelain"}).out, QByteArray("UU lessons/call.yaml\n"));
    QCOMPARE(got("lessons/call.yaml"),
             replaced(ours, "  text: She", "  # merge: theirs says: She hangs up.\n  text: She"));
    // A file that nobody can read stays as it is on our side, and is told to be in conflict.
    QVERIFY(git({"merge", "--abort"}).code == 0);
    QVERIFY(commit("rapport: [\n", "theirs"));
    const Ended refused = [&] {
        return git({"checkout", "-q", "ours"}).code == 0
                   ? git({"merge", "-q", "--no-edit", "theirs"})
                   : Ended();
    }();
    QVERIFY2(refused.code == 1, refused.err);
    QVERIFY2((refused.out + refused.err).contains("cannot be merged"), refused.err);
    QCOMPARE(git({"status", "--porcelain"}).out, QByteArray("UU lessons/call.yaml\n"));
    QCOMPARE(got("lessons/call.yaml"), ours);
}

QTEST_APPLESS_MAIN(TestVersions)
#include "tst_versions.moc"
