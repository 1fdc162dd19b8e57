<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et_EE" sourcelanguage="en_GB">
<context>
    <name>Author</name>
    <message>
        <source>Table %1</source>
        <translation>Laud %1</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Lauata</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Leht %1</translation>
    </message>
    <message>
        <source>Who is the idea from?</source>
        <translation>Kellelt idee on?</translation>
    </message>
    <message>
        <source>A group or a pseudonym. Do not write a person’s full name.</source>
        <translation>Rühm või varjunimi. Ära kirjuta kellegi täisnime.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Kasuta seda nime</translation>
    </message>
    <message>
        <source>Ideas from</source>
        <translation>Ideede autor</translation>
    </message>
    <message>
        <source>Who the next ideas are from</source>
        <translation>Kellelt on järgmised ideed</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Muu nimi…</translation>
    </message>
    <message>
        <source>Language of the ideas</source>
        <translation>Ideede keel</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>L%1</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>Ballots – %1</source>
        <translation>Hääletussedelid – %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr %1</translation>
    </message>
    <message>
        <source>Write 0 to %1 points beside each idea.</source>
        <translation>Kirjuta iga idee kõrvale 0 kuni %1 punkti.</translation>
    </message>
    <message>
        <source>Tick every idea that you support.</source>
        <translation>Tee rist iga idee juurde, mida toetad.</translation>
    </message>
    <message>
        <source>Tick one idea.</source>
        <translation>Tee rist ühe idee juurde.</translation>
    </message>
    <message numerus="yes">
        <source>Tick up to %n ideas.</source>
        <translation>
            <numerusform>Tee rist kuni %n idee juurde.</numerusform>
            <numerusform>Tee rist kuni %n idee juurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Write how many beside an idea, at most %1.</source>
        <translation>
            <numerusform>Sul on %n täpp. Kirjuta idee kõrvale, mitu sellele annad, kuni %1.</numerusform>
            <numerusform>Sul on %n täppi. Kirjuta idee kõrvale, mitu sellele annad, kuni %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Fill one circle for each, at most %1 on one idea.</source>
        <translation>
            <numerusform>Sul on %n täpp. Värvi iga täpi kohta üks ring, ühele ideele kuni %1.</numerusform>
            <numerusform>Sul on %n täppi. Värvi iga täpi kohta üks ring, ühele ideele kuni %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Voting codes – %1</source>
        <translation>Hääletuskoodid – %1</translation>
    </message>
    <message>
        <source>Voting code</source>
        <translation>Hääletuskood</translation>
    </message>
    <message>
        <source>Lets one person vote once. It is not kept with your vote: nobody can tell.</source>
        <translation>Selle koodiga saab üks inimene ühe korra hääletada. Koodi ei salvestata koos häälega: keegi ei saa neid kokku viia.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Your vote was not counted. Please press again.</source>
        <translation>Sinu hääl ei läinud arvesse. Palun vajuta uuesti.</translation>
    </message>
    <message>
        <source>Three words and a number. The first three letters of each word are enough.</source>
        <translation>Kolm sõna ja arv. Igast sõnast piisab kolmest esimesest tähest.</translation>
    </message>
    <message>
        <source>Your voting code</source>
        <translation>Sinu hääletuskood</translation>
    </message>
    <message>
        <source>It stands on your slip and is not kept with your vote</source>
        <translation>See on sinu paberil ja seda ei salvestata koos sinu häälega</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Tühik</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Jätka hääletamist</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Kas oled veel siin?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds your dots are cleared. Nothing is counted.</source>
        <translation>
            <numerusform>%n sekundi pärast kustutatakse sinu täpid. Midagi ei lähe arvesse.</numerusform>
            <numerusform>%n sekundi pärast kustutatakse sinu täpid. Midagi ei lähe arvesse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n täpp</numerusform>
            <numerusform>%n täppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valitud</translation>
    </message>
    <message>
        <source>Do not choose %1</source>
        <translation>Ära vali: %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Vali: %1</translation>
    </message>
    <message>
        <source>Take a dot back from %1</source>
        <translation>Võta täpp tagasi: %1</translation>
    </message>
    <message>
        <source>Add a dot to %1</source>
        <translation>Lisa täpp: %1</translation>
    </message>
    <message>
        <source>0 to %1 points for each idea</source>
        <translation>0 kuni %1 punkti igale ideele</translation>
    </message>
    <message>
        <source>Choose every idea that you support</source>
        <translation>Vali iga idee, mida toetad</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n ideas</source>
        <translation>
            <numerusform>Vali kuni %n idee</numerusform>
            <numerusform>Vali kuni %n ideed</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one idea</source>
        <translation>Vali üks idee</translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>Igaühel on %n täpp</numerusform>
            <numerusform>Igaühel on %n täppi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to %2 on one idea</source>
        <translation>%1, ühele ideele kuni %2</translation>
    </message>
    <message numerus="yes">
        <source>You may choose %n ideas</source>
        <translation>
            <numerusform>Võid valida %n idee</numerusform>
            <numerusform>Võid valida %n ideed</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose one idea</source>
        <translation>Valid ühe idee</translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots</source>
        <translation>
            <numerusform>Sul on %n täpp</numerusform>
            <numerusform>Sul on %n täppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n järel</numerusform>
            <numerusform>%n järel</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Valimata</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>This idea is chosen. Press − to take it back.</source>
        <translation>See idee on valitud. Tagasivõtmiseks vajuta −.</translation>
    </message>
    <message>
        <source>You have chosen all you can. Press − to take one back.</source>
        <translation>Rohkem valida ei saa. Mõne tagasivõtmiseks vajuta −.</translation>
    </message>
    <message>
        <source>%1 is the most for one idea.</source>
        <translation>Ühele ideele kuni %1.</translation>
    </message>
    <message>
        <source>All dots are placed. Press − to take one back.</source>
        <translation>Kõik täpid on jagatud. Ühe tagasivõtmiseks vajuta −.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are chosen</source>
        <translation>
            <numerusform>%n idee on valitud</numerusform>
            <numerusform>%n ideed on valitud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n dots are placed</source>
        <translation>
            <numerusform>%n täpp on jagatud</numerusform>
            <numerusform>Kõik %n täppi on jagatud</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. You may cast an empty ballot.</source>
        <translation>Midagi ei ole valitud. Võid anda ka tühja sedeli.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are given</source>
        <translation>
            <numerusform>%n punkt on antud</numerusform>
            <numerusform>%n punkti on antud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots are not placed</source>
        <translation>
            <numerusform>%n täpp on kasutamata</numerusform>
            <numerusform>%n täppi on kasutamata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have voted</source>
        <translation>
            <numerusform>%n on hääletanud</numerusform>
            <numerusform>%n on hääletanud</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>%1/%2 on hääletanud</translation>
    </message>
    <message>
        <source>This is no voting code of this vote; compare each word with your slip.</source>
        <translation>See ei ole selle hääletuse kood; võrdle iga sõna oma paberiga.</translation>
    </message>
    <message>
        <source>Somebody has voted with this code already; ask the facilitator for another.</source>
        <translation>Selle koodiga on juba hääletatud; küsi juhendajalt teine.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Välju</translation>
    </message>
    <message>
        <source>Back to the vote</source>
        <translation>Tagasi hääletusele</translation>
    </message>
    <message>
        <source>Facilitator’s PIN</source>
        <translation>Juhendaja PIN-kood</translation>
    </message>
    <message>
        <source>Dots on the screen are not counted.</source>
        <translation>Ekraanil olevad täpid ei lähe arvesse.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation>Liiga palju valesid PIN-koode. Proovi %1&#xa0;sekundi pärast uuesti.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n number sisestatud</numerusform>
            <numerusform>%n numbrit sisestatud</numerusform>
        </translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Annan hääle</translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation>Kontrolli oma häält</translation>
    </message>
    <message>
        <source>Nothing is counted until you press %1</source>
        <translation>Midagi ei lähe arvesse enne, kui vajutad „%1”</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näita rohkem</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <translation>Mine tagasi ja muuda</translation>
    </message>
    <message>
        <source>After casting, your dots cannot be changed.</source>
        <translation>Pärast hääle andmist täppe enam muuta ei saa.</translation>
    </message>
    <message>
        <source>Your dots are counted without your name. After casting, they cannot be changed.</source>
        <translation>Täpid loetakse ilma sinu nimeta. Pärast hääle andmist neid enam muuta ei saa.</translation>
    </message>
    <message>
        <source>Next voter</source>
        <translation>Järgmine hääletaja</translation>
    </message>
    <message>
        <source>Start in English</source>
        <comment>Name the language of this translation</comment>
        <translation>Alusta eesti keeles</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Aitäh!</translation>
    </message>
    <message>
        <source>Your vote is counted.</source>
        <translation>Sinu hääl läks arvesse.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Aeg sai otsa</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Midagi ei läinud arvesse.</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Hääletus on suletud</translation>
    </message>
    <message>
        <source>Please hand the laptop back.</source>
        <translation>Palun anna arvuti tagasi.</translation>
    </message>
    <message>
        <source>Facilitator: press Ctrl Shift K</source>
        <translation>Juhendaja: vajuta Ctrl Shift K</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Veel keeli</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suur kontrast</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Väike tekst</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Tavaline tekst</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Suur tekst</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Veel ideid</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Alusta algusest</translation>
    </message>
    <message>
        <source>Review &amp; cast</source>
        <translation>Kontrolli ja hääleta</translation>
    </message>
    <message>
        <source>Counted without your name</source>
        <translation>Loetakse ilma sinu nimeta</translation>
    </message>
    <message>
        <source>All placed. Now check your vote.</source>
        <translation>Kõik on jagatud. Kontrolli nüüd oma häält.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Lehekülg %1/%2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>System map</source>
        <translation>Olukorrakaart</translation>
    </message>
    <message>
        <source>Vision %1</source>
        <translation>Visioon %1</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Üleminekuteed</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideed</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Hääletus</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Algatused</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Hindamine</translation>
    </message>
    <message>
        <source>Three workshops</source>
        <translation>Kolm töötuba</translation>
    </message>
    <message>
        <source>One evening</source>
        <translation>Üks õhtu</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Ringmajandus</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Toit</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Liikuvus</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Heaolu</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Teemata</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Ettevalmistamisel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avatud</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suletud</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Tühistatud</translation>
    </message>
    <message>
        <source>More voters decides</source>
        <translation>Otsustab hääletajate arv</translation>
    </message>
    <message>
        <source>Run-off vote</source>
        <translation>Lisavoor</translation>
    </message>
    <message>
        <source>Drawing of lots</source>
        <translation>Loosimine</translation>
    </message>
    <message>
        <source>Facilitator decides, with a reason</source>
        <translation>Otsustab juhendaja, põhjendusega</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Välja pakutud</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>Lühinimekirjas</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valitud</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Käimas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Peatatud</translation>
    </message>
    <message>
        <source>No state aid</source>
        <translation>Riigiabita</translation>
    </message>
    <message>
        <source>De minimis aid</source>
        <translation>Vähese tähtsusega abi</translation>
    </message>
    <message>
        <source>Block exemption (GBER)</source>
        <translation>Grupierand (GBER)</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Juhendaja</translation>
    </message>
    <message>
        <source>Speaker of the group</source>
        <translation>Rühma kõneisik</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Piirkond</translation>
    </message>
    <message>
        <source>On the laptop</source>
        <translation>Arvutis</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Paberil</translation>
    </message>
    <message>
        <source>Hands or stickers counted</source>
        <translation>Loetud käed või kleepsud</translation>
    </message>
    <message>
        <source>Most dots first, what fits the budget</source>
        <translation>Enim täppe saanud enne, eelarve piires</translation>
    </message>
    <message>
        <source>Most dots for the money first</source>
        <translation>Enim täppe raha kohta enne</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Võrdsed osad</translation>
    </message>
    <message>
        <source>Equal shares, by dots</source>
        <translation>Võrdsed osad täppide järgi</translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>Õiglased osad</translation>
    </message>
    <message>
        <source>Fair shares, the rest unspent</source>
        <translation>Õiglased osad, ülejääk kulutamata</translation>
    </message>
    <message>
        <source>Most dots in all within the budget</source>
        <translation>Enim täppe kokku eelarve piires</translation>
    </message>
    <message>
        <source>Best mean score first</source>
        <translation>Parim keskmine enne</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Käsitsi valitud</translation>
    </message>
    <message>
        <source>Consent: nobody objects</source>
        <translation>Nõusolek: keegi ei ole vastu</translation>
    </message>
    <message>
        <source>%1, the rest by most dots</source>
        <translation>%1, ülejäänu täppide järgi</translation>
    </message>
    <message>
        <source>Selected with what was left</source>
        <translation>Valitud ülejäägi eest</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ei mahu</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Üle piirarvu</translation>
    </message>
    <message>
        <source>Shares too small</source>
        <translation>Osad liiga väikesed</translation>
    </message>
    <message>
        <source>Not in the best set</source>
        <translation>Ei ole parimas valikus</translation>
    </message>
    <message>
        <source>No dots</source>
        <translation>Täppideta</translation>
    </message>
    <message>
        <source>Not scored by every criterion</source>
        <translation>Kõigi kriteeriumide järgi hindamata</translation>
    </message>
    <message>
        <source>The later of the changes holds.</source>
        <translation>Kehtib hilisem muudatus.</translation>
    </message>
    <message>
        <source>Deleted on one laptop and changed on another; it stays.</source>
        <translation>Ühes arvutis kustutatud ja teises muudetud; see jääb alles.</translation>
    </message>
    <message>
        <source>Sealed twice with different content; it is not counted.</source>
        <translation>Pitseeritud kaks korda erineva sisuga; seda ei loeta.</translation>
    </message>
    <message>
        <source>The vote was opened twice; it cannot be closed until one is chosen.</source>
        <translation>Hääletus avati kaks korda; seda ei saa sulgeda enne, kui üks on valitud.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>See arvuti</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinaator</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aktsepteeritud</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Uus võti</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Muutunud võti</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Allkirjata</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: excluded.</source>
        <translation>
            <numerusform>%n sedelit, mille pitseeris %1, ei loetud: urn on lugemisest välja jäetud.</numerusform>
            <numerusform>%n sedelit, mille pitseeris %1, ei loetud: urn on lugemisest välja jäetud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: the file was not signed.</source>
        <translation>
            <numerusform>%n sedelit, mille pitseeris %1, ei loetud: fail ei olnud allkirjastatud.</numerusform>
            <numerusform>%n sedelit, mille pitseeris %1, ei loetud: fail ei olnud allkirjastatud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key has changed.</source>
        <translation>
            <numerusform>%n sedelit, mille pitseeris %1, ei loetud: arvuti võti on muutunud.</numerusform>
            <numerusform>%n sedelit, mille pitseeris %1, ei loetud: arvuti võti on muutunud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key is new.</source>
        <translation>
            <numerusform>%n sedelit, mille pitseeris %1, ei loetud: arvuti võti on uus.</numerusform>
            <numerusform>%n sedelit, mille pitseeris %1, ei loetud: arvuti võti on uus.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown laptop</source>
        <translation>tundmatu arvuti</translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ from what another laptop sealed.</source>
        <translation>
            <numerusform>%n neist erineb sellest, mille pitseeris teine arvuti.</numerusform>
            <numerusform>%n neist erinevad sellest, mille pitseeris teine arvuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>A laptop whose key nobody accepted changed this vote; its change does not count.</source>
        <translation>Arvuti, mille võtit keegi ei ole aktsepteerinud, muutis seda hääletust; muudatus ei loe.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n tund</numerusform>
            <numerusform>%n tundi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n päev</numerusform>
            <numerusform>%n päeva</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n kuu</numerusform>
            <numerusform>%n kuud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n aasta</numerusform>
            <numerusform>%n aastat</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Andmebaas</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Andmebaasi fail</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Andmebaasi server</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Viited</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Skeemi versioon</translation>
    </message>
    <message>
        <source>Entries in unbroken chains</source>
        <translation>Kirjed katkematutes ahelates</translation>
    </message>
    <message>
        <source>Tables as the log says</source>
        <translation>Tabelid vastavad logile</translation>
    </message>
    <message>
        <source>Urn of open votes</source>
        <translation>Avatud hääletuste urn</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Varukoopia kirjutatud</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Varukoopia taastatud</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Annex: photos of notes</source>
        <translation>Lisa: fotod märkmepaberitest</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotot</numerusform>
        </translation>
    </message>
    <message>
        <source>Not grouped yet</source>
        <translation>Veel rühmitamata</translation>
    </message>
    <message>
        <source>Ideas by cluster</source>
        <translation>Ideed rühmade kaupa</translation>
    </message>
    <message>
        <source>No idea has been written yet.</source>
        <translation>Ühtegi ideed ei ole veel kirja pandud.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idee</numerusform>
            <numerusform>%n ideed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grouped by the participants.</source>
        <translation>%1, osalejate rühmitatud.</translation>
    </message>
    <message>
        <source>%1 from %2, grouped by the participants.</source>
        <translation>%1 (%2), osalejate rühmitatud.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n laud</numerusform>
            <numerusform>%n lauda</numerusform>
        </translation>
    </message>
    <message>
        <source>also: “%1”</source>
        <translation>ka: „%1”</translation>
    </message>
    <message>
        <source>Initiative %1</source>
        <translation>Algatus %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reegel</translation>
    </message>
    <message numerus="yes">
        <source>At most %n initiatives</source>
        <translation>
            <numerusform>Kuni %n algatus</numerusform>
            <numerusform>Kuni %n algatust</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Piirarv</translation>
    </message>
    <message>
        <source>Why these</source>
        <translation>Miks just need</translation>
    </message>
    <message>
        <source>%1 for %2 of the budget of %3, decided on %4.</source>
        <translation>%1, kokku %2, eelarve %3; otsuse kuupäev %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n algatus</numerusform>
            <numerusform>%n algatust</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Otsuse protokoll</translation>
    </message>
    <message>
        <source>Earlier decision record</source>
        <translation>Varasem otsuse protokoll</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Vastuväited</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Vaadatakse uuesti läbi</translation>
    </message>
    <message>
        <source>Check sum of the ballots counted</source>
        <translation>Loetud sedelite kontrollsumma</translation>
    </message>
    <message>
        <source>A decision of %1 replaced this one.</source>
        <translation>Selle asendas hilisem otsus (%1).</translation>
    </message>
    <message>
        <source>Not in force.</source>
        <translation>Ei kehti.</translation>
    </message>
    <message>
        <source>Laptops decided without knowing of each other. A new decision settles it.</source>
        <translation>Arvutites otsustati üksteisest teadmata. Asja lahendab uus otsus.</translation>
    </message>
    <message>
        <source>Two decisions stand.</source>
        <translation>Kehtima jäi kaks otsust.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>valitud</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>valimata</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Algatus</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Täpid</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Keskmine hinne</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maksumus</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Chosen among, as they stood then</source>
        <translation>Valik tehti nende hulgast (tolleaegsel kujul)</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Allkirjad</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Järel</translation>
    </message>
    <message>
        <source>How the rule chose, step by step</source>
        <translation>Kuidas reegel valis, samm-sammult</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Eestvedaja</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerid</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kulud</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Rahastusallikas</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Riigiabi</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Toetab</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Lähtekoht</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Esimesed sammud</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Algatused</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were compared.</source>
        <translation>
            <numerusform>Võrreldi %n algatust.</numerusform>
            <numerusform>Võrreldi %n algatust.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Mida kuuldi</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Salajane hääletus</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jah</translation>
    </message>
    <message>
        <source>No, open</source>
        <translation>Ei, avalik</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteerium</translation>
    </message>
    <message>
        <source>What a high score means</source>
        <translation>Mida tähendab kõrge hinne</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Kaal</translation>
    </message>
    <message>
        <source>Why the criteria were opened again</source>
        <translation>Miks kriteeriumid uuesti avati</translation>
    </message>
    <message>
        <source>Criteria and weights were agreed and locked before scoring.</source>
        <translation>Kriteeriumides ja kaaludes lepiti kokku ning need lukustati enne hindamist.</translation>
    </message>
    <message>
        <source>Criteria and weights are not locked.</source>
        <translation>Kriteeriumid ja kaalud ei ole lukustatud.</translation>
    </message>
    <message>
        <source>Criteria and scores</source>
        <translation>Kriteeriumid ja hinded</translation>
    </message>
    <message>
        <source>Mean scores</source>
        <translation>Keskmised hinded</translation>
    </message>
    <message>
        <source>Weighted means of scores from %1 to %2.</source>
        <translation>Hinnete %1 kuni %2 kaalutud keskmised.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskmine</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Madalaimast kõrgeimani</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Hinded</translation>
    </message>
    <message>
        <source>Mean of all groups</source>
        <translation>Kõigi rühmade keskmine</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Rühm</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Mõju</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Töömaht</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Mõju ja töömaht</translation>
    </message>
    <message>
        <source>Where each group placed the initiatives, from 0 to %1.</source>
        <translation>Kuhu iga rühm algatused paigutas, 0 kuni %1.</translation>
    </message>
    <message>
        <source>%1 – the record was changed after signing</source>
        <translation>%1 – protokolli muudeti pärast allkirjastamist</translation>
    </message>
    <message numerus="yes">
        <source>%n people or tables scored.</source>
        <translation>
            <numerusform>Hindas %n inimene või laud.</numerusform>
            <numerusform>Hindas %n inimest või lauda.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order changes if “%1” weighs %2 instead of %3.</source>
        <translation>Järjekord muutub, kui „%1” kaalub %2, mitte %3.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Hajuvus</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Kuupäev</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Mis sellest sai</translation>
    </message>
    <message>
        <source>What was heard of the initiatives later.</source>
        <translation>Mida algatuste kohta hiljem kuuldi.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Made with %1</source>
        <translation>Koostatud programmiga %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisukord</translation>
    </message>
    <message>
        <source>Arena report</source>
        <translation>Areeni aruanne</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideed</translation>
    </message>
    <message>
        <source>Voting record</source>
        <translation>Hääletusprotokoll</translation>
    </message>
    <message>
        <source>Summary for participants</source>
        <translation>Kokkuvõte osalejatele</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Osalejate nimekiri</translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation>Väljalõigatavad märkmepaberid</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Nimesildid</translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Kaasrahastanud Euroopa Liit</translation>
    </message>
    <message>
        <source>This Transition Arena is part of the project We Make Transition!, which is supported by the programme Interreg Baltic Sea Region.</source>
        <translation>See üleminekuareen (Transition Arena) on osa projektist We Make Transition!, mida toetab programm Interreg Baltic Sea Region.</translation>
    </message>
    <message>
        <source>Logo of the project and of the European Union</source>
        <translation>Projekti ja Euroopa Liidu logo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatsioon</translation>
    </message>
    <message>
        <source>Names of participants</source>
        <translation>Osalejate nimed</translation>
    </message>
    <message>
        <source>Votes never carry names.</source>
        <translation>Hääli ei seota kunagi nimedega.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Küsimus</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Töötoad</translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n töötuba</numerusform>
            <numerusform>%n töötuba</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Inimesed</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <translation>
            <numerusform>%n rühm</numerusform>
            <numerusform>%n rühma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n teema</numerusform>
            <numerusform>%n teemat</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Hääletus</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valitud</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allkirjastatud</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Seisuga</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sõrmejälg</translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n täpp</numerusform>
            <numerusform>%n täppi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted, %2</source>
        <translation>hääletas %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 voted, %3</source>
        <translation>hääletas %1/%2, %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2&#xa0;/ %3</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Veel allkirjastamata</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>signatures, date</comment>
        <translation>%1/%2, %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>E-mail, if you want news of the initiatives</source>
        <translation>E-post, kui soovid algatustest uudiseid</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allkiri</translation>
    </message>
    <message>
        <source>Workshop %1 of %2</source>
        <translation>Töötuba %1/%2</translation>
    </message>
    <message>
        <source>Date: ____________________</source>
        <translation>Kuupäev: ____________________</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Miks me küsime</translation>
    </message>
    <message>
        <source>This list shows the funder that the workshop took place. The organiser keeps it as long as the programme requires and gives it to nobody else. You need not give an e-mail address. Ask the organiser to see or to correct what it says of you.</source>
        <translation>See nimekiri näitab rahastajale, et töötuba toimus. Korraldaja säilitab seda nii kaua, kui rahastusprogramm nõuab, ega anna seda kellelegi teisele. E-posti aadressi ei pea andma. Pöördu korraldaja poole, kui soovid enda andmeid näha või parandada.</translation>
    </message>
    <message>
        <source>Cut along the lines.</source>
        <translation>Lõika mööda jooni.</translation>
    </message>
    <message>
        <source>Thank you for taking part! This is what came of it.</source>
        <translation>Aitäh osalemast! Vaata, mis sellest sai.</translation>
    </message>
    <message>
        <source>people took part</source>
        <translation>inimest osales</translation>
    </message>
    <message>
        <source>ideas written</source>
        <translation>ideed kirja pandud</translation>
    </message>
    <message>
        <source>clusters formed</source>
        <translation>rühma moodustatud</translation>
    </message>
    <message>
        <source>people voted</source>
        <translation>inimest hääletas</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Mis valiti</translation>
    </message>
    <message>
        <source>What you voted for</source>
        <translation>Mille poolt te hääletasite</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Rühm</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Millest te rääkisite</translation>
    </message>
    <message>
        <source>The organiser will tell you when the next meeting is.</source>
        <translation>Korraldaja annab teada, millal on järgmine kohtumine.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Mis saab edasi</translation>
    </message>
    <message>
        <source>Voting results</source>
        <translation>Hääletuse tulemused</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>tühistatud</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>veel sulgemata</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avatud</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Mis sellest sai</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Põhjus</translation>
    </message>
    <message>
        <source>Votes without a result</source>
        <translation>Tulemuseta hääletused</translation>
    </message>
    <message>
        <source>Nothing was counted in these votes.</source>
        <translation>Nendel hääletustel ei loetud midagi.</translation>
    </message>
    <message>
        <source>Reason on record</source>
        <translation>Kirja pandud põhjus</translation>
    </message>
    <message>
        <source>How to check this page.</source>
        <translation>Kuidas seda lehte kontrollida.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Who, and what they offer</source>
        <translation>Kes ja mida pakub</translation>
    </message>
    <message>
        <source>Who will join</source>
        <translation>Kes lööb kaasa</translation>
    </message>
    <message>
        <source>Everybody could say openly what they will join. This does not decide what is chosen.</source>
        <translation>Igaüks sai avalikult öelda, milles ta kaasa lööb. See ei otsusta, mis valitakse.</translation>
    </message>
    <message>
        <source>Every voter could tick whatever they support.</source>
        <translation>Iga hääletaja sai märkida kõik, mida ta toetab.</translation>
    </message>
    <message>
        <source>Every voter gave each idea 0 to %1 points.</source>
        <translation>Iga hääletaja andis igale ideele 0 kuni %1 punkti.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter had %n dots, up to %1 on one idea.</source>
        <translation>
            <numerusform>Igal hääletajal oli %n täpp, ühele ideele kuni %1.</numerusform>
            <numerusform>Igal hääletajal oli %n täppi, ühele ideele kuni %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ideas with most dots go on.</source>
        <translation>
            <numerusform>Edasi läheb %n kõige rohkem täppe saanud idee.</numerusform>
            <numerusform>Edasi läheb %n kõige rohkem täppe saanud ideed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n märkmepaber</numerusform>
            <numerusform>%n märkmepaberit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An idea needs %n dots to go on.</source>
        <translation>
            <numerusform>Edasipääsuks vajab idee %n täppi.</numerusform>
            <numerusform>Edasipääsuks vajab idee %n täppi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every voter could choose one idea.</source>
        <translation>Iga hääletaja sai valida ühe idee.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter could choose up to %n ideas.</source>
        <translation>
            <numerusform>Iga hääletaja sai valida kuni %n idee.</numerusform>
            <numerusform>Iga hääletaja sai valida kuni %n ideed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <comment>rank</comment>
        <translation>Koht</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Hääletajad</translation>
    </message>
    <message>
        <source>Goes on to initiatives (above this line)</source>
        <translation>Saab algatuseks (sellest joonest ülalpool)</translation>
    </message>
    <message>
        <source>people voted (%1)</source>
        <translation>inimest hääletas (%1)</translation>
    </message>
    <message>
        <source>dots placed</source>
        <translation>täppi jagatud</translation>
    </message>
    <message>
        <source>dots unused</source>
        <translation>täppi kasutamata</translation>
    </message>
    <message>
        <source>ballots spoiled</source>
        <translation>sedelit rikutud</translation>
    </message>
    <message>
        <source>decided by number of voters</source>
        <translation>otsustas hääletajate arv</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>otsustas loos</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>otsustas lisavoor</translation>
    </message>
    <message>
        <source>decided by the facilitator</source>
        <translation>otsustas juhendaja</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>veel otsustamata</translation>
    </message>
    <message>
        <source>Tie at %1 dots, %2</source>
        <translation>Viik (täppe: %1), %2</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>Ühendatud ideega</translation>
    </message>
    <message>
        <source>Joined after the vote</source>
        <translation>Ühendatud pärast hääletust</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Nagu tahvlil</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>Tähestiku järgi</translation>
    </message>
    <message>
        <source>Each voter begins with another one</source>
        <translation>Iga hääletaja alustab eri kohast</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suletud</translation>
    </message>
    <message>
        <source>Order of the ideas</source>
        <translation>Ideede järjekord</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Viigi reegel</translation>
    </message>
    <message>
        <source>Words for drawing lots</source>
        <translation>Loosimise sõnad</translation>
    </message>
    <message>
        <source>Only with a printed voting code</source>
        <translation>Ainult prinditud hääletuskoodiga</translation>
    </message>
    <message>
        <source>Who could vote</source>
        <translation>Kes said hääletada</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n arvuti</numerusform>
            <numerusform>%n arvutit</numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Hääletamiseks kasutati</translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation>Järgneb</translation>
    </message>
    <message>
        <source>Rules, agreed before the vote</source>
        <translation>Enne hääletust kokku lepitud reeglid</translation>
    </message>
    <message>
        <source>%1; its ballots count here as well</source>
        <translation>%1; selle sedelid loevad ka siin</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>loosimisega</translation>
    </message>
    <message>
        <source>by choice</source>
        <translation>valikuga</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Selles järjekorras</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Otsustatud</translation>
    </message>
    <message>
        <source>Lot or reason</source>
        <translation>Loosimine või põhjus</translation>
    </message>
    <message>
        <source>Ties that the room decided</source>
        <translation>Viigid, mille otsustasid kohalolijad</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Hääletamise viis</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Välja antud</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Loetud</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Rikutud</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Kasutamata</translation>
    </message>
    <message>
        <source>Why the numbers differ</source>
        <translation>Miks arvud erinevad</translation>
    </message>
    <message>
        <source>How ballots reached the count</source>
        <translation>Kuidas hääled lugemisele jõudsid</translation>
    </message>
    <message>
        <source>The vote was secret.</source>
        <translation>Hääletus oli salajane.</translation>
    </message>
    <message>
        <source>The vote was open.</source>
        <translation>Hääletus oli avalik.</translation>
    </message>
    <message>
        <source>%1 ballots were handed out, %2 were counted, %3 were spoiled. The rules were set on %4, when the vote opened, and did not change. Check sum of the ballots: %5.</source>
        <translation>Sedeleid anti välja %1, loeti %2, rikutud oli %3. Reeglid pandi paika hääletuse avamisel (%4) ja neid ei muudetud. Sedelite kontrollsumma: %5.</translation>
    </message>
    <message>
        <source>Reason of the exclusion: %1</source>
        <translation>Väljajätmise põhjus: %1</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <comment>day, year</comment>
        <translation>%1. jaanuar %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <comment>day, year</comment>
        <translation>%1. veebruar %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <comment>day, year</comment>
        <translation>%1. märts %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <comment>day, year</comment>
        <translation>%1. aprill %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <comment>day, year</comment>
        <translation>%1. mai %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <comment>day, year</comment>
        <translation>%1. juuni %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <comment>day, year</comment>
        <translation>%1. juuli %2</translation>
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
        <translation>%1. oktoober %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <comment>day, year</comment>
        <translation>%1. november %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <comment>day, year</comment>
        <translation>%1. detsember %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 kell&#xa0;%2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hours, minutes</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>the arena report</source>
        <translation>areeni aruanne</translation>
    </message>
    <message>
        <source>the voting record</source>
        <translation>hääletusprotokoll</translation>
    </message>
    <message>
        <source>the decision record</source>
        <translation>otsuse protokoll</translation>
    </message>
    <message>
        <source>the tables of the arena, for programs</source>
        <translation>areeni tabelid, programmide jaoks</translation>
    </message>
    <message>
        <source>everything that was written, signed by the laptop</source>
        <translation>kõik kirja pandu, arvuti allkirjastatud</translation>
    </message>
    <message>
        <source>until when all this is kept, for programs</source>
        <translation>mis ajani kõike seda hoitakse, programmide jaoks</translation>
    </message>
    <message>
        <source>the check sums of all files</source>
        <translation>kõigi failide kontrollsummad</translation>
    </message>
    <message>
        <source>Evidence of the Transition Arena “%1”</source>
        <translation>Üleminekuareeni „%1” tõendavad dokumendid</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Mida see pakett sisaldab</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Kuidas seda kontrollida</translation>
    </message>
    <message>
        <source>The program WMT Arena checks this bundle: wmt verify FILE. Any other program that reads SHA256SUMS can check the files as well: sha256sum -c SHA256SUMS.</source>
        <translation>Seda paketti kontrollib programm WMT Arena: wmt verify FAIL. Faile saab kontrollida ka iga teine programm, mis loeb faili SHA256SUMS: sha256sum -c SHA256SUMS.</translation>
    </message>
    <message>
        <source>The session file holds the secret ballots without names, so that the votes can be counted again.</source>
        <translation>Seansifailis on salajased hääletussedelid ilma nimedeta, et hääled saaks uuesti üle lugeda.</translation>
    </message>
    <message>
        <source>Fingerprint of the content: %1</source>
        <translation>Sisu sõrmejälg: %1</translation>
    </message>
    <message>
        <source>Keep until: %1</source>
        <translation>Säilitada kuni: %1</translation>
    </message>
    <message>
        <source>The organiser set this date.</source>
        <translation>Selle kuupäeva määras korraldaja.</translation>
    </message>
    <message>
        <source>The programme asks for %1 years from 31 December of the year of its last payment to the lead partner (Regulation (EU) 2021/1060, Article 82). The date takes that to be %2; after a later payment, keep it longer.</source>
        <translation>Rahastusprogramm nõuab säilitamist %1 aastat alates selle aasta 31. detsembrist, mil programm tegi viimase makse juhtpartnerile (määrus (EL) 2021/1060, artikkel 82). Kuupäeva puhul on eeldatud aastat %2; hilisema makse korral tuleb säilitada kauem.</translation>
    </message>
    <message>
        <source>Papers on aid under the block exemption regulation (GBER) are kept for %1 years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Grupierandi määruse (GBER) alusel antud abi dokumente säilitatakse %1 aastat. Aega arvestatakse alates aastast %2; hilisema abi andmise või makse korral tuleb säilitada kauem.</translation>
    </message>
    <message>
        <source>Papers on de minimis aid are kept for %1 fiscal years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Vähese tähtsusega abi dokumente säilitatakse %1 eelarveaastat. Aega arvestatakse alates aastast %2; hilisema abi andmise või makse korral tuleb säilitada kauem.</translation>
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
        <translation>Aitäh. Leht %1 on esitatud.</translation>
    </message>
    <message>
        <source>Score the initiatives</source>
        <translation>Hinda algatusi</translation>
    </message>
    <message>
        <source>Give %1 to %2 for each question. Nobody sees whose sheet it is.</source>
        <translation>Anna igale küsimusele %1 kuni %2 punkti. Keegi ei näe, kelle leht see on.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are in</source>
        <translation>
            <numerusform>%n leht on esitatud</numerusform>
            <numerusform>%n lehte on esitatud</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin sheet %1</source>
        <translation>Alusta lehte %1</translation>
    </message>
    <message>
        <source>Sheet %1 · %2 of %3</source>
        <translation>Leht %1 · %2/%3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Lõpeta</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Esita</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Järgmine</translation>
    </message>
    <message>
        <source>Still there? The sheet is cleared in %1 s.</source>
        <translation>Kas oled veel siin? Leht tühjendatakse %1&#xa0;s pärast.</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idee</numerusform>
            <numerusform>%n ideed</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Väljas</translation>
    </message>
    <message>
        <source>Display unplugged</source>
        <translation>Ekraan lahti ühendatud</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausil</translation>
    </message>
    <message>
        <source>New ideas hidden</source>
        <translation>Uued ideed peidetud</translation>
    </message>
    <message>
        <source>On, in a window</source>
        <translation>Sees, aknas</translation>
    </message>
    <message>
        <source>On, display %1</source>
        <translation>Sees, ekraan %1</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>aeg on läbi</translation>
    </message>
    <message>
        <source>timer paused</source>
        <translation>aeg peatatud</translation>
    </message>
    <message>
        <source>left</source>
        <translation>järel</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting</source>
        <translation>
            <numerusform>%n ootab veel</numerusform>
            <numerusform>%n ootab veel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not grouped yet</source>
        <translation>
            <numerusform>%n veel rühmitamata</numerusform>
            <numerusform>%n veel rühmitamata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer ideas</source>
        <translation>
            <numerusform>%n pikem idee</numerusform>
            <numerusform>%n pikemat ideed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more ideas</source>
        <translation>
            <numerusform>ja veel %n idee</numerusform>
            <numerusform>ja veel %n ideed</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas appear here.</source>
        <translation>Siia ilmuvad ideed.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are waiting</source>
        <translation>
            <numerusform>%n idee ootab</numerusform>
            <numerusform>%n ideed ootab</numerusform>
        </translation>
    </message>
    <message>
        <source>They are shown together, when all are done.</source>
        <translation>Neid näidatakse koos, kui kõik on valmis.</translation>
    </message>
    <message>
        <source>What do we start?</source>
        <translation>Millega me alustame?</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives chosen</source>
        <translation>
            <numerusform>%n algatus valitud</numerusform>
            <numerusform>%n algatust valitud</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2&#xa0;/ %3</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valitud</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>keskmine hinne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n inimene</numerusform>
            <numerusform>%n inimest</numerusform>
        </translation>
    </message>
    <message>
        <source>Short pause</source>
        <translation>Lühike paus</translation>
    </message>
    <message>
        <source>Goes on to initiatives</source>
        <translation>Saab algatuseks</translation>
    </message>
    <message>
        <source>more voters: %1 to %2</source>
        <translation>rohkem hääletajaid: %1 : %2</translation>
    </message>
    <message>
        <source>decided by lot: “%1”</source>
        <translation>otsustas loos: „%1”</translation>
    </message>
    <message>
        <source>more voters decided</source>
        <translation>otsustas hääletajate arv</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>otsustas loos</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>otsustas lisavoor</translation>
    </message>
    <message>
        <source>decided with a reason on record</source>
        <translation>otsustatud, põhjus on kirjas</translation>
    </message>
    <message>
        <source>a run-off or lot will decide</source>
        <translation>otsustab lisavoor või loosimine</translation>
    </message>
    <message>
        <source>a run-off will decide</source>
        <translation>otsustab lisavoor</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>veel otsustamata</translation>
    </message>
    <message>
        <source>Results of the vote</source>
        <translation>Hääletuse tulemused</translation>
    </message>
    <message numerus="yes">
        <source>voted</source>
        <translation>
            <numerusform>hääletas</numerusform>
            <numerusform>hääletas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dots</source>
        <translation>
            <numerusform>täpp</numerusform>
            <numerusform>täppi</numerusform>
        </translation>
    </message>
    <message>
        <source>counted without names</source>
        <translation>loetakse ilma nimedeta</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Hääletus on suletud.</translation>
    </message>
</context>
</TS>
