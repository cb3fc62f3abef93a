// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! Every answer of a lesson with its grade and its reason. */
Card {
    id: list

    required property DebriefModel debrief

    Column {
        id: column

        width: parent.width
        spacing: 16

        Heading {
            width: parent.width
            text: qsTr("Everything you answered")
        }
        Repeater {
            model: list.debrief.replies

            Column {
                id: answer

                required property int index
                required property var model

                width: column.width
                spacing: 8

                Rectangle {
                    width: parent.width
                    height: 1
                    visible: answer.index > 0
                    color: Theme.line
                }
                Flow {
                    width: parent.width
                    topPadding: 4
                    spacing: 10

                    Chip {
                        visible: answer.model.grade !== ""
                        text: answer.model.grade === "do" ? qsTr("Do")
                            : answer.model.grade === "dont" ? qsTr("Don't") : qsTr("Acceptable")
                        tone: answer.model.grade === "do" ? "do"
                            : answer.model.grade === "dont" ? "dont" : "hold"
                        iconName: answer.model.grade === "do" ? "check"
                                : answer.model.grade === "dont" ? "x" : "minus"
                    }
                    Caption {
                        width: Math.min(implicitWidth, parent.width)
                        topPadding: 4
                        visible: text !== ""
                        text: [answer.model.at, answer.model.prompt]
                              .filter(part => part !== "").join(" · ")
                        color: Theme.ink3
                    }
                }
                Body {
                    width: parent.width
                    text: answer.model.text
                }
                Caption {
                    width: parent.width
                    visible: text !== ""
                    text: answer.model.why
                }
                Caption {
                    width: parent.width
                    visible: answer.model.better !== ""
                    text: qsTr("Better: %1").arg(answer.model.better)
                    color: Theme.tones["do"]
                }
            }
        }
    }
}
