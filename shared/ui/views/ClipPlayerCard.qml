import QtQuick
import Rapport.Ui

/*! A recording that is being heard: its words as they pass, where it stands, and what to press. */
Card {
    id: card

    required property StepModel step
    readonly property RecordingModel recording: step.recording

    function clock(ms: int): string {
        const seconds = Math.floor(ms / 1000)
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
    }

    Column {
        width: parent.width
        spacing: 14

        FilmFrame {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, height * ratio)
            // A question stands below it.
            height: Math.min(card.recording.asking ? 140 : 240, parent.width / ratio)
            visible: card.recording.film && !card.recording.pictureLost
            picture: card.recording.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Film")
        }
        Item {
            width: parent.width
            height: Math.max(words.height, Theme.quoteFont.pixelSize * 4.5)
            visible: card.step.hasCaptions

            Column {
                id: words

                width: parent.width
                anchors.verticalCenter: parent.verticalCenter
                spacing: 6

                Caption {
                    width: parent.width
                    visible: text !== ""
                    text: card.recording.speaker
                    font: Theme.labelFont
                    color: Theme.tones["call"]
                }
                Item {
                    width: parent.width
                    height: said.height

                    CaptionLight {
                        anchors.fill: said
                        visible: length > 0
                        text: said.text
                        font: said.font
                        lineHeight: said.lineHeight
                        start: card.recording.litStart
                        length: card.recording.litLength
                        color: Theme.lit
                    }
                    Text {
                        id: said

                        width: parent.width
                        text: card.recording.caption !== "" ? card.recording.caption : "…"
                        textFormat: Text.PlainText
                        font: Theme.quoteFont
                        color: card.recording.caption !== "" ? Theme.ink : Theme.ink3
                        wrapMode: Text.Wrap
                        lineHeight: 1.2
                        Accessible.role: Accessible.StaticText
                        Accessible.name: card.recording.caption
                    }
                }
            }
        }
        ClipTimeline {
            width: parent.width
            recording: card.recording
        }
        Item {
            width: parent.width
            height: Math.max(tools.height, clock.height)
            visible: !card.recording.asking

            Flow {
                id: tools

                anchors.left: parent.left
                anchors.right: clock.left
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                spacing: 12

                AppButton {
                    // A click leaves Space with the recording.
                    focusPolicy: Qt.TabFocus
                    text: card.recording.playing ? qsTr("Pause")
                        : card.recording.heard && card.recording.positionMs >= card.recording.durationMs
                          ? qsTr("Hear it again") : qsTr("Play")
                    icon.name: card.recording.playing ? "pause" : "play"
                    onClicked: card.recording.playPause()
                }
                AppButton {
                    visible: card.recording.marking
                    focusPolicy: Qt.TabFocus
                    text: qsTr("Mark this moment")
                    icon.name: "flag"
                    hint: "M"
                    onClicked: card.recording.mark()
                }
            }
            Caption {
                id: clock

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("%1 / %2").arg(card.clock(card.recording.positionMs))
                      .arg(card.clock(card.recording.durationMs))
                wrapMode: Text.NoWrap
            }
        }
        Caption {
            width: parent.width
            visible: card.recording.film && card.recording.pictureLost
            text: qsTr("The picture of this film cannot be shown here. Its sound and its words carry it.")
        }
    }
}
