// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! An author's words in the lesson's small Markdown. Lists hang on their marks. Links are shown,
    and opening one is up to whoever handles linkActivated. */
Column {
    id: body

    property string markdown
    property font font: Theme.bodyFont
    property color color: Theme.ink
    readonly property real step: Math.round(24 * Theme.textScale)

    signal linkActivated(string link)

    spacing: Math.round(font.pixelSize * 0.7)
    Accessible.role: Accessible.StaticText
    Accessible.name: SafeText.toPlain(markdown)
    Component.onCompleted: Theme.needItalics()

    Repeater {
        model: SafeText.toBlocks(body.markdown)

        Item {
            id: block

            required property var modelData
            required property int index
            readonly property real indent: modelData.depth * body.step
            // Items of a list stand closer together than paragraphs.
            readonly property real closer: modelData.depth > 0 && index > 0 ? body.spacing * 0.5 : 0

            width: body.width
            implicitWidth: words.implicitWidth + indent
            implicitHeight: words.height - closer

            Text {
                anchors.right: words.left
                anchors.rightMargin: Math.round(body.step * 0.35)
                y: words.y
                visible: text !== ""
                text: block.modelData.mark
                textFormat: Text.PlainText
                font: body.font
                color: body.color
                lineHeight: words.lineHeight
                topPadding: words.topPadding
                Accessible.ignored: true
            }
            Text {
                id: words

                anchors.right: parent.right
                y: -block.closer
                width: parent.width - block.indent
                text: block.modelData.text
                font: body.font
                color: body.color
                linkColor: Theme.primary
                textFormat: Text.StyledText
                wrapMode: Text.Wrap
                lineHeight: 1.25
                // The room that lineHeight adds all goes below a line; half belongs above.
                topPadding: font.pixelSize * 0.15
                bottomPadding: -topPadding
                Accessible.ignored: true
                onLinkActivated: link => body.linkActivated(link)

                HoverHandler {
                    enabled: words.hoveredLink !== ""
                    cursorShape: Qt.PointingHandCursor
                }
            }
        }
    }
}
