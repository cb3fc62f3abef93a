import QtQuick
import Rapport.Ui

/*! A small heading with a remark at its far end. */
Ends {
    id: line

    property string title
    property string detail

    Text {
        width: Math.min(Math.ceil(implicitWidth), line.width)
        text: line.title
        textFormat: Text.PlainText
        font: Theme.strongFont
        color: Theme.ink
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Caption {
        width: Math.min(Math.ceil(implicitWidth), line.width)
        height: text === "" ? 0 : implicitHeight
        text: line.detail
    }
}
