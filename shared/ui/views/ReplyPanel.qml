import QtQuick
import Rapport.Ui

/*! What one may say now. */
Rectangle {
    id: panel

    required property StepModel step
    property bool narrow: false
    readonly property bool asking: step.phase === "asking" && step.options.count > 0
    readonly property real side: narrow ? 24 : 48
    readonly property var repeatHints: ({
        her: qsTr("Press [1]–[%1], or [R] to hear her again"),
        him: qsTr("Press [1]–[%1], or [R] to hear him again"),
        them: qsTr("Press [1]–[%1], or [R] to hear them again")
    })
    readonly property string hint: {
        if (!asking)
            return ""
        const last = Math.max(1, step.options.count)
        const heard = step.call && step.call.durationMs > 0
        return heard ? (repeatHints[step.call.pronoun] ?? repeatHints.them).arg(last)
                     : qsTr("Press [1]–[%1]").arg(last)
    }

    implicitHeight: column.height + 52
    color: Theme.surface

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    Column {
        id: column

        x: panel.side
        y: 24
        width: parent.width - 2 * panel.side
        spacing: 14

        Ends {
            width: parent.width

            Heading {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                text: panel.step.prompt !== "" ? panel.step.prompt
                    : panel.step.options.count > 0 ? qsTr("What do you say?") : qsTr("Listen")
            }
            Item {
                implicitWidth: onward.visible ? onward.implicitWidth : keys.implicitWidth
                implicitHeight: onward.visible ? onward.implicitHeight : keys.implicitHeight
                width: Math.min(implicitWidth, parent.width)
                height: implicitHeight

                KeyHint {
                    id: keys

                    width: parent.width
                    visible: !onward.visible
                    text: panel.hint
                }
                AppButton {
                    id: onward

                    width: parent.width
                    visible: panel.step.canContinue
                    text: qsTr("Continue")
                    icon.name: "arrow-right"
                    kind: AppButton.Primary
                    onClicked: panel.step.advance()
                }
            }
        }
        OptionList {
            width: parent.width
            visible: panel.step.options.count > 0
            step: panel.step
        }
    }
}
