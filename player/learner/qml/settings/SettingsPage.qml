import QtQuick
import QtQuick.Layouts
import Rapport.Ui
import Rapport.Player

/*! How the program looks, sounds and hurries on this desk. */
FocusScope {
    id: page

    required property Desk desk
    readonly property Settings settings: desk.settings
    readonly property var allowances: [{times: 1, words: qsTr("As given")},
                                       {times: 1.5, words: qsTr("Half as long again")},
                                       {times: 2, words: qsTr("Twice as long")}]
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
                        text: qsTr("Time pressure: clocks run on hold, and where a step gives a time")
                        checked: page.settings.timePressure
                        onToggled: page.settings.timePressure = checked
                    }
                    SettingLine {
                        label: qsTr("Time to answer")
                        enabled: page.settings.timePressure
                        opacity: enabled ? 1 : 0.5

                        AppComboBox {
                            model: page.allowances.map(one => one.words)
                            currentIndex: Math.max(0, page.allowances.findIndex(one => one.times === page.settings.moreTime))
                            Accessible.name: qsTr("Time to answer: %1").arg(currentText)
                            onActivated: index => page.settings.moreTime = page.allowances[index].times
                        }
                    }
                }
            }
            SoundCard {
                width: parent.width
                settings: page.settings
            }
        }
    }
}
