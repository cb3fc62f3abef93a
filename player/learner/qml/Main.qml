import QtQuick
import QtQuick.Window
import Rapport.Ui
import Rapport.Player

/*! The learner's window: who learns, what there is to learn, and the lesson. */
Window {
    id: window

    required property Desk desk
    readonly property string place: desk.what !== "" ? "desk/TroublePage"
                                  : desk.learner === "" ? "desk/WelcomePage"
                                  : desk.practice.running ? "practice/SittingPage"
                                  : desk.lesson ? "lesson/LessonPage" : "home/HomePage"

    width: 1280
    height: 800
    minimumWidth: 720
    minimumHeight: 540
    visible: true
    title: desk.lesson ? desk.lesson.title : qsTr("Rapport")
    color: Theme.background

    onPlaceChanged: pages.show()
    Component.onCompleted: pages.show()

    Binding {
        target: Theme
        property: "mode"
        value: window.desk.settings.theme
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
    }
    Shortcut {
        sequence: "F1"
        onActivated: help.active = true
    }
    Loader {
        id: pages

        function show() {
            setSource(window.place + ".qml", {desk: window.desk})
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
