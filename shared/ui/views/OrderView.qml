// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! Things to put in order: picked with the arrows and moved with Alt, or lifted with Space, or
    carried, or moved by their buttons. */
StepPage {
    id: view

    property int current: 0
    property bool lifted: false
    /*! Where an item was moved to, in words. */
    property string moved
    readonly property bool asking: step.phase === "asking"

    function pick(row: int) {
        current = Math.max(0, Math.min(step.items.count - 1, row))
        rows.itemAt(current).forceActiveFocus(Qt.TabFocusReason)
    }
    function moveTo(from: int, row: int) {
        step.move(step.items.value(from, "itemId"), row)
        pick(row)
        moved = qsTr("%1 of %2: %3").arg(current + 1).arg(step.items.count)
                .arg(step.items.value(current, "text"))
    }
    /*! The row over whose middle something was dropped. */
    function rowAt(y: real): int {
        let row = 0
        while (row < rows.count - 1 && y > rows.itemAt(row).y + rows.itemAt(row).height)
            ++row
        return row
    }
    function stepKey(event): bool {
        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0
        if (!asking)
            return false
        if (lifted && event.key === Qt.Key_Escape) {
            lifted = false
            return true
        }
        if (by === 0)
            return false
        if (lifted || (event.modifiers & Qt.AltModifier))
            moveTo(current, current + by)
        else
            pick(current + by)
        return true
    }

    submits: true
    submitText: qsTr("Check the order")
    maximumWidth: 800
    hint: !asking ? qsTr("[Enter] continues")
        : lifted ? qsTr("[↑] [↓] move it, [Space] puts it down")
        : qsTr("[↑] [↓] pick, [Space] lifts, [Enter] checks")
    onAskingChanged: lifted = false

    Told {
        text: view.asking ? view.moved : ""
    }
    StepHead {
        width: parent.width
        step: view.step
    }
    Column {
        id: list

        width: parent.width
        spacing: 10
        Accessible.role: Accessible.List
        Accessible.name: view.step.prompt

        Repeater {
            id: rows

            model: view.step.items

            FocusScope {
                id: slot

                required property int index
                required property var model

                width: list.width
                height: row.implicitHeight
                focus: index === 0
                z: row.carried ? 10 : 0
                onActiveFocusChanged: if (activeFocus) view.current = index

                OrderRow {
                    id: row

                    focus: true
                    width: parent.width
                    place: slot.index + 1
                    text: slot.model.text
                    lifted: view.lifted && view.current === slot.index
                    movable: view.asking
                    canRise: slot.index > 0
                    canSink: slot.index < rows.count - 1
                    verdict: slot.model.right
                    why: slot.model.why
                    better: slot.model.better
                    onClicked: {
                        const again = view.current === slot.index
                        view.lifted = view.asking && !(view.lifted && again)
                        view.pick(slot.index)
                    }
                    onMoved: by => view.moveTo(slot.index, slot.index + by)
                    onDropped: y => view.moveTo(slot.index, view.rowAt(slot.y + y))
                }
            }
        }
    }
}
