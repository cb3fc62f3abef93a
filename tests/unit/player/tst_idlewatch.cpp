#include "learner/desk/idlewatch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace rapport;
using namespace rapport::player;

namespace {

/// Stands for a window: counts the keys that reach it.
class Window : public QObject
{
public:
    int keys = 0;

    void press()
    {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier);
        QCoreApplication::sendEvent(this, &key);
    }
    bool event(QEvent *event) override
    {
        keys += event->type() == QEvent::KeyPress;
        return true;
    }
};

} // namespace

/// When a desk counts as left.
class TestIdleWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = Millis(1'000);
        m_window.keys = 0;
    }
    void tellsOnceWhenTimeIsOver();
    void handsBeginItAnew();
    void otherEventsDoNot();
    void useWithoutHandsCounts();
    void sleepIsSeenAtTheNextKey();
    void neverMeansNever();

private:
    Millis m_now{0};
    IdleWatch::Now m_clock = [this] { return m_now; };
    Window m_window;
};

void TestIdleWatch::tellsOnceWhenTimeIsOver()
{
    IdleWatch watch(&IdleWatch::awakeOrAsleep);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(Millis(60));
    QTRY_COMPARE(idle.count(), 1);
    QTest::qWait(150);
    QCOMPARE(idle.count(), 1);
}

void TestIdleWatch::handsBeginItAnew()
{
    IdleWatch watch(m_clock);
    watch.watch(&m_window);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(Millis(1'000));
    for (int i = 0; i < 5; ++i) {
        m_now += Millis(900);
        m_window.press();
    }
    QCOMPARE(m_window.keys, 5);
    QCOMPARE(idle.count(), 0);
    m_now += Millis(1'000);
    m_window.press();
    QCOMPARE(idle.count(), 1);
}

void TestIdleWatch::otherEventsDoNot()
{
    IdleWatch watch(m_clock);
    watch.watch(&m_window);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(Millis(1'000));
    m_now += Millis(900);
    QEvent paint(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&m_window, &paint);
    m_now += Millis(200);
    m_window.press();
    QCOMPARE(idle.count(), 1);
}

void TestIdleWatch::useWithoutHandsCounts()
{
    bool heard = true;
    IdleWatch watch(&IdleWatch::awakeOrAsleep);
    watch.setInUse([&] { return heard; });
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(Millis(50));
    QTest::qWait(300);
    QCOMPARE(idle.count(), 0);
    heard = false;
    QTRY_COMPARE(idle.count(), 1);
}

/// The key that wakes the machine hours later must not answer a question.
void TestIdleWatch::sleepIsSeenAtTheNextKey()
{
    IdleWatch watch(m_clock);
    watch.watch(&m_window);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(Millis(600'000));
    m_now += std::chrono::hours(8);
    m_window.press();
    QCOMPARE(idle.count(), 1);
    QCOMPARE(m_window.keys, 0);
    m_window.press();
    QCOMPARE(m_window.keys, 1);
    QCOMPARE(idle.count(), 1);
}

void TestIdleWatch::neverMeansNever()
{
    IdleWatch watch(m_clock);
    watch.watch(&m_window);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(Millis(1'000));
    watch.setLimit(Millis(0));
    m_now += std::chrono::hours(8);
    m_window.press();
    QTest::qWait(20);
    QCOMPARE(idle.count(), 0);
    QCOMPARE(m_window.keys, 1);
}

QTEST_GUILESS_MAIN(TestIdleWatch)
#include "tst_idlewatch.moc"
