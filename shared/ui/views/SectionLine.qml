import QtQuick
import Rapport.Ui

/*! A small heading with a remark at its far end, below it where both do not fit. */
Item {
    id: line

    property string title
    property string detail
    readonly property bool fits: name.implicitWidth + remark.implicitWidth + 12 <= width

    implicitHeight: fits ? Math.max(name.height, remark.height)
                         : name.height + (detail === "" ? 0 : remark.height)

    Text {
        id: name

        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        text: line.title
        textFormat: Text.PlainText
        font: Theme.strongFont
        color: Theme.ink
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Caption {
        id: remark

        anchors.right: line.fits ? parent.right : undefined
        anchors.left: line.fits ? undefined : parent.left
        y: line.fits ? Math.round((name.height - height) / 2) : name.height
        width: line.fits ? implicitWidth : parent.width
        text: line.detail
    }
}
