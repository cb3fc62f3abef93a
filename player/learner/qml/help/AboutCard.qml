// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui
import Rapport.Player

/*! What Rapport is, and what it is made of, with every licence to be read here. */
Card {
    id: card

    /*! The name of the one whose licence is open, or nothing. */
    property string open

    Licences {
        id: licences
    }

    contentItem: Column {
        spacing: 16

        Heading {
            width: parent.width
            text: qsTr("About Rapport %1").arg(licences.version)
        }
        Body {
            width: parent.width
            text: qsTr("Rapport teaches people who answer calls how to make a caller feel heard. It works without the internet, and sends nothing anywhere.")
        }
        Body {
            width: parent.width
            text: qsTr("It is free to use, to study, to share and to change, and it stands on the work of others:")
        }
        Repeater {
            model: licences.works

            Column {
                id: work

                required property var modelData
                readonly property bool isOpen: card.open === modelData.name

                width: parent ? parent.width : 0
                spacing: 8

                Flow {
                    width: parent.width
                    spacing: 12

                    AppButton {
                        id: opener

                        width: Math.min(implicitWidth, parent.width)
                        compact: true
                        text: qsTr("%1 · %2").arg(work.modelData.name).arg(work.modelData.licence)
                        icon.name: work.isOpen ? "chevron-up" : "chevron-down"
                        Accessible.name: work.isOpen ? qsTr("Close the licence of %1").arg(work.modelData.name)
                                                     : qsTr("Read the licence of %1").arg(work.modelData.name)
                        onClicked: card.open = work.isOpen ? "" : work.modelData.name
                    }
                    Caption {
                        width: Math.min(Math.ceil(implicitWidth), parent.width)
                        height: Math.max(implicitHeight, opener.height)
                        text: work.modelData.purpose
                        verticalAlignment: Text.AlignVCenter
                    }
                }
                Loader {
                    width: parent.width
                    active: work.isOpen
                    visible: active

                    sourceComponent: Caption {
                        text: licences.textOf(work.modelData.name)
                    }
                }
            }
        }
    }
}
