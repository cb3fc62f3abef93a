import QtQuick
import QtQuick.Templates as T

/*! Looks through the items of a page. */
QtObject {
    /*! Every visible item below root of a type, without what is shut away. */
    function all(root, type) {
        const found = []
        const walk = item => {
            if (item instanceof type)
                found.push(item)
            for (let i = 0; i < item.children.length; ++i)
                walk(item.children[i])
        }
        walk(root)
        return found
    }
    function targets(root) {
        return all(root, T.AbstractButton).filter(item => item.visible)
    }
    /*! The words of every visible text below root that do not fit where they stand. */
    function cutTexts(root) {
        return all(root, Text).filter(text => text.visible && text.text !== ""
            && (text.truncated || text.contentWidth > text.width + 1
                || text.contentHeight > text.height + 4 || leaves(text, root)))
            .map(text => text.text + " (" + [text.contentWidth, text.width, text.contentHeight, text.height] + ")")
    }
    function leaves(text, root): bool {
        const at = text.mapToItem(root, 0, 0)
        return at.x < -1 || at.x + text.contentWidth > root.width + 1
    }
}
