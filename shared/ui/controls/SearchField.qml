import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! Looks for something as one types; Esc empties it. */
AppTextField {
    id: control

    iconName: "search"
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.searchEdit: true
    Keys.onEscapePressed: event => {
        event.accepted = text !== ""
        clear()
    }
}
