import QtQuick
import Rapport.Ui

/*! The turn chosen on the curve: when it was, what was said, and a way back to it. */
Ends {
    id: turn

    required property DebriefModel debrief
    property int row: -1

    function part(name: string): string {
        return row < 0 ? "" : String(debrief.replies.value(row, name) ?? "")
    }

    Column {
        width: Math.min(implicitWidth, turn.width)
        spacing: 2

        Caption {
            width: Math.min(implicitWidth, turn.width)
            text: [turn.part("at"), turn.part("mood")].filter(one => one !== "").join(" · ")
            color: Theme.ink3
        }
        Body {
            width: Math.min(implicitWidth, turn.width - (again.visible ? again.width + 16 : 0))
            text: turn.part("text")
        }
    }
    AppButton {
        id: again

        compact: true
        text: qsTr("Try from here")
        icon.name: "rotate-ccw"
        hint: qsTr("T")
        Accessible.description: qsTr("A practice run, not recorded")
        onClicked: turn.debrief.rewind(turn.row)
    }
}
