import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! A course: what it is about and how far one is. What does not fit its height is elided. */
T.AbstractButton {
    id: card

    required property string courseId
    required property string title
    required property string summary
    required property string iconName
    required property string accent
    required property string extent
    required property string badge
    required property string badgeTone
    required property string badgeIcon
    required property double progress
    property string place
    readonly property real headHeight: Math.max(72, pill.implicitHeight + 32)
    readonly property string percent: qsTr("%1%").arg(Math.round(progress * 100))

    hoverEnabled: true
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.Button
    Accessible.name: [title, badge, extent, percent, place].filter(part => part !== "").join(", ")
    Accessible.description: summary
    Accessible.onPressAction: card.clicked()
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    background: Rectangle {
        radius: 12
        color: card.down ? Theme.sunken : card.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: card.hovered ? Theme.outline : Theme.line

        Rectangle {
            x: 1
            y: 1
            width: parent.width - 2
            height: card.headHeight
            radius: 11
            color: Theme.softs[card.accent]

            Rectangle {
                y: parent.height - height
                width: parent.width
                height: 12
                color: parent.color
            }
        }
        FocusRing {
            corner: 12
            visible: card.activeFocus
        }
    }
    contentItem: Item {
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: 20
            y: (card.headHeight - height) / 2
            name: card.iconName
            size: Math.round(20 * Theme.iconScale)
            color: Theme.tones[card.accent]
        }
        Chip {
            id: pill

            anchors.right: parent.right
            anchors.rightMargin: 20
            y: (card.headHeight - height) / 2
            width: Math.min(implicitWidth, parent.width - 60 - 20 * Theme.iconScale)
            visible: text !== ""
            text: card.badge
            Accessible.ignored: true
            tone: card.badgeTone
            iconName: card.badgeIcon
            fill: Theme.surface
        }
        Text {
            id: heading

            readonly property bool mayShorten: true

            y: card.headHeight + 16
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: 20
            text: card.title
            textFormat: Text.PlainText
            font.family: Theme.fontFamily
            font.pixelSize: Math.round(16 * Theme.textScale)
            font.weight: Font.Bold
            color: Theme.ink
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
        Caption {
            readonly property bool mayShorten: true

            anchors.top: heading.bottom
            anchors.topMargin: 8
            anchors.bottom: track.top
            anchors.bottomMargin: 8
            anchors.left: heading.left
            anchors.right: heading.right
            text: card.summary
            Accessible.ignored: true
            elide: Text.ElideRight
            verticalAlignment: Text.AlignTop
        }
        ProgressTrack {
            id: track

            anchors.bottom: foot.top
            anchors.bottomMargin: 8
            anchors.left: heading.left
            anchors.right: heading.right
            value: card.progress
            name: qsTr("Progress")
            Accessible.ignored: true
        }
        Item {
            id: foot

            anchors.bottom: parent.bottom
            anchors.bottomMargin: 20
            anchors.left: heading.left
            anchors.right: heading.right
            height: share.height

            Caption {
                anchors.left: parent.left
                anchors.right: share.left
                anchors.rightMargin: 8
                text: card.extent
                Accessible.ignored: true
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
            Caption {
                id: share

                anchors.right: parent.right
                text: card.percent
                Accessible.ignored: true
            }
        }
    }
}
