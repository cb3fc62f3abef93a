import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Where one can go. Beside the page where there is room, above it otherwise. */
Rectangle {
    id: side

    required property Desk desk
    required property string place
    required property bool wide

    signal chosen(name: string)

    implicitWidth: Math.ceil(Math.max(places.implicitWidth, learner.implicitWidth)) + 24
    implicitHeight: Math.max(places.implicitHeight, learner.implicitHeight) + 16
    color: Theme.surface

    Rectangle {
        x: side.wide ? parent.width - width : 0
        y: side.wide ? 0 : parent.height - height
        width: side.wide ? 1 : parent.width
        height: side.wide ? parent.height : 1
        color: Theme.line
    }
    Row {
        id: brand

        visible: side.wide
        x: 24
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
    Grid {
        id: places

        x: 12
        y: side.wide ? brand.y + brand.height + 24 : 8
        columns: side.wide ? 1 : 2
        spacing: 4

        NavItem {
            width: side.wide ? side.width - 24 : implicitWidth
            text: qsTr("Training")
            icon.name: "book"
            current: side.place.startsWith("home/")
            onClicked: side.chosen("home/TrainingPage")
        }
        NavItem {
            width: side.wide ? side.width - 24 : implicitWidth
            text: qsTr("Practice")
            icon.name: "repeat-2"
            badge: side.desk.practice.badge
            current: side.place === "practice/PracticePage"
            onClicked: side.chosen("practice/PracticePage")
        }
        NavItem {
            width: side.wide ? side.width - 24 : implicitWidth
            text: qsTr("Settings")
            icon.name: "settings"
            current: side.place === "settings/SettingsPage"
            onClicked: side.chosen("settings/SettingsPage")
        }
    }
    NavItem {
        id: learner

        x: side.wide ? 12 : parent.width - width - 12
        y: side.wide ? parent.height - height - 16 : 8
        width: side.wide ? side.width - 24 : Math.min(implicitWidth, side.width - places.width - 32)
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
