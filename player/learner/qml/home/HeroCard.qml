import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! What to do next: one click goes on. */
GradientPane {
    id: hero

    required property Library library
    readonly property bool roomy: width >= 640 * Theme.textScale

    signal triggered

    implicitHeight: grid.implicitHeight + 52
    from: Theme.heroStart
    to: Theme.heroEnd
    radius: 12

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 28
        anchors.rightMargin: 28
        columns: hero.roomy ? 3 : 1
        columnSpacing: 28
        rowSpacing: 16

        RingProgress {
            visible: hero.roomy
            value: hero.library.next.progress
            text: qsTr("%1%").arg(Math.round(hero.library.next.progress * 100))
            name: qsTr("Course progress")
            ink: Theme.onHero
            color: Theme.onHero
            track: Qt.rgba(Theme.onHero.r, Theme.onHero.g, Theme.onHero.b, 0.3)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 6

            Caption {
                Layout.fillWidth: true
                text: hero.library.next.lead
                color: Theme.onHero
            }
            Title {
                Layout.fillWidth: true
                text: hero.library.next.title
                color: Theme.onHero
            }
            Body {
                Layout.fillWidth: true
                text: hero.library.next.line
                color: Theme.onHero
            }
        }
        AppButton {
            kind: AppButton.OnHero
            focus: true
            text: hero.library.next.open ? qsTr("Resume") : qsTr("Start")
            icon.name: "play"
            Accessible.name: qsTr("%1, %2").arg(text).arg(hero.library.next.title)
            onClicked: hero.triggered()
        }
    }
}
