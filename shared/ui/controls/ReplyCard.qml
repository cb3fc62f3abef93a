import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One thing to answer, by click or by its number. After answering, grade tells with an icon and
    a word how good it was, and why says the reason. */
T.AbstractButton {
    id: control

    property int number: 0
    property bool chosen: false
    /*! Whether it is ticked, with others, rather than chosen. */
    property bool multiple: false
    property string grade
    property string why
    property string better
    readonly property string tone: grade === "do" ? "do" : grade === "dont" ? "dont"
                                 : grade === "ok" ? "hold" : ""
    readonly property string gradeText: grade === "do" ? qsTr("Do") : grade === "dont" ? qsTr("Don't")
                                      : grade === "ok" ? qsTr("Acceptable") : ""

    implicitWidth: 400
    implicitHeight: Math.max(52, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: 16
    verticalPadding: 14
    hoverEnabled: true
    checkable: multiple
    checked: multiple && chosen
    opacity: enabled || grade !== "" || chosen ? 1 : 0.55
    Accessible.role: multiple ? Accessible.CheckBox : Accessible.Button
    Accessible.name: (number > 0 ? number + ". " : "") + text
    Accessible.description: [gradeText, why, better].filter(part => part !== "").join(". ")
    Accessible.checked: chosen
    Accessible.onPressAction: control.clicked()

    contentItem: Item {
        implicitHeight: words.height

        KeyCap {
            id: key

            anchors.left: parent.left
            y: Math.max(0, (say.height - height) / 2)
            visible: control.number > 0 && control.number < 10
            text: control.number
        }
        Column {
            id: words

            anchors.left: key.visible ? key.right : parent.left
            anchors.leftMargin: key.visible ? 14 : 0
            anchors.right: mark.visible ? mark.left : parent.right
            anchors.rightMargin: mark.visible ? 12 : 0
            spacing: 6

            Body {
                id: say

                width: parent.width
                text: control.text
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: control.why
                Accessible.ignored: true
            }
            Caption {
                width: parent.width
                visible: control.better !== ""
                text: qsTr("Better: %1").arg(control.better)
                color: Theme.tones["do"]
                Accessible.ignored: true
            }
        }
        Chip {
            id: mark

            anchors.right: parent.right
            visible: control.grade !== ""
            text: control.gradeText
            tone: control.tone
            iconName: control.grade === "dont" ? "x" : control.grade === "do" ? "check" : "minus"
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: 12
        color: control.chosen || control.down ? Theme.selected
             : control.hovered && control.enabled ? Theme.hover : Theme.surface
        border.width: control.chosen || (control.hovered && control.enabled) ? 2 : 1
        border.color: control.chosen && control.tone !== "" ? Theme.tones[control.tone]
                    : control.chosen || (control.hovered && control.enabled) ? Theme.primary
                    : Theme.line

        FocusRing {
            corner: 12
            visible: control.visualFocus
        }
    }
}
