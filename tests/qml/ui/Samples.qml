import QtQuick
import Rapport.Ui

/*! Models filled with a believable lesson, for the tests to show. */
QtObject {
    id: samples

    property Component stepComponent: Component { StepModel {} }
    property Component callComponent: Component { CallModel {} }
    property Component debriefComponent: Component { DebriefModel {} }

    readonly property var replies: [
        {optionId: "walk", number: 1, text: "“You don't have to know. I can walk us through it one piece at a time, and we can stop whenever you like.”"},
        {optionId: "lost", number: 2, text: "“That must be so hard. I lost my own father last year, and I was a wreck for months.”"},
        {optionId: "hold", number: 3, text: "“I'll put you on hold for two minutes while I pull the account up.”"}
    ]

    function newStep(parent, values): StepModel {
        return stepComponent.createObject(parent, values) as StepModel
    }
    function call(parent): CallModel {
        const call = callComponent.createObject(parent, {
            callerName: "Rosa Marín", callerRole: "Account holder's daughter", initials: "RM",
            pronoun: "her", callSeconds: 102, moodLabel: "Grieving, guarded",
            moodLow: "Distressed", moodHigh: "At ease",
            captionStart: 65, captionLength: 47, positionMs: 4200, durationMs: 9100
        })
        call.moodHistory = [0.35, 0.2, 0.5, 0.48, 0.7]
        call.waveform = [0.3, 0.7, 1, 0.6, 1, 0.4, 0.8, 0.5, 0.9, 0.6, 0.4, 0.8, 0.3, 0.6, 0.5, 0.7, 0.4]
        call.competencies.fill([
            {name: "Empathy", earned: 6, possible: 8}, {name: "Listening", earned: 3, possible: 4},
            {name: "Customer in control", earned: 1, possible: 4, tone: "hold"}
        ])
        call.transcript.fill([
            {speaker: "Rosa", text: "Hello. I am calling about my father's account. He died two weeks ago."},
            {speaker: "You", mine: true, text: "I'm sorry to hear that. Take whatever time you need."},
            {speaker: "Rosa", current: true, text: "Thank you. He handled everything at home, the bills, the phones. I don't even know what I'm supposed to ask for."}
        ])
        return call
    }
    function turn(parent): StepModel {
        const step = newStep(parent, {kind: "turn", stepId: "ask", call: call(parent)})
        step.options.fill(replies)
        return step
    }
    function answeredTurn(parent): StepModel {
        const step = turn(parent)
        step.phase = "answered"
        step.canContinue = true
        step.options.fill(replies.map((reply, i) => Object.assign({}, reply, i === 2 ? {
            chosen: true, grade: "dont", why: "A fixed time may not suit her, and the choice was yours instead of hers.",
            better: "I need to open the account. Is now all right, or would a call back suit you better?"
        } : i === 0 ? {grade: "do", why: "It takes the work off her and leaves her in control."} : {})))
        return step
    }
    function page(parent): StepModel {
        return newStep(parent, {
            kind: "page", stepId: "handover", title: "Taking over a call", canContinue: true,
            clip: "qrc:/none.ogg",
            text: "A colleague hands you a call. You have **their notes**; the caller has *just* been on hold.\n\n- Acknowledge what she has been through.\n- Say what happens next, and ask whether now is all right.\n- Do not read her own story back to her.\n\nMore at [the handbook](https://example.org/handbook)."
        })
    }
    function pair(parent, mode): StepModel {
        const step = newStep(parent, {
            kind: "pair", stepId: "opening", mode: mode, text: "A colleague has just handed you the call.",
            prompt: "Which opening would you rather hear?",
            dontText: "“So, my colleague says your partner has been taking money out of your account, is that it?”",
            doText: "“Thanks for staying with us. I have the notes, so you won't need to go through it again. I'd like to make the account safe. Are you somewhere you can talk?”",
            why: "Said back by a stranger, the story sounds like a charge sheet. The second opening acknowledges, says what happens next (purpose statement), and hands her the decision to go on (gateway question).",
            points: ["Empathy", "Purpose statement", "Gateway question"],
            dontClip: "qrc:/dont.ogg", doClip: "qrc:/do.ogg", canContinue: mode === "show"
        })
        step.options.fill([{optionId: "do", number: 1, text: step.doText}, {optionId: "dont", number: 2, text: step.dontText}])
        return step
    }
    function choice(parent, multiple): StepModel {
        const step = newStep(parent, {
            kind: "choice", stepId: "which", multiple: multiple, canSubmit: multiple,
            text: "She has said that she is *not alone* in the room.", prompt: "What would you do first?"
        })
        step.options.fill([
            {optionId: "a", number: 1, text: "Ask whether now is a good time to talk", chosen: multiple},
            {optionId: "b", number: 2, text: "Read the last transactions aloud to be sure that they are hers"},
            {optionId: "c", number: 3, text: "Offer to call back at a time she names"},
            {optionId: "d", number: 4, text: "Put her on hold", enabled: false}
        ])
        return step
    }
    function sort(parent): StepModel {
        const step = newStep(parent, {
            kind: "sort", stepId: "phrases", prompt: "Where does each phrase belong?",
            text: "Empathy connects and leaves the customer in control. Sympathy can invite them to share more than they meant to."
        })
        step.buckets.fill([{bucketId: "sympathy", name: "Sympathy", key: "s", count: 2},
                           {bucketId: "empathy", name: "Empathy", key: "e", count: 1}])
        step.items.fill([
            {itemId: "poor", text: "“Oh you poor thing, that's awful.”", bucket: "sympathy", right: "right"},
            {itemId: "lot", text: "“It sounds like today has been a lot.”", bucket: "sympathy", right: "wrong", why: "Names what you hear and asks for nothing more. That is empathy."},
            {itemId: "uneasy", text: "“I can see why that call left you uneasy.”", bucket: "empathy"},
            {itemId: "sorry", text: "“I'm so, so sorry…” (long pause)"},
            {itemId: "now", text: "“Is now still a good time to go on?”"}
        ])
        return step
    }
    function hold(parent): StepModel {
        const step = newStep(parent, {
            kind: "hold", stepId: "hold", prompt: "What do you do now?", holdPhase: "on-hold",
            holdSeconds: 53, silenceSeconds: 53, holdFraction: 0.44, speed: 4,
            waiting: "The mortgage desk has not picked up yet. She said yes to a short wait, and that she leaves in eight minutes."
        })
        step.options.fill([
            {optionId: "back", number: 1, text: "Go back to her: “Still with me? They have not answered. Stay on, or shall I call you?”"},
            {optionId: "wait", number: 2, text: "Wait for the desk to pick up"},
            {optionId: "callback", number: 3, text: "Arrange a call back at a time she names"}
        ])
        return step
    }
    function end(parent): StepModel {
        return newStep(parent, {
            kind: "end", stepId: "end", title: "Rosa knows what happens next", outcome: "resolved", canContinue: true,
            text: "She has a name, a number, and **one** thing to bring tomorrow."
        })
    }
    function unknown(parent): StepModel {
        return newStep(parent, {kind: "hologram", stepId: "x", canContinue: true})
    }
    function debrief(parent): DebriefModel {
        const debrief = debriefComponent.createObject(parent, {
            title: "A death in the family", passed: true, headline: "Passed. Rosa ended the call at ease.",
            curveLabels: ["Greeting", "Loss is mentioned", "She opens up", "Hold", "Plan agreed", "Close"],
            moment: 3, at: "01:58", said: "“I'll put you on hold for two minutes while I pull the account up.”",
            saidWhy: "A fixed time may not suit her, and the choice was yours instead of hers.",
            better: "“I need to open the account. Is now all right, or would a call back suit you better?”",
            betterWhy: "Asks first, offers a way out, leaves her in control.", betterClip: "qrc:/better.ogg",
            recovered: "You made good every mistake: the mood was back within 2 turns.",
            practiceNote: "2 phrases from this call were added to your practice for tomorrow.",
            comparison: "Your practice run. Mood at the end then: 32, now: 61. It was not recorded.",
            canCertify: true, hasNext: true
        })
        debrief.curveReplies = [-1, 0, 0, 1, 1, 1]
        debrief.curve = [0.2, 0.4, 0.55, 0.1, 0.65, 0.9]
        debrief.bestCurve = [0.2, 0.45, 0.8, 0.88, 0.95, 1]
        debrief.tiles.fill([
            {label: "Score", value: "82%", detail: "pass mark 70%", tone: "do"},
            {label: "Empathy", value: "7 / 8", detail: "one sympathy slip", tone: "call"},
            {label: "Listening", value: "4 / 4", detail: "never interrupted", tone: "call"},
            {label: "Customer in control", value: "2 / 4", detail: "predicted the hold", tone: "hold"}
        ])
        debrief.replies.fill([
            {at: "00:12", prompt: "What do you say?", text: "“I'm sorry to hear that. Take whatever time you need.”", grade: "do", mood: "mood 20 to 40", visit: 4, why: "Acknowledges, and lets her set the pace."},
            {at: "01:58", prompt: "What do you say?", text: "“I'll put you on hold for two minutes while I pull the account up.”", grade: "dont", mood: "mood 55 to 10", visit: 7, why: "A fixed time may not suit her.", better: "I need to open the account. Is now all right?", betterClip: "qrc:/better.ogg"}
        ])
        return debrief
    }
}
