// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! A transcript in which the words that went wrong are to be found. */
StepPage {
    id: view

    property int current: -1
    property int revision: 0
    readonly property bool asking: step.phase === "asking"
    readonly property int taken: count(revision)

    function count(revision: int): int {
        let found = 0
        for (let row = 0; row < step.clauses.count; ++row)
            found += step.clauses.value(row, "taken") ? 1 : 0
        return found
    }
    function go(clause: int) {
        current = Math.max(0, Math.min(step.clauses.count - 1, clause))
        for (let row = 0; row < lines.count; ++row) {
            const line = lines.itemAt(row) as SpotLine
            if (current >= line.first && current < line.first + line.clauses)
                line.item(current).forceActiveFocus(Qt.TabFocusReason)
        }
    }
    /*! The first clause of the line after, or before, the current one. */
    function lineFrom(by: int): int {
        const first = row => (lines.itemAt(row) as SpotLine).first
        let at = 0
        while (at < lines.count - 1 && first(at + 1) <= current)
            ++at
        return first(Math.max(0, Math.min(lines.count - 1, at + by)))
    }
    function stepKey(event): bool {
        const forward = LayoutMirroring.enabled ? Qt.Key_Left : Qt.Key_Right
        const back = LayoutMirroring.enabled ? Qt.Key_Right : Qt.Key_Left
        if (!asking || step.clauses.count === 0)
            return false
        switch (event.key) {
        case forward: go(current + 1); return true
        case back: go(current - 1); return true
        case Qt.Key_Down: go(current < 0 ? 0 : lineFrom(1)); return true
        case Qt.Key_Up: go(current < 0 ? 0 : lineFrom(-1)); return true
        }
        return false
    }

    maximumWidth: 800
    submits: true
    submitText: taken === 0 ? qsTr("Nothing went wrong") : qsTr("Check answers")
    hint: asking ? qsTr("[←] [→] [↑] [↓] go from piece to piece, [Space] picks") : qsTr("[Enter] continues")

    Connections {
        target: view.step.clauses

        function onDataChanged() { view.revision++ }
        function onModelReset() { view.revision++ }
    }
    StepHead {
        width: parent.width
        step: view.step
    }
    Caption {
        visible: view.asking
        text: qsTr("Picked: %1").arg(view.taken)
    }
    Card {
        width: parent.width

        Column {
            width: parent.width
            spacing: 18

            Repeater {
                id: lines

                model: view.step.lines

                SpotLine {
                    required property var model

                    width: parent ? parent.width : 0
                    step: view.step
                    revision: view.revision
                    speaker: model.speaker
                    mine: model.mine
                    first: model.first
                    clauses: model.clauses
                    onPicked: clause => {
                        view.current = clause
                        view.step.toggle(view.step.clauses.value(clause, "clauseId"))
                    }
                }
            }
        }
    }
    FindingList {
        width: parent.width
        step: view.step
    }
}
