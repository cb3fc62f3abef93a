import QtQuick
import Rapport.Ui
import Rapport.Player

/*! Why there is no course to be seen. */
Item {
    id: nothing

    required property Library library
    readonly property bool searched: library.total > 0

    implicitHeight: (library.loading ? wait.height : state.implicitHeight) + 80

    EmptyState {
        id: state

        anchors.centerIn: parent
        width: parent.width
        height: implicitHeight
        visible: !nothing.library.loading
        iconName: nothing.searched ? "search" : "book-open"
        title: nothing.searched ? qsTr("Nothing found") : qsTr("No courses yet")
        text: nothing.searched
              ? qsTr("No course or lesson has these words. Esc empties the search.")
              : qsTr("Ask your trainer for a course, or start Rapport with --courses FOLDER.")
    }
    Column {
        id: wait

        anchors.centerIn: parent
        width: Math.min(parent.width, 440)
        visible: nothing.library.loading
        spacing: 16

        Body {
            width: parent.width
            text: nothing.library.loadingText
            horizontalAlignment: Text.AlignHCenter
            color: Theme.ink2
        }
        ProgressTrack {
            width: parent.width
            value: nothing.library.loaded
            name: nothing.library.loadingText
        }
    }
}
