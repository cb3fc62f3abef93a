// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! What a spoken reply should aim for. */
Card {
    id: card

    required property StepModel step

    visible: step.own.aims.length > 0
    fill: Theme.softs["voice"]
    edge: Theme.softs["voice"]
    padding: 20

    Column {
        id: column

        width: parent.width
        spacing: 8

        Text {
            width: parent.width
            text: qsTr("What to aim for")
            textFormat: Text.PlainText
            font: Theme.strongFont
            color: Theme.tones["voice"]
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Repeater {
            model: card.step.own.aims

            Body {
                required property string modelData

                width: column.width
                text: modelData
            }
        }
    }
}
