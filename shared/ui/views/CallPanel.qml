// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! Who is on the line: a panel beside the call, or a strip above it where room is short. */
Rectangle {
    id: panel

    required property CallModel call
    property bool strip: false

    signal transcriptAsked

    function clock(seconds: int): string {
        return String(Math.floor(seconds / 60)).padStart(2, "0") + ":"
             + String(seconds % 60).padStart(2, "0")
    }

    implicitWidth: 288
    implicitHeight: strip ? brief.height + 32 : full.height + 48
    color: Theme.surface

    component OnCall: Chip {
        tone: "call"
        iconName: "phone"
        text: qsTr("On call · %1").arg(panel.clock(panel.call.callSeconds))
    }
    component Transcript: AppButton {
        kind: AppButton.Quiet
        compact: true
        text: qsTr("Transcript so far")
        icon.name: "list"
        onClicked: panel.transcriptAsked()
    }

    Column {
        id: brief

        x: 24
        y: 16
        width: parent.width - 48
        visible: panel.strip
        spacing: 10

        Row {
            width: parent.width
            spacing: 14

            Avatar {
                id: face

                anchors.verticalCenter: parent.verticalCenter
                size: 52
                initials: panel.call.initials
                name: panel.call.callerName
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - face.width - parent.spacing
                spacing: 2

                Heading {
                    width: parent.width
                    text: panel.call.callerName
                }
                Caption {
                    width: parent.width
                    text: [panel.call.callerRole, panel.call.moodLabel]
                          .filter(part => part !== "").join(" · ")
                }
            }
        }
        Flow {
            width: parent.width
            spacing: 12

            OnCall {}
            Transcript {}
        }
    }
    ScrollArea {
        anchors.fill: parent
        anchors.bottomMargin: foot.height + 24
        visible: !panel.strip
        contentHeight: full.height + 48

        Column {
            id: full

            x: 24
            y: 24
            width: parent.width - 48
            spacing: 12

            Avatar {
                anchors.horizontalCenter: parent.horizontalCenter
                initials: panel.call.initials
                name: panel.call.callerName
            }
            Heading {
                width: parent.width
                text: panel.call.callerName
                horizontalAlignment: Text.AlignHCenter
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: panel.call.callerRole
                horizontalAlignment: Text.AlignHCenter
            }
            OnCall { anchors.horizontalCenter: parent.horizontalCenter }
            Item { width: 1; height: 4 }
            Column {
                width: parent.width
                visible: panel.call.moodHistory.length > 0

                SectionLine {
                    width: parent.width
                    title: qsTr("Mood")
                    detail: panel.call.moodLabel
                }
                Caption {
                    anchors.left: parent.left
                    anchors.leftMargin: 10
                    text: panel.call.moodHigh
                    color: Theme.ink3
                }
                CurveChart {
                    width: parent.width
                    sparkline: true
                    tone: "call"
                    values: panel.call.moodHistory
                    momentText: qsTr("Mood: %1").arg(panel.call.moodLabel)
                }
                Caption {
                    anchors.left: parent.left
                    anchors.leftMargin: 10
                    text: panel.call.moodLow
                    color: Theme.ink3
                }
            }
            Item { width: 1; height: 4 }
            SectionLine {
                width: parent.width
                visible: panel.call.competencies.count > 0
                title: qsTr("This call")
            }
            Repeater {
                model: panel.call.competencies

                MeterBar {
                    required property var model

                    width: full.width
                    label: model.name
                    valueText: model.earned + " / " + model.possible
                    share: model.possible > 0 ? model.earned / model.possible : 0
                    tone: model.tone
                }
            }
        }
    }
    Transcript {
        id: foot

        visible: !panel.strip
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 16
        width: Math.min(implicitWidth, parent.width - 24)
    }
    Rectangle {
        anchors.right: panel.strip ? undefined : parent.right
        anchors.bottom: parent.bottom
        width: panel.strip ? parent.width : 1
        height: panel.strip ? 1 : parent.height
        color: Theme.line
    }
}
