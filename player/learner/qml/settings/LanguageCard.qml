import QtQuick
import Rapport.Ui
import Rapport.Player

/*! What language the window speaks, and courses where they are translated to it. */
SettingsCard {
    id: card

    required property Desk desk
    readonly property Settings settings: desk.settings

    name: qsTr("Language")

    SettingLine {
        label: qsTr("Language of the window, and of translated courses")

        AppComboBox {
            model: card.settings.languageNames
            currentIndex: card.settings.languageChoice
            Accessible.name: qsTr("Language: %1").arg(currentText)
            onActivated: index => card.settings.languageChoice = index
        }
    }
}
