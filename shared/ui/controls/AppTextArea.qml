import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! Several lines to write in, which grow with what is written. */
T.TextArea {
    id: control

    property string name
    property int lines: 4

    implicitWidth: 400
    implicitHeight: Math.max(metrics.height * lines + topPadding + bottomPadding,
                             contentHeight + topPadding + bottomPadding)
    padding: 14
    font: Theme.bodyFont
    color: Theme.ink
    placeholderTextColor: Theme.ink3
    selectionColor: Theme.primary
    selectedTextColor: Theme.onPrimary
    selectByMouse: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    tabStopDistance: 40
    Accessible.name: name
    Accessible.multiLine: true
    // Tab goes on, as everywhere else. KeyNavigation would also lead back here, for good.
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    FontMetrics {
        id: metrics

        font: control.font
    }
    Text {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        visible: control.text === "" && control.preeditText === ""
        text: control.placeholderText
        textFormat: Text.PlainText
        font: control.font
        color: control.placeholderTextColor
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: 10
        color: Theme.surface
        border.width: 1
        border.color: Theme.outline

        FocusRing {
            corner: 10
            gap: -1
            visible: control.activeFocus
        }
    }
}
