import QtQuick
import Rapport.Ui

/*! Every key, over whatever is open. */
AppDialog {
    title: qsTr("Keys")
    acceptText: qsTr("Close")
    rejectText: ""

    KeyList {
        width: parent.width
    }
}
