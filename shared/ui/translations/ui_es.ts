<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerList</name>
    <message>
        <source>Everything you answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>On call · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Check answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press [1]–[%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one may be right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseButton</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to find here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipButton</name>
    <message>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipMarks</name>
    <message>
        <source>Marked moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the mark at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipPlayerCard</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a film. Its sound is played here, its picture is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipTimeline</name>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipTranscript</name>
    <message>
        <source>The words of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording cannot be heard here, and nobody has written down its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>, [T] shows the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press [1]–[%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[↑] [↓] pick a line, [Space] marks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Space] plays and pauses, [M] marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Space] plays and pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one may be right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveCard</name>
    <message>
        <source>How the call went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mood through the call. The moment that mattered most: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mood through the call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefHeader</name>
    <message>
        <source>Call debrief · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndView</name>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to find here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>What was looked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldView</name>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press [1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press [1]–[%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has spoken to the caller for 1 second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has spoken to the caller for %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time runs %1× faster here. The clock can be turned off in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchLeft</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not matched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchRight</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already matched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <source>Pick with [1]–[%1], then press the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To match with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelAnswer</name>
    <message>
        <source>One way to say it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentCards</name>
    <message>
        <source>You said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes straight after: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Check the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[↑] [↓] move it, [Space] puts it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[↑] [↓] pick, [Space] lifts, [Enter] checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>[Space] plays the clip, [Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairCard</name>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Press [1] or [2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Space] plays the next clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateLevel</name>
    <message>
        <source>1 of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateView</name>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Space] plays the clip, [1]–[%1] choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press [1]–[%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the panel went by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyCard</name>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplyPanel</name>
    <message>
        <source>Press [1]–[%1], or [R] to hear her again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press [1]–[%1], or [R] to hear him again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press [1]–[%1], or [R] to hear them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press [1]–[%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortBucket</name>
    <message>
        <source>%1, key %2, phrases: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortPhrase</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortView</name>
    <message>
        <source>Drag, or pick with [←] [→] and press the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to sort</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakAims</name>
    <message>
        <source>What to aim for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakView</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it aloud, then press [Enter]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Space] plays the model, [1]–[%1] tick, [Enter] hands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[1]–[%1] tick, [Enter] hands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you hear yourself do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you heard yourself do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpotView</name>
    <message>
        <source>Nothing went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[←] [→] [↑] [↓] go from piece to piece, [Space] picks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>Time left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the time is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds are left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptDialog</name>
    <message>
        <source>Transcript so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnknownStepView</name>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step was made for a newer version of Rapport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers so far are kept, and this step does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with the next step, or update Rapport first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson and update Rapport to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteView</name>
    <message>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Ctrl+Enter] checks the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Enter] continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what you would say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>courses</name>
    <message>
        <source>Look whether it exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever made it to run rapport-editor check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the lessons to see their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase bank cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank of rules cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Free some space, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that was there before is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new content is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>The saved run cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was saved by a newer version of Rapport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of your answers still count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers that were recorded are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the lesson again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
