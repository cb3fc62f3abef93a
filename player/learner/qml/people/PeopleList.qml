// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Rapport.Ui
import Rapport.Player

/*! Everyone who learns here, to be picked; with a field to look for a name where they are many. */
FocusScope {
    id: people

    required property LearnerList list
    property real roomFor: 420
    readonly property real rowHeight: Math.max(56, Theme.strongFont.pixelSize * 1.4 + 28)

    signal picked(name: string)

    implicitHeight: (search.visible ? search.height + 12 : 0)
                    + Math.max(rowHeight, Math.min(names.count * rowHeight, roomFor))

    SearchField {
        id: search

        width: parent.width
        visible: people.list.many
        focus: visible
        placeholderText: qsTr("Find your name")
        maximumLength: 80
        onTextChanged: people.list.filter = text
        onAccepted: {
            if (names.count === 1)
                people.picked(people.list.rows.value(0, "name"))
        }
        Keys.onDownPressed: names.forceActiveFocus()
        Component.onDestruction: people.list.filter = ""
    }
    ListView {
        id: names

        y: search.visible ? search.height + 12 : 0
        width: parent.width
        height: parent.height - y
        model: people.list.rows
        clip: true
        reuseItems: true
        // Rows that are still being made when the filter takes them away would be complained about.
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        focus: !search.visible
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Learners on this computer")

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: PersonRow {
            required property int index
            required property var model

            width: names.width
            height: people.rowHeight
            text: model.name
            initials: model.initials
            hasPin: model.hasPin
            onClicked: people.picked(text)
        }
    }
    Body {
        y: names.y + 12
        width: parent.width
        visible: names.count === 0
        text: qsTr("Nobody on this computer is called “%1”.").arg(search.text)
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
    }
}
