// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! What the learner heard themselves do. */
Card {
    id: card

    required property StepModel step
    readonly property bool asking: step.phase === "asking"

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
            text: card.asking ? qsTr("What did you hear yourself do?") : qsTr("What you heard yourself do")
        }
        Repeater {
            model: card.step.options

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
                    enabled: card.asking
                    opacity: 1
                    onClicked: card.step.toggle(point.optionId)
                }
                Caption {
                    x: LayoutMirroring.enabled ? 0 : 20 * Theme.iconScale + 10
                    width: parent.width - 20 * Theme.iconScale - 10
                    visible: text !== "" && !card.asking
                    text: point.model.why
                }
            }
        }
    }
}
