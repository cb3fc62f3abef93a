import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! A raised area. Its children set their own width, for example to parent.width. */
T.Pane {
    id: card

    property real corner: 12
    property color fill: Theme.surface
    property color edge: Theme.line

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 24

    background: Rectangle {
        radius: card.corner
        color: card.fill
        border.width: 1
        border.color: card.edge
    }
}
