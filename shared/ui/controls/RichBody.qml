import QtQuick
import Rapport.Ui

/*! An author's words in the lesson's small Markdown. Links are shown, and opening one is up to
    whoever handles linkActivated. */
Text {
    property string markdown

    text: SafeText.toStyled(markdown)
    font: Theme.bodyFont
    color: Theme.ink
    linkColor: Theme.primary
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    lineHeight: 1.25
    // The room that lineHeight adds all goes below a line; half of it belongs above.
    topPadding: font.pixelSize * 0.15
    bottomPadding: -topPadding
    Accessible.role: Accessible.StaticText
    Accessible.name: SafeText.toPlain(markdown)
    Component.onCompleted: Theme.needItalics()

    HoverHandler {
        enabled: parent.hoveredLink !== ""
        cursorShape: Qt.PointingHandCursor
    }
}
