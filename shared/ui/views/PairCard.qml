import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One side of a do/don't pair: neutral while one has to choose, told with a head afterwards. */
T.AbstractButton {
    id: card

    property string grade
    property int number: 0
    property bool chosen: false
    property bool choosable: false
    property url clip
    readonly property bool told: grade === "do" || grade === "dont"
    readonly property string headText: grade === "do" ? qsTr("Do") : qsTr("Don't")

    signal played(url clip)

    implicitHeight: head.height + body.height + 48
    hoverEnabled: true
    focusPolicy: choosable ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: choosable ? Accessible.Button : Accessible.StaticText
    Accessible.name: told ? headText + ". " + text : (number > 0 ? number + ". " : "") + text
    Accessible.description: told && chosen ? qsTr("Your choice") : ""
    Accessible.checked: chosen
    Accessible.onPressAction: card.clicked()

    background: Rectangle {
        id: frame

        radius: 12
        color: card.choosable && card.down ? Theme.selected
             : card.choosable && card.hovered ? Theme.hover : Theme.surface
        border.width: card.chosen || (card.choosable && card.hovered) ? 2 : 1
        border.color: card.told && (card.chosen || card.grade === "do") ? Theme.tones[card.grade]
                    : card.choosable && card.hovered ? Theme.primary : Theme.line

        FocusRing {
            corner: 12
            visible: card.visualFocus
        }
    }
    contentItem: Item {
        Rectangle {
            id: head

            // Inside the card's border, with corners that follow it.
            x: frame.border.width
            y: x
            width: parent.width - 2 * x
            height: card.told ? Math.max(44, headWords.height + 20) : 0
            visible: card.told
            radius: 11
            color: card.told ? Theme.softs[card.grade] : "transparent"

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: parent.radius
                color: parent.color
            }
            Row {
                id: headWords

                x: 22
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 44
                spacing: 10

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: card.grade === "do" ? "check" : "x"
                    size: Math.round(20 * Theme.iconScale)
                    color: card.told ? Theme.tones[card.grade] : Theme.ink
                }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    text: card.headText
                    textFormat: Text.PlainText
                    font: Theme.strongFont
                    color: card.told ? Theme.tones[card.grade] : Theme.ink
                    Accessible.ignored: true
                }
                Chip {
                    visible: card.chosen
                    text: qsTr("Your choice")
                    fill: Theme.surface
                    Accessible.ignored: true
                }
            }
        }
        Column {
            id: body

            x: 24
            y: head.height + 24
            width: parent.width - 48
            spacing: 16

            KeyCap {
                visible: card.number > 0 && !card.told
                text: card.number
            }
            Text {
                width: parent.width
                text: card.text
                textFormat: Text.PlainText
                font: Theme.quoteFont
                color: Theme.ink
                wrapMode: Text.Wrap
                lineHeight: 1.2
                Accessible.ignored: true
            }
            ClipButton {
                clip: card.clip
                onPlayed: url => card.played(url)
            }
        }
    }
}
