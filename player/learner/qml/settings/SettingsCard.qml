import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! The settings that belong together, under their name. */
Card {
    id: card

    required property string name
    default property alias lines: column.data

    width: parent ? parent.width : implicitWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    contentItem: ColumnLayout {
        id: column

        spacing: 16

        Heading {
            Layout.fillWidth: true
            text: card.name
        }
    }
}
