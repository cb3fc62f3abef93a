import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! A lesson of a course. */
Card {
    id: card

    required property int index
    required property string lessonId
    required property int number
    required property string title
    required property string summary
    required property string extent
    required property string status
    required property string result
    required property string lock
    required property double progress
    readonly property bool roomy: width >= 560 * Theme.textScale
    readonly property bool locked: status === "locked"
    readonly property string line: {
        if (locked)
            return extent
        const said = status === "open" ? qsTr("%1% done").arg(Math.round(progress * 100))
                   : status === "new" ? qsTr("New") : ""
        return [extent, said, result].filter(part => part !== "").join(" · ")
    }
    readonly property bool holdsFocus: activeFocus

    signal started

    function takeFocus() {
        if (locked)
            card.forceActiveFocus(Qt.TabFocusReason)
        else
            start.forceActiveFocus(Qt.TabFocusReason)
    }

    padding: 20
    // There is no button to stop at; its words still have to be reached.
    activeFocusOnTab: locked
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Lesson %1, %2").arg(number).arg(title)
    Accessible.description: [summary, line, lock].filter(part => part !== "").join(". ")

    FocusRing {
        parent: card.background
        corner: card.corner
        visible: card.locked && card.activeFocus
    }

    contentItem: GridLayout {
        columns: card.roomy ? 3 : 1
        columnSpacing: 20
        rowSpacing: 14

        Rectangle {
            visible: card.roomy
            Layout.alignment: Qt.AlignTop
            implicitWidth: 40 * Theme.iconScale
            implicitHeight: implicitWidth
            radius: 10
            color: card.status === "passed" ? Theme.softs["do"] : Theme.sunken

            Icon {
                anchors.centerIn: parent
                visible: name !== ""
                name: card.status === "passed" ? "check" : card.locked ? "lock" : ""
                size: Math.round(20 * Theme.iconScale)
                color: card.locked ? Theme.ink2 : Theme.tones["do"]
            }
            Heading {
                anchors.centerIn: parent
                visible: card.status !== "passed" && !card.locked
                text: card.number
                color: Theme.ink2
                Accessible.ignored: true
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            Heading {
                Layout.fillWidth: true
                text: card.title
                color: card.locked ? Theme.ink2 : Theme.ink
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.summary
            }
            Caption {
                Layout.fillWidth: true
                text: card.line
                color: card.status === "passed" ? Theme.tones["do"] : Theme.ink2
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.lock
                font: Theme.labelFont
                color: Theme.tones["hold"]
            }
        }
        AppButton {
            id: start

            visible: !card.locked
            kind: card.status === "passed" ? AppButton.Secondary : AppButton.Primary
            icon.name: card.status === "passed" ? "repeat" : "play"
            text: card.status === "open" ? qsTr("Resume") : card.status === "new" ? qsTr("Start")
                                                                               : qsTr("Try again")
            Accessible.name: qsTr("%1, %2").arg(text).arg(card.title)
            onClicked: card.started()
        }
    }
}
