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
        chosen("home/CoursePage")
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
            // No GridLayout: in Qt 6.4 it still asks cards that a search has just taken away.
            Grid {
                id: cards

                readonly property real least: 280 * Math.max(1, Theme.textScale * 0.85)
                readonly property real cardWidth: Math.floor((width - (columns - 1) * 20) / columns)
                readonly property real cardHeight: {
                    let most = 0
                    for (let i = 0; i < children.length; ++i)
                        most = Math.max(most, children[i].implicitHeight)
                    return most
                }

                width: parent.width
                columns: Math.max(1, Math.floor((width + 20) / (least + 20)))
                spacing: 20

                Repeater {
                    model: page.library.courses

                    CourseCard {
                        id: card

                        width: cards.cardWidth
                        height: cards.cardHeight
                        onClicked: page.openCourse(card.courseId)
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
