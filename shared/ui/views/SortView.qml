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
    readonly property int remaining: revision >= 0 ? open().length : 0
    readonly property string currentItem: asking && revision >= 0 ? value(currentIndex, "itemId") : ""

    function value(row: int, role: string) {
        const item = row >= 0 && row < items.count ? items.itemAt(row) : null
        return item ? item.row[role] : ""
    }
    /*! The places of all phrases that lie in no bucket yet. */
    function open() {
        const found = []
        for (let i = 0; i < items.count; ++i) {
            if (value(i, "bucket") === "")
                found.push(i)
        }
        return found
    }
    function move(by: int) {
        let next = currentIndex
        for (let i = 0; i < items.count; ++i) {
            next = (next + by + items.count) % items.count
            if (value(next, "right") === "")
                break
        }
        currentIndex = next
    }
    function pick(itemId: string) {
        for (let i = 0; i < items.count; ++i) {
            if (value(i, "itemId") === itemId && value(i, "right") === "")
                currentIndex = i
        }
    }
    function drop(itemId: string, bucketId: string) {
        step.place(itemId, bucketId)
        revision++
        const rest = open()
        if (rest.length > 0 && !rest.includes(currentIndex))
            currentIndex = rest.find(i => i > currentIndex) ?? rest[0]
    }
    function stepKey(event): bool {
        if (!asking)
            return false
        const forward = mirrored ? Qt.Key_Left : Qt.Key_Right
        const back = mirrored ? Qt.Key_Right : Qt.Key_Left
        if (event.key === forward || event.key === back) {
            move(event.key === forward ? 1 : -1)
            return true
        }
        for (let i = 0; i < buckets.count; ++i) {
            const row = buckets.itemAt(i)
            if (event.text !== "" && row.key.toLowerCase() === event.text.toLowerCase()) {
                drop(currentItem, row.bucketId)
                return true
            }
        }
        return false
    }

    readonly property bool mirrored: LayoutMirroring.enabled

    submits: true
    hint: asking ? qsTr("Drag, or pick with [←] [→] and press the letter") : qsTr("[Enter] continues")

    Repeater {
        id: items

        model: view.step.items

        Item {
            required property var model
            readonly property var row: model
        }
    }
    Connections {
        target: view.step.items

        function onDataChanged() { view.revision++ }
        function onModelReset() { view.revision++ }
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
            id: buckets

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
        visible: view.remaining > 0
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
                    onCarriedChanged: if (!carried) Qt.callLater(() => { x = 0; y = 0 })
                }
            }
        }
    }
}
