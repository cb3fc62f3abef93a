import QtQuick
import Rapport.Ui

/*! A name that is new on this computer, and the button that begins. */
FocusScope {
    id: entry

    property alias text: name.text

    signal accepted(name: string)

    function accept() {
        if (name.text.trim() !== "")
            accepted(name.text)
    }

    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: 12

        AppTextField {
            id: name

            width: parent.width
            focus: true
            placeholderText: qsTr("Your name")
            maximumLength: 80
            onAccepted: entry.accept()
        }
        AppButton {
            width: parent.width
            kind: AppButton.Primary
            enabled: name.text.trim() !== ""
            text: qsTr("Begin")
            icon.name: "arrow-right"
            onClicked: entry.accept()
        }
    }
}
