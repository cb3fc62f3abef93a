import QtQuick
import Rapport.Ui

/*! A short fact in a pill. tone is one of Theme.tones, or empty for a neutral one. */
Rectangle {
    id: chip

    property string text
    property string tone
    property string iconName
    property color fill: tone === "" ? Theme.sunken : Theme.softs[tone]
    readonly property color ink: tone === "" ? Theme.ink2 : Theme.tones[tone]

    implicitWidth: Math.ceil(row.fixedWidth + label.implicitWidth) + 20
    implicitHeight: Math.max(24, Math.ceil(label.height) + 8)
    radius: Math.min(height / 2, 12 * Math.max(1, Theme.textScale))
    color: fill
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row

        readonly property real fixedWidth: glyph.visible ? glyph.width + spacing : 0

        anchors.centerIn: parent
        spacing: 6

        Icon {
            id: glyph

            anchors.verticalCenter: parent.verticalCenter
            visible: name !== ""
            name: chip.iconName
            size: Math.round(16 * Theme.iconScale)
            color: chip.ink
        }
        Text {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), Math.max(0, chip.width - 20 - row.fixedWidth))
            text: chip.text
            textFormat: Text.PlainText
            font: Theme.labelFont
            color: chip.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
