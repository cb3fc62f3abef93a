// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Rapport.Ui
import Rapport.Player

/*! The lessons a search found. */
Column {
    id: list

    required property Library library

    signal chosen(courseId: string, lessonId: string)

    spacing: 8

    Heading {
        width: parent.width
        text: qsTr("Lessons")
    }
    Repeater {
        model: list.library.found

        T.AbstractButton {
            id: row

            required property string courseId
            required property string lessonId
            required property string title
            required property string line

            width: list.width
            implicitHeight: Math.max(40, words.height + 24)
            hoverEnabled: true
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1, %2").arg(title).arg(line)
            Accessible.onPressAction: row.clicked()
            Keys.onReturnPressed: row.clicked()
            Keys.onEnterPressed: row.clicked()
            onClicked: list.chosen(courseId, lessonId)

            contentItem: Item {
                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    x: 20
                    width: parent.width - 2 * x
                    spacing: 2

                    Body {
                        width: parent.width
                        text: row.title
                        Accessible.ignored: true
                        font: Theme.strongFont
                    }
                    Caption {
                        width: parent.width
                        text: row.line
                        Accessible.ignored: true
                    }
                }
            }
            background: Rectangle {
                radius: 10
                color: row.down ? Theme.sunken : row.hovered ? Theme.hover : Theme.surface
                border.width: 1
                border.color: Theme.line

                FocusRing {
                    corner: 10
                    visible: row.visualFocus
                }
            }
        }
    }
}
