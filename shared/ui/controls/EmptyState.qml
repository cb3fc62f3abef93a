import QtQuick
import Rapport.Ui

/*! What stands where nothing is yet: an icon, a sentence, and if wished a way on. */
Item {
    id: state

    property string iconName: "info"
    property string title
    property string text
    property string actionText
    property string tone: "page"

    signal triggered

    implicitWidth: 360
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width, 440 * Theme.iconScale)
        spacing: 12

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 64 * Theme.iconScale
            height: width
            radius: 16
            color: Theme.softs[state.tone]

            Icon {
                anchors.centerIn: parent
                name: state.iconName
                size: Math.round(28 * Theme.iconScale)
                color: Theme.tones[state.tone]
            }
        }
        Heading {
            width: parent.width
            text: state.title
            horizontalAlignment: Text.AlignHCenter
        }
        Body {
            width: parent.width
            visible: text !== ""
            text: state.text
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            visible: text !== ""
            text: state.actionText
            onClicked: state.triggered()
        }
    }
}
