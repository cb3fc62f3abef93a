// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! What a course measures, and how one did in it at best. */
Card {
    id: card

    required property var model

    padding: 20

    contentItem: Column {
        spacing: 16

        Heading {
            width: parent.width
            text: qsTr("What this course measures")
        }
        Repeater {
            model: card.model

            Column {
                id: skill

                required property string name
                required property string words
                required property double best

                width: parent ? parent.width : 0
                spacing: 6

                Flow {
                    width: parent.width
                    spacing: 12

                    Body {
                        width: Math.min(implicitWidth, parent.width)
                        text: skill.name
                    }
                    Caption {
                        width: Math.min(implicitWidth, parent.width)
                        text: skill.words
                    }
                }
                ProgressTrack {
                    width: parent.width
                    value: skill.best
                    tone: "quiz"
                    name: qsTr("%1, %2").arg(skill.name).arg(skill.words)
                }
            }
        }
    }
}
