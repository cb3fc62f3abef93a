import QtQuick
import Rapport.Ui

/*! A remark in the flow of a page, with if wished something to do about it. */
Rectangle {
    id: banner

    property string text
    property string tone: "hold"
    property string iconName: tone === "do" ? "circle-check" : tone === "dont" ? "circle-alert"
                            : tone === "hold" ? "triangle-alert" : "info"
    property string actionText

    signal triggered

    implicitWidth: 400
    implicitHeight: Math.max(label.height, action.visible ? action.height : 0, 20) + 24
    radius: 10
    color: Theme.softs[tone]
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        id: glyph

        anchors.left: parent.left
        anchors.leftMargin: 16
        y: 12 + Math.max(0, (Theme.bodyFont.pixelSize * 1.45 - size) / 2)
        name: banner.iconName
        size: Math.round(20 * Theme.iconScale)
        color: Theme.tones[banner.tone]
    }
    Body {
        id: label

        anchors.left: glyph.right
        anchors.leftMargin: 12
        anchors.right: action.visible ? action.left : parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        text: banner.text
        color: Theme.tones[banner.tone]
        Accessible.ignored: true
    }
    AppButton {
        id: action

        anchors.right: parent.right
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        visible: banner.actionText !== ""
        compact: true
        text: banner.actionText
        onClicked: banner.triggered()
    }
}
