import QtQuick
import Rapport.Ui

/*! The caller's mood through a call. labels name the points; best is a second curve to compare
    with. With sparkline it is small, unlabelled, and has a dot at its end only. */
Item {
    id: chart

    property list<real> values
    property list<real> best
    property var labels: []
    property int moment: -1
    /*! The point one stands at; -1 for none. */
    property int chosen: -1
    property string momentText
    property string tone: "primary"
    property bool sparkline: false
    readonly property real slot: values.length > 1
                                 ? (curve.width - 2 * curve.inset) / (values.length - 1) : curve.width

    signal picked(int index)

    implicitWidth: 400
    implicitHeight: sparkline ? 60 : 150 + names.height
    Accessible.role: Accessible.Chart
    Accessible.name: momentText

    Curve {
        id: curve

        width: parent.width
        height: chart.sparkline ? parent.height : parent.height - names.height - 8
        values: chart.values
        best: chart.best
        moment: chart.moment
        dots: !chart.sparkline
        gridLines: chart.sparkline ? 1 : 3
        inset: chart.sparkline ? 10 : Math.min(56, width * 0.06)
        mirrored: chart.LayoutMirroring.enabled
        color: Theme.tones[chart.tone]
        bestColor: Theme.outline
        momentColor: Theme.tones["dont"]
        markColor: Theme.surface
        gridColor: chart.sparkline ? Theme.outline : Theme.line
    }
    Rectangle {
        readonly property real share: chart.chosen >= 0 && chart.chosen < chart.values.length
                                      ? chart.values[chart.chosen] : 0
        readonly property real along: curve.inset + chart.chosen * chart.slot

        visible: !chart.sparkline && chart.chosen >= 0 && chart.chosen < chart.values.length
        x: (curve.mirrored ? chart.width - along : along) - width / 2
        y: 12 + (1 - share) * (curve.height - 24) - height / 2
        width: 26
        height: 26
        radius: 13
        color: "transparent"
        border.width: 2
        border.color: chart.activeFocus ? Theme.primary : Theme.outline
    }
    FocusRing {
        visible: chart.activeFocus
        corner: 8
    }
    TapHandler {
        enabled: !chart.sparkline
        onTapped: point => {
            const at = curve.mirrored ? chart.width - point.position.x : point.position.x
            const index = Math.round((at - curve.inset) / chart.slot)
            chart.picked(Math.max(0, Math.min(chart.values.length - 1, index)))
        }
    }
    ChartLabels {
        id: names

        anchors.bottom: parent.bottom
        width: parent.width
        labels: chart.sparkline ? [] : chart.labels
        first: curve.inset
        slot: chart.slot
        mirrored: curve.mirrored
        moment: chart.moment
        chosen: chart.chosen
    }
}
