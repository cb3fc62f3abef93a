import QtQuick
import Rapport.Ui

Item {
    id: window

    width: 1024
    height: 700

    PlacingSamples { id: samples }

    ViewTest {
        name: "Placing"
        stage: window

        /*! Moves items as whoever runs the lesson does. */
        function follow() {
            step.moved.connect((item, row) => {
                const rows = []
                for (let i = 0; i < step.items.count; ++i)
                    rows.push({itemId: step.items.value(i, "itemId"), text: step.items.value(i, "text")})
                const from = rows.findIndex(one => one.itemId === item)
                rows.splice(row, 0, rows.splice(from, 1)[0])
                step.items.fill(rows)
            })
        }
        function order(): var {
            const ids = []
            for (let i = 0; i < step.items.count; ++i)
                ids.push(step.items.value(i, "itemId"))
            return ids
        }

        function test_orderByKeys() {
            show(samples.order(window))
            follow()
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Up, Qt.AltModifier)
            compare(order(), ["thank", "gate", "notes", "next"])
            // What was moved is still picked.
            keyClick(Qt.Key_Down, Qt.AltModifier)
            keyClick(Qt.Key_Down, Qt.AltModifier)
            compare(order(), ["gate", "notes", "thank", "next"])
            watch(step, "submitted")
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
        }
        function test_orderByLifting() {
            show(samples.order(window))
            follow()
            keyClick(Qt.Key_Space)
            verify((loader.view as OrderView).lifted)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Space)
            verify(!(loader.view as OrderView).lifted)
            keyClick(Qt.Key_Up)
            compare(order(), ["thank", "notes", "gate", "next"])
            compare((loader.view as OrderView).current, 1)
        }
        function test_orderByButtons() {
            show(samples.order(window))
            follow()
            mouseClick(button("Move down: Ask whether now is a good time to go on"))
            compare(order(), ["thank", "gate", "notes", "next"])
            verify(!button("Move up: Thank the caller for staying on the line").enabled)
        }
        function test_orderByDragging() {
            show(samples.order(window))
            follow()
            const rows = util.all(loader, OrderRow)
            const from = rows[0].mapToItem(window, 200, rows[0].height / 2)
            const to = rows[3].mapToItem(window, 200, rows[3].height / 2)
            mousePress(window, from.x, from.y)
            for (let i = 1; i <= 10; ++i)
                mouseMove(window, from.x, from.y + (to.y - from.y) * i / 10, 10)
            mouseRelease(window, to.x, to.y)
            tryVerify(() => order()[3] === "gate")
            tryVerify(() => rows.every(row => row.y === 0))
        }
        function test_orderIsToldInWords() {
            show(samples.answeredOrder(window))
            verify(shows("Comes straight after: Say what happens next") && shows("Right") && shows("She has waited."))
            watch(step, "moved")
            keyClick(Qt.Key_Down, Qt.AltModifier)
            compare(spy.count, 0)
            watch(step, "advanceRequested")
            keyClick(Qt.Key_Return)
            compare(spy.count, 1)
        }
        function test_matchByKeys() {
            show(samples.match(window))
            watch(step, "placed")
            keyClick(Qt.Key_2)
            keyClick(Qt.Key_D)
            compare(told(), [["quick", "listens"]])
            // On to the next that has none.
            compare((loader.view as MatchView).current, 2)
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Delete)
            keyClick(Qt.Key_Z)
            compare(told().slice(1), [["told", ""]])
        }
        function test_matchByClicks() {
            show(samples.match(window))
            watch(step, "placed")
            mouseClick(util.all(loader, MatchLeft)[2])
            mouseClick(util.all(loader, MatchRight)[0])
            compare(told(), [["sure", "fear"]])
        }
        function test_givingTheSameAgainTakesItBack() {
            show(samples.match(window))
            watch(step, "placed")
            keyClick(Qt.Key_1)
            keyClick(Qt.Key_B)
            compare(told(), [["told", ""]])
            compare((loader.view as MatchView).current, 0)
        }
        function test_matchIsToldInWords() {
            show(samples.answeredMatch(window))
            verify(shows("It belongs to: Somebody may be listening"))
            verify(shows("Nothing in the call is funny to her."))
            verify(shows("Wrong") && shows("Right"))
        }
        function test_spotByKeys() {
            show(samples.spot(window))
            watch(step, "toggled")
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Space)
            compare(told(), [["l2_1"], ["l1_0"]])
        }
        function test_spotByClicks() {
            show(samples.spot(window))
            verify(shows("Picked: 1"))
            watch(step, "toggled")
            mouseClick(util.all(loader, ClauseButton)[3])
            compare(told(), [["l2_1"]])
            watch(step, "submitted")
            mouseClick(button("Check answers"))
            compare(spy.count, 1)
        }
        function test_spotSaysWhenNothingIsPicked() {
            show(samples.spot(window))
            step.clauses.fill([{clauseId: "a", text: "Well,"}, {clauseId: "b", text: "now."}])
            step.lines.fill([{speaker: "You", first: 0, clauses: 2}])
            verify(button("Nothing went wrong").enabled)
        }
        function test_spotIsToldInWords() {
            show(samples.answeredSpot(window))
            verify(shows("Better: I'm glad that you rang as soon as you saw it."))
            const signs = util.all(loader, ClauseButton).map(one => one.Accessible.description)
            compare(signs, ["Nothing to find here", "", "", "Found", "Missed", ""])
            watch(step, "toggled")
            mouseClick(util.all(loader, ClauseButton)[2])
            compare(spy.count, 0)
        }
    }
}
