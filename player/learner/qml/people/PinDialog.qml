import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Has the learner set, change or remove their own PIN; stays open until that is done. */
AppDialog {
    id: dialog

    required property OwnPin pin
    property bool removes: false

    /*! Whether it was done. */
    function tryIt(): bool {
        const done = removes ? pin.remove(current.text) : pin.change(current.text, chosen.text, again.text)
        if (!done)
            begin()
        return done
    }

    function begin() {
        for (const field of [current, chosen, again])
            field.clear()
        const first = pin.isSet ? current : chosen
        first.focus = true
        first.forceActiveFocus()
    }

    title: removes ? qsTr("Remove your PIN") : pin.isSet ? qsTr("Change your PIN") : qsTr("Set a PIN")
    text: removes ? qsTr("Anybody at this computer will be able to learn under your name.")
                  : qsTr("4 to 12 digits that you will remember. Nobody can read them, not even whoever looks after this computer.")
    acceptText: ""
    rejectText: ""
    // Before it is seen, so that no digit that is typed at once goes elsewhere.
    onAboutToShow: {
        pin.forgetProblem()
        begin()
    }

    PinField {
        id: current

        width: parent.width
        visible: dialog.pin.isSet
        label: qsTr("PIN so far")
        onAccepted: dialog.removes ? go.clicked() : chosen.forceActiveFocus()
    }
    PinField {
        id: chosen

        width: parent.width
        visible: !dialog.removes
        label: qsTr("New PIN")
        onAccepted: again.forceActiveFocus()
    }
    PinField {
        id: again

        width: parent.width
        visible: !dialog.removes
        label: qsTr("New PIN once more")
        onAccepted: go.clicked()
    }
    Banner {
        width: parent.width
        visible: dialog.pin.problem !== ""
        tone: "dont"
        text: dialog.pin.problem
    }
    Body {
        width: parent.width
        visible: dialog.pin.isSet && text !== ""
        text: dialog.pin.entry.waiting
        color: Theme.ink2
    }
    Flow {
        width: parent.width
        spacing: 12
        layoutDirection: dialog.mirrored ? Qt.LeftToRight : Qt.RightToLeft

        AppButton {
            id: go

            kind: dialog.removes ? AppButton.Danger : AppButton.Primary
            text: dialog.removes ? qsTr("Remove PIN") : qsTr("Keep this PIN")
            onClicked: {
                if (dialog.tryIt())
                    dialog.accept()
            }
        }
        AppButton {
            text: qsTr("Cancel")
            onClicked: dialog.reject()
        }
    }
}
