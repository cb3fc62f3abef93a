import QtQuick
import Rapport.Ui
import Rapport.Player

/*! What a course is about and how far one is with it. */
Column {
    id: head

    required property Library library

    spacing: 16

    Flow {
        width: parent.width
        spacing: 16

        Title {
            id: name

            width: Math.min(implicitWidth, parent.width)
            text: head.library.courseTitle
        }
        Item {
            visible: pill.text !== ""
            implicitWidth: pill.width
            implicitHeight: Math.max(pill.height, name.font.pixelSize * 1.25)

            Chip {
                id: pill

                anchors.verticalCenter: parent.verticalCenter
                text: head.library.course.badge
                tone: head.library.course.badgeTone
                iconName: head.library.course.badgeIcon
            }
        }
    }
    Body {
        width: parent.width
        visible: text !== ""
        text: head.library.courseSummary
        color: Theme.ink2
    }
    Banner {
        width: parent.width
        visible: text !== ""
        tone: "page"
        iconName: "info"
        text: head.library.contentNote
    }
    Column {
        width: parent.width
        visible: head.library.lessons.count > 0
        spacing: 8

        ProgressTrack {
            width: parent.width
            value: head.library.course.progress
            name: qsTr("Course progress")
        }
        Item {
            width: parent.width
            height: line.height

            Caption {
                id: line

                anchors.left: parent.left
                anchors.right: share.left
                anchors.rightMargin: 12
                text: head.library.courseLine
            }
            Caption {
                id: share

                anchors.right: parent.right
                text: qsTr("%1%").arg(Math.round(head.library.course.progress * 100))
            }
        }
    }
}
