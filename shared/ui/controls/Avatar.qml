import QtQuick
import Rapport.Ui

/*! A person whose face we do not have. */
Rectangle {
    id: avatar

    property string initials
    property string name
    property real size: 96

    implicitWidth: size
    implicitHeight: size
    radius: width / 2
    gradient: Gradient {
        GradientStop { position: 0; color: Theme.dark ? "#1E4A46" : "#BFE3DD" }
        GradientStop { position: 1; color: Theme.dark ? "#1A4152" : "#93C9D9" }
    }
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Text {
        anchors.centerIn: parent
        text: avatar.initials
        textFormat: Text.PlainText
        font.family: Theme.fontFamily
        font.pixelSize: Math.round(avatar.size * 0.36)
        font.weight: Font.Bold
        color: Theme.dark ? "#CDEBE6" : "#0B4A54"
        Accessible.ignored: true
    }
}
