import QtQuick
import Rapport.Ui
import Rapport.Player

HomeScene {
    name: "Help"

    function init() {
        newBench()
        addCourse("calm", "Calm", [["first", "Listening"]])
        openWindow("Ada Lund")
        tryVerify(() => shows("Next for you"))
    }

    function test_pageTellsKeysProgressAndLicences() {
        press("Help")
        tryVerify(() => shows("In a call"))
        verify(shows("How your progress is kept"))
        verify(shows("About Rapport"))
        for (const work of ["Rapport", "Qt 6", "Inter", "OpenDyslexic", "Lucide", "SQLite", "MD4C"])
            verify(all(AppButton).some(button => button.text.startsWith(work + " · ")), work)
    }
    function test_everyLicenceCanBeRead() {
        press("Help")
        tryVerify(() => shows("About Rapport"))
        const about = all(AboutCard)[0]
        for (const button of all(AppButton).filter(one => one.text.includes(" · "))) {
            about.open = button.text.split(" · ")[0]
            tryVerify(() => texts().some(text => text.length > 150
                && /licen[cs]e|permission|blessing|disclaim/i.test(text)), 1000, button.text)
        }
    }
    function test_f1ShowsTheKeysAnywhere_data() {
        return [{tag: "on the training page", lesson: false}, {tag: "in a lesson", lesson: true}]
    }
    function test_f1ShowsTheKeysAnywhere(row) {
        if (row.lesson) {
            bench.desk.openLesson("calm", "first")
            tryVerify(() => bench.desk.lesson)
            wait(50)
        }
        const before = window.activeFocusItem
        keyClick(Qt.Key_F1)
        tryVerify(() => shows("Everywhere"))
        const dialog = all(KeyList)[0]
        // It begins at its beginning.
        tryVerify(() => dialog.mapToItem(null, 0, 0).y > 0)
        keyClick(Qt.Key_Escape)
        tryVerify(() => !shows("Everywhere"))
        compare(window.activeFocusItem, before)
        compare(bench.desk.lesson !== null, row.lesson)
    }
}
