import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Asks a learner for their PIN, and says in words what came of it and how long to wait. */
Card {
    id: panel

    required property PinEntry entry
    property string title
    property string text
    property string elseText
    readonly property bool waits: entry.secondsLeft > 0

    signal elseChosen

    function enter() {
        if (!field.complete || waits)
            return
        entry.enter(field.text)
        field.clear()
        field.forceActiveFocus()
    }

    padding: 28

    contentItem: Column {
        spacing: 16

        Avatar {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Math.round(72 * Theme.iconScale)
            initials: panel.entry.initials
            name: panel.entry.name
        }
        Title {
            width: parent.width
            text: panel.title
            horizontalAlignment: Text.AlignHCenter
        }
        Body {
            width: parent.width
            text: panel.text
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
        }
        PinField {
            id: field

            width: parent.width
            focus: true
            label: qsTr("PIN of %1").arg(panel.entry.name)
            placeholderText: qsTr("PIN")
            readOnly: panel.waits
            faulty: panel.entry.message !== ""
            Accessible.description: [label, panel.entry.message].join(" ")
            onAccepted: panel.enter()
        }
        Banner {
            width: parent.width
            visible: panel.entry.message !== ""
            tone: "dont"
            text: panel.entry.message
        }
        Body {
            width: parent.width
            visible: panel.waits
            text: panel.entry.waiting
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
        }
        AppButton {
            width: parent.width
            kind: AppButton.Primary
            enabled: field.complete && !panel.waits
            text: qsTr("Continue")
            icon.name: "arrow-right"
            onClicked: panel.enter()
        }
        AppButton {
            width: parent.width
            kind: AppButton.Quiet
            text: panel.elseText
            onClicked: panel.elseChosen()
        }
        Caption {
            width: parent.width
            text: qsTr("Forgotten? Whoever looks after this computer can remove your PIN. Your progress stays.")
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
