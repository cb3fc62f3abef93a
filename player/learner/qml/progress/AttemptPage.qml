import QtQuick
import Rapport.Ui
import Rapport.Player

/*! What was answered in one attempt. */
FocusScope {
    id: page

    required property Progress progress

    focus: true
    Keys.onEscapePressed: progress.closeAttempt()
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.height + column.y + 40

        Column {
            id: column

            x: page.width >= 760 ? 40 : 24
            y: 24
            width: Math.min(parent.width - 2 * x, 920 * Math.max(1, Theme.textScale * 0.85))
            spacing: 20

            AppButton {
                x: -12
                kind: AppButton.Quiet
                compact: true
                focus: true
                text: qsTr("My progress")
                icon.name: "arrow-left"
                Accessible.name: qsTr("Back to my progress")
                onClicked: page.progress.closeAttempt()
            }
            Title {
                width: parent.width
                text: page.progress.openTitle
            }
            Caption {
                width: parent.width
                text: page.progress.openDetail
            }
            Banner {
                width: parent.width
                visible: text !== ""
                tone: "page"
                text: page.progress.openNotice
            }
            AnswerList {
                width: parent.width
                visible: page.progress.review.replies.count > 0
                debrief: page.progress.review
            }
        }
    }
}
