import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! Asks something before going on. Esc refuses; the first button is the one that goes on. */
T.Dialog {
    id: dialog

    property string text
    property string acceptText: qsTr("OK")
    property string rejectText: qsTr("Cancel")
    property bool destructive: false
    default property alias content: body.data
    property Item focusedBefore

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: Math.min(parent ? parent.width - 48 : 480, 480 * Theme.iconScale)
    height: Math.min(parent ? parent.height - 48 : implicitHeight, implicitHeight)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 24
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onAboutToShow: focusedBefore = parent.Window.activeFocusItem
    // Without this the keyboard would be with nothing, unless the answer already took it elsewhere.
    onClosed: {
        // Without a parent the window was taken from it.
        if (!parent)
            return
        const now = parent.Window.activeFocusItem
        if (focusedBefore && (!now || now === parent.Window.contentItem))
            focusedBefore.forceActiveFocus()
    }

    contentItem: ScrollArea {
        implicitHeight: column.height
        contentHeight: column.height
        onHeightChanged: Qt.callLater(showFocused)

        Column {
            id: column

            // Clear of the scroll bar where there is one.
            readonly property real bar: dialog.height < dialog.implicitHeight ? 20 : 0

            x: dialog.mirrored ? bar : 0
            width: parent.width - bar
            spacing: 16

            Heading {
                width: parent.width
                visible: text !== ""
                text: dialog.title
            }
            Body {
                width: parent.width
                visible: text !== ""
                text: dialog.text
                color: Theme.ink2
            }
            Column {
                id: body

                width: parent.width
                spacing: 12
            }
            Flow {
                width: parent.width
                spacing: 12
                layoutDirection: dialog.mirrored ? Qt.LeftToRight : Qt.RightToLeft

                AppButton {
                    visible: text !== ""
                    focus: true
                    text: dialog.acceptText
                    kind: dialog.destructive ? AppButton.Danger : AppButton.Primary
                    onClicked: dialog.accept()
                }
                AppButton {
                    visible: text !== ""
                    text: dialog.rejectText
                    onClicked: dialog.reject()
                }
            }
        }
    }

    background: Rectangle {
        radius: 12
        color: Theme.surface
        border.width: 1
        border.color: Theme.line
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
    }

    T.Overlay.modal: Rectangle {
        color: Theme.dark ? "#B0000000" : "#6614212B"
    }

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick }
    }
}
