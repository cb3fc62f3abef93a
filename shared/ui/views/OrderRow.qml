import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One item to put in order: picked and lifted by key or click, carried by the mouse, or moved by
    its buttons. */
T.ItemDelegate {
    id: row

    property int place: 0
    property bool lifted: false
    property bool movable: true
    property bool canRise: true
    property bool canSink: true
    property string verdict
    property string why
    property string better
    readonly property alias carried: drag.active
    readonly property string tone: verdict === "right" ? "do" : verdict === "wrong" ? "dont" : ""
    readonly property string told: verdict === "right" ? qsTr("Right")
                                 : verdict === "wrong" ? qsTr("Out of order") : ""
    readonly property string rightPlace: verdict !== "wrong" ? "" : better === "" ? qsTr("Comes first.")
                                   : qsTr("Comes straight after: %1").arg(better)

    signal moved(int by)
    signal dropped(real y)

    implicitWidth: 400
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: 16
    verticalPadding: 10
    hoverEnabled: true
    z: carried ? 10 : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1. %2").arg(place).arg(text)
    Accessible.description: [told, rightPlace, why, lifted ? qsTr("Lifted") : ""].filter(part => part !== "").join(". ")
    Accessible.selected: lifted
    Accessible.onPressAction: row.clicked()

    contentItem: Item {
        implicitHeight: Math.max(words.height, tools.visible ? tools.height : 0)

        KeyCap {
            id: cap

            anchors.left: parent.left
            anchors.verticalCenter: row.verdict === "" ? parent.verticalCenter : undefined
            text: row.place
        }
        Column {
            id: words

            anchors.left: cap.right
            anchors.leftMargin: 14
            anchors.right: tools.visible ? tools.left : mark.visible ? mark.left : parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            Body {
                width: parent.width
                text: row.text
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: row.rightPlace
                color: Theme.tones["do"]
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: row.why
                Accessible.ignored: true
            }
        }
        Row {
            id: tools

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: row.movable

            IconButton {
                icon.name: "chevron-up"
                text: qsTr("Move up: %1").arg(row.text)
                enabled: row.canRise
                focusPolicy: Qt.NoFocus
                // For the mouse; keys move with Alt, or with Space.
                Accessible.ignored: true
                onClicked: row.moved(-1)
            }
            IconButton {
                icon.name: "chevron-down"
                text: qsTr("Move down: %1").arg(row.text)
                enabled: row.canSink
                focusPolicy: Qt.NoFocus
                // For the mouse; keys move with Alt, or with Space.
                Accessible.ignored: true
                onClicked: row.moved(1)
            }
        }
        Chip {
            id: mark

            anchors.right: parent.right
            visible: row.verdict !== ""
            width: Math.min(implicitWidth, parent.width / 2)
            text: row.told
            tone: row.tone
            iconName: row.verdict === "right" ? "check" : "x"
            Accessible.ignored: true
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: 6
            anchors.margins: -3
            visible: row.carried || row.lifted
            radius: 14
            color: "#000000"
            opacity: 0.12
        }
        Rectangle {
            anchors.fill: parent
            radius: 12
            color: row.lifted ? Theme.selected : row.hovered && row.movable ? Theme.hover : Theme.surface
            border.width: row.lifted || row.carried ? 2 : 1
            border.color: row.lifted || row.carried ? Theme.primary : Theme.line
        }
        FocusRing {
            corner: 12
            visible: row.activeFocus && !row.carried
        }
    }

    DragHandler {
        id: drag

        enabled: row.movable
        xAxis.enabled: false
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (active)
                return
            row.dropped(row.y + row.height / 2)
            row.y = 0
        }
    }
}
