import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! A caller who has to wait: a clock, what one knows, and what one can do. */
StepPage {
    id: view

    readonly property bool onHold: step.holdPhase === "on-hold"
    readonly property bool asking: step.phase === "asking"

    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0")
    }

    maximumWidth: 880
    centered: true
    hint: !asking ? qsTr("[Enter] continues")
        : step.options.count < 2 ? qsTr("Press [1]")
        : qsTr("Press [1]–[%1]").arg(step.options.count)

    GridLayout {
        width: parent.width
        columns: view.wide ? 2 : 1
        columnSpacing: 64
        rowSpacing: 28

        ColumnLayout {
            Layout.preferredWidth: 320
            Layout.fillWidth: !view.wide
            Layout.alignment: view.wide ? Qt.AlignVCenter : Qt.AlignCenter
            spacing: 20

            Item {
                Layout.alignment: Qt.AlignHCenter
                implicitWidth: view.wide ? 240 : Math.max(200, words.implicitWidth + 64)
                implicitHeight: implicitWidth
                Accessible.role: Accessible.Clock
                Accessible.name: qsTr("%1 on hold").arg(view.clock(view.step.holdSeconds))

                Ring {
                    anchors.fill: parent
                    thickness: 16
                    value: view.step.holdFraction
                    color: Theme.tones["hold"]
                    track: Theme.dark ? Theme.sunken : Theme.line
                }
                Column {
                    id: words

                    anchors.centerIn: parent
                    spacing: 2

                    Text {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: view.clock(view.step.holdSeconds)
                        textFormat: Text.PlainText
                        font.family: Theme.fontFamily
                        font.pixelSize: Math.round(52 * Math.min(1.4, Theme.textScale))
                        font.weight: Font.Bold
                        color: Theme.ink
                        Accessible.ignored: true
                    }
                    Body {
                        anchors.horizontalCenter: parent.horizontalCenter
                        text: view.onHold ? qsTr("on hold") : qsTr("with the caller")
                        color: Theme.ink2
                        Accessible.ignored: true
                    }
                }
            }
            Caption {
                Layout.fillWidth: true
                visible: text !== ""
                text: view.onHold ? view.step.waiting : ""
                horizontalAlignment: Text.AlignHCenter
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 480
            spacing: 14

            RichBody {
                Layout.fillWidth: true
                visible: markdown !== "" && !view.onHold
                markdown: view.step.text
                color: Theme.ink2
            }
            Heading {
                Layout.fillWidth: true
                text: view.step.prompt !== "" ? view.step.prompt : qsTr("What do you do now?")
            }
            OptionList {
                Layout.fillWidth: true
                step: view.step
            }
            AppButton {
                visible: view.asking && view.onHold && !view.step.clockRuns
                text: qsTr("Wait a little")
                icon.name: "clock"
                onClicked: view.step.wait()
            }
            Banner {
                Layout.fillWidth: true
                visible: view.asking && view.onHold && view.step.silenceSeconds > 0
                iconName: "clock"
                text: view.step.silenceSeconds === 1
                      ? qsTr("Nobody has spoken to the caller for 1 second.")
                      : qsTr("Nobody has spoken to the caller for %1 seconds.")
                        .arg(view.step.silenceSeconds)
            }
            Caption {
                Layout.fillWidth: true
                visible: view.asking && view.step.clockRuns && view.step.speed !== 1
                text: qsTr("Time runs %1× faster here. The clock can be turned off in Settings.")
                      .arg(view.step.speed)
            }
        }
    }
}
