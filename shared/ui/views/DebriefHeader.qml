import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! The result in one sentence, and where to go from here. */
GridLayout {
    id: header

    required property DebriefModel debrief
    property bool wide: true
    readonly property string tone: !debrief.judged ? "call" : debrief.passed ? "do" : "dont"

    columns: wide ? 3 : 1
    columnSpacing: 20
    rowSpacing: 14

    Rectangle {
        implicitWidth: 64 * Theme.iconScale
        implicitHeight: implicitWidth
        radius: 16
        color: Theme.softs[header.tone]

        Icon {
            anchors.centerIn: parent
            name: header.debrief.passed ? "check" : "x"
            size: Math.round(28 * Theme.iconScale)
            color: Theme.tones[header.tone]
        }
    }
    Column {
        Layout.fillWidth: true
        spacing: 4

        Caption {
            width: parent.width
            text: (header.debrief.curve.length > 1 ? qsTr("Call debrief · %1") : qsTr("Debrief · %1"))
                  .arg(header.debrief.title)
        }
        Title {
            width: parent.width
            text: header.debrief.headline
        }
    }
    Flow {
        Layout.fillWidth: !header.wide
        spacing: 12

        AppButton {
            text: qsTr("Try again")
            icon.name: "repeat"
            onClicked: header.debrief.tryAgain()
        }
        AppButton {
            text: qsTr("Back to the course")
            icon.name: "arrow-left"
            kind: header.debrief.hasNext ? AppButton.Secondary : AppButton.Primary
            onClicked: header.debrief.leave()
        }
        AppButton {
            visible: header.debrief.hasNext
            text: qsTr("Next lesson")
            icon.name: "arrow-right"
            kind: AppButton.Primary
            onClicked: header.debrief.next()
        }
    }
}
