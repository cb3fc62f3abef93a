#include "e2e/window/follower.h"

#include <QSet>
#include <QTest>

using namespace rapport;

/// Takes a picture of every kind of page of the real window, in both themes and at both ends of
/// the text sizes. None may be blank, and Qt Quick may have nothing to complain about.
class TestWindowPictures : public QObject
{
    Q_OBJECT

private slots:
    void everyPage_data();
    void everyPage();

private:
    void take(LearnerWindow &window, const QString &name);
    void takeLibrary(LearnerWindow &window);
    void takeStep(LearnerWindow &window, const engine::LessonRun &run);
    void takeLesson(LearnerWindow &window, Follower &follower);

    QString m_folder;
    QSet<QString> m_taken;
};

void TestWindowPictures::everyPage_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QSize>("size");
    const QSize usual(1280, 800);
    QTest::newRow("light-100") << QByteArray("theme=1\ntextScale=1.0\n") << usual;
    QTest::newRow("dark-100") << QByteArray("theme=2\ntextScale=1.0\n") << usual;
    QTest::newRow("light-200") << QByteArray("theme=1\ntextScale=2.0\n") << usual;
    QTest::newRow("dark-200") << QByteArray("theme=2\ntextScale=2.0\n") << usual;
    QTest::newRow("small-200") << QByteArray("theme=1\ntextScale=2.0\n") << QSize(1024, 700);
}

void TestWindowPictures::take(LearnerWindow &window, const QString &name)
{
    if (m_taken.contains(name))
        return;
    m_taken.insert(name);
    const QImage picture = window.stillPicture();
    QVERIFY(QDir().mkpath(m_folder));
    QVERIFY(picture.save(m_folder + '/' + name + ".png"));
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY2(colours.size() > 8, qPrintable(name + " is blank"));
}

void TestWindowPictures::takeLibrary(LearnerWindow &window)
{
    take(window, "welcome");
    QVERIFY(window.type("Ada Lund"));
    QVERIFY(window.pressAndSee({"Return"}));
    take(window, "library");
    QVERIFY(window.pressAndSee({"F1"}));
    take(window, "keys");
    QVERIFY(window.pressAndSee({"Escape"}));
    QVERIFY(window.pressAndSee({"Tab"}));
    QVERIFY(window.pressAndSee({"Return"}));
    take(window, "course");
    QVERIFY(window.pressAndSee({"Escape"}));
    QVERIFY(window.pressAndSee({"shift+Tab", "shift+Tab", "shift+Tab"}));
    QVERIFY(window.pressAndSee({"Return"}));
    take(window, "settings");
    QVERIFY(window.pressAndSee({"Escape"}));
    // From the side bar back to the card of what to do next.
    QVERIFY(window.pressAndSee({"Tab", "Tab", "Tab"}));
}

void TestWindowPictures::takeStep(LearnerWindow &window, const engine::LessonRun &run)
{
    QString name = QString::fromLatin1(run.current().step->kind());
    if (run.state().phase == engine::Phase::Explaining)
        name += "-explained";
    if (run.state().hold.onHold)
        name += "-on-hold";
    // The first turn shows the call at its calmest; the one after a mistake shows more.
    if (name == "turn" && run.state().visits.size() < 9)
        return;
    take(window, name);
}

void TestWindowPictures::takeLesson(LearnerWindow &window, Follower &follower)
{
    engine::LessonRun run = *follower.run();
    engine::Autopilot pilot(run.script(), engine::Aim::Best, 0);
    while (!run.finished()) {
        takeStep(window, run);
        // One mistake, so that the debrief has a moment to talk about.
        const bool slips = run.current().step->id.value == "loss";
        QVERIFY(
            follower.give(window, run, slips ? engine::pick({"me-too"}) : nextAnswer(pilot, run)));
    }
    takeStep(window, run);
    QVERIFY(window.pressAndSee({"Return"}));
    take(window, "debrief");
}

void TestWindowPictures::everyPage()
{
    QFETCH(QByteArray, settings);
    QFETCH(QSize, size);
    m_folder = QString(PICTURES "/") + QTest::currentDataTag();
    m_taken.clear();
    const Desk desk;
    QVERIFY(configure(desk, settings + "reducedMotion=true\n"));
    Follower ada(desk, COURSES "/reading-the-customer", "Ada Lund");
    LearnerWindow window(desk);
    QVERIFY(window.open());
    if (size != QSize(1280, 800))
        QVERIFY(window.resize(size));
    takeLibrary(window);
    QVERIFY(window.press({"Return"}));
    QVERIFY(waitUntil([&] { return ada.run().has_value(); }));
    takeLesson(window, ada);
    QCOMPARE(window.close(), 0);
    QCOMPARE(window.complaints(), QByteArray());
}

QTEST_MAIN(TestWindowPictures)
#include "tst_windowpictures.moc"
