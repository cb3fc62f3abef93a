import QtQuick
import Rapport.Ui

/*! A page to read. */
StepPage {
    id: view

    maximumWidth: 720
    hint: clip.visible ? qsTr("[Space] plays the clip, [Enter] continues") : qsTr("[Enter] continues")

    function stepKey(event): bool {
        if (event.key === Qt.Key_Space && clip.visible)
            step.play(step.clip)
        return event.key === Qt.Key_Space
    }

    Title {
        width: parent.width
        visible: text !== ""
        text: view.step.title
    }
    Image {
        width: Math.min(parent.width, implicitWidth)
        visible: status === Image.Ready
        source: view.step.picture
        sourceSize.width: view.maximumWidth * 2
        asynchronous: true
        fillMode: Image.PreserveAspectFit
        Accessible.role: Accessible.Graphic
        Accessible.name: view.step.alt
    }
    RichBody {
        width: parent.width
        visible: markdown !== ""
        markdown: view.step.text
    }
    ClipButton {
        id: clip

        clip: view.step.clip
        onPlayed: url => view.step.play(url)
    }
}
