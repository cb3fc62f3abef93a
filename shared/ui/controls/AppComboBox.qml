// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One of a few values, in a list that opens. Set Accessible.name to what is chosen. */
T.ComboBox {
    id: control

    implicitWidth: Math.max(160, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(36, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: mirrored ? indicator.width + 18 : 12
    rightPadding: mirrored ? 12 : indicator.width + 18
    topPadding: 8
    bottomPadding: 8
    hoverEnabled: true
    opacity: enabled ? 1 : 0.5

    contentItem: Text {
        text: control.displayText
        textFormat: Text.PlainText
        font: Theme.bodyFont
        color: Theme.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
    }
    indicator: Icon {
        x: control.mirrored ? 10 : control.width - width - 10
        y: (control.height - height) / 2
        name: "chevron-down"
        size: Math.round(18 * Theme.iconScale)
        color: Theme.ink2
    }
    background: Rectangle {
        radius: 8
        color: control.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: Theme.outline

        FocusRing {
            corner: 8
            gap: -1
            visible: control.visualFocus || control.popup.visible
        }
    }
    delegate: T.ItemDelegate {
        id: entry

        required property int index

        width: ListView.view.width
        implicitHeight: Math.max(36, implicitContentHeight + topPadding + bottomPadding)
        padding: 8
        leftPadding: 12
        text: control.textAt(index)
        highlighted: control.highlightedIndex === index

        contentItem: Text {
            text: entry.text
            textFormat: Text.PlainText
            font: Theme.bodyFont
            color: Theme.ink
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            radius: 6
            color: entry.highlighted ? Theme.primarySoft : "transparent"
        }
    }
    popup: T.Popup {
        y: control.height + 4
        width: control.width
        height: Math.min(contentItem.implicitHeight + 12, 320)
        padding: 6

        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: control.popup.visible ? control.delegateModel : null
            currentIndex: control.highlightedIndex
            T.ScrollBar.vertical: AppScrollBar {}
        }
        background: Rectangle {
            radius: 10
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
        }
    }
}
