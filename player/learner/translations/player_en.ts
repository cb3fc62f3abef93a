<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttemptList</name>
    <message numerus="yes">
        <source>Show earlier attempts (%n more)</source>
        <translation>
            <numerusform>Show earlier attempts (%n more)</numerusform>
            <numerusform>Show earlier attempts (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DebriefFiller</name>
    <message numerus="yes">
        <source>After %n mistake(s) the mood did not come back to where it was.</source>
        <translation>
            <numerusform>After one mistake the mood did not come back to where it was.</numerusform>
            <numerusform>After %n mistakes the mood did not come back to where it was.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You made good every mistake: the mood was back within %n turn(s).</source>
        <translation>
            <numerusform>You made good every mistake: the mood was back within one turn.</numerusform>
            <numerusform>You made good every mistake: the mood was back within %n turns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n card(s) due</source>
        <translation>
            <numerusform>%n card due</numerusform>
            <numerusform>%n cards due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Missed</name>
    <message numerus="yes">
        <source>%n point(s) missed</source>
        <translation>
            <numerusform>%n point missed</numerusform>
            <numerusform>%n points missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lesson(s) passed</source>
        <translation>
            <numerusform>%1 of %n lesson passed</numerusform>
            <numerusform>%1 of %n lessons passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMaker</name>
    <message numerus="yes">
        <source>%n lesson(s) · %1 min</source>
        <translation>
            <numerusform>%n lesson · %1 min</numerusform>
            <numerusform>%n lessons · %1 min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingDone</name>
    <message numerus="yes">
        <source>%n more card(s) are due. They keep until you come back.</source>
        <translation>
            <numerusform>One more card is due. It keeps until you come back.</numerusform>
            <numerusform>%n more cards are due. They keep until you come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpNext</name>
    <message numerus="yes">
        <source>Continue where you left off · about %n minute(s) left</source>
        <translation>
            <numerusform>Continue where you left off · about %n minute left</numerusform>
            <numerusform>Continue where you left off · about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · about %n minute(s)</source>
        <translation>
            <numerusform>%1 · about %n minute</numerusform>
            <numerusform>%1 · about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next for you · about %n minute(s)</source>
        <translation>
            <numerusform>Next for you · about %n minute</numerusform>
            <numerusform>Next for you · about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::player::Library</name>
    <message numerus="yes">
        <source>%n course(s) · %1 complete</source>
        <translation>
            <numerusform>%n course · %1 complete</numerusform>
            <numerusform>%n courses · %1 complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lesson(s) passed · %2 min</source>
        <translation>
            <numerusform>%1 of %n lesson passed · %2 min</numerusform>
            <numerusform>%1 of %n lessons passed · %2 min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::player::PinEntry</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rapport::player::Practice</name>
    <message numerus="yes">
        <source>%n due</source>
        <comment>cards to practise</comment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tomorrow</source>
        <comment>cards to practise</comment>
        <translation>
            <numerusform>%n tomorrow</numerusform>
            <numerusform>%n tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on %1</source>
        <comment>cards on a weekday</comment>
        <translation>
            <numerusform>%n on %1</numerusform>
            <numerusform>%n on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on %1</source>
        <comment>cards on a date</comment>
        <translation>
            <numerusform>%n on %1</numerusform>
            <numerusform>%n on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) passed over, because the course no longer has the step.</source>
        <translation>
            <numerusform>One card passed over, because the course no longer has the step.</numerusform>
            <numerusform>%n cards passed over, because the course no longer has the steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), right the first time.</source>
        <comment>all of them</comment>
        <translation>
            <numerusform>%n card, right the first time.</numerusform>
            <numerusform>%n cards, right the first time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s) from this lesson were added to your practice for tomorrow.</source>
        <translation>
            <numerusform>One phrase from this lesson was added to your practice for tomorrow.</numerusform>
            <numerusform>%n phrases from this lesson were added to your practice for tomorrow.</numerusform>
        </translation>
    </message>
</context>
</TS>
