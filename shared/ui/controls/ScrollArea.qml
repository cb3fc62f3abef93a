import QtQuick
import QtQuick.Templates as T
import Rapport.Ui

/*! Scrolls what does not fit, and brings into view what the keyboard moves to. */
Flickable {
    id: area

    readonly property Item focused: area.Window.activeFocusItem

    function showItem(item: Item) {
        const top = item.mapToItem(contentItem, 0, 0).y
        const room = 24
        if (top - room < contentY)
            contentY = Math.max(0, top - room)
        else if (top + item.height + room > contentY + height)
            contentY = Math.min(contentHeight - height, top + item.height + room - height)
    }
    function showFocused() {
        for (let item = focused; item; item = item.parent) {
            if (item === contentItem)
                return showItem(focused)
        }
    }
    /*! Scrolls for the keys one would expect; true when the key was one of them. */
    function scrollByKey(key: int): bool {
        const furthest = Math.max(0, contentHeight - height)
        const steps = {
            [Qt.Key_Up]: -48, [Qt.Key_Down]: 48,
            [Qt.Key_PageUp]: -height * 0.9, [Qt.Key_PageDown]: height * 0.9,
            [Qt.Key_Home]: -contentHeight, [Qt.Key_End]: contentHeight
        }
        if (furthest === 0 || !(key in steps))
            return false
        contentY = Math.min(furthest, Math.max(0, contentY + steps[key]))
        return true
    }

    contentWidth: width
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    // Later, because a page that is being made has no height yet and would begin scrolled.
    onFocusedChanged: Qt.callLater(showFocused)

    T.ScrollBar.vertical: AppScrollBar {}
}
