// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! Numbers side by side, in rows of equal length. */
Grid {
    id: grid

    property var tiles
    readonly property int most: Math.max(1, Math.floor(width / (200 * Theme.iconScale)))
    readonly property int rowCount: Math.max(1, Math.ceil(repeater.count / most))
    readonly property real tileWidth: Math.floor((width - (columns - 1) * spacing) / columns)

    columns: Math.max(1, Math.ceil(repeater.count / rowCount))
    spacing: 16

    Repeater {
        id: repeater

        model: grid.tiles

        ScoreTile {
            required property var model

            width: grid.tileWidth
            label: model.label
            value: model.value
            detail: model.detail
            tone: model.tone
        }
    }
}
