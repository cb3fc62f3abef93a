// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! The replies, answers or actions of a step, one under the other. */
Column {
    id: list

    required property StepModel step

    spacing: 12

    Repeater {
        model: list.step.options

        ReplyCard {
            required property string optionId
            required property var model

            width: list.width
            text: model.text
            number: model.number
            chosen: model.chosen
            multiple: list.step.multiple
            grade: model.grade
            why: model.why
            better: model.better
            enabled: model.enabled && list.step.phase === "asking"
            onClicked: list.step.multiple ? list.step.toggle(optionId) : list.step.choose(optionId)
        }
    }
}
