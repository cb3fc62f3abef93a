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
            value: hero.library.nextProgress
            text: Math.round(hero.library.nextProgress * 100) + "%"
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
                text: hero.library.nextLead
                color: Theme.onHero
            }
            Title {
                Layout.fillWidth: true
                text: hero.library.nextTitle
                color: Theme.onHero
            }
            Body {
                Layout.fillWidth: true
                text: hero.library.nextLine
                color: Theme.onHero
            }
        }
        AppButton {
            kind: AppButton.OnHero
            focus: true
            text: hero.library.nextIsOpen ? qsTr("Resume") : qsTr("Start")
            icon.name: "play"
            onClicked: hero.triggered()
        }
    }
}
