import QtQuick

/*! Words that a screen reader says by itself when they change, and nobody sees: Qt 6.4 cannot
    announce, but what comes up as an alert is said. */
Item {
    id: told

    property string text

    onTextChanged: {
        alert.visible = false
        if (text !== "")
            later.restart()
    }

    Item {
        id: alert

        width: 1
        height: 1
        visible: false
        Accessible.role: Accessible.AlertMessage
        Accessible.name: told.text
    }
    Timer {
        id: later

        // The same alert comes up again, rather than being the old one with other words.
        interval: 50
        onTriggered: alert.visible = told.text !== ""
    }
}
