import QtQuick
import QtQuick.Templates as T

Scene {
    name: "Language"

    function begin(language) {
        bench = createTemporaryObject(benchMaker, this)
        bench.language = language
        verify(bench.addCourse("call-back"))
        openWindow("Ada Lund")
        tryVerify(() => shows("Next for you"))
        keyClick(Qt.Key_Return)
        tryVerify(() => bench.desk.lesson !== null)
    }
    /*! Where the middle of the button is that goes on, as a share of the window's width. */
    function placeOfContinue(): real {
        const button = all(T.AbstractButton).find(item => item.text === "Continue")
        return button ? button.mapToItem(null, button.width / 2, 0).x / window.width : 0.5
    }

    function test_lessonRunsAsItsLanguageDoes_data() {
        return [{tag: "as written", language: "", words: "Rosa waits", mirrored: false},
                {tag: "Spanish", language: "es", words: "Rosa espera", mirrored: false},
                {tag: "Arabic", language: "ar", words: "روزا تنتظر", mirrored: true}]
    }
    function test_lessonRunsAsItsLanguageDoes(data) {
        begin(data.language)
        tryVerify(() => shows(data.words))
        compare(bench.desk.lesson.rightToLeft, data.mirrored)
        if (data.mirrored)
            tryVerify(() => placeOfContinue() < 0.3)
        else
            tryVerify(() => placeOfContinue() > 0.7)
    }
}
