// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! How far each course has come, with its certificate. */
Card {
    id: card

    required property Progress progress

    Column {
        id: column

        width: parent.width
        spacing: 20

        Heading {
            width: parent.width
            text: qsTr("Courses")
        }
        Repeater {
            model: card.progress.courses

            GridLayout {
                id: line

                required property var model

                width: column.width
                columns: width >= 560 * Theme.textScale ? 2 : 1
                columnSpacing: 24
                rowSpacing: 12

                Column {
                    Layout.fillWidth: true
                    spacing: 6

                    Body {
                        width: parent.width
                        text: line.model.title
                        font: Theme.strongFont
                    }
                    ProgressTrack {
                        width: parent.width
                        value: line.model.progress
                        name: line.model.title
                    }
                    Caption {
                        width: parent.width
                        text: line.model.detail
                    }
                }
                AppButton {
                    Layout.maximumWidth: line.width
                    visible: line.model.certificate
                    compact: true
                    text: qsTr("Certificate (PDF)")
                    icon.name: "download"
                    Accessible.name: qsTr("Certificate (PDF) of %1").arg(line.model.title)
                    onClicked: card.progress.saveCertificate(line.model.courseId)
                }
            }
        }
    }
}
