import QtQuick
import Rapport.Ui

/*! What a step asks, and what one needs to know for it. */
Column {
    id: head

    required property StepModel step

    spacing: 8

    RichBody {
        width: parent.width
        visible: markdown !== ""
        markdown: head.step.text
        color: Theme.ink2
    }
    Title {
        width: parent.width
        visible: text !== ""
        text: head.step.prompt
    }
}
