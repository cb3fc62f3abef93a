import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! Above every step: the way out, where one is, and how what is heard is shown. */
Rectangle {
    id: bar

    required property LessonController lesson
    required property Settings settings
    readonly property bool roomy: width >= 900 * Math.max(1, Theme.textScale * 0.8)

    signal leaving

    /*! Slower (-1) or quicker (1). */
    function changeSpeed(by: int) {
        if (speed.visible)
            speed.change(by)
    }

    implicitHeight: Math.max(56, row.implicitHeight + 16)
    color: Theme.surface

    Rectangle {
        y: parent.height - 1
        width: parent.width
        height: 1
        color: Theme.line
    }
    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        AppButton {
            compact: true
            text: qsTr("Leave")
            icon.name: "x"
            Accessible.description: bar.lesson.rehearsal ? qsTr("Nothing of this is recorded")
                                                         : qsTr("Your progress is kept")
            onClicked: bar.leaving()
        }
        ColumnLayout {
            Layout.fillWidth: !bar.roomy
            Layout.maximumWidth: bar.width * (bar.roomy ? 0.34 : 1)
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: bar.lesson.title
                textFormat: Text.PlainText
                font: Theme.strongFont
                color: Theme.ink
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Caption {
                Layout.fillWidth: true
                visible: bar.roomy
                text: bar.lesson.subtitle
            }
        }
        Chip {
            visible: bar.lesson.rehearsal
            tone: "hold"
            iconName: "rotate-ccw"
            text: qsTr("Practice run, not recorded")
        }
        ProgressTrack {
            Layout.fillWidth: true
            Layout.leftMargin: 40
            Layout.rightMargin: 40
            visible: bar.roomy
            value: bar.lesson.progress
            name: qsTr("Progress")
        }
        Caption {
            visible: bar.roomy
            text: bar.lesson.progressText
        }
        AppButton {
            visible: bar.lesson.onCall
            compact: true
            checkable: true
            checked: bar.settings.captions
            text: qsTr("Captions")
            icon.name: "captions"
            onToggled: bar.settings.captions = checked
        }
        SpeedButton {
            id: speed

            visible: bar.lesson.sounds
            settings: bar.settings
        }
    }
}
