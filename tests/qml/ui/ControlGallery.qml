import QtQuick
import Rapport.Ui

/*! Every control on one page, for tests to measure and for people to look at. */
Rectangle {
    width: 1024
    height: column.height + 48
    color: Theme.background

    Column {
        id: column

        x: 24
        y: 24
        width: parent.width - 48
        spacing: 16

        Title { width: parent.width; text: "Good afternoon, Dana" }
        Heading { width: parent.width; text: "Your courses" }
        Body { width: parent.width; text: "Empathy connects and leaves the customer in control. Sympathy can invite them to share more than they meant to, and then they wish that they had not." }
        Caption { width: parent.width; text: "5 assigned · 2 complete" }
        RichBody {
            width: parent.width
            markdown: "You have **their notes**; the caller has *just* been on hold.\n\n- one thing\n- another [link](https://example.org)\n\nAfter <b>raw</b> & more."
        }
        Flow {
            width: parent.width
            spacing: 12

            AppButton { text: "Resume call"; icon.name: "play"; kind: AppButton.Primary }
            AppButton { text: "Try again"; icon.name: "repeat" }
            AppButton { text: "Check answers"; kind: AppButton.Primary; enabled: false }
            AppButton { text: "Transcript so far"; icon.name: "list"; kind: AppButton.Quiet }
            AppButton { text: "Leave"; icon.name: "x"; compact: true }
            AppButton { text: "Delete course"; kind: AppButton.Danger; hint: "D" }
            AppButton { objectName: "focused"; text: "Captions"; icon.name: "captions"; compact: true }
            IconButton { text: "Settings"; icon.name: "settings"; bordered: true }
            IconButton { text: "Back"; icon.name: "arrow-left" }
        }
        Flow {
            width: parent.width
            spacing: 8

            Chip { text: "Empathy" }
            Chip { text: "6 due"; tone: "hold" }
            Chip { text: "Passed 92%"; tone: "do"; iconName: "check" }
            Chip { text: "You said"; tone: "dont"; iconName: "x" }
            Chip { text: "On call · 01:42"; tone: "call"; iconName: "phone" }
            Chip { text: "Question"; tone: "quiz" }
            Chip { text: "Your voice"; tone: "voice"; iconName: "mic" }
            Chip { text: "Ending"; tone: "page"; iconName: "flag" }
            KeyCap { text: "1" }
            KeyCap { text: "Space" }
        }
        Row {
            width: parent.width
            spacing: 16

            Column {
                width: (parent.width - 32) / 3
                spacing: 10

                NavItem { width: parent.width; text: "Training"; icon.name: "book"; current: true }
                NavItem { width: parent.width; text: "Practice"; icon.name: "repeat"; badge: "6 due" }
                NavItem { width: parent.width; text: "My progress"; icon.name: "chart" }
                AppTextField { width: parent.width; placeholderText: "Speaker" }
                SearchField { width: parent.width; placeholderText: "Search courses and lessons" }
                AppComboBox { width: parent.width; model: ["Follow the desktop", "Light", "Dark"] }
                AppSwitch { width: parent.width; text: "Hold clock runs"; checked: true }
                AppSwitch { width: parent.width; text: "Reduced motion" }
                AppCheckBox { width: parent.width; text: "Overdue only"; checked: true }
                AppSlider { width: parent.width; name: "Text size"; value: 0.4 }
            }
            Column {
                width: (parent.width - 32) / 3
                spacing: 14

                MeterBar { width: parent.width; label: "Empathy"; valueText: "6 / 8"; share: 0.75 }
                MeterBar { width: parent.width; label: "Customer in control"; valueText: "1 / 4"; share: 0.25; tone: "hold" }
                ProgressTrack { width: parent.width; name: "Lesson"; value: 0.6; second: 0.8 }
                ScoreTile { width: parent.width; label: "Customer in control"; value: "2 / 4"; detail: "predicted the hold"; tone: "hold" }
                RingProgress { value: 0.46; text: "46%" }
                Avatar { initials: "RM"; name: "Rosa Marín" }
                Waveform {
                    width: parent.width; height: 24
                    levels: [0.2, 0.6, 0.9, 0.4, 0.8, 0.3, 0.2, 0.7, 0.5]
                    progress: 0.5
                    color: Theme.tones["call"]
                    rest: Theme.line
                }
            }
            Card {
                width: (parent.width - 32) / 3
                padding: 20

                EmptyState {
                    width: parent.width
                    iconName: "book"
                    title: "No courses yet"
                    text: "Courses that are assigned to you appear here."
                    actionText: "Open a course…"
                }
            }
        }
        ReplyCard { width: parent.width; number: 1; text: "“You don't have to know. I can walk us through it one piece at a time, and we can stop whenever you like.”" }
        ReplyCard { width: parent.width; number: 2; chosen: true; text: "“That must be so hard. I lost my own father last year, and I was a wreck for months.”" }
        ReplyCard {
            width: parent.width; number: 3; chosen: true; grade: "dont"
            text: "“I'll put you on hold for two minutes while I pull the account up.”"
            why: "A fixed time may not suit her, and the choice was yours instead of hers."
            better: "I need to open the account. Is now all right?"
        }
        Banner { width: parent.width; iconName: "clock"; text: "Nobody has spoken to her for 53 seconds." }
        Banner { width: parent.width; tone: "dont"; text: "The course could not be read. Nothing was changed."; actionText: "Show why" }
        Card {
            width: parent.width

            CurveChart {
                width: parent.width
                values: [0.2, 0.4, 0.55, 0.1, 0.65, 0.9]
                best: [0.2, 0.45, 0.8, 0.88, 0.95, 1]
                labels: ["Greeting", "Loss is mentioned", "She opens up", "Hold", "Plan agreed", "Close"]
                moment: 3
                momentText: "The call went worst at Hold"
            }
        }
        CurveChart { width: 240; sparkline: true; tone: "call"; values: [0.4, 0.2, 0.5, 0.45, 0.8] }
        ErrorState {
            width: parent.width
            what: "The records could not be opened."
            kept: "Your answers are safe in the backup of this morning."
            advice: "Ask your administrator to restore it."
        }
    }
}
