import QtQuick
import QtQuick.Controls.Basic

/*! The least that a program with a window and controls can be. */
ApplicationWindow {
    width: 1280
    height: 800
    visible: true
    title: "Minimal"

    Column {
        anchors.centerIn: parent
        spacing: 12

        Label {
            text: "A label"
        }
        Button {
            text: "A button"
        }
    }
}
