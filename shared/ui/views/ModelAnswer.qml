import QtQuick
import Rapport.Ui

/*! An answer as it might be, with the way it sounds. */
Card {
    id: card

    required property StepModel step
    readonly property OwnWordsModel own: step.own

    visible: own.model !== ""
    fill: Theme.softs["do"]
    edge: Theme.softs["do"]
    padding: 20

    Column {
        width: parent.width
        spacing: 10

        Ends {
            width: parent.width

            Text {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                text: qsTr("One way to say it")
                textFormat: Text.PlainText
                font: Theme.strongFont
                color: Theme.tones["do"]
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            ClipButton {
                height: visible ? implicitHeight : 0
                clip: card.own.modelClip
                onPlayed: url => card.step.play(url)
            }
        }
        Body {
            width: parent.width
            text: card.own.model
            font: Theme.quoteFont
        }
    }
}
