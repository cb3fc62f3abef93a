import QtQuick
import Rapport.Ui

/*! The learner's recording above the model, each to be heard; and whether to keep it. */
Card {
    id: card

    required property VoiceModel voice
    property bool asking: true

    padding: 20

    Column {
        width: parent.width
        spacing: 16

        Heading {
            width: parent.width
            text: card.voice.modelMs > 0 ? qsTr("Yours and the model") : qsTr("Your recording")
        }
        SpeakTrack {
            width: parent.width
            title: qsTr("Yours")
            hint: qsTr("Space")
            levels: card.voice.mine
            durationMs: card.voice.mineMs
            playing: card.voice.playing === "mine"
            positionMs: playing ? card.voice.positionMs : 0
            onToggled: card.voice.playMine()
        }
        SpeakTrack {
            width: parent.width
            visible: card.voice.modelMs > 0
            title: qsTr("Model")
            hint: "R"
            tone: "do"
            levels: card.voice.model
            durationMs: card.voice.modelMs
            playing: card.voice.playing === "model"
            positionMs: playing ? card.voice.positionMs : 0
            onToggled: card.voice.playModel()
        }
        AppButton {
            visible: card.asking
            focusPolicy: Qt.TabFocus
            compact: true
            text: qsTr("Record again")
            icon.name: "mic"
            hint: "N"
            onClicked: card.voice.record()
        }
        AppCheckBox {
            width: parent.width
            visible: card.asking
            text: qsTr("Keep my recording on this computer. Without this it is gone when you go on.")
            checked: card.voice.keep
            onClicked: card.voice.keepIt(checked)
        }
    }
}
