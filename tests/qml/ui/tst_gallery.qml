import QtQuick
import QtTest
import Rapport.Ui

Item {
    id: stage

    width: 1280
    height: 800

    Component { id: controls; ControlGallery {} }

    TestCase {
        name: "Gallery"
        when: windowShown

        function cleanup() {
            Theme.mode = Theme.Light
            Theme.textScale = 1
        }

        function save(item: Item, file: string) {
            let saved = false
            waitForRendering(item)
            wait(250)
            verify(item.grabToImage(result => saved = result.saveToFile(file)))
            tryVerify(() => saved, 5000, file)
        }

        function test_controls_data() {
            return [
                {tag: "light", mode: Theme.Light, scale: 1},
                {tag: "dark", mode: Theme.Dark, scale: 1},
                {tag: "light-200", mode: Theme.Light, scale: 2},
            ]
        }
        function test_controls(data) {
            Theme.mode = data.mode
            Theme.textScale = data.scale
            const page = createTemporaryObject(controls, stage)
            save(page, "controls-" + data.tag + ".png")
        }
    }
}
