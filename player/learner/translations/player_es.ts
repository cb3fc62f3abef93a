<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttemptCard</name>
    <message>
        <source>Passed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what you answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptList</name>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show earlier attempts (%n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttemptPage</name>
    <message>
        <source>My progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to my progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallFiller</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Certificate of completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has passed every lesson of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of the course · Record %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompetencyCard</name>
    <message>
        <source>What you are good at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solid: your latest attempt. Paler: your best one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>All courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course has no lesson that can be taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseStandings</name>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (PDF) of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DebriefFiller</name>
    <message>
        <source>Passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pass mark %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as good as it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more lost than won</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue, or hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play and pause the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hear the line again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick what to sort, or a piece of a transcript; go back or on in a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop a phrase into its bucket, or give what belongs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move an item up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark a moment of a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read a recording instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand in what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick a line or an item, or scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave with your progress kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show these keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Course progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your progress is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonController</name>
    <message>
        <source>You will not hear this. Follow its words, or read them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will not hear this. The words on the screen carry the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonRowCard</name>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>1 course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because it cannot be read: %1. Ask whoever made it to check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue where you left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Rapport</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingHere</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course or lesson has these words. Esc empties the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your trainer for a course, or start Rapport with --courses FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>All courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of your latest attempts, oldest first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a certificate once every lesson of the course is passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressHead</name>
    <message>
        <source>My progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressOverview</name>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lesson you finish shows up here, with what you answered and how your scores grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>Your latest scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half as long again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice as long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size: %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters for readers with dyslexia (OpenDyslexic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light up the words as they are spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time pressure: clocks run on hold, and where a step gives a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, change learner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change learner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Lessons passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %n lesson(s) passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best %1, latest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n lesson(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepFiller</name>
    <message>
        <source>It is done. Go back to the caller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Search courses and lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your courses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it aside and begin anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Who is learning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your progress is kept on this computer under your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody new: your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rapport::player</name>
    <message>
        <source>Certificate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your results are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 where there was nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 points met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1” leave at least %2 seconds of silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1” leave no more than %2 seconds of silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1” leave %2 to %3 seconds of silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere else fall silent for longer than %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak at %1 to %2 words a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is no longer on this computer. Your result is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson cannot be read any more. Your result is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson has changed since. The words are those of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>This lesson has changed since you left it. Your answers and your place are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson begins again; your recorded answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson was gone on with elsewhere, in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered there is kept, and nothing was added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the lesson again to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>This step is no longer part of the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is no longer part of the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
