import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! What a call shows while it speaks. */
SettingsCard {
    id: card

    required property Desk desk

    name: qsTr("Calls")

    AppSwitch {
        Layout.fillWidth: true
        text: qsTr("Light up the words as they are spoken")
        checked: card.desk.settings.captions
        onToggled: card.desk.settings.captions = checked
    }
}
