import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! A learner to pick, with a mark where a PIN is asked for. */
T.ItemDelegate {
    id: row

    property string initials
    property bool hasPin: false

    implicitHeight: Math.max(56, label.implicitHeight + 24)
    padding: 12
    hoverEnabled: true
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: hasPin ? qsTr("%1, with a PIN").arg(text) : text
    Accessible.focusable: true
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    contentItem: Item {
        Avatar {
            id: face

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            size: Math.round(36 * Theme.iconScale)
            initials: row.initials
            Accessible.ignored: true
        }
        Text {
            id: label

            readonly property bool mayShorten: true

            anchors.left: face.right
            anchors.leftMargin: 14
            anchors.right: mark.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            text: row.text
            textFormat: Text.PlainText
            font: Theme.strongFont
            color: Theme.ink
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
        Icon {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            name: row.hasPin ? "lock" : "chevron-right"
            size: Math.round(18 * Theme.iconScale)
            color: Theme.ink3
            mirror: row.mirrored && !row.hasPin
        }
    }
    background: Rectangle {
        radius: 10
        color: row.down ? Theme.sunken : row.hovered ? Theme.hover : "transparent"

        FocusRing {
            corner: 10
            gap: -2
            visible: row.activeFocus
        }
    }
}
