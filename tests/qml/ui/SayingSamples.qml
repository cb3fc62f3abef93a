import QtQuick
import Rapport.Ui

/*! Steps in which something is written, said, judged or heard. */
QtObject {
    id: samples

    readonly property var names: ["write", "answeredWrite", "rate", "answeredRate", "speak", "spokenSpeak",
        "answeredSpeak", "clip", "clipAsks", "clipRead", "answeredClip", "timed"]

    property Component stepComponent: Component { StepModel {} }

    function newStep(parent, values): StepModel {
        return stepComponent.createObject(parent, values) as StepModel
    }
    function write(parent): StepModel {
        const step = newStep(parent, {
            kind: "write", stepId: "write", canSubmit: true, prompt: "What do you say?",
            text: "She says: *I already told all of this to your colleague.*"
        })
        step.own.text = "I'm sorry that you had to wait."
        step.own.count = 7
        step.own.wanted = "10 to 40 words"
        step.own.countKept = false
        return step
    }
    function answeredWrite(parent): StepModel {
        const step = write(parent)
        step.phase = "answered"
        step.canContinue = true
        step.canSubmit = false
        step.own.shown = "I&#39;m <u>sorry</u> that you had to wait &lt;b&gt;here&lt;/b&gt;."
        step.own.model = "You should not have to tell it again. I have the notes. Is now all right to go on?"
        step.own.modelClip = "qrc:/none.ogg"
        step.findings.fill([
            {verdict: "kept", text: "It says that the wait was a burden", words: "“sorry”", why: "It names what she has been through."},
            {verdict: "broken", text: "It asks leave before it goes on", why: "None of the words that ask leave is there. She should decide."},
            {verdict: "broken", text: "10 to 40 words", why: "The reply has 7 words."}
        ])
        return step
    }
    function rate(parent): StepModel {
        const step = newStep(parent, {
            kind: "rate", stepId: "rate", clip: "qrc:/none.ogg", prompt: "How heard would she feel?",
            text: "“I understand. Let me put you on hold for a moment.”"
        })
        step.options.fill(["Not at all", "A little", "Somewhat, although she may still wonder whether anybody has read what she wrote", "Fully"]
            .map((name, i) => ({optionId: "l" + i, number: i + 1, text: name})))
        return step
    }
    function answeredRate(parent): StepModel {
        const step = rate(parent)
        step.phase = "answered"
        step.canContinue = true
        step.why = "“I understand” without what was understood *costs* trust."
        const votes = [14, 20, 5, 1]
        step.options.fill(votes.map((count, i) => ({optionId: "l" + i, number: i + 1, text: step.options.value(i, "text"),
            chosen: i === 2, enabled: false, votes: count, share: count / 20})))
        return step
    }
    function speak(parent): StepModel {
        const step = newStep(parent, {
            kind: "speak", stepId: "speak", multiple: true, prompt: "Say that you are sorry for her loss.",
            text: "She has just said that her father died."
        })
        step.own.aims = ["After “sorry” leave at least 1.5 seconds of silence.", "Speak at 110 to 150 words a minute."]
        return step
    }
    function spokenSpeak(parent): StepModel {
        const step = speak(parent)
        step.canSubmit = true
        step.own.spoken = true
        step.own.model = "I'm so sorry. Take whatever time you need."
        step.own.modelClip = "qrc:/none.ogg"
        step.options.fill([
            {optionId: "pause", number: 1, text: "I was silent after “sorry”", chosen: true},
            {optionId: "slow", number: 2, text: "I spoke more slowly than I usually do, so that she could follow me without having to hurry"},
            {optionId: "me", number: 3, text: "I said nothing about myself"}
        ])
        return step
    }
    function answeredSpeak(parent): StepModel {
        const step = spokenSpeak(parent)
        step.phase = "answered"
        step.canContinue = true
        step.canSubmit = false
        step.options.fill([
            {optionId: "pause", number: 1, text: "I was silent after “sorry”", chosen: true, enabled: false, why: "Silence leaves room for grief."},
            {optionId: "slow", number: 2, text: "I spoke slowly", enabled: false, why: "Slow words sound like time."},
            {optionId: "me", number: 3, text: "I said nothing about myself", enabled: false}
        ])
        return step
    }
    function clip(parent): StepModel {
        const step = newStep(parent, {
            kind: "clip", stepId: "clip", hasCaptions: true, prompt: "Mark where the agent takes over her story.",
            text: "Listen to how the call begins."
        })
        const recording = step.recording
        recording.playable = true
        recording.readable = true
        recording.marking = true
        recording.playing = true
        recording.positionMs = 12500
        recording.durationMs = 42000
        recording.openToMs = 42000
        recording.stops = [9000, 30000]
        recording.speaker = "Rosa"
        recording.caption = "He handled everything at home, the bills, the phones. I don't even know what I'm supposed to ask for."
        recording.marks.fill([{at: "0:05", fromMs: 5200, words: "I know exactly how that feels."},
                              {at: "0:11", fromMs: 11000, words: ""}])
        return step
    }
    function clipAsks(parent): StepModel {
        const step = clip(parent)
        step.recording.playing = false
        step.recording.asking = true
        step.prompt = "What did the agent just do?"
        step.options.fill([{optionId: "a", number: 1, text: "Talked about himself"},
                           {optionId: "b", number: 2, text: "Asked what she needs"}])
        return step
    }
    function clipRead(parent): StepModel {
        const step = clip(parent)
        step.canSubmit = true
        step.recording.playing = false
        step.recording.reading = true
        step.recording.heard = true
        step.recording.lines.fill([
            {at: "0:00", speaker: "Agent", text: "Good morning, how can I help?"},
            {at: "0:05", speaker: "Agent", text: "I know exactly how that feels, I lost my own father last year, and I was a wreck for months.", marked: true},
            {at: "0:12", speaker: "Rosa", text: "I don't even know what I'm supposed to ask for."}
        ])
        return step
    }
    function answeredClip(parent): StepModel {
        const step = clip(parent)
        step.phase = "answered"
        step.canContinue = true
        step.recording.playing = false
        step.recording.marking = false
        step.findings.fill([
            {verdict: "found", at: "0:05", text: "He speaks about himself", why: "Her loss becomes his story.", better: "I'm sorry. Take whatever time you need."},
            {verdict: "missed", at: "0:21", text: "He names a fixed time", why: "It may not suit her."},
            {verdict: "extra", at: "0:11"}
        ])
        return step
    }
    function timed(parent): StepModel {
        const step = rate(parent)
        step.time.set = true
        step.time.secondsLeft = 8
        step.time.share = 0.13
        step.time.half = true
        step.time.nearlyUp = true
        return step
    }
}
