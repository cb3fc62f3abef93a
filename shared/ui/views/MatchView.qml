// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! Two columns to match: pick on the left by number, arrow or click, then the right one by its
    letter or a click. */
StepPage {
    id: view

    property int current: 0
    property int revision: 0
    readonly property bool asking: step.phase === "asking"
    readonly property bool hasDecoys: reasonsFor(revision) > 0
    // Large text too is better off beside each other than out of sight below.
    readonly property bool beside: columns.width >= 800
    readonly property real half: beside ? (columns.width - columns.spacing) / 2 : columns.width

    function rightOf(revision: int, id: string, role: string): string {
        for (let row = 0; row < step.buckets.count; ++row) {
            if (step.buckets.value(row, "bucketId") === id)
                return step.buckets.value(row, role)
        }
        return ""
    }
    function reasonsFor(revision: int): int {
        let count = 0
        for (let row = 0; row < step.buckets.count; ++row)
            count += step.buckets.value(row, "why") !== "" ? 1 : 0
        return count
    }
    function give(rightId: string) {
        const left = step.items.value(current, "itemId")
        if (!asking || left === undefined)
            return
        const again = step.items.value(current, "bucket") === rightId
        step.place(left, again ? "" : rightId)
        for (let i = 1; !again && i <= step.items.count; ++i) {
            const row = (current + i) % step.items.count
            if (step.items.value(row, "bucket") === "") {
                current = row
                return
            }
        }
    }
    function stepKey(event): bool {
        if (!asking)
            return false
        const digit = event.key - Qt.Key_0
        if (digit >= 1 && digit <= Math.min(9, step.items.count)) {
            current = digit - 1
            return true
        }
        if (event.key === Qt.Key_Up || event.key === Qt.Key_Down) {
            const by = event.key === Qt.Key_Up ? -1 : 1
            current = Math.max(0, Math.min(step.items.count - 1, current + by))
            area.showItem(lefts.itemAt(current))
            return true
        }
        if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete) {
            step.place(step.items.value(current, "itemId"), "")
            return true
        }
        for (let row = 0; row < step.buckets.count; ++row) {
            if (event.text !== "" && step.buckets.value(row, "key") === event.text.toUpperCase()) {
                give(step.buckets.value(row, "bucketId"))
                return true
            }
        }
        return false
    }

    submits: true
    hint: asking ? qsTr("Pick with [1]–[%1], then press the letter").arg(Math.min(9, step.items.count))
                 : qsTr("[Enter] continues")

    Connections {
        target: view.step.buckets

        function onDataChanged() { view.revision++ }
        function onModelReset() { view.revision++ }
    }
    StepHead {
        width: parent.width
        step: view.step
    }
    Flow {
        id: columns

        width: parent.width
        spacing: 24

        Column {
            width: view.asking ? view.half : parent.width
            spacing: 10
            Accessible.role: Accessible.List
            Accessible.name: qsTr("To be matched")

            Repeater {
                id: lefts

                model: view.step.items

                MatchLeft {
                    required property int index
                    required property var model

                    width: parent ? parent.width : 0
                    number: index + 1
                    text: model.text
                    current: view.asking && view.current === index
                    givenKey: view.rightOf(view.revision, model.bucket, "key")
                    given: view.rightOf(view.revision, model.bucket, "name")
                    verdict: model.right
                    why: model.why
                    better: model.better
                    onClicked: view.current = index
                    onActiveFocusChanged: if (activeFocus) view.current = index
                }
            }
        }
        Column {
            width: view.asking ? view.half : parent.width
            spacing: 10
            Accessible.role: Accessible.List
            Accessible.name: qsTr("To match with")

            Caption {
                width: parent.width
                visible: view.asking ? !view.beside : view.hasDecoys
                text: view.asking ? qsTr("To match with") : qsTr("Belongs to nothing")
            }
            Repeater {
                model: view.step.buckets

                MatchRight {
                    required property var model

                    width: parent ? parent.width : 0
                    // Afterwards only what belongs to nothing has more to say.
                    visible: view.asking || model.why !== ""
                    key: model.key
                    text: model.name
                    used: view.asking && model.count > 0
                    why: model.why
                    told: !view.asking
                    onClicked: view.give(model.bucketId)
                }
            }
        }
    }
}
