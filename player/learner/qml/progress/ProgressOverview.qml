import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Numbers, curves, courses and attempts on one page. */
FocusScope {
    id: overview

    required property Progress progress

    signal leaving

    focus: true
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.height + column.y + 40

        Column {
            id: column

            x: overview.width >= 760 ? 40 : 24
            y: 32
            width: Math.min(parent.width - 2 * x, 1080 * Math.max(1, Theme.textScale * 0.85))
            spacing: 24

            ProgressHead {
                width: parent.width
                progress: overview.progress
            }
            Banner {
                width: parent.width
                visible: text !== ""
                tone: "dont"
                text: overview.progress.trouble
            }
            Banner {
                width: parent.width
                visible: text !== ""
                tone: overview.progress.canOpen ? "do" : "hold"
                iconName: "award"
                text: overview.progress.saved
                actionText: overview.progress.canOpen ? qsTr("Open it") : ""
                onTriggered: overview.progress.openCertificate()
            }
            NumberTiles {
                width: parent.width
                visible: overview.progress.attempts.count > 0
                tiles: overview.progress.tiles
            }
            ScoreCard {
                width: parent.width
                visible: overview.progress.scores.length > 1
                progress: overview.progress
            }
            CourseStandings {
                width: parent.width
                visible: overview.progress.courseId === "" && overview.progress.courses.count > 0
                progress: overview.progress
            }
            CompetencyCard {
                width: parent.width
                visible: overview.progress.competencies.count > 0
                progress: overview.progress
            }
            AttemptList {
                width: parent.width
                visible: overview.progress.attempts.count > 0
                progress: overview.progress
            }
            EmptyState {
                width: parent.width
                height: implicitHeight + 80
                visible: overview.progress.attempts.count === 0 && overview.progress.trouble === ""
                iconName: "chart-no-axes-column"
                tone: "quiz"
                title: qsTr("Nothing finished yet")
                text: qsTr("Every lesson you finish shows up here, with what you answered and how your scores grow.")
                actionText: qsTr("Go to your training")
                onTriggered: overview.leaving()
            }
        }
    }
}
