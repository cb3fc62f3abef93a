import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! A piece of what somebody said that can be picked. Picked and told ones carry a sign. */
T.AbstractButton {
    id: clause

    property bool taken: false
    property string verdict
    property real maximumWidth: 400
    readonly property var signs: ({
        found: {icon: "check", tone: "do", text: qsTr("Found")},
        missed: {icon: "eye", tone: "hold", text: qsTr("Missed")},
        extra: {icon: "x", tone: "dont", text: qsTr("Nothing to find here")}
    })
    readonly property var told: signs[verdict] ?? null
    readonly property string signName: told ? told.icon : taken ? "flag" : ""

    implicitWidth: Math.min(maximumWidth, Math.ceil(line.implicitWidth) + 2 + leftPadding + rightPadding)
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    topPadding: 6
    bottomPadding: 6
    leftPadding: 8 + (signName === "" || mirrored ? 0 : sign.width + 6)
    rightPadding: 8 + (signName === "" || !mirrored ? 0 : sign.width + 6)
    hoverEnabled: true
    checkable: verdict === ""
    checked: taken
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: verdict === ""
    Accessible.checked: taken
    Accessible.description: told ? told.text : ""
    Accessible.onPressAction: clause.clicked()
    Accessible.onToggleAction: clause.clicked()

    // The words on one line: how wide they are is what the width is made from.
    Text {
        id: line

        visible: false
        text: clause.text
        textFormat: Text.PlainText
        font: Theme.bodyFont
        Accessible.ignored: true
    }
    Icon {
        id: sign

        x: clause.mirrored ? clause.width - width - 8 : 8
        y: 6 + Math.max(0, (Theme.bodyFont.pixelSize * 1.4 - height) / 2)
        visible: clause.signName !== ""
        name: clause.signName
        size: Math.round(16 * Theme.iconScale)
        color: clause.told ? Theme.tones[clause.told.tone] : Theme.primary
    }
    contentItem: Body {
        text: clause.text
        color: clause.told ? Theme.tones[clause.told.tone] : Theme.ink
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: 8
        color: clause.told ? Theme.softs[clause.told.tone] : clause.taken ? Theme.selected
             : clause.hovered && clause.verdict === "" ? Theme.hover : "transparent"
        border.width: clause.taken && !clause.told ? 2 : clause.verdict === "" ? 1 : 0
        border.color: clause.taken ? Theme.primary : Theme.line

        FocusRing {
            corner: 8
            gap: 0
            visible: clause.activeFocus
        }
    }
}
