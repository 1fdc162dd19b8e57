<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
<context>
    <name>Author</name>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the idea from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group or a pseudonym. Do not write a person’s full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the next ideas are from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>System map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More voters decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run-off vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing of lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator decides, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No state aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De minimis aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block exemption (GBER)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands or stickers counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most dots first, what fits the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most dots for the money first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal shares, by dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair shares, the rest unspent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most dots in all within the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best mean score first, what fits the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: nobody objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the rest by most dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected with what was left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the best set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored by every criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later of the changes holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on one laptop and changed on another; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed twice with different content; it is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote was opened twice; it cannot be closed until one is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: excluded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: the file was not signed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key has changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key is new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ from what another laptop sealed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries in unbroken chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as the log says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urn of open votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Annex: photos of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not grouped yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas by cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No idea has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grouped by the participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, grouped by the participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>also: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n initiatives</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 of the budget of %3, decided on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier decision record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check sum of the ballots counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision of %1 replaced this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptops decided without knowing of each other. A new decision settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two decisions stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen among, as they stood then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the rule chose, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were compared.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a high score means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the criteria were opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria and weights were agreed and locked before scoring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria and weights are not locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria and scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted means of scores from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each group placed the initiatives, from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – the record was changed after signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people or tables scored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The order changes if “%1” weighs %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard of the initiatives later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arena report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary for participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Transition Arena is part of the project We Make Transition!, which is supported by the programme Interreg Baltic Sea Region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo of the project and of the European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes never carry names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 voted, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>signatures, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, if you want news of the initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: ____________________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list shows the funder that the workshop took place. The organiser keeps it as long as the programme requires and gives it to nobody else. You need not give an e-mail address. Ask the organiser to see or to correct what it says of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut along the lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for taking part! This is what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideas written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clusters formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you voted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organiser will tell you when the next meeting is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voting results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes without a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted in these votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, and what they offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody could say openly what they will join. This does not decide what is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every voter could tick whatever they support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every voter gave each idea 0 to %1 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every voter had %n dots, up to %1 on one idea.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ideas with most dots go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An idea needs %n dots to go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on to initiatives (above this line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people voted (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ballots spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by number of voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by the facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie at %1 dots, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined after the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each voter begins with another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for drawing lots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a printed voting code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, agreed before the vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; its ballots count here as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties that the room decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the numbers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How ballots reached the count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote was secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ballots were handed out, %2 were counted, %3 were spoiled. The rules were set on %4, when the vote opened, and did not change. Check sum of the ballots: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the exclusion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,234.5</source>
        <comment>this number, as the language writes it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>€%1</source>
        <comment>an amount in euros</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <comment>day, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the arena report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the voting record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decision record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that was written, signed by the laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check sums of all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence of the Transition Arena “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program WMT Arena checks this bundle: wmt verify FILE. Any other program that reads SHA256SUMS can check the files as well: sha256sum -c SHA256SUMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file holds the secret ballots without names, so that the votes can be counted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the content: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep until: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organiser set this date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme asks for %1 years from 31 December of the year of its last payment to the lead partner (Regulation (EU) 2021/1060, Article 82). The date takes that to be %2; after a later payment, keep it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers on aid under the block exemption regulation (GBER) are kept for %1 years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers on de minimis aid are kept for %1 fiscal years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
