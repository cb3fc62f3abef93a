import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! One attempt; opens what was answered. */
T.AbstractButton {
    id: card

    required property string attemptId
    required property string lesson
    required property string course
    required property string when
    required property string took
    required property string score
    required property bool passed
    readonly property string verdict: passed ? qsTr("Passed %1").arg(score) : qsTr("Not passed, %1").arg(score)

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    horizontalPadding: 16
    verticalPadding: 12
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: [lesson, course, verdict, when, took].join(", ")
    Accessible.description: qsTr("Shows what you answered")
    Accessible.onPressAction: card.clicked()
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    contentItem: Ends {
        Column {
            width: Math.min(Math.max(title.implicitWidth, line.implicitWidth), card.availableWidth)
            spacing: 2

            Body {
                id: title

                width: parent.width
                text: card.lesson
                font: Theme.strongFont
                Accessible.ignored: true
            }
            Caption {
                id: line

                width: parent.width
                text: [card.course, card.when, card.took].join(" · ")
                Accessible.ignored: true
            }
        }
        Chip {
            width: Math.min(implicitWidth, card.availableWidth)
            text: card.verdict
            tone: card.passed ? "do" : "hold"
            iconName: card.passed ? "check" : "minus"
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: 10
        color: card.down ? Theme.sunken : card.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: card.hovered ? Theme.outline : Theme.line

        FocusRing {
            corner: 10
            visible: card.visualFocus
        }
    }
}
