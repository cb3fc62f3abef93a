import QtQuick
import Rapport.Ui

/*! The product's mark and name. */
Row {
    spacing: 12

    Rectangle {
        width: 36 * Theme.iconScale
        height: width
        radius: 10
        color: Theme.primary

        Icon {
            anchors.centerIn: parent
            name: "headphones"
            size: Math.round(20 * Theme.iconScale)
            color: Theme.onPrimary
        }
    }
    Heading {
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Rapport")
    }
}
