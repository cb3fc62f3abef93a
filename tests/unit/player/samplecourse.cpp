#include "unit/player/samplecourse.h"

const QByteArray SampleCourse::courseText = R"(rapport: 1
id: sample
title: A sample
version: 4
competencies:
  empathy: {name: Empathy}
  control: {name: Taking charge}
cast:
  rosa: {name: Rosa}
lessons: [call]
)";

const QByteArray SampleCourse::lessonText = R"(rapport: 1
id: call
title: A call
minutes: 2
start: hello
customer: rosa
coaching: during
meters:
  mood: {start: 50, min: 0, max: 100, hold: -1 per 10 s}
pass: {score: 60%, never: [blame]}
steps:
  - id: hello
    kind: page
    text: Somebody rings.
    next: told
  - id: told
    kind: turn
    speaker: customer
    line: I already told all of this.
    replies:
      - id: ack
        say: You should not have to repeat it.
        grade: do
        score: {empathy: 2}
        effects: [mood += 15]
        why: It takes the work off her.
        next: helped
      - id: blame
        say: You should have called sooner.
        grade: dont
        score: {empathy: -1}
        flags: [blame]
        why: It hands her the fault.
        next: helped
  - id: helped
    kind: choice
    multiple: true
    prompt: What helped?
    options:
      - {id: notes, text: Having the notes, correct: true, score: {empathy: 1}, why: She was spared.}
      - {id: leave, text: Asking leave, correct: true, score: {empathy: 1}, why: She decided.}
      - {id: fee, text: Naming the fee, correct: false, why: Nobody asked.}
    next: buckets
  - id: buckets
    kind: sort
    prompt: Which is which?
    buckets:
      - {id: sympathy, name: Sympathy, key: S}
      - {id: empathy, name: Empathy, key: E}
    items:
      - {id: pity, text: Poor you., bucket: sympathy, why: It looks down.}
      - {id: pace, text: At your pace., bucket: empathy, why: She leads.}
    score: {empathy: 1}
    next: words
  - id: words
    kind: pair
    mode: choose
    prompt: Which would you say?
    text: She waits.
    dont: Calm down.
    do: I am listening.
    why: An order never calmed anybody.
    score: {control: 1}
    next: desk
  - id: desk
    kind: hold
    text: You have to ask the desk.
    waiting: The desk is ringing.
    prompt: What do you do?
    policy: {ask_first: true, check_back: 30 s}
    patience: 60 s
    score: {control: 1}
    actions:
      - {id: may-i, do: ask, say: "May I put you on hold?", grade: do, why: It is her time.}
      - {id: hold, do: hold, say: One moment., grade: ok, why: It has to be.}
      - {id: back, do: return, say: Thank you for waiting., grade: do, why: She was kept.}
    lost: gone
    next: done
  - id: done
    kind: end
    title: Done
    text: She thanks you.
    outcome: resolved
  - id: gone
    kind: end
    title: Gone
    text: She hung up.
    outcome: lost
)";
