import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! How the program looks, sounds and hurries on this desk. */
FocusScope {
    id: page

    required property Desk desk
    readonly property Settings settings: desk.settings
    readonly property var themes: [qsTr("As the desktop"), qsTr("Light"), qsTr("Dark")]

    focus: true
    Keys.onPressed: event => event.accepted = area.scrollByKey(event.key)

    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: column.height + column.y + 40

        Column {
            id: column

            x: page.width >= 760 ? 40 : 24
            y: 32
            width: Math.min(parent.width - 2 * x, 640 * Math.max(1, Theme.textScale * 0.85))
            spacing: 24

            Title {
                width: parent.width
                text: qsTr("Settings")
            }
            Card {
                width: parent.width

                contentItem: ColumnLayout {
                    spacing: 16

                    Heading {
                        text: qsTr("Reading")
                    }
                    SettingLine {
                        label: qsTr("Theme")

                        AppComboBox {
                            model: page.themes
                            currentIndex: page.settings.theme
                            focus: true
                            Accessible.name: qsTr("Theme: %1").arg(currentText)
                            onActivated: index => page.settings.theme = index
                        }
                    }
                    SettingLine {
                        label: qsTr("Text size: %1%").arg(Math.round(page.settings.textScale * 100))

                        AppSlider {
                            from: 0.8
                            to: 2
                            stepSize: 0.1
                            snapMode: AppSlider.SnapAlways
                            value: page.settings.textScale
                            name: qsTr("Text size")
                            onMoved: page.settings.textScale = value
                        }
                    }
                    AppSwitch {
                        Layout.fillWidth: true
                        text: qsTr("Letters for readers with dyslexia (OpenDyslexic)")
                        checked: page.settings.dyslexicFont
                        onToggled: page.settings.dyslexicFont = checked
                    }
                    AppSwitch {
                        Layout.fillWidth: true
                        text: qsTr("Less motion")
                        checked: page.settings.reducedMotion
                        onToggled: page.settings.reducedMotion = checked
                    }
                }
            }
            Card {
                width: parent.width

                contentItem: ColumnLayout {
                    spacing: 16

                    Heading {
                        text: qsTr("Calls")
                    }
                    AppSwitch {
                        Layout.fillWidth: true
                        text: qsTr("Light up the words as they are spoken")
                        checked: page.settings.captions
                        onToggled: page.settings.captions = checked
                    }
                    AppSwitch {
                        Layout.fillWidth: true
                        text: qsTr("Let the clock run while a caller is on hold")
                        checked: page.settings.timePressure
                        onToggled: page.settings.timePressure = checked
                    }
                }
            }
        }
    }
}
