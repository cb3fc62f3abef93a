import QtQuick
import Rapport.Ui

/*! The bar below: what the keys do, and the buttons, which are its children. */
Rectangle {
    id: foot

    property string hint
    default property alias buttons: row.data

    implicitHeight: Math.max(76, Math.max(keys.height, row.height) + 32)
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    KeyHint {
        id: keys

        anchors.left: parent.left
        anchors.leftMargin: 24
        anchors.right: row.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        text: foot.hint
    }
    Row {
        id: row

        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12
    }
}
