import QtQuick
import Rapport.Ui

/*! A person whose face we do not have. */
GradientPane {
    id: avatar

    property string initials
    property string name
    property real size: 96

    implicitWidth: size
    implicitHeight: size
    radius: width / 2
    from: Theme.avatarStart
    to: Theme.avatarEnd
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Text {
        anchors.centerIn: parent
        text: avatar.initials
        textFormat: Text.PlainText
        font.family: Theme.fontFamily
        font.pixelSize: Math.round(avatar.size * 0.36)
        font.weight: Font.Bold
        color: Theme.onAvatar
        Accessible.ignored: true
    }
}
