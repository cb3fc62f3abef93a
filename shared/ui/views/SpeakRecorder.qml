import QtQuick
import Rapport.Ui

/*! The microphone: record and stop, how loud it is, and for how long. */
Card {
    id: card

    required property VoiceModel voice

    function clock(ms: int): string {
        const seconds = Math.floor(ms / 1000)
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
    }

    edge: voice.recording ? Theme.tones["voice"] : Theme.line
    padding: 20

    Column {
        width: parent.width
        spacing: 14

        Flow {
            width: parent.width
            spacing: 16

            AppButton {
                // A click leaves Space with the recording.
                focusPolicy: Qt.TabFocus
                text: card.voice.recording ? qsTr("Stop") : qsTr("Record")
                icon.name: card.voice.recording ? "square" : "mic"
                hint: qsTr("Space")
                kind: card.voice.recording ? AppButton.Secondary : AppButton.Primary
                onClicked: card.voice.recording ? card.voice.stop() : card.voice.record()
            }
            Row {
                height: 40 * Math.max(1, Theme.textScale * 0.8)
                visible: card.voice.recording
                spacing: 10

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 10
                    height: 10
                    radius: 5
                    color: Theme.tones["dont"]
                }
                Body {
                    anchors.verticalCenter: parent.verticalCenter
                    width: implicitWidth
                    text: qsTr("Recording %1 of %2").arg(card.clock(card.voice.elapsedMs))
                          .arg(card.clock(card.voice.longestMs))
                    wrapMode: Text.NoWrap
                }
            }
        }
        Column {
            width: parent.width
            visible: card.voice.recording
            spacing: 6

            ProgressTrack {
                width: parent.width
                thickness: 10
                value: card.voice.level
                tone: "voice"
                name: qsTr("Level: %1").arg(card.voice.levelWords)
            }
            Caption {
                width: parent.width
                text: card.voice.levelWords
                Accessible.ignored: true
            }
        }
        Caption {
            width: parent.width
            visible: !card.voice.recording
            text: qsTr("Your recording stays in memory and is gone when you leave this step, unless you choose to keep it.")
        }
    }
}
