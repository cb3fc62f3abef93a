// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! What an answer was looked at for, one under the other. */
Column {
    id: list

    required property StepModel step

    visible: step.findings.count > 0
    spacing: 12
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What was looked for")

    Repeater {
        model: list.step.findings

        FindingCard {
            required property var model

            width: list.width
            verdict: model.verdict
            at: model.at
            text: model.text
            words: model.words
            why: model.why
            better: model.better
        }
    }
}
