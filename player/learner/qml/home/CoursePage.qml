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
    readonly property string memory: "course/" + library.courseId

    signal chosen(name: string)

    /*! To the lesson that was searched for, to where one left, or to the next to be taken. */
    function comeBack() {
        const left = library.whereabouts.of(memory)
        const wanted = library.lessonWanted
        if (wanted < 0 && left.lesson !== undefined)
            area.contentY = Math.min(left.y, Math.max(0, area.contentHeight - area.height))
        const row = lessons.itemAt(wanted >= 0 ? wanted : left.lesson ?? firstToTake()) as LessonRowCard
        row?.takeFocus()
    }
    function firstToTake(): int {
        for (let i = 0; i < lessons.count; ++i) {
            if (["new", "open", "failed"].includes((lessons.itemAt(i) as LessonRowCard).status))
                return i
        }
        return 0
    }
    function focusedLesson(): int {
        for (let i = 0; i < lessons.count; ++i) {
            if ((lessons.itemAt(i) as LessonRowCard).holdsFocus)
                return i
        }
        return firstToTake()
    }

    focus: true
    Component.onCompleted: Qt.callLater(comeBack)
    Component.onDestruction: library.whereabouts.keep(memory, {y: area.contentY, lesson: focusedLesson()})
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
                x: mirrored ? parent.width - width + 12 : -12
                kind: AppButton.Quiet
                compact: true
                text: qsTr("All courses")
                icon.name: "arrow-left"
                onClicked: page.chosen("home/TrainingPage")
            }
            CourseHead {
                width: parent.width
                library: page.library
            }
            Repeater {
                id: lessons

                model: page.library.lessons

                LessonRowCard {
                    id: row

                    width: column.width
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
            SkillList {
                width: parent.width
                visible: page.library.skills.count > 0
                model: page.library.skills
            }
        }
    }
}
