// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! A tool tip under its parent, made only once somebody lingers. */
Item {
    id: tip

    property string text
    property bool shown: false

    Loader {
        active: tip.shown && tip.text !== ""

        sourceComponent: T.ToolTip {
            parent: tip.parent
            visible: true
            delay: 600
            text: tip.text
            x: Math.round((parent.width - implicitWidth) / 2)
            y: parent.height + 6
            margins: 8
            padding: 8
            implicitWidth: implicitContentWidth + leftPadding + rightPadding
            implicitHeight: implicitContentHeight + topPadding + bottomPadding

            contentItem: Text {
                text: tip.text
                textFormat: Text.PlainText
                font: Theme.captionFont
                color: Theme.surface
            }
            background: Rectangle {
                radius: 6
                color: Theme.ink
            }
        }
    }
}
