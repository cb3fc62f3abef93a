import QtQuick
import Rapport.Ui

/*! What most steps share: a column that scrolls, and a bar with what to do next. Its children are
    the column. Keys that the step itself does not use scroll and continue. */
FocusScope {
    id: page

    required property StepModel step
    property string hint
    property string continueText: qsTr("Continue")
    property bool continues: step.canContinue
    property bool submits: false
    property bool centered: false
    property string submitText: qsTr("Check answers")
    property real maximumWidth: 960
    readonly property bool wide: width >= 900 && Theme.textScale < 1.5
    readonly property alias area: area
    default property alias content: column.data

    /*! The step's own keys come first; true when it used the key. */
    function stepKey(event): bool {
        return false
    }
    function plainKey(event): bool {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            if (submits && step.phase === "asking")
                step.submit()
            else
                step.advance()
            return true
        }
        if (event.key >= Qt.Key_1 && event.key <= Qt.Key_9 && step.options.count > 0) {
            step.chooseNumber(event.key - Qt.Key_0)
            return true
        }
        return area.scrollByKey(event.key)
    }

    focus: true
    // Has the keyboard until Tab leads somewhere; then this is what a screen reader says.
    Accessible.role: Accessible.Grouping
    Accessible.name: step.title !== "" ? step.title : step.prompt
    Accessible.focusable: true
    Keys.onPressed: event => event.accepted = stepKey(event) || plainKey(event)

    ScrollArea {
        id: area

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        contentHeight: column.height + 2 * column.margin

        Column {
            id: column

            readonly property real margin: page.wide ? 40 : 24

            x: Math.round((area.width - width) / 2)
            y: Math.max(margin, page.centered ? Math.round((area.height - height) / 2) : 0)
            width: Math.min(page.maximumWidth * Math.max(1, Theme.textScale * 0.85),
                            area.width - (page.wide ? 80 : 48))
            spacing: 20
        }
    }
    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(76, Math.max(keys.height, buttons.height) + 32)
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Item {
            anchors.left: parent.left
            anchors.leftMargin: page.wide ? 40 : 24
            anchors.right: buttons.left
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            height: keys.height

            KeyHint {
                id: keys

                width: parent.width
                text: page.hint
            }
        }
        Row {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: page.wide ? 40 : 24
            anchors.verticalCenter: parent.verticalCenter
            spacing: 12

            AppButton {
                visible: page.submits && page.step.phase === "asking"
                enabled: page.step.canSubmit
                text: page.submitText
                kind: AppButton.Primary
                onClicked: page.step.submit()
            }
            AppButton {
                visible: page.continues
                text: page.continueText
                icon.name: "arrow-right"
                kind: AppButton.Primary
                onClicked: page.step.advance()
            }
        }
    }
}
