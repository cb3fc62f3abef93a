// Components use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! The top of the training page: a greeting, the search, and what to do next. */
Column {
    id: head

    required property Desk desk
    readonly property Library library: desk.library
    readonly property bool searching: library.search.trim() !== ""
    property alias searchField: field

    spacing: 24

    GridLayout {
        width: parent.width
        columns: width >= 620 * Theme.textScale ? 2 : 1
        columnSpacing: 24
        rowSpacing: 16

        Title {
            Layout.fillWidth: true
            text: head.desk.greeting
        }
        SearchField {
            id: field

            Layout.preferredWidth: Math.min(head.width, 280 * Math.min(1.4, Theme.textScale))
            placeholderText: qsTr("Search courses and lessons")
            text: head.library.search
            onTextEdited: head.library.search = text
            onTextChanged: head.library.search = text
        }
    }
    Loader {
        width: parent.width
        active: head.library.trouble !== ""
        visible: active

        sourceComponent: Banner {
            text: head.library.trouble
        }
    }
    HeroCard {
        id: hero

        width: parent.width
        visible: head.library.next.title !== "" && !head.searching
        library: head.library
        onTriggered: head.desk.openLesson(head.library.next.courseId, head.library.next.lessonId)
    }
    RowLayout {
        width: parent.width
        visible: head.library.total > 0 && !head.searching
        spacing: 16

        Heading {
            Layout.fillWidth: true
            text: qsTr("Your courses")
        }
        Caption {
            text: head.library.tally
        }
    }
}
