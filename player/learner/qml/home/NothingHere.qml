import QtQuick
import Rapport.Ui

/*! Why there is no course to be seen. */
EmptyState {
    required property bool searched

    height: implicitHeight + 80
    iconName: searched ? "search" : "book-open"
    title: searched ? qsTr("Nothing found") : qsTr("No courses yet")
    text: searched ? qsTr("No course or lesson has these words. Esc empties the search.")
                   : qsTr("Ask your trainer for a course, or start Rapport with --courses FOLDER.")
}
