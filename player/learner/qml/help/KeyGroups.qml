import QtQml

/*! Every key, by where it works. */
QtObject {
    readonly property var groups: [
        {name: qsTr("Everywhere"), keys: [
            {key: "Tab", words: qsTr("go to what can be used next; with Shift, back")},
            {key: qsTr("Enter"), words: qsTr("use what has the ring, continue, or hand in")},
            {key: "↑ ↓", words: qsTr("scroll, or pick a line or an item")},
            {key: "Esc", words: qsTr("go back; out of a lesson, with your progress kept")},
            {key: "F1", words: qsTr("show these keys")}
        ]},
        {name: qsTr("Courses"), keys: [
            {key: "← → ↑ ↓", words: qsTr("go from card to card")},
            {key: "Home End", words: qsTr("go to the first or the last course")},
            {key: "PgUp PgDn", words: qsTr("go a page up or down")},
            {key: qsTr("Enter"), words: qsTr("open the course")}
        ]},
        {name: qsTr("In a call"), keys: [
            {key: "1–9", words: qsTr("choose a reply")},
            {key: qsTr("Space"), words: qsTr("play and pause the clip")},
            {key: "R", words: qsTr("hear the line again")},
            {key: "+ −", words: qsTr("hear clips quicker or slower")}
        ]},
        {name: qsTr("Questions and pairs"), keys: [
            {key: "1–9", words: qsTr("choose an answer")},
            {key: qsTr("Enter"), words: qsTr("continue, or hand in")}
        ]},
        {name: qsTr("Sorting and matching"), keys: [
            {key: "← →", words: qsTr("pick what to sort")},
            {key: "A–Z", words: qsTr("drop a phrase into its bucket, or give what belongs together")}
        ]},
        {name: qsTr("Putting in order"), keys: [
            {key: "↑ ↓", words: qsTr("pick an item")},
            {key: "Alt+↑ ↓", words: qsTr("move an item up or down")}
        ]},
        {name: qsTr("Transcripts"), keys: [
            {key: "← →", words: qsTr("pick a piece of a transcript")},
            {key: qsTr("Space"), words: qsTr("mark it, or take the mark away")}
        ]},
        {name: qsTr("Recordings"), keys: [
            {key: "← →", words: qsTr("go back or on")},
            {key: "M", words: qsTr("mark a moment")},
            {key: "T", words: qsTr("read the recording instead")}
        ]},
        {name: qsTr("Writing"), keys: [
            {key: "Ctrl+Enter", words: qsTr("hand in what was written")}
        ]},
        {name: qsTr("Speaking"), keys: [
            {key: qsTr("Space"), words: qsTr("record, stop, and hear your reply")},
            {key: "N", words: qsTr("record it again")},
            {key: "R", words: qsTr("hear the model answer")}
        ]}
    ]
}
