// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! One line of a transcript, cut into the pieces one can point at. */
Column {
    id: line

    required property StepModel step
    property int first: 0
    property int clauses: 0
    property int revision: 0
    property string speaker
    property bool mine: false

    signal picked(int clause)

    /*! revision makes bindings look again. */
    function clause(revision: int, row: int, role: string) {
        return step.clauses.value(row, role) ?? ""
    }
    function item(clause: int): Item {
        return pieces.itemAt(clause - first)
    }

    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: speaker

    Caption {
        width: parent.width
        text: line.speaker
        font: Theme.labelFont
        color: line.mine ? Theme.primary : Theme.tones["call"]
    }
    Flow {
        width: parent.width
        spacing: 4

        Repeater {
            id: pieces

            model: line.clauses

            ClauseButton {
                required property int index

                maximumWidth: line.width
                text: line.clause(line.revision, line.first + index, "text")
                taken: line.clause(line.revision, line.first + index, "taken") === true
                verdict: line.clause(line.revision, line.first + index, "verdict")
                onClicked: line.picked(line.first + index)
            }
        }
    }
}
