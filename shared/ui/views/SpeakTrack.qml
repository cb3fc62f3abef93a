import QtQuick
import Rapport.Ui

/*! One of two voices to compare: who it is, play, how it looks, how long it is. */
Item {
    id: track

    property string title
    property string tone: "voice"
    property list<real> levels
    property int durationMs: 0
    property int positionMs: 0
    property bool playing: false
    property string hint
    readonly property bool stacked: width < 460 * Theme.textScale

    signal toggled

    function seconds(ms: int): string {
        return qsTr("%1 s").arg(Number(ms / 1000).toLocaleString(Qt.locale(), "f", 1))
    }

    implicitHeight: stacked ? button.height + 8 + wave.height : Math.max(button.height, wave.height)

    AppButton {
        id: button

        // A click leaves Space with the recording.
        focusPolicy: Qt.TabFocus
        y: track.stacked ? 0 : (track.height - height) / 2
        x: track.LayoutMirroring.enabled ? track.width - width : 0
        width: Math.min(implicitWidth, track.width)
        compact: true
        text: track.title
        icon.name: track.playing ? "square" : "play"
        hint: track.hint
        Accessible.name: track.playing ? qsTr("Stop %1").arg(track.title) : qsTr("Play %1").arg(track.title)
        onClicked: track.toggled()
    }
    Waveform {
        id: wave

        readonly property real side: track.stacked ? 0 : Math.max(170 * Theme.textScale, button.width) + 16

        x: track.LayoutMirroring.enabled ? time.width + 12 : side
        y: track.stacked ? button.height + 8 : (track.height - height) / 2
        width: track.width - side - time.width - 12
        height: 40
        levels: track.levels
        progress: track.durationMs > 0 ? track.positionMs / track.durationMs : 0
        color: Theme.tones[track.tone]
        rest: Theme.outline
    }
    Caption {
        id: time

        x: track.LayoutMirroring.enabled ? 0 : track.width - width
        y: wave.y + (wave.height - height) / 2
        width: 56 * Theme.textScale
        text: track.seconds(track.durationMs)
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignRight
    }
}
