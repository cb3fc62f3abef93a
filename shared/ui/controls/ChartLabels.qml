// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! The names of points along a chart, in two rows where one is too narrow. Where even two are, some
    are left out rather than shortened: never that of the moment, nor of where one stands. */
Item {
    id: names

    property var labels: []
    /*! Where the first point is, and how far it is from one to the next. */
    property real first: 0
    property real slot: 0
    property bool mirrored: false
    property int moment: -1
    property int chosen: -1
    /*! The row of each label, -1 for those that are left out. */
    readonly property var rows: arrange()
    readonly property bool two: rows.includes(1)

    function leftOf(index: int): real {
        const at = first + index * slot
        const wide = Math.ceil(metrics.advanceWidth(labels[index])) + 1
        return Math.max(0, Math.min(width - wide, (mirrored ? width - at : at) - wide / 2))
    }
    function arrange(): var {
        const rows = labels.map(() => -1)
        const taken = [[], []]
        const order = [moment, chosen, labels.length - 1, 0].concat(labels.map((label, index) => index))
        for (const index of order) {
            if (index < 0 || index >= labels.length || labels[index] === "" || rows[index] >= 0)
                continue
            const left = leftOf(index) - 8
            const right = left + metrics.advanceWidth(labels[index]) + 16
            const row = taken.findIndex(row => row.every(one => right < one.left || left > one.right))
            rows[index] = row
            if (row >= 0)
                taken[row].push({left: left, right: right})
        }
        return rows
    }

    height: labels.length === 0 ? 0 : metrics.height * (two ? 2 : 1) + (two ? 4 : 0)
    visible: height > 0

    FontMetrics {
        id: metrics

        font: Theme.captionFont
    }
    Repeater {
        model: names.labels

        Text {
            required property int index
            required property string modelData

            visible: (names.rows[index] ?? -1) >= 0
            x: names.leftOf(index)
            y: names.rows[index] === 1 ? metrics.height + 4 : 0
            width: Math.min(implicitWidth, names.width)
            text: modelData
            textFormat: Text.PlainText
            font: Theme.captionFont
            color: index === names.moment ? Theme.tones["dont"] : Theme.ink2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
