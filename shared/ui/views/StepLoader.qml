import QtQuick
import Rapport.Ui

/*! Shows a step by the view of its kind. A call stays on screen from turn to turn; any other step
    gets a fresh view. */
FocusScope {
    id: stage

    property StepModel step
    readonly property string kind: step ? step.kind : ""
    readonly property string stepId: step ? step.stepId : ""
    readonly property alias view: loader.item
    readonly property var kinds: ["page", "pair", "turn", "clip", "choice", "sort", "order",
                                  "match", "spot", "write", "rate", "hold", "speak", "end"]

    function load() {
        if (kind === "") {
            loader.source = ""
            return
        }
        const known = kinds.includes(kind)
        const name = known ? kind.charAt(0).toUpperCase() + kind.slice(1) : "UnknownStep"
        loader.source = ""
        loader.setSource(name + "View.qml", {step: step})
        entrance.restart()
    }

    focus: true
    onStepChanged: loading.restart()
    onKindChanged: loading.restart()
    onStepIdChanged: {
        if (kind !== "turn" || !loader.item)
            loading.restart()
    }

    Loader {
        id: loader

        anchors.top: strip.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
    }
    TimeStrip {
        id: strip

        width: parent.width
        height: visible ? implicitHeight : 0
        visible: stage.step !== null && stage.step.time.set
        limit: stage.step ? stage.step.time : null
    }
    Told {
        text: stage.step ? stage.step.verdict : ""
    }
    Timer {
        id: loading

        // After everything that changes at once has changed.
        interval: 0
        onTriggered: stage.load()
    }
    NumberAnimation {
        id: entrance

        target: loader
        property: "opacity"
        from: Theme.reducedMotion ? 1 : 0.3
        to: 1
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }
}
