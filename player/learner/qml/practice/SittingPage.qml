import QtQuick
import Rapport.Ui
import Rapport.Player

/*! A sitting: the bar above, and one card after the other, shown as in its lesson. */
FocusScope {
    id: page

    required property Desk desk
    readonly property Practice practice: desk.practice
    readonly property string shown: practice.stage
    readonly property LessonController card: practice.card

    LayoutMirroring.enabled: card !== null ? card.rightToLeft
                                            : Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    focus: true
    onShownChanged: stage.show()
    onCardChanged: stage.show()
    Keys.onEscapePressed: practice.stop()

    SittingBar {
        id: bar

        width: parent.width
        practice: page.practice
        settings: page.desk.settings
    }
    Banner {
        id: trouble

        y: bar.height
        width: parent.width
        visible: page.practice.trouble !== ""
        radius: 0
        tone: "dont"
        text: page.practice.trouble
        actionText: qsTr("Try again")
        onTriggered: page.practice.retry()
    }
    Loader {
        id: stage

        function show() {
            if (page.shown === "asking" && page.card)
                setSource("qrc:/qt/qml/Rapport/Ui/views/StepLoader.qml", {step: page.card.step})
            else if (page.shown === "answered")
                setSource("CardAnswered.qml", {practice: page.practice})
            else if (page.shown === "done")
                setSource("SittingDone.qml", {practice: page.practice})
        }

        y: bar.height + (trouble.visible ? trouble.height : 0)
        width: parent.width
        height: parent.height - y
        focus: true

        Component.onCompleted: show()
    }
}
