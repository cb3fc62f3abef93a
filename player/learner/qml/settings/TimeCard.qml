import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! How much the clock presses. */
SettingsCard {
    id: card

    required property Desk desk
    readonly property Settings settings: desk.settings
    readonly property var allowances: [{times: 1, words: qsTr("As given")},
                                       {times: 1.5, words: qsTr("Half as long again")},
                                       {times: 2, words: qsTr("Twice as long")}]

    name: qsTr("Time")

    AppSwitch {
        Layout.fillWidth: true
        text: qsTr("Time pressure: clocks run on hold, and where a step gives a time")
        checked: card.settings.timePressure
        onToggled: card.settings.timePressure = checked
    }
    SettingLine {
        label: qsTr("Time to answer")
        enabled: card.settings.timePressure
        opacity: enabled ? 1 : 0.5

        AppComboBox {
            model: card.allowances.map(one => one.words)
            currentIndex: Math.max(0, card.allowances.findIndex(one => one.times === card.settings.moreTime))
            Accessible.name: qsTr("Time to answer: %1").arg(currentText)
            onActivated: index => card.settings.moreTime = card.allowances[index].times
        }
    }
}
