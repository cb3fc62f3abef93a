// Components use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Player

/*! What was finished so far: numbers, curves, every attempt, and the certificates. */
FocusScope {
    id: page

    required property Desk desk

    signal chosen(name: string)

    focus: true

    Progress {
        id: model

        desk: page.desk
    }
    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: model.openTitle === "" ? overview : attempt
    }
    Component {
        id: attempt

        AttemptPage {
            progress: model
        }
    }
    Component {
        id: overview

        ProgressOverview {
            progress: model
            onLeaving: page.chosen("home/TrainingPage")
        }
    }
}
