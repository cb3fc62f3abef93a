import QtQuick
import Rapport.Ui
import Rapport.Player

/*! How the scores went from attempt to attempt. */
Card {
    id: card

    required property Progress progress

    Column {
        width: parent.width
        spacing: 16

        Ends {
            width: parent.width

            Heading {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                text: qsTr("Your latest scores")
            }
            Caption {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                text: card.progress.scoresFrom
            }
        }
        CurveChart {
            width: parent.width
            values: card.progress.scores
            labels: card.progress.scoreLabels
            momentText: card.progress.scoresInWords
        }
    }
}
