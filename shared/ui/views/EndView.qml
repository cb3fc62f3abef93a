import QtQuick
import Rapport.Ui

/*! How the story ended. */
StepPage {
    id: view

    readonly property string tone: step.outcome === "resolved" ? "do"
                                 : step.outcome === "lost" ? "dont" : "hold"

    maximumWidth: 640
    centered: true
    hint: qsTr("[Enter] continues")
    continueText: qsTr("See how it went")

    Rectangle {
        width: 64 * Theme.iconScale
        height: width
        radius: 16
        color: Theme.softs[view.tone]

        Icon {
            anchors.centerIn: parent
            name: view.tone === "do" ? "check" : view.tone === "dont" ? "phone-off" : "flag"
            size: Math.round(28 * Theme.iconScale)
            color: Theme.tones[view.tone]
        }
    }
    Chip {
        text: view.tone === "do" ? qsTr("Resolved") : view.tone === "dont" ? qsTr("Call lost")
                                                                          : qsTr("Left open")
        tone: view.tone
    }
    Title {
        width: parent.width
        text: view.step.title
    }
    RichBody {
        width: parent.width
        visible: markdown !== ""
        markdown: view.step.text
    }
}
