import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! The title, and of which course. */
GridLayout {
    id: head

    required property Progress progress

    columns: width >= 620 * Theme.textScale ? 2 : 1
    columnSpacing: 24
    rowSpacing: 16

    Title {
        Layout.fillWidth: true
        text: qsTr("My progress")
    }
    AppComboBox {
        Layout.preferredWidth: Math.min(head.width, 300 * Math.min(1.4, Theme.textScale))
        visible: head.progress.choices.length > 2
        focus: true
        model: head.progress.choices
        currentIndex: head.progress.choice
        Accessible.name: qsTr("Show: %1").arg(currentText)
        onActivated: index => head.progress.choice = index
    }
}
