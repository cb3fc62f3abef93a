import QtQuick
import Rapport.Ui

/*! How progress is kept. */
Card {
    contentItem: Column {
        spacing: 12

        Heading {
            width: parent.width
            text: qsTr("How your progress is kept")
        }
        Body {
            width: parent.width
            text: qsTr("Every answer is kept on this computer, under your name, before it is shown as kept. You can leave a lesson at any time, also by closing the window, and go on where you were.")
        }
        Body {
            width: parent.width
            text: qsTr("A lesson can be taken as often as you like; the best result counts. A lesson that is locked says what opens it.")
        }
        Body {
            width: parent.width
            text: qsTr("A copy of everybody's progress is made each day and kept beside it. If the file is ever damaged, the program says so when it starts and offers the newest copy.")
        }
    }
}
