import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One phrase of a sorting step, in the tray or in a bucket. Click picks it, dragging carries it. */
T.AbstractButton {
    id: phrase

    property string itemId
    property string verdict
    property string why
    property bool current: false
    property bool inBucket: false
    property bool movable: true
    property real maximumWidth: 400
    readonly property alias carried: drag.active
    readonly property string tone: verdict === "right" ? "do" : verdict === "wrong" ? "dont" : ""

    implicitWidth: inBucket ? maximumWidth
                            : Math.min(maximumWidth, Math.ceil(words.implicitWidth) + 2 + leftPadding + rightPadding)
    implicitHeight: Math.max(46, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: 16
    verticalPadding: 12
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: [verdict === "right" ? qsTr("Right") : verdict === "wrong" ? qsTr("Wrong") : "", why]
                            .filter(part => part !== "").join(". ")
    Accessible.selected: current
    Accessible.onPressAction: phrase.clicked()
    z: carried ? 10 : 0
    Drag.active: carried
    Drag.source: phrase
    Drag.hotSpot.x: width / 2
    Drag.hotSpot.y: height / 2

    contentItem: Item {
        implicitHeight: words.height + (reason.visible ? reason.height + 4 : 0)

        Icon {
            id: mark

            visible: phrase.tone !== ""
            y: Math.max(0, (words.height - height) / 2)
            anchors.left: parent.left
            name: phrase.verdict === "right" ? "check" : "x"
            size: Math.round(18 * Theme.iconScale)
            color: phrase.tone === "" ? Theme.ink : Theme.tones[phrase.tone]
        }
        Body {
            id: words

            anchors.left: mark.visible ? mark.right : parent.left
            anchors.leftMargin: mark.visible ? 10 : 0
            anchors.right: parent.right
            text: phrase.text
            color: phrase.tone === "" ? Theme.ink : Theme.tones[phrase.tone]
            Accessible.ignored: true
        }
        Caption {
            id: reason

            anchors.left: words.left
            anchors.right: parent.right
            anchors.top: words.bottom
            anchors.topMargin: 4
            visible: text !== ""
            text: phrase.why
            color: phrase.tone === "" ? Theme.ink2 : Theme.tones[phrase.tone]
            Accessible.ignored: true
        }
    }
    background: Item {
        Rectangle {
            // The only shadow there is: under what is being carried.
            anchors.fill: parent
            anchors.topMargin: 6
            anchors.margins: -3
            visible: phrase.carried
            radius: 14
            color: "#000000"
            opacity: 0.12
        }
        Rectangle {
            anchors.fill: parent
            radius: 10
            color: phrase.tone !== "" ? Theme.softs[phrase.tone]
                 : phrase.inBucket ? Theme.sunken
                 : phrase.hovered && phrase.movable ? Theme.hover : Theme.surface
            border.width: phrase.current || phrase.carried ? 2 : phrase.inBucket ? 0 : 1
            border.color: phrase.current || phrase.carried ? Theme.primary : Theme.line
        }
        FocusRing {
            visible: phrase.visualFocus
        }
    }

    DragHandler {
        id: drag

        enabled: phrase.movable
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (active)
                return
            phrase.Drag.drop()
            phrase.x = 0
            phrase.y = 0
        }
    }
}
