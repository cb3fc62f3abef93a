// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Attempts that were finished, newest first; more of them on request. */
Card {
    id: card

    required property Progress progress

    Column {
        id: column

        width: parent.width
        spacing: 8

        Heading {
            width: parent.width
            bottomPadding: 8
            text: qsTr("Attempts")
        }
        Repeater {
            model: card.progress.attempts

            AttemptCard {
                id: attempt

                width: column.width
                onClicked: card.progress.openAttempt(attempt.attemptId)
            }
        }
        AppButton {
            width: Math.min(implicitWidth, column.width)
            visible: card.progress.more > 0
            kind: AppButton.Quiet
            text: qsTr("Show earlier attempts (%n more)", "", card.progress.more)
            icon.name: "chevron-down"
            onClicked: card.progress.showMore()
        }
    }
}
