import QtQuick
import QtQuick.Templates as T
import QtTest
import Rapport.PlayerTest

/*! The learner's real window on a bench, and ways to find what is in it. */
TestCase {
    id: scene

    property var bench: null
    property var window: null
    readonly property Component benchMaker: Component { Bench {} }
    readonly property Component windowMaker: Qt.createComponent("qrc:/qt/qml/Rapport/Player/qml/Main.qml")

    when: windowShown

    /*! Opens the window on a desk with these courses, signed in where a name is given. */
    function sitDown(courses, name) {
        bench = createTemporaryObject(benchMaker, scene)
        for (const course of courses)
            verify(bench.addCourse(course))
        openWindow(name)
    }
    function openWindow(name) {
        bench.open()
        if (name)
            bench.desk.signIn(name)
        compare(windowMaker.errorString(), "")
        window = windowMaker.createObject(null, {desk: bench.desk})
        verify(window)
        window.requestActivate()
        tryCompare(window, "active", true)
    }
    function cleanup() {
        // Before the desk it stands on.
        if (window)
            window.destroy()
        window = null
        wait(0)
    }
    /*! Every visible item of a type in the window. */
    function all(type) {
        const found = []
        const walk = item => {
            if (!item.visible)
                return
            if (item instanceof type)
                found.push(item)
            for (let i = 0; i < item.children.length; ++i)
                walk(item.children[i])
        }
        walk(window.contentItem)
        return found
    }
    function texts() {
        return all(Text).map(item => item.text)
    }
    function shows(words): bool {
        return texts().some(text => text.includes(words))
    }
    function press(words) {
        const button = all(T.AbstractButton).find(item => item.text === words)
        verify(button, words)
        // By key, because a page that has just come has not laid itself out yet.
        button.forceActiveFocus()
        keyClick(Qt.Key_Space)
    }
}
