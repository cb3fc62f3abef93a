import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! The learner's PIN, and what happens to a desk nobody is at. */
Card {
    id: card

    required property Desk desk
    readonly property OwnPin pin: desk.ownPin
    readonly property var waits: [{minutes: 0, words: qsTr("Never")},
                                  {minutes: 2, words: qsTr("After 2 minutes")},
                                  {minutes: 5, words: qsTr("After 5 minutes")},
                                  {minutes: 10, words: qsTr("After 10 minutes")},
                                  {minutes: 15, words: qsTr("After 15 minutes")},
                                  {minutes: 30, words: qsTr("After 30 minutes")}]

    contentItem: ColumnLayout {
        spacing: 16

        Heading {
            Layout.fillWidth: true
            text: qsTr("Sharing this computer")
        }
        Body {
            Layout.fillWidth: true
            text: card.pin.isSet ? qsTr("You have a PIN: only you can learn under your name.")
                                 : qsTr("With a PIN, only you can learn under your name.")
            color: Theme.ink2
        }
        Flow {
            Layout.fillWidth: true
            spacing: 12

            AppButton {
                text: card.pin.isSet ? qsTr("Change PIN…") : qsTr("Set a PIN…")
                onClicked: {
                    dialog.removes = false
                    dialog.open()
                }
            }
            AppButton {
                visible: card.pin.isSet
                text: qsTr("Remove PIN…")
                onClicked: {
                    dialog.removes = true
                    dialog.open()
                }
            }
            AppButton {
                visible: card.pin.isSet
                text: qsTr("Lock now")
                icon.name: "lock"
                onClicked: card.desk.lock()
            }
        }
        SettingLine {
            label: card.pin.isSet ? qsTr("Lock when nobody is here")
                                  : qsTr("Ask who is learning when nobody is here")

            AppComboBox {
                model: card.waits.map(one => one.words)
                currentIndex: card.waits.findIndex(one => one.minutes === card.desk.settings.lockAfter)
                Accessible.name: qsTr("When nobody is here: %1").arg(currentText)
                onActivated: index => card.desk.settings.lockAfter = card.waits[index].minutes
            }
        }
        Caption {
            Layout.fillWidth: true
            text: card.pin.isSet ? qsTr("Everything is hidden until you type your PIN, and then goes on where you were. Clocks stand still meanwhile.")
                                 : qsTr("Where several people learn on this computer you are signed out, so that nobody answers under your name by mistake. Your progress is kept.")
        }
    }

    PinDialog {
        id: dialog

        pin: card.pin
    }
}
