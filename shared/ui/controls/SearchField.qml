import QtQuick

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
