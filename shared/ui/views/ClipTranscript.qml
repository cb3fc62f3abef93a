// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! A recording to be read instead: its words with their times, each of which can be marked. */
Card {
    id: card

    required property StepModel step
    readonly property RecordingModel recording: step.recording
    readonly property alias lines: rows

    padding: 12

    Column {
        id: column

        width: parent.width
        spacing: 2
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The words of the recording")

        Caption {
            width: parent.width
            visible: card.recording.lines.count === 0
            text: qsTr("This recording cannot be heard here, and nobody has written down its words.")
        }
        Repeater {
            id: rows

            model: card.recording.lines

            T.AbstractButton {
                id: line

                required property int index
                required property var model

                width: column.width
                implicitHeight: implicitContentHeight + topPadding + bottomPadding
                padding: 10
                hoverEnabled: true
                checkable: card.recording.marking
                checked: model.marked
                Accessible.role: card.recording.marking ? Accessible.CheckBox : Accessible.ListItem
                Accessible.name: [model.at, model.speaker, model.text].filter(part => part !== "").join(", ")
                Accessible.checkable: card.recording.marking
                Accessible.checked: model.marked
                Accessible.onPressAction: line.clicked()
                Accessible.onToggleAction: line.clicked()
                onClicked: if (card.recording.marking) card.recording.markLine(index)

                contentItem: Item {
                    implicitHeight: Math.max(words.height, time.height)

                    Caption {
                        id: time

                        anchors.left: parent.left
                        width: Math.max(implicitWidth, 44 * Theme.textScale)
                        text: line.model.at
                        color: Theme.ink3
                        Accessible.ignored: true
                    }
                    Column {
                        id: words

                        anchors.left: time.right
                        anchors.leftMargin: 8
                        anchors.right: sign.visible ? sign.left : parent.right
                        anchors.rightMargin: sign.visible ? 8 : 0

                        Caption {
                            width: parent.width
                            visible: text !== ""
                            text: line.model.speaker
                            font: Theme.labelFont
                            color: Theme.tones["call"]
                            Accessible.ignored: true
                        }
                        Body {
                            width: parent.width
                            text: line.model.text
                            Accessible.ignored: true
                        }
                    }
                    Chip {
                        id: sign

                        anchors.right: parent.right
                        visible: line.model.marked
                        text: qsTr("Marked")
                        tone: "hold"
                        iconName: "flag"
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: 8
                    color: line.model.marked ? Theme.softs["hold"]
                         : line.hovered && card.recording.marking ? Theme.hover : "transparent"

                    FocusRing {
                        corner: 8
                        gap: -2
                        visible: line.activeFocus
                    }
                }
            }
        }
    }
}
