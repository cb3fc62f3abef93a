// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Where one can go. Beside the page where there is room, above it otherwise. */
Rectangle {
    id: side

    required property Desk desk
    required property string place
    required property bool wide
    /*! One line for each place: its page, with what belongs to it, its name and its icon. */
    readonly property list<SidePlace> entries: [
        SidePlace { page: "home/TrainingPage"; parts: ["home/CoursePage"]; name: qsTr("Training"); iconName: "book" },
        SidePlace {
            page: "practice/PracticePage"
            name: qsTr("Practice")
            iconName: "repeat-2"
            badge: side.desk.practice.badge
        },
        SidePlace { page: "progress/ProgressPage"; name: qsTr("My progress"); iconName: "chart-no-axes-column" },
        SidePlace { page: "settings/SettingsPage"; name: qsTr("Settings"); iconName: "settings" },
        SidePlace { page: "help/HelpPage"; name: qsTr("Help"); iconName: "circle-question-mark" }
    ]

    /*! What the places leave of their first row. */
    readonly property real roomLeft: {
        let room = places.width
        for (let i = 0; i < repeater.count; ++i)
            room -= (repeater.itemAt(i)?.implicitWidth ?? 0) + places.spacing
        return room
    }

    signal chosen(name: string)

    implicitWidth: {
        let widest = learner.implicitWidth
        for (let i = 0; i < places.children.length; ++i)
            widest = Math.max(widest, places.children[i].implicitWidth)
        return Math.ceil(Math.min(widest, 320)) + 24
    }
    implicitHeight: places.height + 16
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        x: side.wide && !side.LayoutMirroring.enabled ? parent.width - width : 0
        y: side.wide ? 0 : parent.height - height
        width: side.wide ? 1 : parent.width
        height: side.wide ? parent.height : 1
        color: Theme.line
    }
    TextMetrics {
        id: measured

        font: Theme.bodyFont
        text: side.desk.learner
    }
    Row {
        id: brand

        visible: side.wide
        x: 24
        width: parent.width - 2 * x
        y: 24
        spacing: 10

        Rectangle {
            width: 28 * Theme.iconScale
            height: width
            radius: 8
            color: Theme.primary
        }
        Heading {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Rapport")
        }
    }
    // In as many rows as it takes where it lies above the page.
    Flow {
        id: places

        readonly property real entryPadding: side.wide ? 12 : 8

        x: entryPadding
        y: side.wide ? brand.y + brand.height + 24 : 8
        width: side.width - 2 * x
        spacing: 4

        Repeater {
            id: repeater

            model: side.entries

            NavItem {
                id: entry

                required property SidePlace modelData

                width: side.wide ? places.width : Math.min(implicitWidth, places.width)
                horizontalPadding: places.entryPadding
                text: modelData.name
                icon.name: modelData.iconName
                badge: modelData.badge
                current: side.place === modelData.page || modelData.parts.includes(side.place)
                onClicked: side.chosen(modelData.page)
            }
        }
        NavItem {
            id: above

            readonly property real iconWidth: Math.round(20 * Theme.iconScale) + 2 * places.entryPadding

            visible: !side.wide
            width: Math.min(implicitWidth, places.width)
            horizontalPadding: places.entryPadding
            // Rather the icon alone than a row of its own.
            text: side.roomLeft >= iconWidth && side.roomLeft < iconWidth + 14 + measured.advanceWidth
                  ? "" : side.desk.learner
            icon.name: "user"
            Accessible.name: qsTr("%1, change learner").arg(side.desk.learner)
            onClicked: side.desk.signOut()

            Tip {
                text: side.desk.learner
                shown: above.hovered && above.text === ""
            }
        }
    }
    NavItem {
        id: learner

        visible: side.wide
        x: 12
        y: parent.height - height - 16
        width: side.width - 24
        text: side.desk.learner
        icon.name: "user"
        Accessible.name: qsTr("%1, change learner").arg(side.desk.learner)
        onClicked: side.desk.signOut()

        Tip {
            text: qsTr("Change learner")
            shown: learner.hovered
        }
    }
}
