<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_GB">
<context>
    <name>Accessible</name>
    <message numerus="yes">
        <source>%1, cluster with %n notes</source>
        <translation>
            <numerusform>%1, cluster with %n note</numerusform>
            <numerusform>%1, cluster with %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>heard %n times</source>
        <translation>
            <numerusform>heard %n time</numerusform>
            <numerusform>heard %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged from %n notes</source>
        <translation>
            <numerusform>merged from %n note</numerusform>
            <numerusform>merged from %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n photos</source>
        <translation>
            <numerusform>with %n photo</numerusform>
            <numerusform>with %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>write %n notes</source>
        <translation>
            <numerusform>write %n note</numerusform>
            <numerusform>write %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n notes</source>
        <translation>
            <numerusform>edit %n note</numerusform>
            <numerusform>edit %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n notes</source>
        <translation>
            <numerusform>move %n note</numerusform>
            <numerusform>move %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes</source>
        <translation>
            <numerusform>delete %n note</numerusform>
            <numerusform>delete %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n notes</source>
        <translation>
            <numerusform>duplicate %n note</numerusform>
            <numerusform>duplicate %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n notes</source>
        <translation>
            <numerusform>merge %n note</numerusform>
            <numerusform>merge %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split off %n notes</source>
        <translation>
            <numerusform>split off %n note</numerusform>
            <numerusform>split off %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group %n notes</source>
        <translation>
            <numerusform>group %n note</numerusform>
            <numerusform>group %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sort %n notes</source>
        <translation>
            <numerusform>sort %n note</numerusform>
            <numerusform>sort %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>align %n things</source>
        <translation>
            <numerusform>align %n thing</numerusform>
            <numerusform>align %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>distribute %n things</source>
        <translation>
            <numerusform>distribute %n thing</numerusform>
            <numerusform>distribute %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bring back %n deleted things</source>
        <translation>
            <numerusform>bring back %n deleted thing</numerusform>
            <numerusform>bring back %n deleted things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>add %n initiatives</source>
        <translation>
            <numerusform>add %n initiative</numerusform>
            <numerusform>add %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>promote %n ideas</source>
        <translation>
            <numerusform>promote %n idea</numerusform>
            <numerusform>promote %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>write %n scores</source>
        <translation>
            <numerusform>write %n score</numerusform>
            <numerusform>write %n scores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArenaShell</name>
    <message numerus="yes">
        <source>%n fields were left as they are: they were changed since.</source>
        <translation>
            <numerusform>%n field was left as it is: it was changed since.</numerusform>
            <numerusform>%n fields were left as they are: they were changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message numerus="yes">
        <source>Tick up to %n ideas.</source>
        <translation>
            <numerusform>Tick up to %n idea.</numerusform>
            <numerusform>Tick up to %n ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Write how many beside an idea, at most %1.</source>
        <translation>
            <numerusform>You have %n dot. Write how many beside an idea, at most %1.</numerusform>
            <numerusform>You have %n dots. Write how many beside an idea, at most %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Fill one circle for each, at most %1 on one idea.</source>
        <translation>
            <numerusform>You have %n dot. Fill one circle for each, at most %1 on one idea.</numerusform>
            <numerusform>You have %n dots. Fill one circle for each, at most %1 on one idea.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message numerus="yes">
        <source>with %n merged notes</source>
        <translation>
            <numerusform>with %n merged note</numerusform>
            <numerusform>with %n merged notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message numerus="yes">
        <source>%n notes deleted</source>
        <translation>
            <numerusform>%n note deleted</numerusform>
            <numerusform>%n notes deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes merged into “%1”</source>
        <translation>
            <numerusform>%n note merged into “%1”</numerusform>
            <numerusform>%n notes merged into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives added</source>
        <translation>
            <numerusform>%n initiative added</numerusform>
            <numerusform>%n initiatives added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardOutline</name>
    <message numerus="yes">
        <source>heard %n times</source>
        <translation>
            <numerusform>heard %n time</numerusform>
            <numerusform>heard %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n notes saved</source>
        <translation>
            <numerusform>%n note saved</numerusform>
            <numerusform>%n notes saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was heard %n times</source>
        <translation>
            <numerusform>“%1” was heard %n time</numerusform>
            <numerusform>“%1” was heard %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message numerus="yes">
        <source>ideas</source>
        <translation>
            <numerusform>idea</numerusform>
            <numerusform>ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clusters</source>
        <translation>
            <numerusform>cluster</numerusform>
            <numerusform>clusters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>%n initiatives without a cost or a vote are not in this file.</source>
        <translation>
            <numerusform>%n initiative without a cost or a vote is not in this file.</numerusform>
            <numerusform>%n initiatives without a cost or a vote are not in this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots counted.</source>
        <translation>
            <numerusform>%n ballot counted.</numerusform>
            <numerusform>%n ballots counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives added.</source>
        <translation>
            <numerusform>%n initiative added.</numerusform>
            <numerusform>%n initiatives added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier texts erased.</source>
        <translation>
            <numerusform>%n earlier text erased.</numerusform>
            <numerusform>%n earlier texts erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same words still stand in %n other texts. Erase each of them with “wmt redact” too; with “--elsewhere” this is done at once.</source>
        <translation>
            <numerusform>The same words still stand in %n other text. Erase it with “wmt redact” too; with “--elsewhere” this is done at once.</numerusform>
            <numerusform>The same words still stand in %n other texts. Erase each of them with “wmt redact” too; with “--elsewhere” this is done at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed.</source>
        <translation>
            <numerusform>%n ballot sealed.</numerusform>
            <numerusform>%n ballots sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots were cast with a code that was used on another laptop too.</source>
        <translation>
            <numerusform>%n ballot was cast with a code that was used on another laptop too.</numerusform>
            <numerusform>%n ballots were cast with a code that was used on another laptop too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes added.</source>
        <translation>
            <numerusform>%n note added.</numerusform>
            <numerusform>%n notes added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes would be added.</source>
        <translation>
            <numerusform>%n note would be added.</numerusform>
            <numerusform>%n notes would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are counted by their hands.</source>
        <translation>
            <numerusform>%n person is counted by a hand.</numerusform>
            <numerusform>%n people are counted by their hands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were made by a newer version; they are kept and passed on.</source>
        <translation>
            <numerusform>%n change was made by a newer version; it is kept and passed on.</numerusform>
            <numerusform>%n changes were made by a newer version; they are kept and passed on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that it erased stay erased.</source>
        <translation>
            <numerusform>%n text that it erased stays erased.</numerusform>
            <numerusform>%n texts that it erased stay erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots cast.</source>
        <translation>
            <numerusform>%n ballot cast.</numerusform>
            <numerusform>%n ballots cast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots spoiled.</source>
        <translation>
            <numerusform>%n ballot spoiled.</numerusform>
            <numerusform>%n ballots spoiled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n voted</source>
        <translation>
            <numerusform>%n voted</numerusform>
            <numerusform>%n voted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message numerus="yes">
        <source>%n conflicts after this merge</source>
        <translation>
            <numerusform>%n conflict after this merge</numerusform>
            <numerusform>%n conflicts after this merge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its ballots differ</source>
        <translation>
            <numerusform>%n of its ballots differs</numerusform>
            <numerusform>%n of its ballots differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only in this version</source>
        <translation>
            <numerusform>%n of them only in this version</numerusform>
            <numerusform>%n of them only in this version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased here: %n texts. Export the session, so that others erase them.</source>
        <translation>
            <numerusform>Erased here: %n text. Export the session, so that others erase it.</numerusform>
            <numerusform>Erased here: %n texts. Export the session, so that others erase them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n score</numerusform>
            <numerusform>%n scores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets and tables have scored.</source>
        <translation>
            <numerusform>%n sheet or table has scored.</numerusform>
            <numerusform>%n sheets and tables have scored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why these %n</source>
        <translation>
            <numerusform>Why this %n</numerusform>
            <numerusform>Why these %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names, in this document only.</source>
        <translation>
            <numerusform>%n name, in this document only.</numerusform>
            <numerusform>%n names, in this document only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making the document … %n pages</source>
        <translation>
            <numerusform>Making the document … %n page</numerusform>
            <numerusform>Making the document … %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>and %n more.</numerusform>
            <numerusform>and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message numerus="yes">
        <source>Report saved, %n pages.</source>
        <translation>
            <numerusform>Report saved, %n page.</numerusform>
            <numerusform>Report saved, %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tables saved without %n initiatives that have no cost or no vote.</source>
        <translation>
            <numerusform>Tables saved without %n initiative that has no cost or no vote.</numerusform>
            <numerusform>Tables saved without %n initiatives that have no cost or no vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session file saved, %n changes.</source>
        <translation>
            <numerusform>Session file saved, %n change.</numerusform>
            <numerusform>Session file saved, %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erased: %n earlier versions. Export again now.</source>
        <translation>
            <numerusform>Erased: %n earlier version. Export again now.</numerusform>
            <numerusform>Erased: %n earlier versions. Export again now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n session files.</source>
        <translation>
            <numerusform>Saved: %n session file.</numerusform>
            <numerusform>Saved: %n session files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n tables.</source>
        <translation>
            <numerusform>Saved: %n table.</numerusform>
            <numerusform>Saved: %n tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing.</source>
        <translation>
            <numerusform>%n file is missing.</numerusform>
            <numerusform>%n files are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>Select %n</source>
        <translation>
            <numerusform>Select %n</numerusform>
            <numerusform>Select %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message numerus="yes">
        <source>A count of %n people is there already; this one takes its place.</source>
        <translation>
            <numerusform>A count of %n person is there already; this one takes its place.</numerusform>
            <numerusform>A count of %n people is there already; this one takes its place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voters</source>
        <translation>
            <numerusform>%n voter</numerusform>
            <numerusform>%n voters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Initiatives</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open objections</source>
        <translation>
            <numerusform>%n open objection</numerusform>
            <numerusform>%n open objections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle %n objections first.</source>
        <translation>
            <numerusform>Settle %n objection first.</numerusform>
            <numerusform>Settle %n objections first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives added</source>
        <translation>
            <numerusform>%n initiative added</numerusform>
            <numerusform>%n initiatives added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n records</source>
        <translation>
            <numerusform>Show the %n record</numerusform>
            <numerusform>Show all %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n signatures and stays readable as superseded. The new record needs signatures of its own.</source>
        <translation>
            <numerusform>It has %n signature and stays readable as superseded. The new record needs signatures of its own.</numerusform>
            <numerusform>It has %n signatures and stays readable as superseded. The new record needs signatures of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message numerus="yes">
        <source>In %n seconds your dots are cleared. Nothing is counted.</source>
        <translation>
            <numerusform>In %n second your dots are cleared. Nothing is counted.</numerusform>
            <numerusform>In %n seconds your dots are cleared. Nothing is counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n ideas</source>
        <translation>
            <numerusform>Choose %n idea</numerusform>
            <numerusform>Choose up to %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>%n dot each</numerusform>
            <numerusform>%n dots each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may choose %n ideas</source>
        <translation>
            <numerusform>You may choose %n idea</numerusform>
            <numerusform>You may choose %n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots</source>
        <translation>
            <numerusform>You have %n dot</numerusform>
            <numerusform>You have %n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are chosen</source>
        <translation>
            <numerusform>%n idea is chosen</numerusform>
            <numerusform>%n ideas are chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n dots are placed</source>
        <translation>
            <numerusform>%n dot is placed</numerusform>
            <numerusform>All %n dots are placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points are given</source>
        <translation>
            <numerusform>%n point is given</numerusform>
            <numerusform>%n points are given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots are not placed</source>
        <translation>
            <numerusform>%n dot is not placed</numerusform>
            <numerusform>%n dots are not placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have voted</source>
        <translation>
            <numerusform>%n has voted</numerusform>
            <numerusform>%n have voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>All %n notes are here</source>
        <translation>
            <numerusform>%n note is here</numerusform>
            <numerusform>All %n notes are here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n tables placed it.</source>
        <translation>
            <numerusform>%n table placed it.</numerusform>
            <numerusform>%n tables placed it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged before</source>
        <translation>
            <numerusform>%n merged before</numerusform>
            <numerusform>%n merged before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n changes</source>
        <translation>
            <numerusform>Merge %n change</numerusform>
            <numerusform>Merge %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to look at.</source>
        <translation>
            <numerusform>%n conflict to look at.</numerusform>
            <numerusform>%n conflicts to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts that a coordinator erased with it stay erased: where nothing older is left of them, they are empty then.</source>
        <translation>
            <numerusform>%n text that a coordinator erased with it stays erased: where nothing older is left of it, it is empty then.</numerusform>
            <numerusform>%n texts that a coordinator erased with it stay erased: where nothing older is left of them, they are empty then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reverted: %n changes are out again.</source>
        <translation>
            <numerusform>Reverted: %n change is out again.</numerusform>
            <numerusform>Reverted: %n changes are out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: excluded.</source>
        <translation>
            <numerusform>%n ballot sealed by %1 is not counted: excluded.</numerusform>
            <numerusform>%n ballots sealed by %1 are not counted: excluded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: the file was not signed.</source>
        <translation>
            <numerusform>%n ballot sealed by %1 is not counted: the file was not signed.</numerusform>
            <numerusform>%n ballots sealed by %1 are not counted: the file was not signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key has changed.</source>
        <translation>
            <numerusform>%n ballot sealed by %1 is not counted: its key has changed.</numerusform>
            <numerusform>%n ballots sealed by %1 are not counted: its key has changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key is new.</source>
        <translation>
            <numerusform>%n ballot sealed by %1 is not counted: its key is new.</numerusform>
            <numerusform>%n ballots sealed by %1 are not counted: its key is new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ from what another laptop sealed.</source>
        <translation>
            <numerusform>%n of them differs from what another laptop sealed.</numerusform>
            <numerusform>%n of them differ from what another laptop sealed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message numerus="yes">
        <source>Merged from %n notes</source>
        <translation>
            <numerusform>Merged from %n note</numerusform>
            <numerusform>Merged from %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n ballots are typed and not in the urn. They would have to be typed again.</source>
        <translation>
            <numerusform>%n ballot is typed and not in the urn. It would have to be typed again.</numerusform>
            <numerusform>%n ballots are typed and not in the urn. They would have to be typed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both readings agree on %n ballots.</source>
        <translation>
            <numerusform>Both readings agree on %n ballot.</numerusform>
            <numerusform>Both readings agree on %n ballots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n ballots into the urn</source>
        <translation>
            <numerusform>Put %n ballot into the urn</numerusform>
            <numerusform>Put %n ballots into the urn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots are left out.</source>
        <translation>
            <numerusform>%n ballot is left out.</numerusform>
            <numerusform>%n ballots are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dots</source>
        <translation>
            <numerusform>%1 of %n dot</numerusform>
            <numerusform>%1 of %n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes will be added</source>
        <translation>
            <numerusform>%n note will be added</numerusform>
            <numerusform>%n notes will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n rows out</source>
        <translation>
            <numerusform>Leave %n row out</numerusform>
            <numerusform>Leave %n rows out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken. They stand first, with the reason.</source>
        <translation>
            <numerusform>%n row cannot be taken. It stands first, with the reason.</numerusform>
            <numerusform>%n rows cannot be taken. They stand first, with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n notes</source>
        <translation>
            <numerusform>Add %n note</numerusform>
            <numerusform>Add %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message numerus="yes">
        <source>%n photos added</source>
        <translation>
            <numerusform>%n photo added</numerusform>
            <numerusform>%n photos added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pledges</name>
    <message numerus="yes">
        <source>%n people are on it. After this nobody can be added.</source>
        <translation>
            <numerusform>%n person is on it. After this nobody can be added.</numerusform>
            <numerusform>%n people are on it. After this nobody can be added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>“%1” and %n more</source>
        <translation>
            <numerusform>“%1” and %n more</numerusform>
            <numerusform>“%1” and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regroup</name>
    <message numerus="yes">
        <source>%n dots are over the limit for one idea and are not counted.</source>
        <translation>
            <numerusform>%n dot is over the limit for one idea and is not counted.</numerusform>
            <numerusform>%n dots are over the limit for one idea and are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas were joined to others after the vote.</source>
        <translation>
            <numerusform>%n idea was joined to another after the vote.</numerusform>
            <numerusform>%n ideas were joined to others after the vote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots were cut.</source>
        <translation>
            <numerusform>%n dot was cut.</numerusform>
            <numerusform>%n dots were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message numerus="yes">
        <source>%n notes were typed.</source>
        <translation>
            <numerusform>%n note was typed.</numerusform>
            <numerusform>%n notes were typed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were put into %n clusters.</source>
        <translation>
            <numerusform>They were put into %n cluster.</numerusform>
            <numerusform>They were put into %n clusters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The report has %n pages.</source>
        <translation>
            <numerusform>The report has %n page.</numerusform>
            <numerusform>The report has %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session file has %n entries.</source>
        <translation>
            <numerusform>The session file has %n entry.</numerusform>
            <numerusform>The session file has %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n initiatives were compared.</source>
        <translation>
            <numerusform>%n initiative was compared.</numerusform>
            <numerusform>%n initiatives were compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n initiatives</source>
        <translation>
            <numerusform>At most %n initiative</numerusform>
            <numerusform>At most %n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n workshop</numerusform>
            <numerusform>%n workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people or tables scored.</source>
        <translation>
            <numerusform>%n person or table scored.</numerusform>
            <numerusform>%n people or tables scored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <translation>
            <numerusform>%n cluster</numerusform>
            <numerusform>%n clusters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every voter could choose up to %n ideas.</source>
        <translation>
            <numerusform>Every voter could choose up to %n idea.</numerusform>
            <numerusform>Every voter could choose up to %n ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every voter had %n dots, up to %1 on one idea.</source>
        <translation>
            <numerusform>Every voter had %n dot, up to %1 on one idea.</numerusform>
            <numerusform>Every voter had %n dots, up to %1 on one idea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ideas with most dots go on.</source>
        <translation>
            <numerusform>The %n idea with most dots goes on.</numerusform>
            <numerusform>The %n ideas with most dots go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An idea needs %n dots to go on.</source>
        <translation>
            <numerusform>An idea needs %n dot to go on.</numerusform>
            <numerusform>An idea needs %n dots to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message numerus="yes">
        <source>%n sheets and tables so far</source>
        <translation>
            <numerusform>%n sheet or table so far</numerusform>
            <numerusform>%n sheets and tables so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message numerus="yes">
        <source>%n sheets are in</source>
        <translation>
            <numerusform>%n sheet is in</numerusform>
            <numerusform>%n sheets are in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondRound</name>
    <message numerus="yes">
        <source>%n ideas went on. Everyone ticks each of them that they would support; the ideas with the most ticks win.</source>
        <translation>
            <numerusform>%n idea went on. Everyone ticks each of them that they would support; the ideas with the most ticks win.</numerusform>
            <numerusform>%n ideas went on. Everyone ticks each of them that they would support; the ideas with the most ticks win.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>at most %n</numerusform>
            <numerusform>at most %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionToolbar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting</source>
        <translation>
            <numerusform>%n more is waiting</numerusform>
            <numerusform>%n more are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not grouped yet</source>
        <translation>
            <numerusform>%n not grouped yet</numerusform>
            <numerusform>%n not grouped yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer ideas</source>
        <translation>
            <numerusform>%n longer idea</numerusform>
            <numerusform>%n longer ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more ideas</source>
        <translation>
            <numerusform>and %n more idea</numerusform>
            <numerusform>and %n more ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are waiting</source>
        <translation>
            <numerusform>%n idea is waiting</numerusform>
            <numerusform>%n ideas are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives chosen</source>
        <translation>
            <numerusform>%n initiative chosen</numerusform>
            <numerusform>%n initiatives chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>voted</source>
        <translation>
            <numerusform>voted</numerusform>
            <numerusform>voted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dots</source>
        <translation>
            <numerusform>dot</numerusform>
            <numerusform>dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedScreenMenu</name>
    <message numerus="yes">
        <source>Reveal %n new ideas</source>
        <translation>
            <numerusform>Reveal %n new idea</numerusform>
            <numerusform>Reveal %n new ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThingHistory</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message numerus="yes">
        <source>%1 have as many dots and voters. The first %n go on. What is drawn stands; it cannot be drawn again.</source>
        <translation>
            <numerusform>%1 have as many dots and voters. The first %n goes on. What is drawn stands; it cannot be drawn again.</numerusform>
            <numerusform>%1 have as many dots and voters. The first %n go on. What is drawn stands; it cannot be drawn again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick %n of them. The reason goes on record and into the report.</source>
        <translation>
            <numerusform>Tick %n of them. The reason goes on record and into the report.</numerusform>
            <numerusform>Tick %n of them. The reason goes on record and into the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick exactly %n of them.</source>
        <translation>
            <numerusform>Tick exactly %n of them.</numerusform>
            <numerusform>Tick exactly %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Urns</name>
    <message numerus="yes">
        <source>%1: %n ballots</source>
        <translation>
            <numerusform>%1: %n ballot</numerusform>
            <numerusform>%1: %n ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotingLaptops</name>
    <message numerus="yes">
        <source>People vote on %n laptops. Bring each of the others a session file of this arena; merge theirs here after they have sealed their urns.</source>
        <translation>
            <numerusform>People vote on %n laptop. Bring each of the others a session file of this arena; merge theirs here after they have sealed their urns.</numerusform>
            <numerusform>People vote on %n laptops. Bring each of the others a session file of this arena; merge theirs here after they have sealed their urns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots are sealed. After that nobody can vote on this laptop.</source>
        <translation>
            <numerusform>%n ballot is sealed. After that nobody can vote on this laptop.</numerusform>
            <numerusform>%n ballots are sealed. After that nobody can vote on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vote was closed elsewhere; %n ballots still lie on this laptop.</source>
        <translation>
            <numerusform>The vote was closed elsewhere; %n ballot still lies on this laptop.</numerusform>
            <numerusform>The vote was closed elsewhere; %n ballots still lie on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots were cast with a code that was used on another laptop too.</source>
        <translation>
            <numerusform>%n ballot was cast with a code that was used on another laptop too.</numerusform>
            <numerusform>%n ballots were cast with a code that was used on another laptop too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotingPage</name>
    <message numerus="yes">
        <source>The %n ballots cast so far are erased unread and everyone votes again. The rules stay the same.</source>
        <translation>
            <numerusform>The %n ballot cast so far is erased unread and everyone votes again. The rules stay the same.</numerusform>
            <numerusform>The %n ballots cast so far are erased unread and everyone votes again. The rules stay the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ballots cast so far are erased unread. How many there were, and the reason, stay in the vote log.</source>
        <translation>
            <numerusform>The %n ballot cast so far is erased unread. How many there were, and the reason, stay in the vote log.</numerusform>
            <numerusform>The %n ballots cast so far are erased unread. How many there were, and the reason, stay in the vote log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have voted on this laptop.</source>
        <translation>
            <numerusform>%n person has voted on this laptop.</numerusform>
            <numerusform>%n people have voted on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptops’ urns are not here yet. With them the result may be another.</source>
        <translation>
            <numerusform>%n laptop’s urn is not here yet. With it the result may be another.</numerusform>
            <numerusform>%n laptops’ urns are not here yet. With them the result may be another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are initiatives now.</source>
        <translation>
            <numerusform>%n idea is an initiative now.</numerusform>
            <numerusform>%n ideas are initiatives now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are voted on again with one dot each. The first %n go on.</source>
        <translation>
            <numerusform>%1 are voted on again with one dot each. The first %n goes on.</numerusform>
            <numerusform>%1 are voted on again with one dot each. The first %n go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have voted.</source>
        <translation>
            <numerusform>%n person has voted.</numerusform>
            <numerusform>%n people have voted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotingResults</name>
    <message numerus="yes">
        <source>Promote %n ideas to initiatives</source>
        <translation>
            <numerusform>Promote %n idea to an initiative</numerusform>
            <numerusform>Promote %n ideas to initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cut</source>
        <translation>
            <numerusform>%n more cut</numerusform>
            <numerusform>%n more cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank ballots</source>
        <translation>
            <numerusform>%n blank ballot</numerusform>
            <numerusform>%n blank ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a dot</source>
        <translation>
            <numerusform>%n without a dot</numerusform>
            <numerusform>%n without a dot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n stay on the board.</source>
        <translation>
            <numerusform>The other %n stays on the board.</numerusform>
            <numerusform>The other %n stay on the board.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n hand</numerusform>
            <numerusform>%n hands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %n go on to initiatives</source>
        <translation>
            <numerusform>Top %n goes on to initiatives</numerusform>
            <numerusform>Top %n go on to initiatives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n go on</source>
        <translation>
            <numerusform>%n goes on</numerusform>
            <numerusform>All %n go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voters let in</source>
        <translation>
            <numerusform>%n voter let in</numerusform>
            <numerusform>%n voters let in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n ballot</numerusform>
            <numerusform>%n ballots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <translation>
            <numerusform>%n handed out</numerusform>
            <numerusform>%n handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spoiled</source>
        <translation>
            <numerusform>%n spoiled</numerusform>
            <numerusform>%n spoiled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused</source>
        <translation>
            <numerusform>%n unused</numerusform>
            <numerusform>%n unused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotingSetup</name>
    <message numerus="yes">
        <source>heard %n times</source>
        <translation>
            <numerusform>heard %n time</numerusform>
            <numerusform>heard %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are many to weigh up. Group similar ones first; up to 12 work well.</source>
        <translation>
            <numerusform>%n idea is many to weigh up. Group similar ones first; up to 12 work well.</numerusform>
            <numerusform>%n ideas are many to weigh up. Group similar ones first; up to 12 work well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotingWords</name>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voters</source>
        <translation>
            <numerusform>%n voter</numerusform>
            <numerusform>%n voters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n ticks each</source>
        <translation>
            <numerusform>Up to %n tick each</numerusform>
            <numerusform>Up to %n ticks each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n points for each idea</source>
        <translation>
            <numerusform>Up to %n point for each idea</numerusform>
            <numerusform>Up to %n points for each idea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %n by dots</source>
        <translation>
            <numerusform>Top %n by dots</numerusform>
            <numerusform>Top %n by dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people vote in secret.</source>
        <translation>
            <numerusform>%n person votes in secret.</numerusform>
            <numerusform>%n people vote in secret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people vote in the open.</source>
        <translation>
            <numerusform>%n person votes in the open.</numerusform>
            <numerusform>%n people vote in the open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ideas with the most dots go on.</source>
        <translation>
            <numerusform>The %n idea with the most dots goes on.</numerusform>
            <numerusform>The %n ideas with the most dots go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n laptops to vote on.</source>
        <translation>
            <numerusform>There is %n laptop to vote on.</numerusform>
            <numerusform>There are %n laptops to vote on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each may tick up to %n ideas.</source>
        <translation>
            <numerusform>Each may tick up to %n idea.</numerusform>
            <numerusform>Each may tick up to %n ideas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each gives every idea up to %n points.</source>
        <translation>
            <numerusform>Each gives every idea up to %n point.</numerusform>
            <numerusform>Each gives every idea up to %n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallDialog</name>
    <message numerus="yes">
        <source>Add %n notes</source>
        <translation>
            <numerusform>Add %n note</numerusform>
            <numerusform>Add %n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
