import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! What a reply on a call was worth: the words, why, and better ones. */
FocusScope {
    id: view

    required property Practice practice
    readonly property cardAnswer answer: practice.answer
    readonly property bool wide: width >= 900 && Theme.textScale < 1.5
    readonly property string tone: answer.grade === "do" ? "do"
                                 : answer.grade === "dont" ? "dont" : "hold"

    focus: true
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        if (enter)
            practice.goOn()
        event.accepted = enter || area.scrollByKey(event.key)
    }

    component Words: Card {
        id: words

        property string mark
        property string tone
        property string iconName
        property string text
        property string why

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Column {
            width: parent.width
            spacing: 10

            Chip {
                text: words.mark
                tone: words.tone
                iconName: words.iconName
            }
            Body {
                width: parent.width
                text: words.text
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: words.why
            }
        }
    }

    ScrollArea {
        id: area

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        contentHeight: column.height + 2 * column.y

        Column {
            id: column

            x: Math.round((area.width - width) / 2)
            y: view.wide ? 40 : 24
            width: Math.min(960 * Math.max(1, Theme.textScale * 0.85),
                            area.width - (view.wide ? 80 : 48))
            spacing: 20

            Heading {
                width: parent.width
                text: view.tone === "do" ? qsTr("That helps")
                    : view.tone === "dont" ? qsTr("Not yet. You will see it again.")
                                           : qsTr("It will do, and there are better words")
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: view.answer.asked
            }
            GridLayout {
                width: parent.width
                columns: view.wide ? 2 : 1
                columnSpacing: 20
                rowSpacing: 16

                Words {
                    mark: qsTr("You said")
                    tone: view.tone
                    iconName: view.tone === "do" ? "check" : view.tone === "dont" ? "x" : "minus"
                    text: view.answer.said
                    why: view.answer.why
                }
                Words {
                    visible: text !== ""
                    mark: qsTr("Better")
                    tone: "do"
                    iconName: "check"
                    text: view.answer.better
                    why: view.answer.betterWhy
                }
            }
        }
    }
    SittingFoot {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        hint: qsTr("[Enter] continues")

        AppButton {
            kind: AppButton.Primary
            icon.name: "arrow-right"
            text: qsTr("Continue")
            onClicked: view.practice.goOn()
        }
    }
}
