#include "e2e/screens/textfit.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QTest>

using namespace rapport;

/// What cannot be read is found, and what can is left alone.
class TestTextFit : public QObject
{
    Q_OBJECT

private slots:
    void faultsAreNamed_data();
    void faultsAreNamed();
};

namespace {

/// What %1 stands for.
const QString words = "text: 'Some words that are longer than a place'; ";

} // namespace

void TestTextFit::faultsAreNamed_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QString &scene, const char *fault) {
        QTest::newRow(name) << QString(scene).replace("%1", words) << fault;
    };
    row("fits", "Text { %1 }", "");
    row("wraps", "Text { %1 width: 60; wrapMode: Text.Wrap }", "");
    row("shortened", "Text { %1 width: 60; elide: Text.ElideRight }", "is shortened");
    row("shortened to lines",
        "Text { %1 width: 60; wrapMode: Text.Wrap; maximumLineCount: 2; elide: Text.ElideRight }",
        "is shortened");
    row("may be shortened",
        "Text { property bool mayShorten: true; %1 width: 60; elide: Text.ElideRight }", "");
    row("wider", "Text { %1 width: 60 }", "is wider");
    row("one long word", "Text { text: 'Donaudampfschiff'; width: 30; wrapMode: Text.WordWrap }",
        "is wider");
    row("higher", "Text { %1 width: 60; height: 20; wrapMode: Text.Wrap }", "is higher");
    row("its padding takes the place", "Text { text: 'Word'; padding: 20; width: 45; height: 60 }",
        "is wider");
    row("cut off", "Item { clip: true; width: 40; height: 40; Text { %1 } }", "is cut off");
    row("not cut off", "Item { width: 40; height: 40; Text { %1 } }", "");
    row("scrolled out of view",
        "Flickable { clip: true; width: 300; height: 40; contentHeight: 200; Text { y: 100; %1 } }",
        "");
    row("cut off across where it scrolls down",
        "Flickable { clip: true; width: 40; height: 40; contentWidth: 40; contentHeight: 200;"
        " Text { %1 } }",
        "is cut off");
    row("over the side", "Text { x: 350; %1 }", "over the side");
    row("over the top", "Text { y: -10; %1 }", "over the top or bottom");
    row("over the bottom, aligned",
        "Text { y: 280; height: 40; verticalAlignment: Text.AlignBottom; text: 'Word' }",
        "over the top or bottom");
    row("beside each other", "Row { Text { text: 'One' } Text { text: 'Two' } }", "");
    row("over each other", "Item { Text { text: 'One' } Text { x: 5; text: 'Two' } }",
        "“One” lies over “Two”");
    row("the boxes only",
        "Item { Text { width: 200; text: 'One' }"
        " Text { width: 200; horizontalAlignment: Text.AlignRight; text: 'Two' } }",
        "");
    row("over what is scrolled away",
        "Item { Flickable { clip: true; y: 50; width: 300; height: 40; contentHeight: 200;"
        " contentY: 100; Text { y: 60; text: 'One' } } Text { y: 12; text: 'Two' } }",
        "");
    row("over what is not seen", "Item { Text { text: 'One' } Text { opacity: 0; text: 'Two' } }",
        "");
    row("under a button",
        "Item { Text { text: 'One' } T.Button { text: 'Two'; width: 50; height: 50 } }",
        "lies under the button “Two”");
    row("on its own button",
        "T.Button { text: 'Two'; width: 50; height: 50; contentItem: Text { text: 'Two' } }", "");
    const QString bar = "T.ScrollBar { width: 10; height: 50; size: %1 }";
    row("under a scroll bar",
        "Item { Text { text: 'One' } " + QString(bar).arg(0.5, 0, 'f', 1) + " }",
        "lies under a scroll bar");
    row("with nothing to scroll", "Item { Text { text: 'One' } " + QString(bar).arg(1) + " }", "");
    row("what is typed may be longer",
        "Item { TextInput { clip: true; width: 60; %1 } Text { x: 65; text: 'Two' } }", "");
}

void TestTextFit::faultsAreNamed()
{
    QFETCH(QString, scene);
    QFETCH(QString, fault);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport QtQuick.Templates as T\n"
                      "Window { width: 400; height: 300; visible: true\n" +
                          scene.toUtf8() + "\n}",
                      {});
    const std::unique_ptr<QObject> made(component.create());
    auto *window = qobject_cast<QQuickWindow *>(made.get());
    QVERIFY2(window, qPrintable(component.errorString()));
    QVERIFY(QTest::qWaitForWindowExposed(window));
    const TextFit fit(*window);
    QVERIFY(fit.looked() > 0);
    const QString found = fit.findings().join('\n');
    QVERIFY2(fault.isEmpty() ? found.isEmpty() : found.contains(fault), qPrintable(found));
}

QTEST_MAIN(TestTextFit)
#include "tst_textfit.moc"
