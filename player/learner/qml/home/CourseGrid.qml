// Delegates use the ids around them; binding those by name needs a pragma of Qt 6.5.
// qmllint disable unqualified
import QtQuick
import Rapport.Ui

/*! Cards in as many columns as there is room for. Stands in a page that scrolls as a whole: only
    what lies in its window is made, and the view moves along within `rows`. One stop of the Tab
    key; arrows, Home, End, Page Up and Page Down move in it. */
FocusScope {
    id: cards

    required property var model
    /*! The flickable it stands in, and where it begins in there. */
    required property Flickable area
    required property real begin
    readonly property real gap: 20
    readonly property real least: 280 * Math.max(1, Theme.textScale * 0.85)
    readonly property int columns: Math.max(1, Math.floor((width + gap) / (least + gap)))
    readonly property int rows: Math.ceil(grid.count / columns)
    property alias currentIndex: grid.currentIndex
    readonly property Item currentItem: grid.currentItem

    signal chosen(courseId: string)

    function move(by: int): bool {
        const to = Math.min(grid.count - 1, Math.max(0, grid.currentIndex + by))
        if (to === grid.currentIndex)
            return false
        grid.currentIndex = to
        return true
    }
    function moveByKey(key: int): bool {
        const side = grid.LayoutMirroring.enabled ? -1 : 1
        const page = Math.max(1, Math.floor(area.height / grid.cellHeight)) * columns
        const steps = {
            [Qt.Key_Left]: -side, [Qt.Key_Right]: side,
            [Qt.Key_Up]: -columns, [Qt.Key_Down]: columns,
            [Qt.Key_PageUp]: -page, [Qt.Key_PageDown]: page,
            [Qt.Key_Home]: -grid.count, [Qt.Key_End]: grid.count
        }
        if (!(key in steps))
            return false
        // From the first row on upwards the page has more to show.
        if (key === Qt.Key_Up && grid.currentIndex < columns)
            return false
        return move(steps[key]) || key !== Qt.Key_Down
    }

    implicitHeight: Math.max(0, rows * grid.cellHeight - gap)
    activeFocusOnTab: grid.count > 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Courses")
    Keys.onPressed: event => event.accepted = moveByKey(event.key)

    FontMetrics {
        id: titleLine

        font.family: Theme.fontFamily
        font.pixelSize: Math.round(16 * Theme.textScale)
        font.weight: Font.Bold
    }
    FontMetrics {
        id: captionLine

        font: Theme.captionFont
    }
    GridView {
        id: grid

        readonly property real seen: Math.max(0, cards.area.contentY - cards.begin)

        y: Math.max(0, Math.min(seen, cards.height - height))
        contentY: y
        width: cards.width + cards.gap
        height: Math.min(cards.height, cards.area.height + cellHeight)
        cellWidth: Math.floor(width / cards.columns)
        cellHeight: measure.cardHeight + cards.gap
        cacheBuffer: 0
        interactive: false
        keyNavigationEnabled: false
        highlightFollowsCurrentItem: false
        reuseItems: true
        focus: true
        model: cards.model
        onCountChanged: currentIndex = Math.min(Math.max(0, currentIndex), count - 1)

        delegate: CourseCard {
            id: card

            required property int index

            width: grid.cellWidth - cards.gap
            height: grid.cellHeight - cards.gap
            focus: GridView.isCurrentItem
            place: qsTr("%1 of %2").arg(index + 1).arg(grid.count)
            onClicked: {
                grid.currentIndex = index
                cards.chosen(courseId)
            }
        }
    }
    QtObject {
        id: measure

        // A title of one line and two of summary with one to spare, and more where letters
        // are large; with what stands around them.
        readonly property int spare: Theme.textScale > 1.25 ? 2 : 0
        readonly property real cardHeight: Math.ceil(Math.max(72, captionLine.height + 40) + 16
            + titleLine.lineSpacing * 1.2 + captionLine.lineSpacing * (3.2 + spare) * 1.25 + 8 * 3 + 6 + 20)
    }
}
