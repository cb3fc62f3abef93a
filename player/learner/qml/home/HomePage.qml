import QtQuick
import Rapport.Ui
import Rapport.Player

/*! The side bar and what is chosen in it. */
FocusScope {
    id: home

    required property Desk desk
    readonly property bool wide: width >= 900 && Theme.textScale < 1.5
    property string place: desk.library.courseId === "" ? "home/TrainingPage" : "home/CoursePage"

    function go(name: string) {
        place = name
        // What had it goes with its page, and would leave it with nothing.
        if (!content.activeFocus)
            content.forceActiveFocus()
    }

    focus: true
    onPlaceChanged: content.show()
    Component.onCompleted: desk.practice.returning ? go("practice/PracticePage") : content.show()
    Keys.onEscapePressed: event => {
        event.accepted = place !== "home/TrainingPage"
        go("home/TrainingPage")
    }

    SideBar {
        id: side

        desk: home.desk
        place: home.place
        wide: home.wide
        width: home.wide ? Math.max(216, implicitWidth) : home.width
        height: home.wide ? home.height : implicitHeight
        x: home.wide && LayoutMirroring.enabled ? home.width - width : 0
        onChosen: name => home.go(name)
    }
    Loader {
        id: content

        function show() {
            setSource("../" + home.place + ".qml", {desk: home.desk})
        }

        x: home.wide && !LayoutMirroring.enabled ? side.width : 0
        y: home.wide ? 0 : side.height
        width: home.width - (home.wide ? side.width : 0)
        height: home.height - y
        focus: true
    }
    Connections {
        target: content.item
        ignoreUnknownSignals: true

        function onChosen(name) {
            home.go(name)
        }
    }
}
