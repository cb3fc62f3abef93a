import QtQuick
import Rapport.Ui
import Rapport.Player

/*! A lesson: the bar above, the step below, and in the end how it went. */
FocusScope {
    id: page

    required property Desk desk
    property LessonController lesson: desk.lesson
    /*! The lesson, or a practice run that was begun in its debrief. */
    readonly property LessonController shown: lesson.trial ? lesson.trial : lesson
    readonly property bool debriefing: shown.debriefing

    function leave() {
        if (shown)
            shown.leave()
    }

    LayoutMirroring.enabled: lesson.rightToLeft
    LayoutMirroring.childrenInherit: true
    focus: true
    onShownChanged: stage.show()
    onDebriefingChanged: stage.show()
    Keys.onEscapePressed: leave()
    Keys.onPressed: event => {
        const quicker = event.key === Qt.Key_Plus || event.key === Qt.Key_Equal
        if (quicker || event.key === Qt.Key_Minus) {
            bar.changeSpeed(quicker ? 1 : -1)
            event.accepted = true
        }
    }

    // The controller goes before the page does; what was last shown stays until then.
    Connections {
        target: page.desk

        function onLessonChanged() {
            if (page.desk.lesson)
                page.lesson = page.desk.lesson
        }
    }
    LessonBar {
        id: bar

        visible: !page.debriefing
        width: parent.width
        height: visible ? implicitHeight : 0
        lesson: page.shown
        settings: page.desk.settings
        // The step's keys answer also while the keyboard is in the bar.
        Keys.forwardTo: page.debriefing || !stage.item ? [] : [(stage.item as StepLoader).view]
        onLeaving: page.leave()
    }
    Banner {
        id: trouble

        y: bar.height
        width: parent.width
        visible: page.shown.trouble !== ""
        radius: 0
        tone: "dont"
        text: page.shown.trouble
        actionText: qsTr("Try again")
        onTriggered: page.shown.retry()
    }
    Loader {
        id: stage

        function show() {
            if (page.debriefing)
                setSource("qrc:/qt/qml/Rapport/Ui/views/DebriefView.qml",
                          {debrief: page.shown.debrief})
            else
                setSource("qrc:/qt/qml/Rapport/Ui/views/StepLoader.qml", {step: page.shown.step})
        }

        y: bar.height + (trouble.visible ? trouble.height : 0)
        width: parent.width
        height: parent.height - y
        focus: true

        Component.onCompleted: show()
    }
}
