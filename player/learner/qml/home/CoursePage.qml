// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui
import Rapport.Player

/*! One course: its lessons, and where one stands with each. */
FocusScope {
    id: page

    required property Desk desk
    readonly property Library library: desk.library
    readonly property real margin: width >= 760 ? 40 : 24

    signal chosen(name: string)

    focus: true
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.height + column.y + 40

        Column {
            id: column

            x: page.margin
            y: 24
            width: Math.min(parent.width - 2 * x, 920 * Math.max(1, Theme.textScale * 0.85))
            spacing: 20

            AppButton {
                x: -12
                kind: AppButton.Quiet
                compact: true
                text: qsTr("All courses")
                icon.name: "arrow-left"
                onClicked: page.chosen("home/TrainingPage")
            }
            Title {
                width: parent.width
                text: page.library.courseTitle
            }
            Body {
                width: parent.width
                visible: text !== ""
                text: page.library.courseSummary
                color: Theme.ink2
            }
            Banner {
                width: parent.width
                visible: text !== ""
                tone: "page"
                iconName: "info"
                text: page.library.contentNote
            }
            Repeater {
                model: page.library.lessons

                LessonRowCard {
                    id: row

                    width: column.width
                    focus: row.index === 0
                    onStarted: page.desk.openLesson(page.library.courseId, row.lessonId)
                }
            }
            EmptyState {
                width: parent.width
                height: implicitHeight + 40
                visible: page.library.lessons.count === 0
                title: qsTr("No lessons yet")
                text: qsTr("This course has no lesson that can be taken.")
            }
        }
    }
}
