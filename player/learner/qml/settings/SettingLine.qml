import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! A setting with its name before it, or above it where the text is large. */
GridLayout {
    id: line

    property string label
    default property alias control: holder.data

    Layout.fillWidth: true
    columns: width >= 420 * Theme.textScale ? 2 : 1
    columnSpacing: 16
    rowSpacing: 6

    Body {
        Layout.fillWidth: true
        text: line.label
    }
    Item {
        id: holder

        implicitWidth: childrenRect.width
        implicitHeight: childrenRect.height
    }
}
