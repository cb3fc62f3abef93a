import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! How the window looks. */
SettingsCard {
    id: card

    required property Desk desk
    readonly property Settings settings: desk.settings
    readonly property var themes: [qsTr("As the desktop"), qsTr("Light"), qsTr("Dark")]

    name: qsTr("Reading")

    SettingLine {
        label: qsTr("Theme")

        AppComboBox {
            model: card.themes
            currentIndex: card.settings.theme
            focus: true
            Accessible.name: qsTr("Theme: %1").arg(currentText)
            onActivated: index => card.settings.theme = index
        }
    }
    SettingLine {
        label: qsTr("Text size: %1%").arg(Math.round(card.settings.textScale * 100))

        AppSlider {
            from: 0.8
            to: 2
            stepSize: 0.1
            snapMode: AppSlider.SnapAlways
            value: card.settings.textScale
            name: qsTr("Text size")
            onMoved: card.settings.textScale = value
        }
    }
    AppSwitch {
        Layout.fillWidth: true
        text: qsTr("Letters for readers with dyslexia (OpenDyslexic)")
        checked: card.settings.dyslexicFont
        onToggled: card.settings.dyslexicFont = checked
    }
    AppSwitch {
        Layout.fillWidth: true
        text: qsTr("Less motion")
        checked: card.settings.reducedMotion
        onToggled: card.settings.reducedMotion = checked
    }
}
