import QtQuick
import Rapport.Ui

/*! Stands in for a kind of step that this version of the program does not know. */
StepPage {
    id: view

    centered: true
    hint: qsTr("[Enter] continues")

    ErrorState {
        width: parent.width
        what: qsTr("This step was made for a newer version of Rapport.")
        kept: qsTr("Your answers so far are kept, and this step does not count.")
        advice: view.step.canContinue ? qsTr("Continue with the next step, or update Rapport first.")
                                      : qsTr("Leave the lesson and update Rapport to go on.")
    }
}
