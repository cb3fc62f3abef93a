import QtQuick
import Rapport.Ui

/*! A reply to write: words to answer, room to write in, and afterwards what it was looked at for. */
StepPage {
    id: view

    readonly property OwnWordsModel own: step.own
    readonly property bool asking: step.phase === "asking"
    readonly property string counted: qsTr("%n word(s)", "", own.count)

    maximumWidth: 800
    submits: true
    submitText: qsTr("Check the reply")
    hint: asking ? qsTr("[Ctrl+Enter] checks the reply") : qsTr("[Enter] continues")
    Component.onCompleted: field.text = own.text
    // What was written in goes; the keys belong to the page again.
    onAskingChanged: if (!asking) view.area.forceActiveFocus()

    StepHead {
        width: parent.width
        step: view.step
    }
    Column {
        width: parent.width
        visible: view.asking
        spacing: 10

        AppTextArea {
            id: field

            width: parent.width
            focus: true
            name: view.step.prompt
            placeholderText: qsTr("Write what you would say")
            onTextChanged: if (text !== view.own.text) view.own.write(text)
            Keys.onPressed: event => {
                const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
                event.accepted = enter && (event.modifiers & Qt.ControlModifier) !== 0
                if (event.accepted)
                    view.step.submit()
            }
        }
        Row {
            width: parent.width
            spacing: 8

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: view.own.wanted !== ""
                name: view.own.countKept ? "check" : "minus"
                size: Math.round(16 * Theme.iconScale)
                color: view.own.countKept ? Theme.tones["do"] : Theme.ink3
            }
            Caption {
                width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                text: view.own.wanted === "" ? view.counted
                                             : qsTr("%1, of %2").arg(view.counted).arg(view.own.wanted)
            }
        }
    }
    Card {
        width: parent.width
        visible: !view.asking

        Column {
            width: parent.width
            spacing: 8

            Ends {
                width: parent.width

                Caption {
                    width: Math.min(Math.ceil(implicitWidth), parent.width)
                    text: qsTr("You wrote")
                }
                Caption {
                    width: Math.min(Math.ceil(implicitWidth), parent.width)
                    text: view.counted
                }
            }
            Text {
                width: parent.width
                text: view.own.shown
                textFormat: Text.StyledText
                font: Theme.quoteFont
                color: Theme.ink
                wrapMode: Text.Wrap
                lineHeight: 1.25
                Accessible.role: Accessible.StaticText
                Accessible.name: view.own.text
            }
        }
    }
    FindingList {
        width: parent.width
        step: view.step
    }
    ModelAnswer {
        width: parent.width
        step: view.step
    }
}
