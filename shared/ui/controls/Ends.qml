import QtQuick

/*! Two children at the two ends of a line, one below the other where both do not fit. They need
    a width of at most parent.width. */
Item {
    id: ends

    property real gap: 16
    readonly property Item first: children.length > 0 ? children[0] : null
    readonly property Item second: children.length > 1 ? children[1] : null
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real tall: Math.max(first ? first.height : 0, second ? second.height : 0)
    readonly property bool fits: first !== null && second !== null
                                 && first.implicitWidth + second.implicitWidth + gap <= width

    implicitHeight: !first || !second || second.height === 0 ? (first ? first.height : 0)
                  : fits ? tall : first.height + second.height + 6

    Binding {
        target: ends.first
        property: "x"
        value: ends.mirrored ? ends.width - ends.first.width : 0
    }
    Binding {
        target: ends.first
        property: "y"
        value: ends.fits ? Math.round((ends.tall - ends.first.height) / 2) : 0
    }
    Binding {
        target: ends.second
        property: "x"
        value: ends.fits !== ends.mirrored ? ends.width - ends.second.width : 0
    }
    Binding {
        target: ends.second
        property: "y"
        value: ends.fits ? Math.round((ends.tall - ends.second.height) / 2)
                         : ends.first.height + 6
    }
}
