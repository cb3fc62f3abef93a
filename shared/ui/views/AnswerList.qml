// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! Every answer of a lesson with its grade and its reason. */
Card {
    id: list

    required property DebriefModel debrief

    Column {
        id: column

        width: parent.width
        spacing: 12

        Ends {
            width: parent.width

            Heading {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                text: qsTr("Everything you answered")
            }
            KeyHint {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                text: qsTr("[T] tries again from an answer")
            }
        }
        Repeater {
            model: list.debrief.replies

            Column {
                id: entry

                required property int index
                required property var model

                width: column.width
                spacing: 12

                Rectangle {
                    width: parent.width
                    height: 1
                    visible: entry.index > 0
                    color: Theme.line
                }
                AnswerRow {
                    width: parent.width
                    model: entry.model
                    onPlayed: clip => list.debrief.play(clip)
                    onRewound: list.debrief.rewind(entry.index)
                }
            }
        }
    }
}
