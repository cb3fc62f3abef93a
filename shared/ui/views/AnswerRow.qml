// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One answer of a lesson: what was said, and opened why, what is better, and a way back to it. */
Column {
    id: answer

    required property var model
    property bool open: model.grade === "dont"
    readonly property bool hasMore: model.why !== "" || model.better !== "" || model.visit >= 0
    readonly property string gradeText: model.grade === "do" ? qsTr("Do")
                                      : model.grade === "dont" ? qsTr("Don't")
                                      : model.grade === "" ? "" : qsTr("Acceptable")

    signal played(url clip)
    signal rewound

    spacing: 8
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_T && model.visit >= 0
        if (event.accepted)
            rewound()
    }

    T.AbstractButton {
        id: head

        width: parent.width
        implicitHeight: said.height + 16
        hoverEnabled: true
        enabled: answer.hasMore
        text: answer.model.text
        onClicked: answer.open = !answer.open
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        Accessible.name: [answer.gradeText, answer.model.at, answer.model.prompt, answer.model.text]
                         .filter(part => part !== "").join(", ")
        Accessible.description: answer.open ? qsTr("Open") : qsTr("Closed")
        Accessible.onPressAction: clicked()

        background: Rectangle {
            radius: 8
            color: head.hovered ? Theme.hover : "transparent"

            FocusRing {
                corner: parent.radius
                visible: head.visualFocus
            }
        }
        contentItem: Item {
            Column {
                id: said

                x: 8
                y: 8
                width: parent.width - glyph.width - 24
                spacing: 6

                Flow {
                    width: parent.width
                    spacing: 10

                    Chip {
                        visible: text !== ""
                        text: answer.gradeText
                        tone: answer.model.grade === "do" ? "do"
                            : answer.model.grade === "dont" ? "dont" : "hold"
                        iconName: answer.model.grade === "do" ? "check"
                                : answer.model.grade === "dont" ? "x" : "minus"
                    }
                    Caption {
                        width: Math.min(implicitWidth, parent.width)
                        topPadding: 4
                        visible: text !== ""
                        text: [answer.model.at, answer.model.mood].filter(part => part !== "")
                              .join(" · ")
                        color: Theme.ink3
                    }
                }
                Caption {
                    width: parent.width
                    visible: text !== ""
                    text: answer.model.prompt
                }
                Body {
                    width: parent.width
                    text: answer.model.text
                }
            }
            Icon {
                id: glyph

                anchors.right: parent.right
                anchors.rightMargin: 8
                y: 12
                visible: answer.hasMore
                name: answer.open ? "chevron-up" : "chevron-down"
                size: Math.round(20 * Theme.iconScale)
                color: Theme.ink2
            }
        }
    }
    Column {
        x: 8
        width: parent.width - 16
        visible: answer.open && answer.hasMore
        spacing: 8

        Caption {
            width: parent.width
            visible: text !== ""
            text: answer.model.why
        }
        Body {
            width: parent.width
            visible: answer.model.better !== ""
            text: qsTr("Better: %1").arg(answer.model.better)
            color: Theme.tones["do"]
        }
        Flow {
            width: parent.width
            bottomPadding: 8
            spacing: 12

            ClipButton {
                clip: answer.model.betterClip
                onPlayed: url => answer.played(url)
            }
            AppButton {
                visible: answer.model.visit >= 0
                compact: true
                text: qsTr("Try from here")
                icon.name: "rotate-ccw"
                Accessible.description: qsTr("A practice run, not recorded")
                onClicked: answer.rewound()
            }
        }
    }
}
