import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Who is learning: a name picked, or a new one written. */
FocusScope {
    id: page

    required property Desk desk
    readonly property bool first: desk.people.total === 0
    property bool adding: false

    function add(adds: bool) {
        adding = adds
        // Who looked for their name in vain need not type it twice.
        newName.text = adds && page.desk.people.rows.count === 0 ? page.desk.people.filter : ""
        const there = adds ? newName : people
        there.forceActiveFocus()
    }

    focus: true
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)
    Keys.onEscapePressed: event => {
        event.accepted = adding
        add(false)
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: Math.max(height, column.height + 80)

        Column {
            id: column

            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 460 * Theme.iconScale)
            spacing: 28

            Brand {
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Card {
                width: parent.width
                padding: 28
                focus: true

                contentItem: Column {
                    spacing: 20

                    Column {
                        width: parent.width
                        spacing: 8

                        Title {
                            width: parent.width
                            text: page.first ? qsTr("Welcome")
                                : page.adding ? qsTr("Somebody new") : qsTr("Who is learning?")
                        }
                        Body {
                            width: parent.width
                            text: page.first ? qsTr("Here you practise calls in which people feel heard: short lessons, mock calls with real voices, and a look back at what worked. Under which name should your progress be kept on this computer?")
                                : page.adding ? qsTr("Your progress is kept on this computer under your name.")
                                : qsTr("Your progress is kept under your name.")
                            color: Theme.ink2
                        }
                    }
                    PeopleList {
                        id: people

                        width: parent.width
                        visible: !page.first && !page.adding
                        focus: visible
                        list: page.desk.people
                        roomFor: Math.max(3 * rowHeight, page.height - 420 * Theme.iconScale)
                        onPicked: name => page.desk.signIn(name)
                    }
                    AppButton {
                        visible: people.visible
                        width: parent.width
                        text: qsTr("Somebody new")
                        icon.name: "plus"
                        onClicked: page.add(true)
                    }
                    NewName {
                        id: newName

                        width: parent.width
                        visible: page.first || page.adding
                        focus: visible
                        onAccepted: name => page.desk.signIn(name)
                    }
                    AppButton {
                        visible: page.adding
                        width: parent.width
                        kind: AppButton.Quiet
                        text: qsTr("Back to the list")
                        onClicked: page.add(false)
                    }
                }
            }
        }
    }
}
