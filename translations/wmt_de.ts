<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>Author</name>
    <message>
        <source>Table %1</source>
        <translation>Tisch %1</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Kein Tisch</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Bogen %1</translation>
    </message>
    <message>
        <source>Who is the idea from?</source>
        <translation>Von wem ist die Idee?</translation>
    </message>
    <message>
        <source>A group or a pseudonym. Do not write a person’s full name.</source>
        <translation>Eine Gruppe oder ein Pseudonym. Schreiben Sie keinen vollständigen Personennamen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Diesen Namen verwenden</translation>
    </message>
    <message>
        <source>Ideas from</source>
        <translation>Ideen von</translation>
    </message>
    <message>
        <source>Who the next ideas are from</source>
        <translation>Von wem die nächsten Ideen sind</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name …</translation>
    </message>
    <message>
        <source>Language of the ideas</source>
        <translation>Sprache der Ideen</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>T%1</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>Ballots – %1</source>
        <translation>Stimmzettel – %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Write 0 to %1 points beside each idea.</source>
        <translation>Schreiben Sie neben jede Idee 0 bis %1 Punkte.</translation>
    </message>
    <message>
        <source>Tick every idea that you support.</source>
        <translation>Kreuzen Sie jede Idee an, die Sie unterstützen.</translation>
    </message>
    <message>
        <source>Tick one idea.</source>
        <translation>Kreuzen Sie eine Idee an.</translation>
    </message>
    <message numerus="yes">
        <source>Tick up to %n ideas.</source>
        <translation>
            <numerusform>Kreuzen Sie höchstens %n Idee an.</numerusform>
            <numerusform>Kreuzen Sie höchstens %n Ideen an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Write how many beside an idea, at most %1.</source>
        <translation>
            <numerusform>Sie haben %n Punkt. Schreiben Sie neben eine Idee, wie viele sie bekommt, höchstens %1.</numerusform>
            <numerusform>Sie haben %n Punkte. Schreiben Sie neben eine Idee, wie viele sie bekommt, höchstens %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Fill one circle for each, at most %1 on one idea.</source>
        <translation>
            <numerusform>Sie haben %n Punkt. Füllen Sie für jeden einen Kreis aus, höchstens %1 bei einer Idee.</numerusform>
            <numerusform>Sie haben %n Punkte. Füllen Sie für jeden einen Kreis aus, höchstens %1 bei einer Idee.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Voting codes – %1</source>
        <translation>Stimmcodes – %1</translation>
    </message>
    <message>
        <source>Voting code</source>
        <translation>Stimmcode</translation>
    </message>
    <message>
        <source>Lets one person vote once. It is not kept with your vote: nobody can tell.</source>
        <translation>Mit dem Code kann eine Person einmal abstimmen. Er wird nicht mit der Stimme gespeichert: Niemand kann sie zuordnen.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Your vote was not counted. Please press again.</source>
        <translation>Ihre Stimme wurde nicht gezählt. Bitte drücken Sie noch einmal.</translation>
    </message>
    <message>
        <source>Three words and a number. The first three letters of each word are enough.</source>
        <translation>Drei Wörter und eine Zahl. Die ersten drei Buchstaben jedes Wortes genügen.</translation>
    </message>
    <message>
        <source>Your voting code</source>
        <translation>Ihr Stimmcode</translation>
    </message>
    <message>
        <source>It stands on your slip and is not kept with your vote</source>
        <translation>Er steht auf Ihrem Codezettel und wird nicht mit Ihrer Stimme gespeichert</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Weiter abstimmen</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds your dots are cleared. Nothing is counted.</source>
        <translation>
            <numerusform>In %n Sekunde werden Ihre Punkte gelöscht. Nichts wird gezählt.</numerusform>
            <numerusform>In %n Sekunden werden Ihre Punkte gelöscht. Nichts wird gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Do not choose %1</source>
        <translation>%1 nicht wählen</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Take a dot back from %1</source>
        <translation>Einen Punkt von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Add a dot to %1</source>
        <translation>%1 einen Punkt geben</translation>
    </message>
    <message>
        <source>0 to %1 points for each idea</source>
        <translation>0 bis %1 Punkte für jede Idee</translation>
    </message>
    <message>
        <source>Choose every idea that you support</source>
        <translation>Wählen Sie jede Idee, die Sie unterstützen</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n ideas</source>
        <translation>
            <numerusform>Wählen Sie höchstens %n Idee</numerusform>
            <numerusform>Wählen Sie höchstens %n Ideen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one idea</source>
        <translation>Wählen Sie eine Idee</translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>%n Punkt pro Person</numerusform>
            <numerusform>%n Punkte pro Person</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to %2 on one idea</source>
        <translation>%1, höchstens %2 pro Idee</translation>
    </message>
    <message numerus="yes">
        <source>You may choose %n ideas</source>
        <translation>
            <numerusform>Sie können %n Idee wählen</numerusform>
            <numerusform>Sie können %n Ideen wählen</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose one idea</source>
        <translation>Sie wählen eine Idee</translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots</source>
        <translation>
            <numerusform>Sie haben %n Punkt</numerusform>
            <numerusform>Sie haben %n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This idea is chosen. Press − to take it back.</source>
        <translation>Diese Idee ist gewählt. Drücken Sie −, um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>You have chosen all you can. Press − to take one back.</source>
        <translation>Mehr können Sie nicht wählen. Drücken Sie −, um eine Wahl zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1 is the most for one idea.</source>
        <translation>Höchstens %1 pro Idee.</translation>
    </message>
    <message>
        <source>All dots are placed. Press − to take one back.</source>
        <translation>Alle Punkte sind vergeben. Drücken Sie −, um einen zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are chosen</source>
        <translation>
            <numerusform>%n Idee ist gewählt</numerusform>
            <numerusform>%n Ideen sind gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n dots are placed</source>
        <translation>
            <numerusform>%n Punkt ist vergeben</numerusform>
            <numerusform>Alle %n Punkte sind vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. You may cast an empty ballot.</source>
        <translation>Nichts ist gewählt. Sie können einen leeren Stimmzettel abgeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are given</source>
        <translation>
            <numerusform>%n Punkt ist vergeben</numerusform>
            <numerusform>%n Punkte sind vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots are not placed</source>
        <translation>
            <numerusform>%n Punkt ist nicht vergeben</numerusform>
            <numerusform>%n Punkte sind nicht vergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have voted</source>
        <translation>
            <numerusform>%n hat abgestimmt</numerusform>
            <numerusform>%n haben abgestimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>%1 von %2 haben abgestimmt</translation>
    </message>
    <message>
        <source>This is no voting code of this vote; compare each word with your slip.</source>
        <translation>Das ist kein Stimmcode dieser Abstimmung; vergleichen Sie jedes Wort mit Ihrem Codezettel.</translation>
    </message>
    <message>
        <source>Somebody has voted with this code already; ask the facilitator for another.</source>
        <translation>Mit diesem Code wurde schon abgestimmt; bitten Sie die Moderation um einen anderen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Back to the vote</source>
        <translation>Zurück zur Abstimmung</translation>
    </message>
    <message>
        <source>Facilitator’s PIN</source>
        <translation>PIN der Moderation</translation>
    </message>
    <message>
        <source>Dots on the screen are not counted.</source>
        <translation>Punkte auf dem Bildschirm werden nicht gezählt.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation>Zu oft eine falsche PIN. Versuchen Sie es in %1 Sekunden noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Stimme abgeben</translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation>Prüfen Sie Ihre Stimme</translation>
    </message>
    <message>
        <source>Nothing is counted until you press %1</source>
        <translation>Gezählt wird erst, wenn Sie „%1“ drücken</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <translation>Zurück und ändern</translation>
    </message>
    <message>
        <source>After casting, your dots cannot be changed.</source>
        <translation>Nach der Abgabe lassen sich Ihre Punkte nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Your dots are counted without your name. After casting, they cannot be changed.</source>
        <translation>Ihre Punkte werden ohne Ihren Namen gezählt. Nach der Abgabe lassen sie sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Next voter</source>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Start in English</source>
        <comment>Name the language of this translation</comment>
        <translation>Auf Deutsch beginnen</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Danke!</translation>
    </message>
    <message>
        <source>Your vote is counted.</source>
        <translation>Ihre Stimme ist gezählt.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Die Zeit ist abgelaufen</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Nichts wurde gezählt.</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Die Abstimmung ist geschlossen</translation>
    </message>
    <message>
        <source>Please hand the laptop back.</source>
        <translation>Bitte geben Sie den Laptop zurück.</translation>
    </message>
    <message>
        <source>Facilitator: press Ctrl Shift K</source>
        <translation>Moderation: Strg Umschalt K drücken</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Weitere Sprachen</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Kleine Schrift</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Weitere Ideen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Review &amp; cast</source>
        <translation>Prüfen &amp; abgeben</translation>
    </message>
    <message>
        <source>Counted without your name</source>
        <translation>Wird ohne Ihren Namen gezählt</translation>
    </message>
    <message>
        <source>All placed. Now check your vote.</source>
        <translation>Alles vergeben. Prüfen Sie nun Ihre Stimme.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>System map</source>
        <translation>Systembild</translation>
    </message>
    <message>
        <source>Vision %1</source>
        <translation>Vision %1</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Three workshops</source>
        <translation>Drei Workshops</translation>
    </message>
    <message>
        <source>One evening</source>
        <translation>Ein Abend</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Kreislauf</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Ernährung</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Wohlergehen</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>More voters decides</source>
        <translation>Die größere Zahl der Stimmenden entscheidet</translation>
    </message>
    <message>
        <source>Run-off vote</source>
        <translation>Stichwahl</translation>
    </message>
    <message>
        <source>Drawing of lots</source>
        <translation>Losentscheid</translation>
    </message>
    <message>
        <source>Facilitator decides, with a reason</source>
        <translation>Die Moderation entscheidet, mit Begründung</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>In der engeren Wahl</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>No state aid</source>
        <translation>Keine staatliche Beihilfe</translation>
    </message>
    <message>
        <source>De minimis aid</source>
        <translation>De-minimis-Beihilfe</translation>
    </message>
    <message>
        <source>Block exemption (GBER)</source>
        <translation>Gruppenfreistellung (AGVO)</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderatorin oder Moderator</translation>
    </message>
    <message>
        <source>Speaker of the group</source>
        <translation>Sprecherin oder Sprecher der Gruppe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>On the laptop</source>
        <translation>Am Laptop</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Hands or stickers counted</source>
        <translation>Hände oder Klebepunkte gezählt</translation>
    </message>
    <message>
        <source>Most dots first, what fits the budget</source>
        <translation>Die meisten Punkte zuerst, soweit das Budget reicht</translation>
    </message>
    <message>
        <source>Most dots for the money first</source>
        <translation>Die meisten Punkte fürs Geld zuerst</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Gleiche Anteile</translation>
    </message>
    <message>
        <source>Equal shares, by dots</source>
        <translation>Gleiche Anteile, nach Punkten</translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>Faire Anteile</translation>
    </message>
    <message>
        <source>Fair shares, the rest unspent</source>
        <translation>Faire Anteile, der Rest bleibt übrig</translation>
    </message>
    <message>
        <source>Most dots in all within the budget</source>
        <translation>Die meisten Punkte insgesamt im Rahmen des Budgets</translation>
    </message>
    <message>
        <source>Best mean score first</source>
        <translation>Der beste Mittelwert zuerst</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>Consent: nobody objects</source>
        <translation>Konsent: niemand erhebt einen Einwand</translation>
    </message>
    <message>
        <source>%1, the rest by most dots</source>
        <translation>%1, der Rest nach den meisten Punkten</translation>
    </message>
    <message>
        <source>Selected with what was left</source>
        <translation>Aus dem Rest ausgewählt</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Passt nicht ins Budget</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über der Höchstzahl</translation>
    </message>
    <message>
        <source>Shares too small</source>
        <translation>Anteile zu klein</translation>
    </message>
    <message>
        <source>Not in the best set</source>
        <translation>Nicht in der besten Auswahl</translation>
    </message>
    <message>
        <source>No dots</source>
        <translation>Keine Punkte</translation>
    </message>
    <message>
        <source>Not scored by every criterion</source>
        <translation>Nicht nach jedem Kriterium bewertet</translation>
    </message>
    <message>
        <source>The later of the changes holds.</source>
        <translation>Die spätere Änderung gilt.</translation>
    </message>
    <message>
        <source>Deleted on one laptop and changed on another; it stays.</source>
        <translation>Auf einem Laptop gelöscht und auf einem anderen geändert; es bleibt erhalten.</translation>
    </message>
    <message>
        <source>Sealed twice with different content; it is not counted.</source>
        <translation>Zweimal mit verschiedenem Inhalt versiegelt; wird nicht gezählt.</translation>
    </message>
    <message>
        <source>The vote was opened twice; it cannot be closed until one is chosen.</source>
        <translation>Die Abstimmung wurde zweimal eröffnet; sie kann erst geschlossen werden, wenn eine davon gewählt ist.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Dieser Laptop</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordination</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Geänderter Schlüssel</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: excluded.</source>
        <translation>
            <numerusform>%n Stimmzettel, versiegelt von %1, wird nicht gezählt: Die Urne ist ausgeschlossen.</numerusform>
            <numerusform>%n Stimmzettel, versiegelt von %1, werden nicht gezählt: Die Urne ist ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: the file was not signed.</source>
        <translation>
            <numerusform>%n Stimmzettel, versiegelt von %1, wird nicht gezählt: Die Datei war nicht signiert.</numerusform>
            <numerusform>%n Stimmzettel, versiegelt von %1, werden nicht gezählt: Die Datei war nicht signiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key has changed.</source>
        <translation>
            <numerusform>%n Stimmzettel, versiegelt von %1, wird nicht gezählt: Der Schlüssel des Laptops hat sich geändert.</numerusform>
            <numerusform>%n Stimmzettel, versiegelt von %1, werden nicht gezählt: Der Schlüssel des Laptops hat sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key is new.</source>
        <translation>
            <numerusform>%n Stimmzettel, versiegelt von %1, wird nicht gezählt: Der Schlüssel des Laptops ist neu.</numerusform>
            <numerusform>%n Stimmzettel, versiegelt von %1, werden nicht gezählt: Der Schlüssel des Laptops ist neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown laptop</source>
        <translation>ein unbekannter Laptop</translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ from what another laptop sealed.</source>
        <translation>
            <numerusform>%n davon weicht von dem ab, was ein anderer Laptop versiegelt hat.</numerusform>
            <numerusform>%n davon weichen von dem ab, was ein anderer Laptop versiegelt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>A laptop whose key nobody accepted changed this vote; its change does not count.</source>
        <translation>Ein Laptop, dessen Schlüssel niemand akzeptiert hat, hat diese Abstimmung geändert; die Änderung zählt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Datenbankserver</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Entries in unbroken chains</source>
        <translation>Einträge in ungebrochenen Ketten</translation>
    </message>
    <message>
        <source>Tables as the log says</source>
        <translation>Tabellen stimmen mit dem Protokoll überein</translation>
    </message>
    <message>
        <source>Urn of open votes</source>
        <translation>Urne offener Abstimmungen</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Sicherung geschrieben</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Annex: photos of notes</source>
        <translation>Anhang: Fotos von Zetteln</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not grouped yet</source>
        <translation>Noch ohne Gruppe</translation>
    </message>
    <message>
        <source>Ideas by cluster</source>
        <translation>Ideen nach Gruppen</translation>
    </message>
    <message>
        <source>No idea has been written yet.</source>
        <translation>Noch wurde keine Idee aufgeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n Idee</numerusform>
            <numerusform>%n Ideen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grouped by the participants.</source>
        <translation>%1, gruppiert von den Teilnehmenden.</translation>
    </message>
    <message>
        <source>%1 from %2, grouped by the participants.</source>
        <translation>%1 von %2, gruppiert von den Teilnehmenden.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n Tisch</numerusform>
            <numerusform>%n Tischen</numerusform>
        </translation>
    </message>
    <message>
        <source>also: “%1”</source>
        <translation>auch: „%1“</translation>
    </message>
    <message>
        <source>Initiative %1</source>
        <translation>Initiative %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message numerus="yes">
        <source>At most %n initiatives</source>
        <translation>
            <numerusform>Höchstens %n Initiative</numerusform>
            <numerusform>Höchstens %n Initiativen</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>Why these</source>
        <translation>Warum diese</translation>
    </message>
    <message>
        <source>%1 for %2 of the budget of %3, decided on %4.</source>
        <translation>%1 für %2 von einem Budget von %3, beschlossen am %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n Initiative</numerusform>
            <numerusform>%n Initiativen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Earlier decision record</source>
        <translation>Früheres Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Wird wieder geprüft</translation>
    </message>
    <message>
        <source>Check sum of the ballots counted</source>
        <translation>Prüfsumme der gezählten Stimmzettel</translation>
    </message>
    <message>
        <source>A decision of %1 replaced this one.</source>
        <translation>Eine Entscheidung vom %1 hat diese ersetzt.</translation>
    </message>
    <message>
        <source>Not in force.</source>
        <translation>Nicht in Kraft.</translation>
    </message>
    <message>
        <source>Laptops decided without knowing of each other. A new decision settles it.</source>
        <translation>Auf verschiedenen Laptops wurde entschieden, ohne voneinander zu wissen. Eine neue Entscheidung klärt es.</translation>
    </message>
    <message>
        <source>Two decisions stand.</source>
        <translation>Zwei Entscheidungen stehen nebeneinander.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Chosen among, as they stood then</source>
        <translation>Zur Wahl standen (damaliger Stand)</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>How the rule chose, step by step</source>
        <translation>Wie die Regel gewählt hat, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Geld von</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Staatliche Beihilfe</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Trägt bei zu</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativen</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were compared.</source>
        <translation>
            <numerusform>%n Initiative wurde verglichen.</numerusform>
            <numerusform>%n Initiativen wurden verglichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Was zu hören war</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Geheime Abstimmung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, open</source>
        <translation>Nein, offen</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>What a high score means</source>
        <translation>Was ein hoher Wert bedeutet</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Why the criteria were opened again</source>
        <translation>Warum die Kriterien wieder geöffnet wurden</translation>
    </message>
    <message>
        <source>Criteria and weights were agreed and locked before scoring.</source>
        <translation>Kriterien und Gewichte wurden vor der Bewertung vereinbart und festgeschrieben.</translation>
    </message>
    <message>
        <source>Criteria and weights are not locked.</source>
        <translation>Kriterien und Gewichte sind nicht festgeschrieben.</translation>
    </message>
    <message>
        <source>Criteria and scores</source>
        <translation>Kriterien und Bewertungen</translation>
    </message>
    <message>
        <source>Mean scores</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Weighted means of scores from %1 to %2.</source>
        <translation>Gewichtete Mittelwerte der Bewertungen von %1 bis %2.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Niedrigste bis höchste</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Mean of all groups</source>
        <translation>Mittelwert aller Gruppen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Wirkung und Aufwand</translation>
    </message>
    <message>
        <source>Where each group placed the initiatives, from 0 to %1.</source>
        <translation>Wo jede Gruppe die Initiativen eingeordnet hat, von 0 bis %1.</translation>
    </message>
    <message>
        <source>%1 – the record was changed after signing</source>
        <translation>%1 – das Protokoll wurde nach der Unterzeichnung geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n people or tables scored.</source>
        <translation>
            <numerusform>%n Person oder Tisch hat bewertet.</numerusform>
            <numerusform>%n Personen oder Tische haben bewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order changes if “%1” weighs %2 instead of %3.</source>
        <translation>Die Reihenfolge ändert sich, wenn „%1“ %2 statt %3 wiegt.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What was heard of the initiatives later.</source>
        <translation>Was später von den Initiativen zu hören war.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Made with %1</source>
        <translation>Erstellt mit %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Arena report</source>
        <translation>Bericht der Arena</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Voting record</source>
        <translation>Abstimmungsprotokoll</translation>
    </message>
    <message>
        <source>Summary for participants</source>
        <translation>Zusammenfassung für Teilnehmende</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Teilnahmeliste</translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation>Zettel zum Ausschneiden</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Namensschilder</translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Kofinanziert von der Europäischen Union</translation>
    </message>
    <message>
        <source>This Transition Arena is part of the project We Make Transition!, which is supported by the programme Interreg Baltic Sea Region.</source>
        <translation>Diese Transition-Arena ist Teil des Projekts We Make Transition!, das vom Programm Interreg Baltic Sea Region unterstützt wird.</translation>
    </message>
    <message>
        <source>Logo of the project and of the European Union</source>
        <translation>Logo des Projekts und der Europäischen Union</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Names of participants</source>
        <translation>Namen der Teilnehmenden</translation>
    </message>
    <message>
        <source>Votes never carry names.</source>
        <translation>Stimmen werden nie mit Namen gespeichert.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Workshops</translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n Workshop</numerusform>
            <numerusform>%n Workshops</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n Thema</numerusform>
            <numerusform>%n Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterzeichnet</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted, %2</source>
        <translation>%1 haben abgestimmt, %2</translation>
    </message>
    <message>
        <source>%1 of %2 voted, %3</source>
        <translation>%1 von %2 haben abgestimmt, %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Noch nicht unterzeichnet</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>signatures, date</comment>
        <translation>%1 von %2 am %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>E-mail, if you want news of the initiatives</source>
        <translation>E-Mail, wenn Sie Neues über die Initiativen wünschen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Workshop %1 of %2</source>
        <translation>Workshop %1 von %2</translation>
    </message>
    <message>
        <source>Date: ____________________</source>
        <translation>Datum: ____________________</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir danach fragen</translation>
    </message>
    <message>
        <source>This list shows the funder that the workshop took place. The organiser keeps it as long as the programme requires and gives it to nobody else. You need not give an e-mail address. Ask the organiser to see or to correct what it says of you.</source>
        <translation>Diese Liste zeigt dem Fördergeber, dass der Workshop stattgefunden hat. Die Veranstalter bewahren sie so lange auf, wie das Förderprogramm es verlangt, und geben sie sonst niemandem. Sie müssen keine E-Mail-Adresse angeben. Wenden Sie sich an die Veranstalter, um zu sehen oder zu berichtigen, was hier über Sie steht.</translation>
    </message>
    <message>
        <source>Cut along the lines.</source>
        <translation>Entlang der Linien ausschneiden.</translation>
    </message>
    <message>
        <source>Thank you for taking part! This is what came of it.</source>
        <translation>Danke fürs Mitmachen! Das ist daraus geworden.</translation>
    </message>
    <message>
        <source>people took part</source>
        <translation>Personen haben teilgenommen</translation>
    </message>
    <message>
        <source>ideas written</source>
        <translation>Ideen aufgeschrieben</translation>
    </message>
    <message>
        <source>clusters formed</source>
        <translation>Gruppen gebildet</translation>
    </message>
    <message>
        <source>people voted</source>
        <translation>Personen haben abgestimmt</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Was gewählt wurde</translation>
    </message>
    <message>
        <source>What you voted for</source>
        <translation>Wofür Sie gestimmt haben</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Worüber Sie gesprochen haben</translation>
    </message>
    <message>
        <source>The organiser will tell you when the next meeting is.</source>
        <translation>Die Veranstalter sagen Ihnen, wann das nächste Treffen ist.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Voting results</source>
        <translation>Ergebnisse der Abstimmung</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>noch nicht geschlossen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Votes without a result</source>
        <translation>Abstimmungen ohne Ergebnis</translation>
    </message>
    <message>
        <source>Nothing was counted in these votes.</source>
        <translation>In diesen Abstimmungen wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Reason on record</source>
        <translation>Festgehaltener Grund</translation>
    </message>
    <message>
        <source>How to check this page.</source>
        <translation>So prüfen Sie diese Seite.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Who, and what they offer</source>
        <translation>Wer, und was angeboten wird</translation>
    </message>
    <message>
        <source>Who will join</source>
        <translation>Wer mitmacht</translation>
    </message>
    <message>
        <source>Everybody could say openly what they will join. This does not decide what is chosen.</source>
        <translation>Alle konnten offen sagen, wo sie mitmachen. Das entscheidet nicht, was gewählt wird.</translation>
    </message>
    <message>
        <source>Every voter could tick whatever they support.</source>
        <translation>Alle Stimmenden konnten ankreuzen, was sie unterstützen.</translation>
    </message>
    <message>
        <source>Every voter gave each idea 0 to %1 points.</source>
        <translation>Alle Stimmenden gaben jeder Idee 0 bis %1 Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter had %n dots, up to %1 on one idea.</source>
        <translation>
            <numerusform>Alle Stimmenden hatten %n Punkt, höchstens %1 pro Idee.</numerusform>
            <numerusform>Alle Stimmenden hatten %n Punkte, höchstens %1 pro Idee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ideas with most dots go on.</source>
        <translation>
            <numerusform>%n Idee kommt weiter: die mit den meisten Punkten.</numerusform>
            <numerusform>Die %n Ideen mit den meisten Punkten kommen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Zettel</numerusform>
            <numerusform>%n Zettel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An idea needs %n dots to go on.</source>
        <translation>
            <numerusform>Eine Idee braucht %n Punkt, um weiterzukommen.</numerusform>
            <numerusform>Eine Idee braucht %n Punkte, um weiterzukommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every voter could choose one idea.</source>
        <translation>Alle Stimmenden konnten eine Idee wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter could choose up to %n ideas.</source>
        <translation>
            <numerusform>Alle Stimmenden konnten höchstens %n Idee wählen.</numerusform>
            <numerusform>Alle Stimmenden konnten höchstens %n Ideen wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <comment>rank</comment>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Stimmende</translation>
    </message>
    <message>
        <source>Goes on to initiatives (above this line)</source>
        <translation>Wird zur Initiative (über dieser Linie)</translation>
    </message>
    <message>
        <source>people voted (%1)</source>
        <translation>Personen haben abgestimmt (%1)</translation>
    </message>
    <message>
        <source>dots placed</source>
        <translation>Punkte vergeben</translation>
    </message>
    <message>
        <source>dots unused</source>
        <translation>Punkte nicht vergeben</translation>
    </message>
    <message>
        <source>ballots spoiled</source>
        <translation>ungültige Stimmzettel</translation>
    </message>
    <message>
        <source>decided by number of voters</source>
        <translation>entschieden durch die Zahl der Stimmenden</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>durch Los entschieden</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>durch eine Stichwahl entschieden</translation>
    </message>
    <message>
        <source>decided by the facilitator</source>
        <translation>durch die Moderation entschieden</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>Tie at %1 dots, %2</source>
        <translation>Gleichstand bei %1 Punkten, %2</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>Vereint mit</translation>
    </message>
    <message>
        <source>Joined after the vote</source>
        <translation>Nach der Abstimmung vereint</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Wie auf der Tafel</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>Nach dem Alphabet</translation>
    </message>
    <message>
        <source>Each voter begins with another one</source>
        <translation>Alle beginnen mit einer anderen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Order of the ideas</source>
        <translation>Reihenfolge der Ideen</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Regel bei Gleichstand</translation>
    </message>
    <message>
        <source>Words for drawing lots</source>
        <translation>Wörter für den Losentscheid</translation>
    </message>
    <message>
        <source>Only with a printed voting code</source>
        <translation>Nur mit ausgedrucktem Stimmcode</translation>
    </message>
    <message>
        <source>Who could vote</source>
        <translation>Wer abstimmen konnte</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n Laptop</numerusform>
            <numerusform>%n Laptops</numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Abgestimmt wurde auf</translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Rules, agreed before the vote</source>
        <translation>Regeln, vor der Abstimmung vereinbart</translation>
    </message>
    <message>
        <source>%1; its ballots count here as well</source>
        <translation>%1; die Stimmzettel zählen auch hier</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>durch Los</translation>
    </message>
    <message>
        <source>by choice</source>
        <translation>durch Auswahl</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>In dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Lot or reason</source>
        <translation>Los oder Grund</translation>
    </message>
    <message>
        <source>Ties that the room decided</source>
        <translation>Gleichstände, über die die Anwesenden entschieden haben</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Art der Abstimmung</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Why the numbers differ</source>
        <translation>Warum die Zahlen voneinander abweichen</translation>
    </message>
    <message>
        <source>How ballots reached the count</source>
        <translation>Wie die Stimmen in die Zählung kamen</translation>
    </message>
    <message>
        <source>The vote was secret.</source>
        <translation>Die Abstimmung war geheim.</translation>
    </message>
    <message>
        <source>The vote was open.</source>
        <translation>Die Abstimmung war offen.</translation>
    </message>
    <message>
        <source>%1 ballots were handed out, %2 were counted, %3 were spoiled. The rules were set on %4, when the vote opened, and did not change. Check sum of the ballots: %5.</source>
        <translation>%1 Stimmzettel wurden ausgegeben, %2 gezählt, %3 waren ungültig. Die Regeln wurden am %4 festgelegt, als die Abstimmung eröffnet wurde, und haben sich nicht geändert. Prüfsumme der Stimmzettel: %5.</translation>
    </message>
    <message>
        <source>Reason of the exclusion: %1</source>
        <translation>Grund des Ausschlusses: %1</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <comment>day, year</comment>
        <translation>%1. Januar %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <comment>day, year</comment>
        <translation>%1. Februar %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <comment>day, year</comment>
        <translation>%1. März %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <comment>day, year</comment>
        <translation>%1. April %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <comment>day, year</comment>
        <translation>%1. Mai %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <comment>day, year</comment>
        <translation>%1. Juni %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <comment>day, year</comment>
        <translation>%1. Juli %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <comment>day, year</comment>
        <translation>%1. August %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <comment>day, year</comment>
        <translation>%1. September %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <comment>day, year</comment>
        <translation>%1. Oktober %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <comment>day, year</comment>
        <translation>%1. November %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <comment>day, year</comment>
        <translation>%1. Dezember %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2&#xa0;Uhr</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hours, minutes</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>the arena report</source>
        <translation>der Bericht der Arena</translation>
    </message>
    <message>
        <source>the voting record</source>
        <translation>das Abstimmungsprotokoll</translation>
    </message>
    <message>
        <source>the decision record</source>
        <translation>das Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>the tables of the arena, for programs</source>
        <translation>die Tabellen der Arena, für Programme</translation>
    </message>
    <message>
        <source>everything that was written, signed by the laptop</source>
        <translation>alles, was geschrieben wurde, vom Laptop signiert</translation>
    </message>
    <message>
        <source>until when all this is kept, for programs</source>
        <translation>bis wann all das aufbewahrt wird, für Programme</translation>
    </message>
    <message>
        <source>the check sums of all files</source>
        <translation>die Prüfsummen aller Dateien</translation>
    </message>
    <message>
        <source>Evidence of the Transition Arena “%1”</source>
        <translation>Nachweise der Transition-Arena „%1“</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Was dieses Paket enthält</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>So lässt es sich prüfen</translation>
    </message>
    <message>
        <source>The program WMT Arena checks this bundle: wmt verify FILE. Any other program that reads SHA256SUMS can check the files as well: sha256sum -c SHA256SUMS.</source>
        <translation>Das Programm WMT Arena prüft dieses Paket: wmt verify DATEI. Auch jedes andere Programm, das SHA256SUMS liest, kann die Dateien prüfen: sha256sum -c SHA256SUMS.</translation>
    </message>
    <message>
        <source>The session file holds the secret ballots without names, so that the votes can be counted again.</source>
        <translation>Die Sitzungsdatei enthält die geheimen Stimmzettel ohne Namen, damit die Stimmen neu gezählt werden können.</translation>
    </message>
    <message>
        <source>Fingerprint of the content: %1</source>
        <translation>Fingerabdruck des Inhalts: %1</translation>
    </message>
    <message>
        <source>Keep until: %1</source>
        <translation>Aufbewahren bis: %1</translation>
    </message>
    <message>
        <source>The organiser set this date.</source>
        <translation>Dieses Datum haben die Veranstalter festgelegt.</translation>
    </message>
    <message>
        <source>The programme asks for %1 years from 31 December of the year of its last payment to the lead partner (Regulation (EU) 2021/1060, Article 82). The date takes that to be %2; after a later payment, keep it longer.</source>
        <translation>Das Förderprogramm verlangt die Aufbewahrung für %1 Jahre ab dem 31. Dezember des Jahres seiner letzten Zahlung an den federführenden Partner (Verordnung (EU) 2021/1060, Artikel 82). Hier ist dafür das Jahr %2 angenommen; bei einer späteren Zahlung länger aufbewahren.</translation>
    </message>
    <message>
        <source>Papers on aid under the block exemption regulation (GBER) are kept for %1 years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Unterlagen über Beihilfen nach der Gruppenfreistellungsverordnung (AGVO) werden %1 Jahre aufbewahrt, gerechnet ab %2; bei einer späteren Bewilligung oder Zahlung länger aufbewahren.</translation>
    </message>
    <message>
        <source>Papers on de minimis aid are kept for %1 fiscal years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Unterlagen über De-minimis-Beihilfen werden %1 Steuerjahre aufbewahrt, gerechnet ab %2; bei einer späteren Bewilligung oder Zahlung länger aufbewahren.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Thank you. Sheet %1 is in.</source>
        <translation>Danke. Bogen %1 ist abgegeben.</translation>
    </message>
    <message>
        <source>Score the initiatives</source>
        <translation>Bewerten Sie die Initiativen</translation>
    </message>
    <message>
        <source>Give %1 to %2 for each question. Nobody sees whose sheet it is.</source>
        <translation>Geben Sie bei jeder Frage %1 bis %2 Punkte. Niemand sieht, von wem der Bogen ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are in</source>
        <translation>
            <numerusform>%n Bogen ist abgegeben</numerusform>
            <numerusform>%n Bögen sind abgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin sheet %1</source>
        <translation>Bogen %1 beginnen</translation>
    </message>
    <message>
        <source>Sheet %1 · %2 of %3</source>
        <translation>Bogen %1 · %2 von %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Still there? The sheet is cleared in %1 s.</source>
        <translation>Sind Sie noch da? Der Bogen wird in %1&#xa0;s geleert.</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n Idee</numerusform>
            <numerusform>%n Ideen</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Display unplugged</source>
        <translation>Bildschirm getrennt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>New ideas hidden</source>
        <translation>Neue Ideen verborgen</translation>
    </message>
    <message>
        <source>On, in a window</source>
        <translation>An, in einem Fenster</translation>
    </message>
    <message>
        <source>On, display %1</source>
        <translation>An, Bildschirm %1</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>die Zeit ist um</translation>
    </message>
    <message>
        <source>timer paused</source>
        <translation>Zeit angehalten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting</source>
        <translation>
            <numerusform>%n weitere wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not grouped yet</source>
        <translation>
            <numerusform>%n noch ohne Gruppe</numerusform>
            <numerusform>%n noch ohne Gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer ideas</source>
        <translation>
            <numerusform>%n längere Idee</numerusform>
            <numerusform>%n längere Ideen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more ideas</source>
        <translation>
            <numerusform>und %n weitere Idee</numerusform>
            <numerusform>und %n weitere Ideen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas appear here.</source>
        <translation>Hier erscheinen die Ideen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are waiting</source>
        <translation>
            <numerusform>%n Idee wartet</numerusform>
            <numerusform>%n Ideen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>They are shown together, when all are done.</source>
        <translation>Sie werden zusammen gezeigt, wenn alle fertig sind.</translation>
    </message>
    <message>
        <source>What do we start?</source>
        <translation>Womit fangen wir an?</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives chosen</source>
        <translation>
            <numerusform>%n Initiative gewählt</numerusform>
            <numerusform>%n Initiativen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>Mittelwert</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Short pause</source>
        <translation>Kurze Pause</translation>
    </message>
    <message>
        <source>Goes on to initiatives</source>
        <translation>Wird zur Initiative</translation>
    </message>
    <message>
        <source>more voters: %1 to %2</source>
        <translation>mehr Stimmende: %1 zu %2</translation>
    </message>
    <message>
        <source>decided by lot: “%1”</source>
        <translation>durch Los entschieden: „%1“</translation>
    </message>
    <message>
        <source>more voters decided</source>
        <translation>die Zahl der Stimmenden hat entschieden</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>durch Los entschieden</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>durch eine Stichwahl entschieden</translation>
    </message>
    <message>
        <source>decided with a reason on record</source>
        <translation>entschieden, der Grund ist festgehalten</translation>
    </message>
    <message>
        <source>a run-off or lot will decide</source>
        <translation>eine Stichwahl oder das Los entscheidet</translation>
    </message>
    <message>
        <source>a run-off will decide</source>
        <translation>eine Stichwahl entscheidet</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>Results of the vote</source>
        <translation>Ergebnisse der Abstimmung</translation>
    </message>
    <message numerus="yes">
        <source>voted</source>
        <translation>
            <numerusform>hat abgestimmt</numerusform>
            <numerusform>haben abgestimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dots</source>
        <translation>
            <numerusform>Punkt</numerusform>
            <numerusform>Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>counted without names</source>
        <translation>wird ohne Namen gezählt</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Die Abstimmung ist geschlossen.</translation>
    </message>
</context>
</TS>
