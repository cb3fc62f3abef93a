import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! What clips are heard on and what is spoken into, with a way to try both. */
Card {
    id: card

    required property Settings settings

    contentItem: ColumnLayout {
        spacing: 16

        SoundCheck {
            id: check

            settings: card.settings
        }
        Heading {
            text: qsTr("Sound")
        }
        SettingLine {
            label: qsTr("Heard on")

            AppComboBox {
                width: Math.min(300 * Theme.textScale, card.availableWidth)
                model: check.outputs
                currentIndex: check.output
                enabled: check.hasOutput
                Accessible.name: qsTr("Heard on: %1").arg(currentText)
                onActivated: index => check.chooseOutput(index)
            }
        }
        SettingLine {
            label: qsTr("Microphone")

            AppComboBox {
                width: Math.min(300 * Theme.textScale, card.availableWidth)
                model: check.microphones
                currentIndex: check.microphone
                enabled: check.hasMicrophone
                Accessible.name: qsTr("Microphone: %1").arg(currentText)
                onActivated: index => check.chooseMicrophone(index)
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: 12

            AppButton {
                text: qsTr("Hear a test sound")
                icon.name: "volume-2"
                enabled: check.hasOutput
                onClicked: check.playTest()
            }
            AppButton {
                text: check.listening ? qsTr("Stop listening") : qsTr("Try the microphone")
                icon.name: check.listening ? "square" : "mic"
                enabled: check.hasMicrophone
                onClicked: check.listen(!check.listening)
            }
        }
        ProgressTrack {
            Layout.fillWidth: true
            visible: check.listening
            thickness: 10
            tone: "voice"
            value: check.level
            name: qsTr("Level: %1").arg(check.levelWords)
        }
        Caption {
            Layout.fillWidth: true
            visible: text !== ""
            text: !check.hasOutput ? qsTr("There is nothing to hear with on this computer. The words on the screen carry every call.")
                : check.levelWords !== "" ? check.levelWords
                : !check.hasMicrophone ? qsTr("There is no microphone on this computer. Replies to say aloud are checked by yourself.")
                : ""
        }
    }
}
