import QtQuick
import Rapport.Ui

/*! The digits of a PIN as dots. Digits may be pasted, anything else is refused. */
AppTextField {
    id: field

    property string label: qsTr("PIN")
    readonly property bool complete: text.length >= 4

    echoMode: TextInput.Password
    passwordCharacter: "●"
    maximumLength: 12
    inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    placeholderText: label
    font: Qt.font({family: Theme.bodyFont.family, pixelSize: Theme.bodyFont.pixelSize,
                   letterSpacing: text === "" ? 0 : 6})
    // Qt gives no name of a field for passwords to screen readers, but its description.
    Accessible.description: label
    Accessible.passwordEdit: true

    validator: RegularExpressionValidator {
        regularExpression: /[0-9]*/
    }
}
