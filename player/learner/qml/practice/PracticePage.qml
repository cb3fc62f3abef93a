// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui
import Rapport.Player

/*! What is due to be practised, or why nothing is. */
FocusScope {
    id: page

    required property Desk desk
    readonly property Practice practice: desk.practice
    readonly property bool ready: practice.state === "ready"
    readonly property real margin: width >= 760 ? 40 : 24

    focus: true
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        if (enter)
            practice.start()
        event.accepted = enter && ready || area.scrollByKey(event.key)
    }
    Component.onCompleted: {
        practice.refresh()
        practice.returning = false
        // Or Enter would press the side bar's entry once more.
        forceActiveFocus()
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.height + column.y + 40

        Column {
            id: column

            x: page.margin
            y: 32
            width: parent.width - 2 * x
            spacing: 24

            Title {
                width: parent.width
                text: qsTr("Practice")
            }
            Banner {
                width: parent.width
                visible: text !== ""
                tone: "dont"
                text: page.practice.trouble
                actionText: qsTr("Try again")
                onTriggered: page.practice.refresh()
            }
            DueCard {
                width: parent.width
                visible: page.ready
                practice: page.practice
            }
            Banner {
                width: parent.width
                visible: text !== ""
                tone: "page"
                iconName: "info"
                text: page.practice.goneLine
            }
            Column {
                width: parent.width
                visible: page.ready
                spacing: 12

                Repeater {
                    model: page.practice.cards

                    PracticeRowCard {
                        width: column.width
                    }
                }
            }
            Loader {
                width: parent.width
                active: !page.ready && page.practice.trouble === ""
                visible: active

                sourceComponent: EmptyState {
                    readonly property bool resting: page.practice.state === "resting"

                    height: implicitHeight + 80
                    iconName: resting ? "circle-check" : "repeat-2"
                    tone: resting ? "do" : "page"
                    title: resting ? qsTr("Nothing to practise today")
                                   : qsTr("Nothing to practise yet")
                    text: resting ? page.practice.nextLine
                                  : qsTr("When you get a reply or a question wrong in a lesson, it comes here the next day, and again until you know it. A few minutes a day are enough.")
                }
            }
        }
    }
}
