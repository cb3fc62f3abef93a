import QtQuick
import Rapport.Ui

/*! Steps in which something gets its place, or is found in a transcript. */
QtObject {
    id: samples

    readonly property var names: ["order", "answeredOrder", "match", "answeredMatch", "spot", "answeredSpot"]

    property Component stepComponent: Component { StepModel {} }

    function newStep(parent, values): StepModel {
        return stepComponent.createObject(parent, values) as StepModel
    }
    function order(parent): StepModel {
        const step = newStep(parent, {
            kind: "order", stepId: "order", canSubmit: true, prompt: "In which order does a hand-over work?",
            text: "The caller has just been moved to **you**."
        })
        step.items.fill([
            {itemId: "gate", text: "Ask whether now is a good time to go on"},
            {itemId: "thank", text: "Thank the caller for staying on the line"},
            {itemId: "notes", text: "Say that you have read the notes, so that nobody has to tell it all again from the beginning, which is what most callers fear when they hear a new voice"},
            {itemId: "next", text: "Say what happens next"}
        ])
        return step
    }
    function answeredOrder(parent): StepModel {
        const step = order(parent)
        step.phase = "answered"
        step.canContinue = true
        step.items.fill([
            {itemId: "thank", text: "Thank the caller for staying on the line", right: "right", why: "She has waited."},
            {itemId: "gate", text: "Ask whether now is a good time to go on", right: "wrong", better: "Say what happens next", why: "She can only answer that once she knows what is coming."},
            {itemId: "notes", text: "Say that you have read the notes", right: "wrong", better: "Thank the caller for staying on the line", why: "It takes the work off her."},
            {itemId: "next", text: "Say what happens next", right: "right", why: "It gives her the map."}
        ])
        return step
    }
    function match(parent): StepModel {
        const step = newStep(parent, {kind: "match", stepId: "match", prompt: "What is behind the words?"})
        step.items.fill([
            {itemId: "told", text: "“I already told all of this.”", bucket: "tired"},
            {itemId: "quick", text: "“Can we make this quick?”"},
            {itemId: "sure", text: "“Are you sure?”"}
        ])
        step.buckets.fill([
            {bucketId: "fear", name: "She fears another mistake", key: "A"},
            {bucketId: "tired", name: "She is tired of repeating herself to one stranger after the other, and wants somebody to have listened", key: "B", count: 1},
            {bucketId: "joke", name: "She is joking", key: "C"},
            {bucketId: "listens", name: "Somebody may be listening", key: "D"}
        ])
        return step
    }
    function answeredMatch(parent): StepModel {
        const step = match(parent)
        step.phase = "answered"
        step.canContinue = true
        step.items.fill([
            {itemId: "told", text: "“I already told all of this.”", bucket: "tired", right: "right", why: "Every hand-over costs her the story again."},
            {itemId: "quick", text: "“Can we make this quick?”", bucket: "fear", right: "wrong", better: "Somebody may be listening", why: "Haste on a call about money may mean that she is not alone."},
            {itemId: "sure", text: "“Are you sure?”", bucket: "joke", right: "wrong", better: "She fears another mistake"}
        ])
        step.buckets.fill([
            {bucketId: "fear", name: "She fears another mistake", key: "A"},
            {bucketId: "tired", name: "She is tired of repeating herself", key: "B"},
            {bucketId: "joke", name: "She is joking", key: "C", why: "Nothing in the call is funny to her."},
            {bucketId: "listens", name: "Somebody may be listening", key: "D"}
        ])
        return step
    }
    function spot(parent): StepModel {
        const step = newStep(parent, {kind: "spot", stepId: "spot", canSubmit: true, prompt: "Which words put the blame on her?"})
        step.clauses.fill([
            {clauseId: "l1_0", text: "My card was taken on Friday,"}, {clauseId: "l1_1", text: "and I only saw it today."},
            {clauseId: "l2_0", text: "Well,"}, {clauseId: "l2_1", text: "you should have told us sooner,", taken: true},
            {clauseId: "l2_2", text: "because a delay like that makes it very hard for us to find out who used it and where they used it, as I am sure that you understand,"},
            {clauseId: "l2_3", text: "but I can see what I can do."}
        ])
        step.lines.fill([{speaker: "Rosa", first: 0, clauses: 2}, {speaker: "You", mine: true, first: 2, clauses: 4}])
        return step
    }
    function answeredSpot(parent): StepModel {
        const step = spot(parent)
        step.phase = "answered"
        step.canContinue = true
        step.clauses.fill([
            {clauseId: "l1_0", text: "My card was taken on Friday,", verdict: "extra", taken: true}, {clauseId: "l1_1", text: "and I only saw it today.", verdict: "fine"},
            {clauseId: "l2_0", text: "Well,", verdict: "fine"}, {clauseId: "l2_1", text: "you should have told us sooner,", taken: true, verdict: "found"},
            {clauseId: "l2_2", text: "as I am sure that you understand,", verdict: "missed"},
            {clauseId: "l2_3", text: "but I can see what I can do.", verdict: "fine"}
        ])
        step.findings.fill([
            {verdict: "found", text: "you should have told us sooner", why: "It hands her the fault.", better: "I'm glad that you rang as soon as you saw it."},
            {verdict: "missed", text: "as I am sure that you understand", why: "It tells her what she has to think."},
            {verdict: "extra", text: "My card was taken on Friday,"}
        ])
        return step
    }
}
