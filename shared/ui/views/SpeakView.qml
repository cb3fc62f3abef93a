// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! A reply to say aloud: first said, then compared with a model, then checked by a list. */
StepPage {
    id: view

    readonly property OwnWordsModel own: step.own
    readonly property bool asking: step.phase === "asking"
    readonly property bool hasClip: String(own.modelClip) !== ""

    function stepKey(event): bool {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        if (enter && asking && !own.spoken) {
            own.say()
            return true
        }
        if (event.key !== Qt.Key_Space || !hasClip)
            return false
        step.play(own.modelClip)
        return true
    }

    maximumWidth: 760
    submits: own.spoken
    submitText: qsTr("Done")
    hint: !asking ? qsTr("[Enter] continues")
        : !own.spoken ? qsTr("Say it aloud, then press [Enter]")
        : hasClip ? qsTr("[Space] plays the model, [1]–[%1] tick, [Enter] hands in").arg(Math.max(1, step.options.count))
        : qsTr("[1]–[%1] tick, [Enter] hands in").arg(Math.max(1, step.options.count))

    StepHead {
        width: parent.width
        step: view.step
    }
    SpeakAims {
        width: parent.width
        step: view.step
    }
    AppButton {
        visible: view.asking && !view.own.spoken
        text: qsTr("I have said it")
        icon.name: "mic"
        kind: AppButton.Primary
        onClicked: view.own.say()
    }
    ModelAnswer {
        width: parent.width
        step: view.step
    }
    Card {
        id: list

        width: parent.width
        visible: view.own.spoken
        // Later, because it is laid out first.
        onVisibleChanged: if (visible) Qt.callLater(() => view.area.showItem(list))
        padding: 20

        Column {
            id: checks

            width: parent.width
            spacing: 14
            Accessible.role: Accessible.List
            Accessible.name: heading.text

            Heading {
                id: heading

                width: parent.width
                text: view.asking ? qsTr("What did you hear yourself do?") : qsTr("What you heard yourself do")
            }
            Repeater {
                model: view.step.options

                Column {
                    id: point

                    required property string optionId
                    required property var model

                    width: checks.width
                    spacing: 4

                    AppCheckBox {
                        width: parent.width
                        text: point.model.text
                        checked: point.model.chosen
                        enabled: view.asking
                        opacity: 1
                        onClicked: view.step.toggle(point.optionId)
                    }
                    Caption {
                        x: LayoutMirroring.enabled ? 0 : 20 * Theme.iconScale + 10
                        width: parent.width - 20 * Theme.iconScale - 10
                        visible: text !== "" && !view.asking
                        text: point.model.why
                    }
                }
            }
        }
    }
}
