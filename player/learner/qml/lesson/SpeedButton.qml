import QtQuick
import Rapport.Ui
import Rapport.Player

/*! How quickly clips are heard, their pitch unchanged: the next speed with every press. */
AppButton {
    id: button

    required property Settings settings
    readonly property var speeds: [0.75, 0.9, 1.0, 1.25, 1.5]

    function words(speed: real): string {
        return Number(speed).toLocaleString(Qt.locale(), "f", speed === 1 ? 1 : -128)
    }
    /*! The nearest speed that is slower (-1) or quicker (1); at the end it stays. */
    function change(by: int) {
        const near = speeds.filter(one => by > 0 ? one > settings.speed : one < settings.speed)
        if (near.length > 0)
            settings.speed = by > 0 ? near[0] : near[near.length - 1]
    }

    compact: true
    focusPolicy: Qt.TabFocus
    text: qsTr("%1×").arg(words(settings.speed))
    Accessible.name: qsTr("Speed %1").arg(words(settings.speed))
    Accessible.description: qsTr("Press to change; plus and minus do the same")
    onClicked: {
        const quicker = speeds.find(one => one > settings.speed)
        settings.speed = quicker ?? speeds[0]
    }
}
