import QtQuick
import QtTest
import Rapport.Ui

/*! Saves a picture of every control and view, for people to look at. */
Item {
    id: stage

    width: 1280
    height: 800

    Component { id: controls; ControlGallery {} }
    Component {
        id: views

        Rectangle {
            property alias step: loader.step

            color: Theme.background

            StepLoader {
                id: loader

                anchors.fill: parent
            }
        }
    }
    Component {
        id: debriefs

        DebriefView {
            Rectangle {
                z: -1
                anchors.fill: parent
                color: Theme.background
            }
        }
    }
    Samples { id: samples }
    PlacingSamples { id: placing }
    SayingSamples { id: saying }

    TestCase {
        name: "Gallery"
        when: windowShown

        function initTestCase() {
            Theme.reducedMotion = true
        }
        function init() {
            failOnWarning(/.?/)
        }
        function cleanup() {
            Theme.mode = Theme.Light
            Theme.textScale = 1
        }
        function save(item: Item, file: string) {
            let saved = false
            waitForRendering(item)
            verify(item.grabToImage(result => saved = result.saveToFile(file)))
            tryVerify(() => saved, 5000, file)
        }

        function looks() {
            return [
                {tag: "light", mode: Theme.Light, scale: 1, size: [1280, 744]},
                {tag: "dark", mode: Theme.Dark, scale: 1, size: [1280, 744]},
                {tag: "small", mode: Theme.Light, scale: 1, size: [1024, 644]},
                {tag: "small-200", mode: Theme.Light, scale: 2, size: [1024, 700]},
            ]
        }
        function test_controls_data() { return looks() }
        function test_controls(look) {
            Theme.mode = look.mode
            Theme.textScale = look.scale
            save(createTemporaryObject(controls, stage), "controls-" + look.tag + ".png")
        }
        function test_views_data() {
            const rows = []
            for (const look of looks()) {
                for (const name of ["page", "pair", "turn", "answeredTurn", "choice", "sort", "hold", "end", "unknown"].concat(placing.names, saying.names))
                    rows.push(Object.assign({}, look, {tag: name + "-" + look.tag, name: name}))
            }
            return rows
        }
        function test_views(row) {
            Theme.mode = row.mode
            Theme.textScale = row.scale
            const view = createTemporaryObject(views, stage, {
                width: row.size[0], height: row.size[1],
                step: placing.names.includes(row.name) ? placing[row.name](stage)
                    : saying.names.includes(row.name) ? saying[row.name](stage)
                    : samples[row.name](stage, row.name === "pair" ? "show" : true)
            })
            tryVerify(() => view.children[0].view !== null)
            save(view, row.tag + ".png")
        }
        function test_debrief_data() { return looks() }
        function test_debrief(look) {
            Theme.mode = look.mode
            Theme.textScale = look.scale
            const view = createTemporaryObject(debriefs, stage, {
                width: look.size[0], height: 1300, debrief: samples.debrief(stage)
            })
            save(view, "debrief-" + look.tag + ".png")
        }
    }
}
