<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
<context>
    <name>Author</name>
    <message>
        <source>Table %1</source>
        <translation>Bord %1</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Uten bord</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Ark %1</translation>
    </message>
    <message>
        <source>Who is the idea from?</source>
        <translation>Hvem kommer ideen fra?</translation>
    </message>
    <message>
        <source>A group or a pseudonym. Do not write a person’s full name.</source>
        <translation>En gruppe eller et pseudonym. Ikke skriv en persons fulle navn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Bruk dette navnet</translation>
    </message>
    <message>
        <source>Ideas from</source>
        <translation>Ideer fra</translation>
    </message>
    <message>
        <source>Who the next ideas are from</source>
        <translation>Hvem de neste ideene kommer fra</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Et annet navn …</translation>
    </message>
    <message>
        <source>Language of the ideas</source>
        <translation>Språk for ideene</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>B%1</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>Ballots – %1</source>
        <translation>Stemmesedler – %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Write 0 to %1 points beside each idea.</source>
        <translation>Skriv 0 til %1 poeng ved siden av hver idé.</translation>
    </message>
    <message>
        <source>Tick every idea that you support.</source>
        <translation>Kryss av for hver idé du støtter.</translation>
    </message>
    <message>
        <source>Tick one idea.</source>
        <translation>Kryss av for én idé.</translation>
    </message>
    <message numerus="yes">
        <source>Tick up to %n ideas.</source>
        <translation>
            <numerusform>Kryss av for høyst %n idé.</numerusform>
            <numerusform>Kryss av for høyst %n ideer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Write how many beside an idea, at most %1.</source>
        <translation>
            <numerusform>Du har %n prikk. Skriv ved siden av en idé hvor mange den får, høyst %1.</numerusform>
            <numerusform>Du har %n prikker. Skriv ved siden av en idé hvor mange den får, høyst %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Fill one circle for each, at most %1 on one idea.</source>
        <translation>
            <numerusform>Du har %n prikk. Fyll ut én sirkel for hver prikk, høyst %1 på én idé.</numerusform>
            <numerusform>Du har %n prikker. Fyll ut én sirkel for hver prikk, høyst %1 på én idé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Voting codes – %1</source>
        <translation>Stemmekoder – %1</translation>
    </message>
    <message>
        <source>Voting code</source>
        <translation>Stemmekode</translation>
    </message>
    <message>
        <source>Lets one person vote once. It is not kept with your vote: nobody can tell.</source>
        <translation>Med koden kan én person stemme én gang. Koden lagres ikke sammen med stemmen: ingen kan koble dem.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Your vote was not counted. Please press again.</source>
        <translation>Stemmen din ble ikke talt. Trykk en gang til.</translation>
    </message>
    <message>
        <source>Three words and a number. The first three letters of each word are enough.</source>
        <translation>Tre ord og et tall. De tre første bokstavene i hvert ord er nok.</translation>
    </message>
    <message>
        <source>Your voting code</source>
        <translation>Stemmekoden din</translation>
    </message>
    <message>
        <source>It stands on your slip and is not kept with your vote</source>
        <translation>Den står på lappen din og lagres ikke sammen med stemmen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Fortsett å stemme</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Er du der fortsatt?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds your dots are cleared. Nothing is counted.</source>
        <translation>
            <numerusform>Om %n sekund fjernes prikkene dine. Ingenting telles.</numerusform>
            <numerusform>Om %n sekunder fjernes prikkene dine. Ingenting telles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n poeng</numerusform>
            <numerusform>%n poeng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n prikk</numerusform>
            <numerusform>%n prikker</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Do not choose %1</source>
        <translation>Ikke velg %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Velg %1</translation>
    </message>
    <message>
        <source>Take a dot back from %1</source>
        <translation>Ta en prikk tilbake fra %1</translation>
    </message>
    <message>
        <source>Add a dot to %1</source>
        <translation>Gi %1 en prikk</translation>
    </message>
    <message>
        <source>0 to %1 points for each idea</source>
        <translation>0 til %1 poeng til hver idé</translation>
    </message>
    <message>
        <source>Choose every idea that you support</source>
        <translation>Velg hver idé du støtter</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n ideas</source>
        <translation>
            <numerusform>Velg høyst %n idé</numerusform>
            <numerusform>Velg høyst %n ideer</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one idea</source>
        <translation>Velg én idé</translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>%n prikk hver</numerusform>
            <numerusform>%n prikker hver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to %2 on one idea</source>
        <translation>%1, høyst %2 på én idé</translation>
    </message>
    <message numerus="yes">
        <source>You may choose %n ideas</source>
        <translation>
            <numerusform>Du kan velge %n idé</numerusform>
            <numerusform>Du kan velge %n ideer</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose one idea</source>
        <translation>Du velger én idé</translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots</source>
        <translation>
            <numerusform>Du har %n prikk</numerusform>
            <numerusform>Du har %n prikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n igjen</numerusform>
            <numerusform>%n igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>This idea is chosen. Press − to take it back.</source>
        <translation>Denne ideen er valgt. Trykk − for å ta den tilbake.</translation>
    </message>
    <message>
        <source>You have chosen all you can. Press − to take one back.</source>
        <translation>Du kan ikke velge flere. Trykk − for å ta en tilbake.</translation>
    </message>
    <message>
        <source>%1 is the most for one idea.</source>
        <translation>Én idé kan få høyst %1.</translation>
    </message>
    <message>
        <source>All dots are placed. Press − to take one back.</source>
        <translation>Alle prikkene er plassert. Trykk − for å ta en tilbake.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are chosen</source>
        <translation>
            <numerusform>%n idé er valgt</numerusform>
            <numerusform>%n ideer er valgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n dots are placed</source>
        <translation>
            <numerusform>%n prikk er plassert</numerusform>
            <numerusform>Alle %n prikkene er plassert</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. You may cast an empty ballot.</source>
        <translation>Ingenting er valgt. Du kan stemme blankt.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are given</source>
        <translation>
            <numerusform>%n poeng er gitt</numerusform>
            <numerusform>%n poeng er gitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots are not placed</source>
        <translation>
            <numerusform>%n prikk er ubrukt</numerusform>
            <numerusform>%n prikker er ubrukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have voted</source>
        <translation>
            <numerusform>%n har stemt</numerusform>
            <numerusform>%n har stemt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>%1 av %2 har stemt</translation>
    </message>
    <message>
        <source>This is no voting code of this vote; compare each word with your slip.</source>
        <translation>Dette er ikke en stemmekode for denne avstemningen; sammenlign hvert ord med lappen din.</translation>
    </message>
    <message>
        <source>Somebody has voted with this code already; ask the facilitator for another.</source>
        <translation>Noen har allerede stemt med denne koden; be prosesslederen om en annen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Back to the vote</source>
        <translation>Tilbake til avstemningen</translation>
    </message>
    <message>
        <source>Facilitator’s PIN</source>
        <translation>Prosesslederens PIN-kode</translation>
    </message>
    <message>
        <source>Dots on the screen are not counted.</source>
        <translation>Prikker på skjermen telles ikke.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation>Feil PIN-kode for mange ganger. Prøv igjen om %1 sekunder.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n siffer skrevet</numerusform>
            <numerusform>%n sifre skrevet</numerusform>
        </translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Avgi stemmen min</translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation>Kontroller stemmen din</translation>
    </message>
    <message>
        <source>Nothing is counted until you press %1</source>
        <translation>Ingenting telles før du trykker på «%1»</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis mer</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <translation>Gå tilbake og endre</translation>
    </message>
    <message>
        <source>After casting, your dots cannot be changed.</source>
        <translation>Når stemmen er avgitt, kan prikkene ikke endres.</translation>
    </message>
    <message>
        <source>Your dots are counted without your name. After casting, they cannot be changed.</source>
        <translation>Prikkene dine telles uten navnet ditt. Når stemmen er avgitt, kan de ikke endres.</translation>
    </message>
    <message>
        <source>Next voter</source>
        <translation>Neste person</translation>
    </message>
    <message>
        <source>Start in English</source>
        <comment>Name the language of this translation</comment>
        <translation>Begynn på norsk</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Takk!</translation>
    </message>
    <message>
        <source>Your vote is counted.</source>
        <translation>Stemmen din er talt.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Tiden gikk ut</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Ingenting ble talt.</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Avstemningen er lukket</translation>
    </message>
    <message>
        <source>Please hand the laptop back.</source>
        <translation>Lever maskinen tilbake, takk.</translation>
    </message>
    <message>
        <source>Facilitator: press Ctrl Shift K</source>
        <translation>Prosessleder: trykk Ctrl Skift K</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Flere språk</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Liten skrift</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Vanlig skrift</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Stor skrift</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Flere ideer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>Review &amp; cast</source>
        <translation>Se over og stem</translation>
    </message>
    <message>
        <source>Counted without your name</source>
        <translation>Telles uten navnet ditt</translation>
    </message>
    <message>
        <source>All placed. Now check your vote.</source>
        <translation>Alt er plassert. Kontroller nå stemmen din.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 av %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>System map</source>
        <translation>Systemkart</translation>
    </message>
    <message>
        <source>Vision %1</source>
        <translation>Visjon %1</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Omstillingsveier</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideer</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Avstemning</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativer</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Three workshops</source>
        <translation>Tre verksteder</translation>
    </message>
    <message>
        <source>One evening</source>
        <translation>Én kveld</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Sirkulært</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energi</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Mat</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilitet</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Velferd</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Uten tema</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Under forberedelse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>More voters decides</source>
        <translation>Flest stemmegivere avgjør</translation>
    </message>
    <message>
        <source>Run-off vote</source>
        <translation>Omvalg</translation>
    </message>
    <message>
        <source>Drawing of lots</source>
        <translation>Loddtrekning</translation>
    </message>
    <message>
        <source>Facilitator decides, with a reason</source>
        <translation>Prosesslederen avgjør, med begrunnelse</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Foreslått</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>På kortlisten</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stanset</translation>
    </message>
    <message>
        <source>No state aid</source>
        <translation>Ikke statsstøtte</translation>
    </message>
    <message>
        <source>De minimis aid</source>
        <translation>Bagatellmessig støtte</translation>
    </message>
    <message>
        <source>Block exemption (GBER)</source>
        <translation>Gruppeunntak (GBER)</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Prosessleder</translation>
    </message>
    <message>
        <source>Speaker of the group</source>
        <translation>Talsperson for gruppen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>On the laptop</source>
        <translation>På maskinen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Hands or stickers counted</source>
        <translation>Hender eller klistremerker talt</translation>
    </message>
    <message>
        <source>Most dots first, what fits the budget</source>
        <translation>Flest prikker først, det budsjettet rekker til</translation>
    </message>
    <message>
        <source>Most dots for the money first</source>
        <translation>Flest prikker for pengene først</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Like andeler</translation>
    </message>
    <message>
        <source>Equal shares, by dots</source>
        <translation>Like andeler, etter prikker</translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>Rettferdige andeler</translation>
    </message>
    <message>
        <source>Fair shares, the rest unspent</source>
        <translation>Rettferdige andeler, resten brukes ikke</translation>
    </message>
    <message>
        <source>Most dots in all within the budget</source>
        <translation>Flest prikker i alt innenfor budsjettet</translation>
    </message>
    <message>
        <source>Best mean score first</source>
        <translation>Beste snitt først</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Valgt for hånd</translation>
    </message>
    <message>
        <source>Consent: nobody objects</source>
        <translation>Samtykke: ingen har innvendinger</translation>
    </message>
    <message>
        <source>%1, the rest by most dots</source>
        <translation>%1, resten etter flest prikker</translation>
    </message>
    <message>
        <source>Selected with what was left</source>
        <translation>Valgt for det som var igjen</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Får ikke plass</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Over grensen</translation>
    </message>
    <message>
        <source>Shares too small</source>
        <translation>For små andeler</translation>
    </message>
    <message>
        <source>Not in the best set</source>
        <translation>Ikke i det beste utvalget</translation>
    </message>
    <message>
        <source>No dots</source>
        <translation>Ingen prikker</translation>
    </message>
    <message>
        <source>Not scored by every criterion</source>
        <translation>Ikke vurdert etter hvert kriterium</translation>
    </message>
    <message>
        <source>The later of the changes holds.</source>
        <translation>Den siste av endringene gjelder.</translation>
    </message>
    <message>
        <source>Deleted on one laptop and changed on another; it stays.</source>
        <translation>Slettet på én maskin og endret på en annen; den blir stående.</translation>
    </message>
    <message>
        <source>Sealed twice with different content; it is not counted.</source>
        <translation>Forseglet to ganger med ulikt innhold; den telles ikke.</translation>
    </message>
    <message>
        <source>The vote was opened twice; it cannot be closed until one is chosen.</source>
        <translation>Avstemningen ble åpnet to ganger; den kan ikke lukkes før én er valgt.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Denne maskinen</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtatt</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Ny nøkkel</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Endret nøkkel</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ikke signert</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: excluded.</source>
        <translation>
            <numerusform>%n stemmeseddel forseglet av %1 er ikke talt med: urnen er utelukket.</numerusform>
            <numerusform>%n stemmesedler forseglet av %1 er ikke talt med: urnen er utelukket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: the file was not signed.</source>
        <translation>
            <numerusform>%n stemmeseddel forseglet av %1 er ikke talt med: filen var ikke signert.</numerusform>
            <numerusform>%n stemmesedler forseglet av %1 er ikke talt med: filen var ikke signert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key has changed.</source>
        <translation>
            <numerusform>%n stemmeseddel forseglet av %1 er ikke talt med: maskinens nøkkel er endret.</numerusform>
            <numerusform>%n stemmesedler forseglet av %1 er ikke talt med: maskinens nøkkel er endret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key is new.</source>
        <translation>
            <numerusform>%n stemmeseddel forseglet av %1 er ikke talt med: maskinens nøkkel er ny.</numerusform>
            <numerusform>%n stemmesedler forseglet av %1 er ikke talt med: maskinens nøkkel er ny.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown laptop</source>
        <translation>en ukjent maskin</translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ from what another laptop sealed.</source>
        <translation>
            <numerusform>%n av dem er ulik det en annen maskin forseglet.</numerusform>
            <numerusform>%n av dem er ulike det en annen maskin forseglet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A laptop whose key nobody accepted changed this vote; its change does not count.</source>
        <translation>En maskin med en nøkkel som ingen har godtatt, endret denne avstemningen; endringen teller ikke.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Databasefil</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Databasetjener</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Henvisninger</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Skjemaversjon</translation>
    </message>
    <message>
        <source>Entries in unbroken chains</source>
        <translation>Oppføringer i ubrutte kjeder</translation>
    </message>
    <message>
        <source>Tables as the log says</source>
        <translation>Tabeller i samsvar med loggen</translation>
    </message>
    <message>
        <source>Urn of open votes</source>
        <translation>Urne for åpne avstemninger</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Sikkerhetskopi skrevet</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sikkerhetskopi gjenopprettet</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Annex: photos of notes</source>
        <translation>Vedlegg: bilder av lapper</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n bilde</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Not grouped yet</source>
        <translation>Ikke gruppert ennå</translation>
    </message>
    <message>
        <source>Ideas by cluster</source>
        <translation>Ideer etter gruppe</translation>
    </message>
    <message>
        <source>No idea has been written yet.</source>
        <translation>Ingen idé er skrevet ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idé</numerusform>
            <numerusform>%n ideer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grouped by the participants.</source>
        <translation>%1, gruppert av deltakerne.</translation>
    </message>
    <message>
        <source>%1 from %2, grouped by the participants.</source>
        <translation>%1 fra %2, gruppert av deltakerne.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n bord</numerusform>
            <numerusform>%n bord</numerusform>
        </translation>
    </message>
    <message>
        <source>also: “%1”</source>
        <translation>også: «%1»</translation>
    </message>
    <message>
        <source>Initiative %1</source>
        <translation>Initiativ %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message numerus="yes">
        <source>At most %n initiatives</source>
        <translation>
            <numerusform>Høyst %n initiativ</numerusform>
            <numerusform>Høyst %n initiativer</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Høyeste antall</translation>
    </message>
    <message>
        <source>Why these</source>
        <translation>Hvorfor disse</translation>
    </message>
    <message>
        <source>%1 for %2 of the budget of %3, decided on %4.</source>
        <translation>%1 for %2 av et budsjett på %3, besluttet %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n initiativ</numerusform>
            <numerusform>%n initiativer</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Beslutningsprotokoll</translation>
    </message>
    <message>
        <source>Earlier decision record</source>
        <translation>Tidligere beslutningsprotokoll</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Innvendinger</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Tas opp igjen</translation>
    </message>
    <message>
        <source>Check sum of the ballots counted</source>
        <translation>Kontrollsum for stemmesedlene som er talt</translation>
    </message>
    <message>
        <source>A decision of %1 replaced this one.</source>
        <translation>En beslutning fra %1 erstatter denne.</translation>
    </message>
    <message>
        <source>Not in force.</source>
        <translation>Ikke gjeldende.</translation>
    </message>
    <message>
        <source>Laptops decided without knowing of each other. A new decision settles it.</source>
        <translation>Beslutningene ble tatt på hver sin maskin, uten å vite om hverandre. En ny beslutning avgjør saken.</translation>
    </message>
    <message>
        <source>Two decisions stand.</source>
        <translation>To beslutninger gjelder.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>ikke valgt</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiativ</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Prikker</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kostnad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Chosen among, as they stood then</source>
        <translation>Valgt blant, slik de var da</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Igjen</translation>
    </message>
    <message>
        <source>How the rule chose, step by step</source>
        <translation>Slik valgte regelen, steg for steg</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnere</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Penger fra</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Statsstøtte</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Bidrar til</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Vokste fram av</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Første steg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativer</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were compared.</source>
        <translation>
            <numerusform>%n initiativ ble sammenlignet.</numerusform>
            <numerusform>%n initiativer ble sammenlignet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Hva vi hørte</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Hemmelig avstemning</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, open</source>
        <translation>Nei, åpen</translation>
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
        <translation>Hva høy poengsum betyr</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vekt</translation>
    </message>
    <message>
        <source>Why the criteria were opened again</source>
        <translation>Hvorfor kriteriene ble åpnet igjen</translation>
    </message>
    <message>
        <source>Criteria and weights were agreed and locked before scoring.</source>
        <translation>Gruppen ble enig om kriterier og vekter og låste dem før vurderingen.</translation>
    </message>
    <message>
        <source>Criteria and weights are not locked.</source>
        <translation>Kriterier og vekter er ikke låst.</translation>
    </message>
    <message>
        <source>Criteria and scores</source>
        <translation>Kriterier og poeng</translation>
    </message>
    <message>
        <source>Mean scores</source>
        <translation>Snittpoeng</translation>
    </message>
    <message>
        <source>Weighted means of scores from %1 to %2.</source>
        <translation>Vektede snitt av poeng fra %1 til %2.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Lavest til høyest</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Poeng</translation>
    </message>
    <message>
        <source>Mean of all groups</source>
        <translation>Snitt av alle gruppene</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Innsats</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Virkning og innsats</translation>
    </message>
    <message>
        <source>Where each group placed the initiatives, from 0 to %1.</source>
        <translation>Hvor hver gruppe plasserte initiativene, fra 0 til %1.</translation>
    </message>
    <message>
        <source>%1 – the record was changed after signing</source>
        <translation>%1 – protokollen ble endret etter signering</translation>
    </message>
    <message numerus="yes">
        <source>%n people or tables scored.</source>
        <translation>
            <numerusform>%n person eller bord ga poeng.</numerusform>
            <numerusform>%n personer eller bord ga poeng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order changes if “%1” weighs %2 instead of %3.</source>
        <translation>Rekkefølgen endres hvis «%1» veier %2 i stedet for %3.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spredning</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hva det ble av det</translation>
    </message>
    <message>
        <source>What was heard of the initiatives later.</source>
        <translation>Hva vi senere hørte om initiativene.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Made with %1</source>
        <translation>Laget med %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>Arena report</source>
        <translation>Rapport fra arenaen</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideer</translation>
    </message>
    <message>
        <source>Voting record</source>
        <translation>Avstemningsprotokoll</translation>
    </message>
    <message>
        <source>Summary for participants</source>
        <translation>Sammendrag for deltakerne</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Deltakerliste</translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation>Lapper til å klippe ut</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Navneskilt</translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Medfinansiert av Den europeiske union</translation>
    </message>
    <message>
        <source>This Transition Arena is part of the project We Make Transition!, which is supported by the programme Interreg Baltic Sea Region.</source>
        <translation>Denne omstillingsarenaen (Transition Arena) er en del av prosjektet We Make Transition!, som støttes av programmet Interreg Baltic Sea Region.</translation>
    </message>
    <message>
        <source>Logo of the project and of the European Union</source>
        <translation>Logoen til prosjektet og Den europeiske union</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Names of participants</source>
        <translation>Navn på deltakerne</translation>
    </message>
    <message>
        <source>Votes never carry names.</source>
        <translation>Stemmene er alltid uten navn.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Verksteder</translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n verksted</numerusform>
            <numerusform>%n verksteder</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <translation>
            <numerusform>%n gruppe</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temaer</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Avstemning</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signert</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Status per</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtrykk</translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n prikk</numerusform>
            <numerusform>%n prikker</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted, %2</source>
        <translation>%1 stemte, %2</translation>
    </message>
    <message>
        <source>%1 of %2 voted, %3</source>
        <translation>%1 av %2 stemte, %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 av %3</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ikke signert ennå</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>signatures, date</comment>
        <translation>%1 av %2 den %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>E-mail, if you want news of the initiatives</source>
        <translation>E-post, hvis du vil ha nytt om initiativene</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Workshop %1 of %2</source>
        <translation>Verksted %1 av %2</translation>
    </message>
    <message>
        <source>Date: ____________________</source>
        <translation>Dato: ____________________</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Hvorfor vi spør</translation>
    </message>
    <message>
        <source>This list shows the funder that the workshop took place. The organiser keeps it as long as the programme requires and gives it to nobody else. You need not give an e-mail address. Ask the organiser to see or to correct what it says of you.</source>
        <translation>Denne listen viser finansiøren at verkstedet fant sted. Arrangøren oppbevarer den så lenge støtteprogrammet krever det, og gir den ikke til andre. Du trenger ikke å oppgi e-postadresse. Ta kontakt med arrangøren hvis du vil se eller rette det som står om deg.</translation>
    </message>
    <message>
        <source>Cut along the lines.</source>
        <translation>Klipp langs linjene.</translation>
    </message>
    <message>
        <source>Thank you for taking part! This is what came of it.</source>
        <translation>Takk for at du deltok! Dette ble resultatet.</translation>
    </message>
    <message>
        <source>people took part</source>
        <translation>personer deltok</translation>
    </message>
    <message>
        <source>ideas written</source>
        <translation>ideer skrevet ned</translation>
    </message>
    <message>
        <source>clusters formed</source>
        <translation>grupper dannet</translation>
    </message>
    <message>
        <source>people voted</source>
        <translation>personer stemte</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Hva som ble valgt</translation>
    </message>
    <message>
        <source>What you voted for</source>
        <translation>Hva dere stemte for</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Hva dere snakket om</translation>
    </message>
    <message>
        <source>The organiser will tell you when the next meeting is.</source>
        <translation>Arrangøren sier fra om når neste møte er.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Hva som skjer nå</translation>
    </message>
    <message>
        <source>Voting results</source>
        <translation>Resultater av avstemningen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>avlyst</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>ikke lukket ennå</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åpnet</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hva det ble av den</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunn</translation>
    </message>
    <message>
        <source>Votes without a result</source>
        <translation>Avstemninger uten resultat</translation>
    </message>
    <message>
        <source>Nothing was counted in these votes.</source>
        <translation>Ingenting ble talt i disse avstemningene.</translation>
    </message>
    <message>
        <source>Reason on record</source>
        <translation>Skriftlig begrunnelse</translation>
    </message>
    <message>
        <source>How to check this page.</source>
        <translation>Slik kan du kontrollere denne siden.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Who, and what they offer</source>
        <translation>Hvem, og hva de tilbyr</translation>
    </message>
    <message>
        <source>Who will join</source>
        <translation>Hvem som blir med</translation>
    </message>
    <message>
        <source>Everybody could say openly what they will join. This does not decide what is chosen.</source>
        <translation>Alle kunne si åpent hva de vil være med på. Det avgjør ikke hva som velges.</translation>
    </message>
    <message>
        <source>Every voter could tick whatever they support.</source>
        <translation>Alle som stemte, kunne krysse av for det de støtter.</translation>
    </message>
    <message>
        <source>Every voter gave each idea 0 to %1 points.</source>
        <translation>Alle som stemte, ga hver idé 0 til %1 poeng.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter had %n dots, up to %1 on one idea.</source>
        <translation>
            <numerusform>Alle som stemte, hadde %n prikk, høyst %1 på én idé.</numerusform>
            <numerusform>Alle som stemte, hadde %n prikker, høyst %1 på én idé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ideas with most dots go on.</source>
        <translation>
            <numerusform>%n idé går videre: den med flest prikker.</numerusform>
            <numerusform>De %n ideene med flest prikker går videre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n lapp</numerusform>
            <numerusform>%n lapper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An idea needs %n dots to go on.</source>
        <translation>
            <numerusform>En idé trenger %n prikk for å gå videre.</numerusform>
            <numerusform>En idé trenger %n prikker for å gå videre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every voter could choose one idea.</source>
        <translation>Alle som stemte, kunne velge én idé.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter could choose up to %n ideas.</source>
        <translation>
            <numerusform>Alle som stemte, kunne velge høyst %n idé.</numerusform>
            <numerusform>Alle som stemte, kunne velge høyst %n ideer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <comment>rank</comment>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Stemmegivere</translation>
    </message>
    <message>
        <source>Goes on to initiatives (above this line)</source>
        <translation>Går videre som initiativ (over denne linjen)</translation>
    </message>
    <message>
        <source>people voted (%1)</source>
        <translation>personer stemte (%1)</translation>
    </message>
    <message>
        <source>dots placed</source>
        <translation>prikker plassert</translation>
    </message>
    <message>
        <source>dots unused</source>
        <translation>ubrukte prikker</translation>
    </message>
    <message>
        <source>ballots spoiled</source>
        <translation>forkastede stemmesedler</translation>
    </message>
    <message>
        <source>decided by number of voters</source>
        <translation>avgjort av antallet stemmegivere</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>avgjort ved loddtrekning</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>avgjort ved omvalg</translation>
    </message>
    <message>
        <source>decided by the facilitator</source>
        <translation>avgjort av prosesslederen</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ikke avgjort ennå</translation>
    </message>
    <message>
        <source>Tie at %1 dots, %2</source>
        <translation>Stemmelikhet ved %1 prikker, %2</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>Slått sammen med</translation>
    </message>
    <message>
        <source>Joined after the vote</source>
        <translation>Slått sammen etter avstemningen</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Som på tavlen</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>Alfabetisk</translation>
    </message>
    <message>
        <source>Each voter begins with another one</source>
        <translation>Hver stemmegiver begynner med en annen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Order of the ideas</source>
        <translation>Rekkefølgen på ideene</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Regel ved stemmelikhet</translation>
    </message>
    <message>
        <source>Words for drawing lots</source>
        <translation>Ord for loddtrekningen</translation>
    </message>
    <message>
        <source>Only with a printed voting code</source>
        <translation>Bare med utskrevet stemmekode</translation>
    </message>
    <message>
        <source>Who could vote</source>
        <translation>Hvem som kunne stemme</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n maskin</numerusform>
            <numerusform>%n maskiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Avstemningen foregikk på</translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation>Følger etter</translation>
    </message>
    <message>
        <source>Rules, agreed before the vote</source>
        <translation>Regler som gruppen ble enig om før avstemningen</translation>
    </message>
    <message>
        <source>%1; its ballots count here as well</source>
        <translation>%1; stemmesedlene teller også her</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>ved loddtrekning</translation>
    </message>
    <message>
        <source>by choice</source>
        <translation>ved valg</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>I denne rekkefølgen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Lot or reason</source>
        <translation>Loddtrekning eller grunn</translation>
    </message>
    <message>
        <source>Ties that the room decided</source>
        <translation>Stemmelikhet som deltakerne avgjorde</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Måte å stemme på</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Delt ut</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Talt</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Forkastet</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Ikke brukt</translation>
    </message>
    <message>
        <source>Why the numbers differ</source>
        <translation>Hvorfor tallene ikke stemmer overens</translation>
    </message>
    <message>
        <source>How ballots reached the count</source>
        <translation>Hvordan stemmene kom med i opptellingen</translation>
    </message>
    <message>
        <source>The vote was secret.</source>
        <translation>Avstemningen var hemmelig.</translation>
    </message>
    <message>
        <source>The vote was open.</source>
        <translation>Avstemningen var åpen.</translation>
    </message>
    <message>
        <source>%1 ballots were handed out, %2 were counted, %3 were spoiled. The rules were set on %4, when the vote opened, and did not change. Check sum of the ballots: %5.</source>
        <translation>%1 stemmesedler ble delt ut, %2 ble talt, %3 ble forkastet. Reglene ble fastsatt %4, da avstemningen åpnet, og ble ikke endret. Kontrollsum for stemmesedlene: %5.</translation>
    </message>
    <message>
        <source>Reason of the exclusion: %1</source>
        <translation>Grunn til utelukkelsen: %1</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <comment>day, year</comment>
        <translation>%1. januar %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <comment>day, year</comment>
        <translation>%1. februar %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <comment>day, year</comment>
        <translation>%1. mars %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <comment>day, year</comment>
        <translation>%1. april %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <comment>day, year</comment>
        <translation>%1. mai %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <comment>day, year</comment>
        <translation>%1. juni %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <comment>day, year</comment>
        <translation>%1. juli %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <comment>day, year</comment>
        <translation>%1. august %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <comment>day, year</comment>
        <translation>%1. september %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <comment>day, year</comment>
        <translation>%1. oktober %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <comment>day, year</comment>
        <translation>%1. november %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <comment>day, year</comment>
        <translation>%1. desember %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 kl.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hours, minutes</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>the arena report</source>
        <translation>rapporten fra arenaen</translation>
    </message>
    <message>
        <source>the voting record</source>
        <translation>avstemningsprotokollen</translation>
    </message>
    <message>
        <source>the decision record</source>
        <translation>beslutningsprotokollen</translation>
    </message>
    <message>
        <source>the tables of the arena, for programs</source>
        <translation>tabellene fra arenaen, for programmer</translation>
    </message>
    <message>
        <source>everything that was written, signed by the laptop</source>
        <translation>alt som ble skrevet, signert av maskinen</translation>
    </message>
    <message>
        <source>until when all this is kept, for programs</source>
        <translation>hvor lenge alt dette oppbevares, for programmer</translation>
    </message>
    <message>
        <source>the check sums of all files</source>
        <translation>kontrollsummene for alle filene</translation>
    </message>
    <message>
        <source>Evidence of the Transition Arena “%1”</source>
        <translation>Dokumentasjon fra omstillingsarenaen «%1»</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Hva pakken inneholder</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Slik kontrollerer du den</translation>
    </message>
    <message>
        <source>The program WMT Arena checks this bundle: wmt verify FILE. Any other program that reads SHA256SUMS can check the files as well: sha256sum -c SHA256SUMS.</source>
        <translation>Programmet WMT Arena kontrollerer denne pakken: wmt verify FIL. Ethvert annet program som leser SHA256SUMS, kan også kontrollere filene: sha256sum -c SHA256SUMS.</translation>
    </message>
    <message>
        <source>The session file holds the secret ballots without names, so that the votes can be counted again.</source>
        <translation>Øktfilen inneholder de hemmelige stemmesedlene uten navn, slik at stemmene kan telles på nytt.</translation>
    </message>
    <message>
        <source>Fingerprint of the content: %1</source>
        <translation>Fingeravtrykk av innholdet: %1</translation>
    </message>
    <message>
        <source>Keep until: %1</source>
        <translation>Skal oppbevares til: %1</translation>
    </message>
    <message>
        <source>The organiser set this date.</source>
        <translation>Arrangøren har satt denne datoen.</translation>
    </message>
    <message>
        <source>The programme asks for %1 years from 31 December of the year of its last payment to the lead partner (Regulation (EU) 2021/1060, Article 82). The date takes that to be %2; after a later payment, keep it longer.</source>
        <translation>Støtteprogrammet krever oppbevaring i %1 år fra 31. desember i året for sin siste utbetaling til ledende partner (forordning (EU) 2021/1060, artikkel 82). Datoen går ut fra at året er %2; oppbevar lenger ved en senere utbetaling.</translation>
    </message>
    <message>
        <source>Papers on aid under the block exemption regulation (GBER) are kept for %1 years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Papirer om støtte etter gruppeunntaksforordningen (GBER) oppbevares i %1 år. Tiden regnes fra %2; oppbevar lenger ved en senere tildeling eller utbetaling.</translation>
    </message>
    <message>
        <source>Papers on de minimis aid are kept for %1 fiscal years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Papirer om bagatellmessig støtte oppbevares i %1 regnskapsår. Tiden regnes fra %2; oppbevar lenger ved en senere tildeling eller utbetaling.</translation>
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
        <translation>Takk. Ark %1 er levert.</translation>
    </message>
    <message>
        <source>Score the initiatives</source>
        <translation>Gi initiativene poeng</translation>
    </message>
    <message>
        <source>Give %1 to %2 for each question. Nobody sees whose sheet it is.</source>
        <translation>Gi %1 til %2 poeng på hvert spørsmål. Ingen ser hvem arket er fra.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are in</source>
        <translation>
            <numerusform>%n ark er levert</numerusform>
            <numerusform>%n ark er levert</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin sheet %1</source>
        <translation>Begynn på ark %1</translation>
    </message>
    <message>
        <source>Sheet %1 · %2 of %3</source>
        <translation>Ark %1 · %2 av %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Still there? The sheet is cleared in %1 s.</source>
        <translation>Er du der fortsatt? Arket tømmes om %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idé</numerusform>
            <numerusform>%n ideer</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Display unplugged</source>
        <translation>Skjermen er koblet fra</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Satt på pause</translation>
    </message>
    <message>
        <source>New ideas hidden</source>
        <translation>Nye ideer er skjult</translation>
    </message>
    <message>
        <source>On, in a window</source>
        <translation>På, i et vindu</translation>
    </message>
    <message>
        <source>On, display %1</source>
        <translation>På, skjerm %1</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>tiden er ute</translation>
    </message>
    <message>
        <source>timer paused</source>
        <translation>tiden er stanset</translation>
    </message>
    <message>
        <source>left</source>
        <translation>igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting</source>
        <translation>
            <numerusform>%n til venter</numerusform>
            <numerusform>%n til venter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not grouped yet</source>
        <translation>
            <numerusform>%n ennå ikke gruppert</numerusform>
            <numerusform>%n ennå ikke gruppert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer ideas</source>
        <translation>
            <numerusform>%n lengre idé</numerusform>
            <numerusform>%n lengre ideer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more ideas</source>
        <translation>
            <numerusform>og %n idé til</numerusform>
            <numerusform>og %n ideer til</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas appear here.</source>
        <translation>Her kommer ideene.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are waiting</source>
        <translation>
            <numerusform>%n idé venter</numerusform>
            <numerusform>%n ideer venter</numerusform>
        </translation>
    </message>
    <message>
        <source>They are shown together, when all are done.</source>
        <translation>De vises samlet når alle er ferdige.</translation>
    </message>
    <message>
        <source>What do we start?</source>
        <translation>Hva begynner vi med?</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives chosen</source>
        <translation>
            <numerusform>%n initiativ valgt</numerusform>
            <numerusform>%n initiativer valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>snitt</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message>
        <source>Short pause</source>
        <translation>Kort pause</translation>
    </message>
    <message>
        <source>Goes on to initiatives</source>
        <translation>Går videre som initiativ</translation>
    </message>
    <message>
        <source>more voters: %1 to %2</source>
        <translation>flere stemmegivere: %1 mot %2</translation>
    </message>
    <message>
        <source>decided by lot: “%1”</source>
        <translation>avgjort ved loddtrekning: «%1»</translation>
    </message>
    <message>
        <source>more voters decided</source>
        <translation>antallet stemmegivere avgjorde</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>avgjort ved loddtrekning</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>avgjort ved omvalg</translation>
    </message>
    <message>
        <source>decided with a reason on record</source>
        <translation>avgjort med skriftlig begrunnelse</translation>
    </message>
    <message>
        <source>a run-off or lot will decide</source>
        <translation>omvalg eller loddtrekning avgjør</translation>
    </message>
    <message>
        <source>a run-off will decide</source>
        <translation>omvalg avgjør</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ikke avgjort ennå</translation>
    </message>
    <message>
        <source>Results of the vote</source>
        <translation>Resultater av avstemningen</translation>
    </message>
    <message numerus="yes">
        <source>voted</source>
        <translation>
            <numerusform>stemte</numerusform>
            <numerusform>stemte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dots</source>
        <translation>
            <numerusform>prikk</numerusform>
            <numerusform>prikker</numerusform>
        </translation>
    </message>
    <message>
        <source>counted without names</source>
        <translation>telles uten navn</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Avstemningen er lukket.</translation>
    </message>
</context>
</TS>
