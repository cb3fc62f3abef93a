import QtQuick
import QtQuick.Templates as T
import QtQuick.Window
import Rapport.Ui
import Rapport.Player

/*! The learner's window: the page the desk says, and over it the lock. */
Window {
    id: window

    required property Desk desk
    readonly property Item floating: T.Overlay.overlay

    width: 1280
    height: 800
    minimumWidth: 720
    minimumHeight: 540
    visible: true
    title: desk.lesson && !desk.locked ? desk.lesson.title : qsTr("Rapport")
    color: Theme.background
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: {
        desk.watch(window)
        pages.show()
    }

    Binding {
        target: Theme
        property: "mode"
        value: window.desk.settings.themeShown
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.desk.settings.textScale
    }
    Binding {
        target: Theme
        property: "dyslexicFont"
        value: window.desk.settings.dyslexicFont
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.desk.settings.reducedMotion
    }
    Connections {
        target: window.desk

        function onTold(sentence: string) {
            toast.show(sentence)
        }
        function onPageChanged() {
            pages.show()
        }
        function onLockedChanged() {
            stage.hide(window.desk.locked)
        }
    }
    Shortcut {
        sequence: "F1"
        enabled: !window.desk.locked
        onActivated: help.active = true
    }
    FocusScope {
        id: stage

        property Item focused: null

        /*! Takes everything out of the window, so that neither eyes nor a screen reader find it,
            and puts it back as it was; an open dialog is closed. */
        function hide(hides: bool) {
            if (hides)
                focused = window.activeFocusItem
            parent = hides ? null : window.contentItem
            window.floating.parent = parent
            lock.show(hides)
            if (!hides && focused)
                focused.forceActiveFocus()
        }

        anchors.fill: parent
        focus: true

        Loader {
            id: pages

            property string shown

            function show() {
                if (shown === window.desk.page)
                    return
                shown = window.desk.page
                setSource(shown + ".qml", {desk: window.desk})
            }

            anchors.fill: parent
            focus: true
        }
        Loader {
            id: help

            anchors.fill: parent
            active: false
            source: "help/HelpDialog.qml"
            onLoaded: {
                const dialog = item as HelpDialog
                dialog.closed.connect(() => help.active = false)
                dialog.open()
            }
        }
        Toast {
            id: toast
        }
    }
    Loader {
        id: lock

        function show(shows: bool) {
            if (shows)
                setSource("desk/LockPage.qml", {desk: window.desk})
            else
                source = ""
        }

        anchors.fill: parent
        onLoaded: {
            const page = item as LockPage
            page.forceActiveFocus()
        }
    }
}
