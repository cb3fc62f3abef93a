import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! The one moment that mattered: what was said, and better words for it. */
GridLayout {
    id: cards

    required property DebriefModel debrief
    property bool wide: true

    columns: wide ? 2 : 1
    columnSpacing: 20
    rowSpacing: 16

    component Words: Card {
        id: words

        property string mark
        property string tone
        property string iconName
        property string at
        property string text
        property string why
        property url clip

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        Column {
            width: parent.width
            spacing: 10

            Flow {
                width: parent.width
                spacing: 10

                Chip {
                    text: words.mark
                    tone: words.tone
                    iconName: words.iconName
                }
                Caption {
                    visible: text !== ""
                    topPadding: 4
                    text: words.at
                    color: Theme.ink3
                }
            }
            Body {
                width: parent.width
                text: words.text
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: words.why
            }
            ClipButton {
                clip: words.clip
                onPlayed: url => cards.debrief.play(url)
            }
        }
    }

    Words {
        mark: qsTr("You said")
        tone: "dont"
        iconName: "x"
        at: cards.debrief.at
        text: cards.debrief.said
        why: cards.debrief.saidWhy
    }
    Words {
        visible: text !== ""
        mark: qsTr("Better")
        tone: "do"
        iconName: "check"
        text: cards.debrief.better
        why: cards.debrief.betterWhy
        clip: cards.debrief.betterClip
    }
}
