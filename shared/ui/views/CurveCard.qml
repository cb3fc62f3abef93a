import QtQuick
import Rapport.Ui

/*! The caller's mood through the call, beside the best path there was. */
Card {
    id: card

    required property DebriefModel debrief

    Column {
        width: parent.width
        spacing: 16

        Ends {
            width: parent.width

            Heading {
                width: Math.min(Math.ceil(implicitWidth), parent.width)
                text: qsTr("How the call went")
            }
            Row {
                spacing: 8

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 16
                    height: 3
                    radius: 1.5
                    color: Theme.primary
                }
                Caption { text: qsTr("you") }
                Row {
                    anchors.verticalCenter: parent.verticalCenter
                    leftPadding: 8
                    visible: card.debrief.bestCurve.length > 1
                    spacing: 3

                    Repeater {
                        model: 3

                        Rectangle { width: 4; height: 2; radius: 1; color: Theme.outline }
                    }
                }
                Caption {
                    visible: card.debrief.bestCurve.length > 1
                    text: qsTr("best path")
                }
            }
        }
        CurveChart {
            width: parent.width
            values: card.debrief.curve
            best: card.debrief.bestCurve
            labels: card.debrief.curveLabels
            moment: card.debrief.moment
            momentText: card.debrief.moment >= 0 && card.debrief.moment < card.debrief.curveLabels.length
                        ? qsTr("The mood through the call. The moment that mattered most: %1.")
                          .arg(card.debrief.curveLabels[card.debrief.moment])
                        : qsTr("The mood through the call.")
        }
    }
}
