import QtQuick
import Rapport.Ui

/*! A question with one or several right answers. */
StepPage {
    id: view

    maximumWidth: 800
    submits: step.multiple
    submitText: qsTr("Check answer")
    hint: step.phase === "asking" ? qsTr("Press [1]–[%1]").arg(Math.max(1, step.options.count))
                                  : qsTr("[Enter] continues")

    Column {
        width: parent.width
        spacing: 8

        RichBody {
            width: parent.width
            visible: markdown !== ""
            markdown: view.step.text
            color: Theme.ink2
        }
        Title {
            width: parent.width
            text: view.step.prompt
        }
        Caption {
            width: parent.width
            visible: view.step.multiple
            text: qsTr("More than one may be right.")
        }
    }
    OptionList {
        width: parent.width
        step: view.step
    }
}
