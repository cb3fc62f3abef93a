#pragma once

#include <QByteArray>

/// Lessons of one step each, for the kinds that are answered otherwise than by picking one way.
/// Each is `before`, the step, `after`.
namespace kindlessons {

inline const QByteArray captions = R"(WEBVTT

00:00.000 --> 00:03.000
<v Rosa>Good morning.

00:04.000 --> 00:07.000
<v Rosa>It's silly.

00:08.000 --> 00:12.000
<v Ana>I know exactly how that feels.

00:14.000 --> 00:20.000
<v Rosa>Does he go?
)";

inline const QByteArray before =
    "rapport: 1\nid: call\ntitle: Kinds\nstart: one\ncustomer: rosa\nsteps:\n";
inline const QByteArray after = "  - {id: done, kind: end, text: That was all.}\n"
                                "  - {id: late, kind: end, text: Nobody is there any more.}\n";

inline const QByteArray order = R"(  - id: one
    kind: order
    prompt: Put them in order.
    timer: 20 s
    on_timeout: late
    items:
      - {id: a, text: Listen, why: First of all.}
      - {id: b, text: Ask}
      - {id: c, text: Act}
    score: {empathy: 1}
    next: done
)";

inline const QByteArray match = R"(  - id: one
    kind: match
    prompt: What belongs together?
    pairs:
      - {id: told, left: I told all of this., right: She is tired, why: It was the third time.}
      - {id: sure, left: "Are you sure?", right: She is afraid}
    decoys: [{id: joke, text: She is joking, why: Nothing is funny to her.}]
    score: {empathy: 1}
    next: done
)";

inline const QByteArray spot = R"(  - id: one
    kind: spot
    prompt: What went wrong?
    lines:
      - {id: caller, speaker: customer, text: "It was taken on Friday, I think."}
      - {id: agent, speaker: agent, text: "Well, you should have rung, but never mind."}
    spots:
      - {id: blame, line: agent, words: you should have rung, why: It blames her., better: I'm glad you rang.}
    score: {empathy: 1}
    next: done
)";

inline const QByteArray writing = R"(  - id: one
    kind: write
    prompt: What do you say?
    words: {min: 4, max: 30}
    rules:
      - {id: burden, name: It names the burden, must: [sorry], why: She has waited.}
      - {id: blame, name: It blames nobody, must_not: [you should have], why: Nor is it her fault.}
    model: I'm sorry that you had to wait.
    score: {empathy: 1}
    weak: done
    next: done
)";

inline const QByteArray rate = R"(  - id: one
    kind: rate
    prompt: How heard is she?
    levels:
      - {id: low, name: Not at all, panel: 6}
      - {id: high, name: Fully, panel: 3}
    why: Nobody named what she said.
    score: {empathy: 2}
    next: done
)";

inline const QByteArray speak = R"(  - id: one
    kind: speak
    prompt: Say that you are sorry.
    pauses: [{after: sorry, min: 1500 ms}]
    longest_pause: 4 s
    pace: {min: 110, max: 150}
    model: I'm so sorry.
    checklist:
      - {id: pause, text: I was silent., why: Grief needs room.}
      - {id: me, text: I left myself out., why: It is her loss.}
    score: {empathy: 1}
    next: done
)";

inline const QByteArray clip = R"(  - id: one
    kind: clip
    text: Listen to her.
    clip: media/call.ogg
    captions: media/call.vtt
    stops:
      - id: first
        at: 7500 ms
        prompt: What did you hear?
        options:
          - {id: shy, text: That it is hard to say, correct: true, why: She called it silly.}
          - {id: joke, text: A joke}
    prompt: Mark where he speaks of himself.
    marks:
      - {id: himself, from: 9 s, to: 11 s, name: He takes over, why: Her story is gone., better: Tell me.}
    score: {empathy: 1}
    next: done
)";

} // namespace kindlessons
