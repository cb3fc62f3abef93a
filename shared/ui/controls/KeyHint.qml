import QtQuick
import Rapport.Ui

/*! A sentence about keys, which stand in square brackets: "Press [1]–[3]". */
Item {
    id: hint

    property string text

    /*! Splitting by a group puts the keys at the odd places. Words stand alone, so that a line can
        break between any two of them. */
    function split(text: string) {
        const parts = []
        text.split(/\[([^\]]*)\]/).forEach((piece, i) => {
            for (const words of i % 2 === 1 ? [piece] : piece.match(/[^ ]+ ?| /g) ?? [])
                parts.push({words: words, key: i % 2 === 1})
        })
        return parts
    }

    implicitWidth: {
        let sum = 0
        for (let i = 0; i < parts.children.length; ++i)
            sum += parts.children[i].width
        return Math.ceil(sum)
    }
    implicitHeight: parts.height
    Accessible.role: Accessible.StaticText
    Accessible.name: text.replace(/[\[\]]/g, "")

    Flow {
        id: parts

        // The words run as those of the program do, whatever the lesson's language.
        LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
        LayoutMirroring.childrenInherit: true
        x: hint.LayoutMirroring.enabled ? hint.width - width : 0
        width: Math.min(hint.width, hint.implicitWidth + 1)

        Repeater {
            model: hint.split(hint.text)

            Item {
                id: part

                required property var modelData
                readonly property real gap: modelData.words.endsWith(" ") ? Math.round(4 * Theme.textScale) : 1

                width: modelData.key ? cap.implicitWidth : Math.ceil(words.implicitWidth) + gap
                height: Math.max(cap.implicitHeight, words.height)

                KeyCap {
                    id: cap

                    visible: part.modelData.key
                    anchors.verticalCenter: parent.verticalCenter
                    text: part.modelData.words
                }
                Caption {
                    id: words

                    visible: !part.modelData.key
                    anchors.verticalCenter: parent.verticalCenter
                    text: part.modelData.key ? "" : part.modelData.words.trim()
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
