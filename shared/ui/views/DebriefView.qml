// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
import Rapport.Ui

/*! How it went: the result, the curve against the best path, the moment that mattered, and every
    answer with its reason. */
FocusScope {
    id: view

    required property DebriefModel debrief
    readonly property bool wide: width >= 900 && Theme.textScale < 1.5

    focus: true
    Accessible.role: Accessible.Grouping
    Accessible.name: debrief.headline
    Accessible.focusable: true
    Keys.onPressed: event => {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
        if (enter)
            debrief.hasNext ? debrief.next() : debrief.leave()
        // An answer of the list has the key first; then it is the turn chosen on the curve.
        const again = event.key === Qt.Key_T && curve.row >= 0
        if (again)
            debrief.rewind(curve.row)
        event.accepted = enter || again || area.scrollByKey(event.key)
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.height + 2 * column.y

        Column {
            id: column

            x: view.wide ? 40 : 24
            y: view.wide ? 32 : 24
            width: parent.width - 2 * x
            spacing: 20

            DebriefHeader {
                width: parent.width
                debrief: view.debrief
                wide: view.wide
            }
            Banner {
                width: parent.width
                visible: text !== ""
                tone: "call"
                text: view.debrief.comparison
            }
            Banner {
                width: parent.width
                visible: text !== ""
                tone: "dont"
                text: view.debrief.missed
            }
            GridLayout {
                // Rows of equal length: two and two rather than three and one.
                readonly property int most: Math.max(1, Math.floor(width / (200 * Theme.iconScale)))
                readonly property int rowCount: Math.max(1, Math.ceil(view.debrief.tiles.count / most))

                width: parent.width
                columns: Math.max(1, Math.ceil(view.debrief.tiles.count / rowCount))
                columnSpacing: 16
                rowSpacing: 16

                Repeater {
                    model: view.debrief.tiles

                    ScoreTile {
                        required property var model

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        label: model.label
                        value: model.value
                        detail: model.detail
                        tone: model.tone
                    }
                }
            }
            CurveCard {
                id: curve

                width: parent.width
                visible: view.debrief.curve.length > 1
                debrief: view.debrief
            }
            MomentCards {
                width: parent.width
                visible: view.debrief.said !== ""
                debrief: view.debrief
                wide: view.wide
            }
            Caption {
                width: parent.width
                visible: text !== ""
                text: view.debrief.recovered
            }
            Ends {
                width: parent.width
                visible: view.debrief.practiceNote !== "" || view.debrief.canCertify
                height: visible ? implicitHeight : 0

                Caption {
                    width: Math.min(implicitWidth, parent.width)
                    text: view.debrief.practiceNote
                }
                AppButton {
                    visible: view.debrief.canCertify
                    height: visible ? implicitHeight : 0
                    compact: true
                    text: qsTr("Certificate (PDF)")
                    icon.name: "download"
                    onClicked: view.debrief.certify()
                }
            }
            Loader {
                width: parent.width
                active: view.debrief.replies.count > 0
                visible: active

                sourceComponent: AnswerList {
                    debrief: view.debrief
                }
            }
        }
    }
}
