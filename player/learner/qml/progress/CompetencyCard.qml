// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui
import Rapport.Player

/*! What the lessons measure: the best and the latest of each. */
Card {
    id: card

    required property Progress progress

    Column {
        id: column

        width: parent.width
        spacing: 20

        Heading {
            width: parent.width
            text: qsTr("What you are good at")
        }
        Caption {
            width: parent.width
            text: qsTr("Solid: your latest attempt. Paler: your best one.")
        }
        Repeater {
            model: card.progress.competencies

            Column {
                id: line

                required property var model

                width: column.width
                spacing: 6

                Ends {
                    width: parent.width

                    Body {
                        width: Math.min(Math.ceil(implicitWidth), line.width)
                        text: line.model.name
                    }
                    Caption {
                        width: Math.min(Math.ceil(implicitWidth), line.width)
                        text: line.model.detail
                    }
                }
                ProgressTrack {
                    width: parent.width
                    value: line.model.latest
                    second: line.model.best
                    name: line.model.name + ", " + line.model.detail
                }
            }
        }
    }
}
