// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
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
        chosen("CoursePage")
    }

    focus: true
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

            GridLayout {
                width: parent.width
                columns: width >= 620 * Theme.textScale ? 2 : 1
                columnSpacing: 24
                rowSpacing: 16

                Title {
                    Layout.fillWidth: true
                    text: page.desk.greeting
                }
                SearchField {
                    Layout.preferredWidth: 280 * Math.min(1.4, Theme.textScale)
                    placeholderText: qsTr("Search courses and lessons")
                    onTextChanged: page.library.search = text
                }
            }
            Loader {
                width: parent.width
                active: page.library.trouble !== ""
                visible: active

                sourceComponent: Banner {
                    text: page.library.trouble
                }
            }
            HeroCard {
                width: parent.width
                visible: page.library.nextTitle !== "" && page.library.search === ""
                library: page.library
                onTriggered: page.desk.openLesson(page.library.nextCourse, page.library.nextLesson)
            }
            RowLayout {
                width: parent.width
                visible: page.library.total > 0
                spacing: 16

                Heading {
                    Layout.fillWidth: true
                    text: qsTr("Your courses")
                }
                Caption {
                    text: page.library.tally
                }
            }
            GridLayout {
                id: cards

                readonly property real least: 280 * Math.max(1, Theme.textScale * 0.85)

                width: parent.width
                columns: Math.max(1, Math.floor((width + 20) / (least + 20)))
                columnSpacing: 20
                rowSpacing: 20

                Repeater {
                    model: page.library.courses

                    CourseCard {
                        id: card

                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                        Layout.maximumWidth: (cards.width - (cards.columns - 1) * 20) / cards.columns
                        onClicked: page.openCourse(card.courseId)
                    }
                }
                // Keeps one or two cards as wide as three would be.
                Repeater {
                    model: Math.max(0, cards.columns - page.library.courses.count)

                    Item {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                    }
                }
            }
            Loader {
                width: parent.width
                active: page.library.courses.count === 0
                visible: active

                sourceComponent: NothingHere {
                    searched: page.library.total > 0
                }
            }
        }
    }
}
