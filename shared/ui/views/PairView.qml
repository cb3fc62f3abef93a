// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! A do/don't pair: both told at once, or chosen from first and told afterwards. */
StepPage {
    id: view

    readonly property bool choosing: step.mode === "choose"
    readonly property bool told: !choosing || step.phase === "answered"
    readonly property var clips: [step.dontClip, step.doClip].filter(url => String(url) !== "")
    property int nextClip: 0

    hint: !told ? qsTr("Press [1] or [2]")
        : clips.length > 0 ? qsTr("[Space] plays the next clip") : qsTr("[Enter] continues")

    function stepKey(event): bool {
        if (event.key !== Qt.Key_Space || !told || clips.length === 0)
            return false
        step.play(clips[nextClip++ % clips.length])
        return true
    }

    Column {
        width: parent.width
        spacing: 8

        RichBody {
            width: parent.width
            visible: markdown !== ""
            markdown: view.step.text
            font: Theme.captionFont
            color: Theme.ink2
        }
        Title {
            width: parent.width
            text: view.step.prompt
        }
    }
    GridLayout {
        width: parent.width
        columns: view.wide ? 2 : 1
        columnSpacing: 24
        rowSpacing: 16

        Repeater {
            model: view.choosing ? view.step.options : 0

            PairCard {
                required property string optionId
                required property var model

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                text: model.text
                number: model.number
                chosen: model.chosen
                grade: view.told ? model.grade : ""
                clip: model.clip
                choosable: !view.told && model.enabled
                onClicked: if (choosable) view.step.choose(optionId)
                onPlayed: url => view.step.play(url)
            }
        }
        Repeater {
            model: view.choosing ? 0 : ["dont", "do"]

            PairCard {
                required property string modelData

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                grade: modelData
                text: modelData === "do" ? view.step.doText : view.step.dontText
                clip: modelData === "do" ? view.step.doClip : view.step.dontClip
                onPlayed: url => view.step.play(url)
            }
        }
    }
    Card {
        width: parent.width
        visible: view.told && (view.step.why !== "" || view.step.points.length > 0)
        fill: Theme.selected

        Column {
            width: parent.width
            spacing: 12

            Text {
                width: parent.width
                text: qsTr("Why it matters")
                textFormat: Text.PlainText
                font: Theme.strongFont
                color: Theme.ink
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            RichBody {
                width: parent.width
                visible: markdown !== ""
                markdown: view.step.why
                color: Theme.ink2
            }
            Flow {
                width: parent.width
                spacing: 8

                Repeater {
                    model: view.step.points

                    Chip {
                        required property string modelData

                        text: modelData
                    }
                }
            }
        }
    }
}
