// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! Phrases to sort into buckets: by dragging, by clicking a phrase and then a bucket, or by
    picking with the arrows and pressing the bucket's letter. */
StepPage {
    id: view

    property int currentIndex: 0
    property int revision: 0
    readonly property bool asking: step.phase === "asking"
    readonly property var open: rowsWhere(revision, "bucket")
    readonly property var movable: asking ? rowsWhere(revision, "right") : []
    readonly property string currentItem: movable.includes(currentIndex)
                                          ? step.items.value(currentIndex, "itemId") : ""

    /*! The rows in which a role is still empty. revision makes bindings look again. */
    function rowsWhere(revision: int, role: string) {
        const found = []
        for (let row = 0; row < step.items.count; ++row) {
            if (step.items.value(row, role) === "")
                found.push(row)
        }
        return found
    }
    function move(by: int) {
        const at = movable.indexOf(currentIndex)
        if (movable.length > 0)
            currentIndex = movable[(at + by + movable.length) % movable.length]
    }
    function pick(itemId: string) {
        currentIndex = movable.find(row => step.items.value(row, "itemId") === itemId) ?? currentIndex
    }
    function drop(itemId: string, bucketId: string) {
        step.place(itemId, bucketId)
        if (open.length > 0 && !open.includes(currentIndex))
            currentIndex = open.find(row => row > currentIndex) ?? open[0]
    }
    function stepKey(event): bool {
        const forward = mirrored ? Qt.Key_Left : Qt.Key_Right
        const back = mirrored ? Qt.Key_Right : Qt.Key_Left
        if (!asking)
            return false
        if (event.key === forward || event.key === back) {
            move(event.key === forward ? 1 : -1)
            return true
        }
        for (let row = 0; row < step.buckets.count; ++row) {
            const key = step.buckets.value(row, "key").toLowerCase()
            if (key !== "" && key === event.text.toLowerCase() && currentItem !== "") {
                drop(currentItem, step.buckets.value(row, "bucketId"))
                return true
            }
        }
        return false
    }

    readonly property bool mirrored: LayoutMirroring.enabled

    submits: true
    Component.onCompleted: currentIndex = open[0] ?? 0
    hint: asking ? qsTr("Drag, or pick with [←] [→] and press the letter") : qsTr("[Enter] continues")

    Connections {
        target: view.step.items

        function onDataChanged() { view.revision++ }
        function onModelReset() {
            view.revision++
            view.currentIndex = view.open[0] ?? 0
        }
    }
    Column {
        width: parent.width
        spacing: 8

        Title {
            width: parent.width
            text: view.step.prompt
        }
        RichBody {
            width: parent.width
            visible: markdown !== ""
            markdown: view.step.text
            color: Theme.ink2
        }
    }
    GridLayout {
        width: parent.width
        columns: view.wide ? Math.min(3, view.step.buckets.count) : 1
        columnSpacing: 24
        rowSpacing: 16
        z: -1

        Repeater {
            model: view.step.buckets

            SortBucket {
                required property var model

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                step: view.step
                bucketId: model.bucketId
                name: model.name
                key: model.key
                count: model.count
                currentItem: view.currentItem
                onPicked: itemId => view.pick(itemId)
                onDropped: itemId => view.drop(itemId, bucketId)
            }
        }
    }
    Caption {
        visible: view.open.length > 0
        text: qsTr("Left to sort")
    }
    Flow {
        id: tray

        width: parent.width
        spacing: 12

        Repeater {
            model: view.step.items

            Item {
                id: slot

                required property string itemId
                required property var model

                visible: model.bucket === ""
                width: phrase.implicitWidth
                height: phrase.implicitHeight
                z: phrase.carried ? 10 : 0

                SortPhrase {
                    id: phrase

                    maximumWidth: tray.width
                    itemId: slot.itemId
                    text: slot.model.text
                    current: view.currentItem === slot.itemId
                    movable: view.asking
                    onClicked: view.pick(slot.itemId)
                }
            }
        }
    }
}
