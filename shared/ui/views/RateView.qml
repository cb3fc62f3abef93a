// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! A judgement on a scale, and afterwards how a panel judged. */
StepPage {
    id: view

    readonly property bool asking: step.phase === "asking"

    function stepKey(event): bool {
        if (event.key !== Qt.Key_Space || !clip.visible)
            return false
        step.play(step.clip)
        return true
    }

    maximumWidth: 720
    hint: !asking ? qsTr("[Enter] continues")
        : clip.visible ? qsTr("[Space] plays the clip, [1]–[%1] choose").arg(Math.max(1, step.options.count))
        : qsTr("Press [1]–[%1]").arg(Math.max(1, step.options.count))

    StepHead {
        width: parent.width
        step: view.step
    }
    ClipButton {
        id: clip

        clip: view.step.clip
        onPlayed: url => view.step.play(url)
    }
    Column {
        id: levels

        width: parent.width
        spacing: 8
        Accessible.role: Accessible.Grouping
        Accessible.name: view.step.prompt

        Repeater {
            model: view.step.options

            RateLevel {
                required property string optionId
                required property var model

                width: levels.width
                number: model.number
                text: model.text
                chosen: model.chosen
                enabled: model.enabled && view.asking
                told: !view.asking
                votes: model.votes
                share: model.share
                onClicked: view.step.choose(optionId)
            }
        }
    }
    Card {
        width: parent.width
        visible: !view.asking && view.step.why !== ""
        fill: Theme.selected
        padding: 20

        Column {
            width: parent.width
            spacing: 8

            Text {
                width: parent.width
                text: qsTr("What the panel went by")
                textFormat: Text.PlainText
                font: Theme.strongFont
                color: Theme.ink
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            RichBody {
                width: parent.width
                markdown: view.step.why
                color: Theme.ink2
            }
        }
    }
}
