import QtQuick
import Rapport.Ui

/*! The caller's mood through the call, beside the best path there was. One walks along it with the
    arrow keys, or clicks, and may try again from where one stands. */
Card {
    id: card

    required property DebriefModel debrief
    property int chosen: debrief.moment
    readonly property int row: chosen >= 0 && chosen < debrief.curveReplies.length
                               ? debrief.curveReplies[chosen] : -1

    function walk(by: int) {
        chosen = Math.max(1, Math.min(debrief.curve.length - 1, Math.max(0, chosen) + by))
    }

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
            id: chart

            width: parent.width
            chosen: card.chosen
            values: card.debrief.curve
            best: card.debrief.bestCurve
            labels: card.debrief.curveLabels
            moment: card.debrief.moment
            momentText: card.debrief.moment >= 0 && card.debrief.moment < card.debrief.curveLabels.length
                        ? qsTr("The mood through the call. The moment that mattered most: %1.")
                          .arg(card.debrief.curveLabels[card.debrief.moment])
                        : qsTr("The mood through the call.")
            activeFocusOnTab: true
            onPicked: index => card.chosen = Math.max(1, index)
            Keys.onPressed: event => {
                const along = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0
                event.accepted = along !== 0
                if (along !== 0)
                    card.walk(chart.LayoutMirroring.enabled ? -along : along)
            }
        }
        KeyHint {
            width: parent.width
            visible: card.row < 0
            text: qsTr("[Left] and [Right] walk along the call, [T] tries again from there")
        }
        CurveTurn {
            width: parent.width
            visible: card.row >= 0
            debrief: card.debrief
            row: card.row
        }
    }
}
