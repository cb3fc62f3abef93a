// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! A place to drop phrases into, with those that lie in it. */
Item {
    id: bucket

    required property StepModel step
    property string bucketId
    property string name
    property string key
    property int count: 0
    property string currentItem

    signal picked(string itemId)
    signal dropped(string itemId)

    implicitHeight: Math.max(160, head.height + list.height + 56)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1, key %2, phrases: %3").arg(name).arg(key).arg(count)

    Rectangle {
        anchors.fill: parent
        radius: 12
        color: drop.containsDrag ? Theme.selected : Theme.surface
    }
    DashedFrame {
        anchors.fill: parent
        color: drop.containsDrag ? Theme.primary : Theme.outline
        radius: 12
    }
    DropArea {
        id: drop

        anchors.fill: parent
        onDropped: event => {
            if (event.source instanceof SortPhrase)
                bucket.dropped(event.source.itemId)
        }
    }
    TapHandler {
        enabled: bucket.currentItem !== ""
        onTapped: bucket.dropped(bucket.currentItem)
    }
    Item {
        id: head

        x: 18
        y: 18
        width: parent.width - 36
        height: Math.max(title.height, cap.height)

        Heading {
            id: title

            width: Math.min(implicitWidth, parent.width - cap.width - total.width - 28)
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            text: bucket.name
        }
        KeyCap {
            id: cap

            anchors.left: title.right
            anchors.leftMargin: 10
            anchors.verticalCenter: parent.verticalCenter
            text: bucket.key.toUpperCase()
        }
        Caption {
            id: total

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: bucket.count
        }
    }
    Column {
        id: list

        x: 18
        anchors.top: head.bottom
        anchors.topMargin: 12
        width: parent.width - 36
        spacing: 10
        z: 1

        Repeater {
            model: bucket.step.items

            Item {
                id: slot

                required property string itemId
                required property var model
                readonly property bool here: model.bucket === bucket.bucketId

                width: list.width
                height: here ? phrase.implicitHeight : 0
                visible: here

                SortPhrase {
                    id: phrase

                    width: parent.width
                    maximumWidth: parent.width
                    inBucket: true
                    itemId: slot.itemId
                    text: slot.model.text
                    verdict: slot.model.right
                    why: slot.model.why
                    current: bucket.currentItem === slot.itemId
                    movable: bucket.step.phase === "asking" && slot.model.right === ""
                    onClicked: bucket.picked(slot.itemId)
                }
            }
        }
    }
}
