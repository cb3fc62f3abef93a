import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! A button with words. icon.name may be any Icon; hint shows the key that does the same. */
T.Button {
    id: control

    enum Kind { Secondary, Primary, Quiet, Danger, OnHero }

    property int kind: AppButton.Secondary
    property bool compact: false
    property string hint

    readonly property color contentColor: {
        switch (kind) {
        case AppButton.Primary: return Theme.onPrimary
        case AppButton.Danger: return Theme.surface
        case AppButton.OnHero: return Theme.heroStart
        case AppButton.Quiet: return Theme.ink2
        default: return Theme.ink
        }
    }
    readonly property color fillColor: {
        switch (kind) {
        case AppButton.Primary: return Theme.primary
        case AppButton.Danger: return Theme.tones["dont"]
        case AppButton.OnHero: return Theme.onHero
        case AppButton.Quiet: return "transparent"
        default: return Theme.surface
        }
    }
    readonly property bool filled: kind === AppButton.Primary || kind === AppButton.Danger
                                   || kind === AppButton.OnHero

    implicitWidth: Math.max(implicitContentWidth + leftPadding + rightPadding, 40)
    implicitHeight: Math.max(implicitContentHeight + topPadding + bottomPadding, compact ? 32 : 40)
    horizontalPadding: compact ? 12 : 18
    verticalPadding: compact ? 5 : 9
    font: compact ? Theme.labelFont : Theme.strongFont
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5
    Accessible.onPressAction: control.clicked()

    contentItem: Item {
        implicitWidth: row.fixedWidth + Math.ceil(label.implicitWidth)
        implicitHeight: row.implicitHeight

        Row {
            id: row

            readonly property real fixedWidth: (glyph.visible ? glyph.width + spacing : 0)
                                               + (key.visible ? key.width + spacing : 0)

            anchors.centerIn: parent
            spacing: control.compact ? 8 : 10

            Icon {
                id: glyph

                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                name: control.icon.name
                size: Math.round((control.compact ? 18 : 20) * Theme.iconScale)
                color: control.contentColor
                mirror: control.mirrored && name.startsWith("arrow")
            }
            Text {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), control.availableWidth - row.fixedWidth)
                text: control.text
                textFormat: Text.PlainText
                font: control.font
                color: control.contentColor
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
            KeyCap {
                id: key

                anchors.verticalCenter: parent.verticalCenter
                visible: control.hint !== ""
                text: control.hint
            }
        }
    }

    background: Rectangle {
        radius: control.compact ? 8 : 10
        color: control.filled ? control.fillColor
             : control.down || control.checked ? Theme.sunken
             : control.hovered ? Theme.hover : control.fillColor
        border.width: control.kind === AppButton.Secondary ? 1 : 0
        border.color: Theme.line

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            visible: control.filled && control.enabled && (control.down || control.hovered)
            color: control.kind === AppButton.OnHero || Theme.dark ? "#000000" : "#06201D"
            opacity: control.down ? 0.2 : 0.1
        }
        FocusRing {
            corner: parent.radius
            visible: control.visualFocus
        }
    }
}
