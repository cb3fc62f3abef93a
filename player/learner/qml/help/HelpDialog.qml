import QtQuick
import Rapport.Ui

/*! Every key, over whatever is open. */
AppDialog {
    id: dialog

    title: qsTr("Keys")
    width: Math.min(parent ? parent.width - 48 : 640, 640 * Theme.iconScale)
    acceptText: qsTr("Close")
    rejectText: ""
    // At its beginning, not at its button.
    onOpened: {
        list.forceActiveFocus()
        Qt.callLater(() => (dialog.contentItem as ScrollArea).contentY = 0)
    }

    FocusScope {
        id: list

        width: parent.width
        implicitHeight: keys.height
        activeFocusOnTab: true
        Accessible.role: Accessible.Grouping
        Accessible.name: dialog.title
        Keys.onPressed: event => event.accepted = (dialog.contentItem as ScrollArea).scrollByKey(event.key)
        Keys.onReturnPressed: dialog.accept()
        Keys.onEnterPressed: dialog.accept()

        KeyList {
            id: keys

            // Clear of the scroll bar.
            width: parent.width - 16
        }
    }
}
