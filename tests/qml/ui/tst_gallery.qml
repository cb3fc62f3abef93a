import QtQuick
import QtTest
import Rapport.Ui

TestCase {
    id: testCase

    name: "Gallery"
    when: windowShown
    width: 1280
    height: 800

    Component { id: controls; ControlGallery {} }

    function cleanup() {
        Theme.mode = Theme.Light
        Theme.textScale = 1
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
        const page = createTemporaryObject(controls, testCase)
        waitForRendering(page)
        const picture = grabImage(page)
        picture.save("controls-" + data.tag + ".png")
        verify(picture.width > 0)
    }
}
