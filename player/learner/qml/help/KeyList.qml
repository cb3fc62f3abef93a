// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! Every key, in groups. */
Column {
    id: list

    spacing: 24

    KeyGroups {
        id: keys
    }
    Repeater {
        model: keys.groups

        Column {
            id: group

            required property var modelData

            width: list.width
            spacing: 12

            Heading {
                width: parent.width
                text: group.modelData.name
            }
            Repeater {
                model: group.modelData.keys

                GridLayout {
                    id: line

                    required property var modelData

                    width: list.width
                    columns: width >= 360 * Theme.textScale ? 2 : 1
                    columnSpacing: 16
                    rowSpacing: 4

                    Item {
                        Layout.preferredWidth: Math.max(cap.implicitWidth, 104 * Theme.textScale)
                        implicitHeight: cap.implicitHeight

                        KeyCap {
                            id: cap

                            anchors.left: parent.left
                            text: line.modelData.key
                        }
                    }
                    Body {
                        Layout.fillWidth: true
                        text: line.modelData.words
                        Accessible.name: qsTr("%1: %2").arg(line.modelData.key).arg(line.modelData.words)
                    }
                }
            }
        }
    }
}
