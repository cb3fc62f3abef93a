// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Who is learning: a name picked or written. */
FocusScope {
    id: page

    required property Desk desk

    focus: true
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: Math.max(height, card.height + 80)

        Card {
            id: card

            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 480 * Theme.iconScale)
            padding: 32
            focus: true

            contentItem: Column {
                spacing: 20

                Rectangle {
                    width: 40 * Theme.iconScale
                    height: width
                    radius: 10
                    color: Theme.primary
                }
                Title {
                    width: parent.width
                    text: qsTr("Who is learning?")
                }
                Body {
                    width: parent.width
                    text: qsTr("Your progress is kept on this computer under your name.")
                    color: Theme.ink2
                }
                Column {
                    width: parent.width
                    spacing: 8
                    visible: page.desk.learners.length > 0

                    Repeater {
                        model: page.desk.learners

                        AppButton {
                            id: who

                            required property string modelData

                            width: parent.width
                            text: who.modelData
                            icon.name: "user"
                            onClicked: page.desk.signIn(who.modelData)
                        }
                    }
                }
                AppTextField {
                    id: name

                    width: parent.width
                    focus: true
                    placeholderText: page.desk.learners.length > 0 ? qsTr("Somebody new: your name")
                                                                   : qsTr("Your name")
                    maximumLength: 80
                    onAccepted: page.desk.signIn(text)
                }
                AppButton {
                    kind: AppButton.Primary
                    enabled: name.text.trim() !== ""
                    text: qsTr("Begin")
                    icon.name: "arrow-right"
                    onClicked: page.desk.signIn(name.text)
                }
            }
        }
    }
}
