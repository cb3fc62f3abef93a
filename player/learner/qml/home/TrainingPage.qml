// Components use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui
import Rapport.Player

/*! What to do next, in one glance, and every course. */
FocusScope {
    id: page

    required property Desk desk
    readonly property Library library: desk.library
    readonly property real margin: width >= 760 ? 40 : 24

    signal chosen(name: string)

    function openCourse(courseId: string) {
        library.openCourse(courseId)
        chosen("home/CoursePage")
    }
    function comeBack() {
        const left = library.whereabouts.of("training")
        if (left.course === undefined) {
            if (library.next.title === "" && library.total > 0)
                cards.forceActiveFocus()
            return
        }
        cards.currentIndex = left.course
        area.contentY = Math.min(left.y, Math.max(0, area.contentHeight - area.height))
        if (left.inCards)
            cards.forceActiveFocus()
    }

    focus: true
    Component.onCompleted: Qt.callLater(comeBack)
    Component.onDestruction: library.whereabouts.keep("training", {
        y: area.contentY, course: cards.currentIndex, inCards: cards.activeFocus
    })
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.height + column.y + 40

        Column {
            id: column

            x: page.margin
            y: 32
            width: parent.width - 2 * x
            spacing: 24

            TrainingHead {
                id: head

                width: parent.width
                desk: page.desk
            }
            Loader {
                width: parent.width
                active: head.searching && page.library.found.count > 0
                visible: active

                sourceComponent: FoundLessons {
                    library: page.library
                    onChosen: (courseId, lessonId) => {
                        page.library.openFound(courseId, lessonId)
                        page.chosen("home/CoursePage")
                    }
                }
            }
            Heading {
                width: parent.width
                visible: head.searching && page.library.courses.count > 0
                text: qsTr("Courses")
            }
            CourseGrid {
                id: cards

                width: parent.width
                visible: page.library.courses.count > 0
                model: page.library.courses
                area: area
                begin: column.y + y
                onChosen: courseId => page.openCourse(courseId)
            }
            Loader {
                width: parent.width
                active: page.library.courses.count === 0
                visible: active

                sourceComponent: NothingHere {
                    library: page.library
                }
            }
        }
    }
}
