import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One line to write in. */
T.TextField {
    id: control

    property bool faulty: false
    property string iconName

    implicitWidth: Math.max(200, contentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(36, contentHeight + topPadding + bottomPadding)
    leftPadding: glyph.visible && !glyph.atRight ? glyph.width + 24 : 12
    rightPadding: glyph.visible && glyph.atRight ? glyph.width + 24 : 12
    topPadding: 9
    bottomPadding: 9
    font: Theme.bodyFont
    color: Theme.ink
    placeholderTextColor: Theme.ink3
    selectionColor: Theme.primary
    selectedTextColor: Theme.onPrimary
    selectByMouse: true
    hoverEnabled: true
    verticalAlignment: TextInput.AlignVCenter
    opacity: enabled ? 1 : 0.5
    Accessible.name: placeholderText

    Icon {
        id: glyph

        readonly property bool atRight: control.LayoutMirroring.enabled

        x: atRight ? control.width - width - 14 : 14
        anchors.verticalCenter: parent.verticalCenter
        visible: name !== ""
        name: control.iconName
        size: Math.round(18 * Theme.iconScale)
        color: Theme.ink3
    }
    Text {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: control.text === "" && control.preeditText === ""
        text: control.placeholderText
        textFormat: Text.PlainText
        font: control.font
        color: control.placeholderTextColor
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 13
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: 8
        color: Theme.surface
        border.width: 1
        border.color: control.faulty ? Theme.tones["dont"] : Theme.outline

        FocusRing {
            corner: 8
            gap: -1
            visible: control.activeFocus
        }
    }
}
