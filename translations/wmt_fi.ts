<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en_GB">
<context>
    <name>Author</name>
    <message>
        <source>Table %1</source>
        <translation>Pöytä %1</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Ilman pöytää</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Lomake %1</translation>
    </message>
    <message>
        <source>Who is the idea from?</source>
        <translation>Keneltä idea on?</translation>
    </message>
    <message>
        <source>A group or a pseudonym. Do not write a person’s full name.</source>
        <translation>Ryhmä tai nimimerkki. Älä kirjoita henkilön koko nimeä.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Käytä tätä nimeä</translation>
    </message>
    <message>
        <source>Ideas from</source>
        <translation>Ideoiden lähde</translation>
    </message>
    <message>
        <source>Who the next ideas are from</source>
        <translation>Keneltä seuraavat ideat ovat</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Muu nimi…</translation>
    </message>
    <message>
        <source>Language of the ideas</source>
        <translation>Ideoiden kieli</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>P%1</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>Ballots – %1</source>
        <translation>Äänestysliput – %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nro %1</translation>
    </message>
    <message>
        <source>Write 0 to %1 points beside each idea.</source>
        <translation>Kirjoita jokaisen idean viereen 0–%1 pistettä.</translation>
    </message>
    <message>
        <source>Tick every idea that you support.</source>
        <translation>Rastita jokainen idea, jota kannatat.</translation>
    </message>
    <message>
        <source>Tick one idea.</source>
        <translation>Rastita yksi idea.</translation>
    </message>
    <message numerus="yes">
        <source>Tick up to %n ideas.</source>
        <translation>
            <numerusform>Rastita enintään %n idea.</numerusform>
            <numerusform>Rastita enintään %n ideaa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Write how many beside an idea, at most %1.</source>
        <translation>
            <numerusform>Sinulla on %n täplä. Kirjoita idean viereen, montako sille annat, enintään %1.</numerusform>
            <numerusform>Sinulla on %n täplää. Kirjoita idean viereen, montako sille annat, enintään %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Fill one circle for each, at most %1 on one idea.</source>
        <translation>
            <numerusform>Sinulla on %n täplä. Väritä jokaista täplää kohti yksi ympyrä, enintään %1 yhdelle idealle.</numerusform>
            <numerusform>Sinulla on %n täplää. Väritä jokaista täplää kohti yksi ympyrä, enintään %1 yhdelle idealle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Voting codes – %1</source>
        <translation>Äänestyskoodit – %1</translation>
    </message>
    <message>
        <source>Voting code</source>
        <translation>Äänestyskoodi</translation>
    </message>
    <message>
        <source>Lets one person vote once. It is not kept with your vote: nobody can tell.</source>
        <translation>Tällä koodilla yksi ihminen voi äänestää kerran. Koodia ei tallenneta äänen kanssa: kukaan ei voi yhdistää niitä.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Your vote was not counted. Please press again.</source>
        <translation>Ääntäsi ei laskettu. Paina uudelleen.</translation>
    </message>
    <message>
        <source>Three words and a number. The first three letters of each word are enough.</source>
        <translation>Kolme sanaa ja luku. Jokaisesta sanasta riittää kolme ensimmäistä kirjainta.</translation>
    </message>
    <message>
        <source>Your voting code</source>
        <translation>Äänestyskoodisi</translation>
    </message>
    <message>
        <source>It stands on your slip and is not kept with your vote</source>
        <translation>Se on lapussasi, eikä sitä tallenneta äänesi kanssa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Välilyönti</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Pyyhi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Jatka äänestämistä</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Oletko vielä paikalla?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds your dots are cleared. Nothing is counted.</source>
        <translation>
            <numerusform>Täpläsi poistetaan %n sekunnin kuluttua. Mitään ei lasketa.</numerusform>
            <numerusform>Täpläsi poistetaan %n sekunnin kuluttua. Mitään ei lasketa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistettä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n täplä</numerusform>
            <numerusform>%n täplää</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valittu</translation>
    </message>
    <message>
        <source>Do not choose %1</source>
        <translation>Älä valitse: %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Valitse: %1</translation>
    </message>
    <message>
        <source>Take a dot back from %1</source>
        <translation>Ota täplä takaisin: %1</translation>
    </message>
    <message>
        <source>Add a dot to %1</source>
        <translation>Lisää täplä: %1</translation>
    </message>
    <message>
        <source>0 to %1 points for each idea</source>
        <translation>0–%1 pistettä jokaiselle idealle</translation>
    </message>
    <message>
        <source>Choose every idea that you support</source>
        <translation>Valitse jokainen idea, jota kannatat</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n ideas</source>
        <translation>
            <numerusform>Valitse enintään %n idea</numerusform>
            <numerusform>Valitse enintään %n ideaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one idea</source>
        <translation>Valitse yksi idea</translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>Jokaisella on %n täplä</numerusform>
            <numerusform>Jokaisella on %n täplää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to %2 on one idea</source>
        <translation>%1, enintään %2 yhdelle idealle</translation>
    </message>
    <message numerus="yes">
        <source>You may choose %n ideas</source>
        <translation>
            <numerusform>Voit valita %n idean</numerusform>
            <numerusform>Voit valita %n ideaa</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose one idea</source>
        <translation>Valitset yhden idean</translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots</source>
        <translation>
            <numerusform>Sinulla on %n täplä</numerusform>
            <numerusform>Sinulla on %n täplää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n jäljellä</numerusform>
            <numerusform>%n jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ei valittu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>This idea is chosen. Press − to take it back.</source>
        <translation>Tämä idea on valittu. Peru valinta painamalla −.</translation>
    </message>
    <message>
        <source>You have chosen all you can. Press − to take one back.</source>
        <translation>Enempää ei voi valita. Peru jokin valinta painamalla −.</translation>
    </message>
    <message>
        <source>%1 is the most for one idea.</source>
        <translation>Yhdelle idealle enintään %1.</translation>
    </message>
    <message>
        <source>All dots are placed. Press − to take one back.</source>
        <translation>Kaikki täplät on annettu. Ota yksi takaisin painamalla −.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are chosen</source>
        <translation>
            <numerusform>%n idea on valittu</numerusform>
            <numerusform>%n ideaa on valittu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n dots are placed</source>
        <translation>
            <numerusform>%n täplä on annettu</numerusform>
            <numerusform>Kaikki %n täplää on annettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. You may cast an empty ballot.</source>
        <translation>Mitään ei ole valittu. Voit antaa tyhjän äänen.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are given</source>
        <translation>
            <numerusform>%n piste on annettu</numerusform>
            <numerusform>%n pistettä on annettu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots are not placed</source>
        <translation>
            <numerusform>%n täplä on antamatta</numerusform>
            <numerusform>%n täplää on antamatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have voted</source>
        <translation>
            <numerusform>%n on äänestänyt</numerusform>
            <numerusform>%n on äänestänyt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>%1/%2 on äänestänyt</translation>
    </message>
    <message>
        <source>This is no voting code of this vote; compare each word with your slip.</source>
        <translation>Tämä ei ole tämän äänestyksen äänestyskoodi; vertaa jokaista sanaa lappuusi.</translation>
    </message>
    <message>
        <source>Somebody has voted with this code already; ask the facilitator for another.</source>
        <translation>Joku on jo äänestänyt tällä koodilla; pyydä fasilitaattorilta toinen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Poistu</translation>
    </message>
    <message>
        <source>Back to the vote</source>
        <translation>Takaisin äänestykseen</translation>
    </message>
    <message>
        <source>Facilitator’s PIN</source>
        <translation>Fasilitaattorin PIN-koodi</translation>
    </message>
    <message>
        <source>Dots on the screen are not counted.</source>
        <translation>Näytöllä olevia täpliä ei lasketa.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation>Liian monta väärää PIN-koodia. Yritä uudelleen %1 sekunnin kuluttua.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n numero näppäilty</numerusform>
            <numerusform>%n numeroa näppäilty</numerusform>
        </translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Annan ääneni</translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation>Tarkista äänesi</translation>
    </message>
    <message>
        <source>Nothing is counted until you press %1</source>
        <translation>Mitään ei lasketa, ennen kuin painat ”%1”</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Näytä lisää</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <translation>Palaa ja muuta</translation>
    </message>
    <message>
        <source>After casting, your dots cannot be changed.</source>
        <translation>Kun ääni on annettu, täpliä ei voi enää muuttaa.</translation>
    </message>
    <message>
        <source>Your dots are counted without your name. After casting, they cannot be changed.</source>
        <translation>Täpläsi lasketaan ilman nimeäsi. Kun ääni on annettu, täpliä ei voi enää muuttaa.</translation>
    </message>
    <message>
        <source>Next voter</source>
        <translation>Seuraava äänestäjä</translation>
    </message>
    <message>
        <source>Start in English</source>
        <comment>Name the language of this translation</comment>
        <translation>Aloita suomeksi</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Kiitos!</translation>
    </message>
    <message>
        <source>Your vote is counted.</source>
        <translation>Äänesi on laskettu.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Aika loppui</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Mitään ei laskettu.</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Äänestys on suljettu</translation>
    </message>
    <message>
        <source>Please hand the laptop back.</source>
        <translation>Anna tietokone takaisin, kiitos.</translation>
    </message>
    <message>
        <source>Facilitator: press Ctrl Shift K</source>
        <translation>Fasilitaattori: paina Ctrl Vaihto K</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Muut kielet</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrasti</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Pieni teksti</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Tavallinen teksti</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Suuri teksti</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Seuraavat ideat</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>Review &amp; cast</source>
        <translation>Tarkista ja äänestä</translation>
    </message>
    <message>
        <source>Counted without your name</source>
        <translation>Lasketaan ilman nimeäsi</translation>
    </message>
    <message>
        <source>All placed. Now check your vote.</source>
        <translation>Kaikki annettu. Tarkista nyt äänesi.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sivu %1/%2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>System map</source>
        <translation>Tilannekuva</translation>
    </message>
    <message>
        <source>Vision %1</source>
        <translation>Visio %1</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Muutospolut</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideat</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Äänestys</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Aloitteet</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Three workshops</source>
        <translation>Kolme työpajaa</translation>
    </message>
    <message>
        <source>One evening</source>
        <translation>Yksi ilta</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Kiertotalous</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Ruoka</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Liikkuminen</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Hyvinvointi</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Ei teemaa</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Valmisteilla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avoinna</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>More voters decides</source>
        <translation>Äänestäjien määrä ratkaisee</translation>
    </message>
    <message>
        <source>Run-off vote</source>
        <translation>Ratkaisukierros</translation>
    </message>
    <message>
        <source>Drawing of lots</source>
        <translation>Arvonta</translation>
    </message>
    <message>
        <source>Facilitator decides, with a reason</source>
        <translation>Fasilitaattori ratkaisee perustellen</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ehdotettu</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>Esivalittu</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valittu</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Keskeytetty</translation>
    </message>
    <message>
        <source>No state aid</source>
        <translation>Ei valtiontukea</translation>
    </message>
    <message>
        <source>De minimis aid</source>
        <translation>De minimis -tuki</translation>
    </message>
    <message>
        <source>Block exemption (GBER)</source>
        <translation>Ryhmäpoikkeus (GBER)</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Fasilitaattori</translation>
    </message>
    <message>
        <source>Speaker of the group</source>
        <translation>Ryhmän puhehenkilö</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Alue</translation>
    </message>
    <message>
        <source>On the laptop</source>
        <translation>Tietokoneella</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Paperilla</translation>
    </message>
    <message>
        <source>Hands or stickers counted</source>
        <translation>Lasketut kädet tai tarrat</translation>
    </message>
    <message>
        <source>Most dots first, what fits the budget</source>
        <translation>Eniten täpliä saaneet ensin, budjetin rajoissa</translation>
    </message>
    <message>
        <source>Most dots for the money first</source>
        <translation>Eniten täpliä hintaan nähden ensin</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Yhtä suuret osuudet</translation>
    </message>
    <message>
        <source>Equal shares, by dots</source>
        <translation>Yhtä suuret osuudet täplien mukaan</translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>Reilut osuudet</translation>
    </message>
    <message>
        <source>Fair shares, the rest unspent</source>
        <translation>Reilut osuudet, loput jää käyttämättä</translation>
    </message>
    <message>
        <source>Most dots in all within the budget</source>
        <translation>Eniten täpliä yhteensä budjetin rajoissa</translation>
    </message>
    <message>
        <source>Best mean score first</source>
        <translation>Paras keskiarvo ensin</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Valittu käsin</translation>
    </message>
    <message>
        <source>Consent: nobody objects</source>
        <translation>Suostumus: kukaan ei vastusta</translation>
    </message>
    <message>
        <source>%1, the rest by most dots</source>
        <translation>%1, loput täplien mukaan</translation>
    </message>
    <message>
        <source>Selected with what was left</source>
        <translation>Valittu jäljelle jääneellä rahalla</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ei mahdu</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Yli enimmäismäärän</translation>
    </message>
    <message>
        <source>Shares too small</source>
        <translation>Liian pienet osuudet</translation>
    </message>
    <message>
        <source>Not in the best set</source>
        <translation>Ei parhaassa joukossa</translation>
    </message>
    <message>
        <source>No dots</source>
        <translation>Ei täpliä</translation>
    </message>
    <message>
        <source>Not scored by every criterion</source>
        <translation>Ei pisteytetty kaikilla kriteereillä</translation>
    </message>
    <message>
        <source>The later of the changes holds.</source>
        <translation>Myöhempi muutos on voimassa.</translation>
    </message>
    <message>
        <source>Deleted on one laptop and changed on another; it stays.</source>
        <translation>Poistettu yhdellä tietokoneella ja muutettu toisella; se säilyy.</translation>
    </message>
    <message>
        <source>Sealed twice with different content; it is not counted.</source>
        <translation>Sinetöity kahdesti erisisältöisenä; sitä ei lasketa.</translation>
    </message>
    <message>
        <source>The vote was opened twice; it cannot be closed until one is chosen.</source>
        <translation>Äänestys avattiin kahdesti; sitä ei voi sulkea, ennen kuin jompikumpi on valittu.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Tämä tietokone</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinaattori</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Uusi avain</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Vaihtunut avain</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Ei allekirjoitusta</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: excluded.</source>
        <translation>
            <numerusform>%n äänestyslippua, jonka %1 on sinetöinyt, ei ole laskettu: uurna on jätetty pois.</numerusform>
            <numerusform>%n äänestyslippua, jotka %1 on sinetöinyt, ei ole laskettu: uurna on jätetty pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: the file was not signed.</source>
        <translation>
            <numerusform>%n äänestyslippua, jonka %1 on sinetöinyt, ei ole laskettu: tiedostoa ei ollut allekirjoitettu.</numerusform>
            <numerusform>%n äänestyslippua, jotka %1 on sinetöinyt, ei ole laskettu: tiedostoa ei ollut allekirjoitettu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key has changed.</source>
        <translation>
            <numerusform>%n äänestyslippua, jonka %1 on sinetöinyt, ei ole laskettu: tietokoneen avain on vaihtunut.</numerusform>
            <numerusform>%n äänestyslippua, jotka %1 on sinetöinyt, ei ole laskettu: tietokoneen avain on vaihtunut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key is new.</source>
        <translation>
            <numerusform>%n äänestyslippua, jonka %1 on sinetöinyt, ei ole laskettu: tietokoneen avain on uusi.</numerusform>
            <numerusform>%n äänestyslippua, jotka %1 on sinetöinyt, ei ole laskettu: tietokoneen avain on uusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown laptop</source>
        <translation>tuntematon tietokone</translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ from what another laptop sealed.</source>
        <translation>
            <numerusform>%n niistä poikkeaa siitä, mitä toinen tietokone sinetöi.</numerusform>
            <numerusform>%n niistä poikkeaa siitä, mitä toinen tietokone sinetöi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A laptop whose key nobody accepted changed this vote; its change does not count.</source>
        <translation>Tietokone, jonka avainta kukaan ei ole hyväksynyt, muutti tätä äänestystä; muutosta ei lasketa.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuutti</numerusform>
            <numerusform>%n minuuttia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n tunti</numerusform>
            <numerusform>%n tuntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n kuukausi</numerusform>
            <numerusform>%n kuukautta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n vuosi</numerusform>
            <numerusform>%n vuotta</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Tietokanta</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Tietokantatiedosto</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Tietokantapalvelin</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Viittaukset</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Skeeman versio</translation>
    </message>
    <message>
        <source>Entries in unbroken chains</source>
        <translation>Merkinnät eheissä ketjuissa</translation>
    </message>
    <message>
        <source>Tables as the log says</source>
        <translation>Taulut vastaavat lokia</translation>
    </message>
    <message>
        <source>Urn of open votes</source>
        <translation>Avointen äänestysten uurna</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Varmuuskopio kirjoitettu</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Varmuuskopio palautettu</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Annex: photos of notes</source>
        <translation>Liite: kuvia lapuista</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n kuva</numerusform>
            <numerusform>%n kuvaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not grouped yet</source>
        <translation>Vielä ryhmittelemättä</translation>
    </message>
    <message>
        <source>Ideas by cluster</source>
        <translation>Ideat ryhmittäin</translation>
    </message>
    <message>
        <source>No idea has been written yet.</source>
        <translation>Yhtään ideaa ei ole vielä kirjattu.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideaa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grouped by the participants.</source>
        <translation>%1, osallistujien ryhmittelemänä.</translation>
    </message>
    <message>
        <source>%1 from %2, grouped by the participants.</source>
        <translation>%1 (%2), osallistujien ryhmittelemänä.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n pöytä</numerusform>
            <numerusform>%n pöytää</numerusform>
        </translation>
    </message>
    <message>
        <source>also: “%1”</source>
        <translation>myös: ”%1”</translation>
    </message>
    <message>
        <source>Initiative %1</source>
        <translation>Aloite %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Sääntö</translation>
    </message>
    <message numerus="yes">
        <source>At most %n initiatives</source>
        <translation>
            <numerusform>Enintään %n aloite</numerusform>
            <numerusform>Enintään %n aloitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Enimmäismäärä</translation>
    </message>
    <message>
        <source>Why these</source>
        <translation>Miksi juuri nämä</translation>
    </message>
    <message>
        <source>%1 for %2 of the budget of %3, decided on %4.</source>
        <translation>%1, yhteensä %2, kun budjetti on %3; päätetty %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n aloite</numerusform>
            <numerusform>%n aloitetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Päätöspöytäkirja</translation>
    </message>
    <message>
        <source>Earlier decision record</source>
        <translation>Aiempi päätöspöytäkirja</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Vastalauseet</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Otetaan uudelleen esille</translation>
    </message>
    <message>
        <source>Check sum of the ballots counted</source>
        <translation>Laskettujen äänestyslippujen tarkistussumma</translation>
    </message>
    <message>
        <source>A decision of %1 replaced this one.</source>
        <translation>Tämän korvasi päätös, joka tehtiin %1.</translation>
    </message>
    <message>
        <source>Not in force.</source>
        <translation>Ei voimassa.</translation>
    </message>
    <message>
        <source>Laptops decided without knowing of each other. A new decision settles it.</source>
        <translation>Tietokoneilla päätettiin toisista tietämättä. Uusi päätös ratkaisee asian.</translation>
    </message>
    <message>
        <source>Two decisions stand.</source>
        <translation>Voimassa on kaksi päätöstä.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>valittu</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>ei valittu</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Aloite</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Täplät</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Pisteiden keskiarvo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kustannus</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Chosen among, as they stood then</source>
        <translation>Vaihtoehdot sellaisina kuin ne silloin olivat</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Allekirjoitukset</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Jäljellä</translation>
    </message>
    <message>
        <source>How the rule chose, step by step</source>
        <translation>Miten sääntö valitsi, askel askeleelta</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vastuutaho</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Kumppanit</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kustannukset</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Rahoittaja</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Valtiontuki</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Edistää</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Lähtökohta</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Ensimmäiset askeleet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Aloitteet</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were compared.</source>
        <translation>
            <numerusform>%n aloitetta verrattiin.</numerusform>
            <numerusform>%n aloitetta verrattiin.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Mitä kuultiin</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Salainen äänestys</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No, open</source>
        <translation>Ei, avoin</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriteeri</translation>
    </message>
    <message>
        <source>What a high score means</source>
        <translation>Mitä korkeat pisteet tarkoittavat</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Painoarvo</translation>
    </message>
    <message>
        <source>Why the criteria were opened again</source>
        <translation>Miksi kriteerit avattiin uudelleen</translation>
    </message>
    <message>
        <source>Criteria and weights were agreed and locked before scoring.</source>
        <translation>Kriteerit ja painoarvot sovittiin ja lukittiin ennen pisteytystä.</translation>
    </message>
    <message>
        <source>Criteria and weights are not locked.</source>
        <translation>Kriteerejä ja painoarvoja ei ole lukittu.</translation>
    </message>
    <message>
        <source>Criteria and scores</source>
        <translation>Kriteerit ja pisteet</translation>
    </message>
    <message>
        <source>Mean scores</source>
        <translation>Pisteiden keskiarvot</translation>
    </message>
    <message>
        <source>Weighted means of scores from %1 to %2.</source>
        <translation>Painotetut keskiarvot pisteistä %1–%2.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulos</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Alimmasta ylimpään</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pisteet</translation>
    </message>
    <message>
        <source>Mean of all groups</source>
        <translation>Kaikkien ryhmien keskiarvo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Vaikutus</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Työmäärä</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Vaikutus ja työmäärä</translation>
    </message>
    <message>
        <source>Where each group placed the initiatives, from 0 to %1.</source>
        <translation>Mihin kukin ryhmä sijoitti aloitteet, asteikolla 0–%1.</translation>
    </message>
    <message>
        <source>%1 – the record was changed after signing</source>
        <translation>%1 – pöytäkirjaa muutettiin allekirjoituksen jälkeen</translation>
    </message>
    <message numerus="yes">
        <source>%n people or tables scored.</source>
        <translation>
            <numerusform>%n henkilö tai pöytä pisteytti.</numerusform>
            <numerusform>%n henkilöä tai pöytää pisteytti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order changes if “%1” weighs %2 instead of %3.</source>
        <translation>Järjestys muuttuu, jos kriteerin ”%1” paino on %2 eikä %3.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Hajonta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivämäärä</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Mitä siitä seurasi</translation>
    </message>
    <message>
        <source>What was heard of the initiatives later.</source>
        <translation>Mitä aloitteista myöhemmin kuultiin.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Made with %1</source>
        <translation>Tehty ohjelmalla %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisällys</translation>
    </message>
    <message>
        <source>Arena report</source>
        <translation>Areenan raportti</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideat</translation>
    </message>
    <message>
        <source>Voting record</source>
        <translation>Äänestyspöytäkirja</translation>
    </message>
    <message>
        <source>Summary for participants</source>
        <translation>Yhteenveto osallistujille</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Osallistujalista</translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation>Leikattavat laput</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Nimilaput</translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Euroopan unionin osarahoittama</translation>
    </message>
    <message>
        <source>This Transition Arena is part of the project We Make Transition!, which is supported by the programme Interreg Baltic Sea Region.</source>
        <translation>Tämä murrosareena (Transition Arena) on osa We Make Transition! -hanketta, jota Interreg Baltic Sea Region -ohjelma tukee.</translation>
    </message>
    <message>
        <source>Logo of the project and of the European Union</source>
        <translation>Hankkeen ja Euroopan unionin tunnus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <source>Names of participants</source>
        <translation>Osallistujien nimet</translation>
    </message>
    <message>
        <source>Votes never carry names.</source>
        <translation>Ääniin ei koskaan liity nimiä.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Paikka</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Työpajat</translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n työpaja</numerusform>
            <numerusform>%n työpajaa</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Henkilöt</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <translation>
            <numerusform>%n ryhmä</numerusform>
            <numerusform>%n ryhmää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n teema</numerusform>
            <numerusform>%n teemaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Äänestys</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valitut</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Allekirjoitettu</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sormenjälki</translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n täplä</numerusform>
            <numerusform>%n täplää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted, %2</source>
        <translation>%1 äänesti, %2</translation>
    </message>
    <message>
        <source>%1 of %2 voted, %3</source>
        <translation>%1/%2 äänesti, %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2&#xa0;/ %3</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ei vielä allekirjoitettu</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>signatures, date</comment>
        <translation>%1/%2, %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nro</translation>
    </message>
    <message>
        <source>E-mail, if you want news of the initiatives</source>
        <translation>Sähköposti, jos haluat kuulla aloitteista</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>Workshop %1 of %2</source>
        <translation>Työpaja %1/%2</translation>
    </message>
    <message>
        <source>Date: ____________________</source>
        <translation>Päivämäärä: ____________________</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Miksi kysymme</translation>
    </message>
    <message>
        <source>This list shows the funder that the workshop took place. The organiser keeps it as long as the programme requires and gives it to nobody else. You need not give an e-mail address. Ask the organiser to see or to correct what it says of you.</source>
        <translation>Tämä lista osoittaa rahoittajalle, että työpaja pidettiin. Järjestäjä säilyttää sen niin kauan kuin rahoitusohjelma vaatii eikä anna sitä muille. Sähköpostiosoitetta ei ole pakko antaa. Ota yhteyttä järjestäjään, jos haluat nähdä tai korjata itseäsi koskevat tiedot.</translation>
    </message>
    <message>
        <source>Cut along the lines.</source>
        <translation>Leikkaa viivoja pitkin.</translation>
    </message>
    <message>
        <source>Thank you for taking part! This is what came of it.</source>
        <translation>Kiitos osallistumisesta! Tämä siitä syntyi.</translation>
    </message>
    <message>
        <source>people took part</source>
        <translation>ihmistä osallistui</translation>
    </message>
    <message>
        <source>ideas written</source>
        <translation>ideaa kirjattiin</translation>
    </message>
    <message>
        <source>clusters formed</source>
        <translation>ryhmää muodostettiin</translation>
    </message>
    <message>
        <source>people voted</source>
        <translation>ihmistä äänesti</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Mitä valittiin</translation>
    </message>
    <message>
        <source>What you voted for</source>
        <translation>Mitä äänestitte</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Ryhmä</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Mistä keskustelitte</translation>
    </message>
    <message>
        <source>The organiser will tell you when the next meeting is.</source>
        <translation>Järjestäjä ilmoittaa seuraavan tapaamisen ajan.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Mitä seuraavaksi tapahtuu</translation>
    </message>
    <message>
        <source>Voting results</source>
        <translation>Äänestyksen tulokset</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>ei vielä suljettu</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Avattu</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Mitä sille tapahtui</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Votes without a result</source>
        <translation>Äänestykset ilman tulosta</translation>
    </message>
    <message>
        <source>Nothing was counted in these votes.</source>
        <translation>Näissä äänestyksissä ei laskettu mitään.</translation>
    </message>
    <message>
        <source>Reason on record</source>
        <translation>Kirjattu syy</translation>
    </message>
    <message>
        <source>How to check this page.</source>
        <translation>Näin tarkistat tämän sivun.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Who, and what they offer</source>
        <translation>Kuka ja mitä hän tarjoaa</translation>
    </message>
    <message>
        <source>Who will join</source>
        <translation>Ketkä tulevat mukaan</translation>
    </message>
    <message>
        <source>Everybody could say openly what they will join. This does not decide what is chosen.</source>
        <translation>Jokainen sai sanoa avoimesti, mihin tulee mukaan. Se ei ratkaise, mitä valitaan.</translation>
    </message>
    <message>
        <source>Every voter could tick whatever they support.</source>
        <translation>Jokainen äänestäjä sai rastittaa kaiken, mitä kannattaa.</translation>
    </message>
    <message>
        <source>Every voter gave each idea 0 to %1 points.</source>
        <translation>Jokainen äänestäjä antoi kullekin idealle 0–%1 pistettä.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter had %n dots, up to %1 on one idea.</source>
        <translation>
            <numerusform>Jokaisella äänestäjällä oli %n täplä, enintään %1 yhdelle idealle.</numerusform>
            <numerusform>Jokaisella äänestäjällä oli %n täplää, enintään %1 yhdelle idealle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ideas with most dots go on.</source>
        <translation>
            <numerusform>%n eniten täpliä saanut idea etenee.</numerusform>
            <numerusform>%n eniten täpliä saanutta ideaa etenee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n lappu</numerusform>
            <numerusform>%n lappua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An idea needs %n dots to go on.</source>
        <translation>
            <numerusform>Idea tarvitsee %n täplän edetäkseen.</numerusform>
            <numerusform>Idea tarvitsee %n täplää edetäkseen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every voter could choose one idea.</source>
        <translation>Jokainen äänestäjä sai valita yhden idean.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter could choose up to %n ideas.</source>
        <translation>
            <numerusform>Jokainen äänestäjä sai valita enintään %n idean.</numerusform>
            <numerusform>Jokainen äänestäjä sai valita enintään %n ideaa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <comment>rank</comment>
        <translation>Sija</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Äänestäjät</translation>
    </message>
    <message>
        <source>Goes on to initiatives (above this line)</source>
        <translation>Etenee aloitteeksi (tämän viivan yläpuolella)</translation>
    </message>
    <message>
        <source>people voted (%1)</source>
        <translation>ihmistä äänesti (%1)</translation>
    </message>
    <message>
        <source>dots placed</source>
        <translation>täplää annettiin</translation>
    </message>
    <message>
        <source>dots unused</source>
        <translation>täplää jäi käyttämättä</translation>
    </message>
    <message>
        <source>ballots spoiled</source>
        <translation>äänestyslippua hylättiin</translation>
    </message>
    <message>
        <source>decided by number of voters</source>
        <translation>äänestäjien määrä ratkaisi</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>arpa ratkaisi</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>ratkaisukierros ratkaisi</translation>
    </message>
    <message>
        <source>decided by the facilitator</source>
        <translation>fasilitaattori ratkaisi</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ei vielä ratkaistu</translation>
    </message>
    <message>
        <source>Tie at %1 dots, %2</source>
        <translation>Tasatulos (täpliä %1), %2</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>Yhdistetty ideaan</translation>
    </message>
    <message>
        <source>Joined after the vote</source>
        <translation>Yhdistetty äänestyksen jälkeen</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Kuten taululla</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>Aakkosjärjestys</translation>
    </message>
    <message>
        <source>Each voter begins with another one</source>
        <translation>Jokainen aloittaa eri kohdasta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Suljettu</translation>
    </message>
    <message>
        <source>Order of the ideas</source>
        <translation>Ideoiden järjestys</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Tasatulossääntö</translation>
    </message>
    <message>
        <source>Words for drawing lots</source>
        <translation>Arvonnan sanat</translation>
    </message>
    <message>
        <source>Only with a printed voting code</source>
        <translation>Vain tulostetulla äänestyskoodilla</translation>
    </message>
    <message>
        <source>Who could vote</source>
        <translation>Ketkä saivat äänestää</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n tietokone</numerusform>
            <numerusform>%n tietokonetta</numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Äänestyslaitteet</translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation>Jatkoa äänestykselle</translation>
    </message>
    <message>
        <source>Rules, agreed before the vote</source>
        <translation>Säännöt, joista sovittiin ennen äänestystä</translation>
    </message>
    <message>
        <source>%1; its ballots count here as well</source>
        <translation>%1; sen äänestysliput lasketaan myös tässä</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>arvalla</translation>
    </message>
    <message>
        <source>by choice</source>
        <translation>valinnalla</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Tässä järjestyksessä</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Ratkaistu</translation>
    </message>
    <message>
        <source>Lot or reason</source>
        <translation>Arpa tai syy</translation>
    </message>
    <message>
        <source>Ties that the room decided</source>
        <translation>Tasatulokset, jotka ratkaistiin paikan päällä</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Tapa äänestää</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Jaettu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Laskettu</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Hylätty</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Käyttämättä</translation>
    </message>
    <message>
        <source>Why the numbers differ</source>
        <translation>Miksi luvut eroavat</translation>
    </message>
    <message>
        <source>How ballots reached the count</source>
        <translation>Miten äänet tulivat laskentaan</translation>
    </message>
    <message>
        <source>The vote was secret.</source>
        <translation>Äänestys oli salainen.</translation>
    </message>
    <message>
        <source>The vote was open.</source>
        <translation>Äänestys oli avoin.</translation>
    </message>
    <message>
        <source>%1 ballots were handed out, %2 were counted, %3 were spoiled. The rules were set on %4, when the vote opened, and did not change. Check sum of the ballots: %5.</source>
        <translation>Äänestyslippuja jaettiin %1, laskettiin %2 ja hylättiin %3. Säännöt vahvistettiin %4, kun äänestys avattiin, eikä niitä muutettu. Äänestyslippujen tarkistussumma: %5.</translation>
    </message>
    <message>
        <source>Reason of the exclusion: %1</source>
        <translation>Syy poisjättämiseen: %1</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <comment>day, year</comment>
        <translation>%1. tammikuuta %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <comment>day, year</comment>
        <translation>%1. helmikuuta %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <comment>day, year</comment>
        <translation>%1. maaliskuuta %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <comment>day, year</comment>
        <translation>%1. huhtikuuta %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <comment>day, year</comment>
        <translation>%1. toukokuuta %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <comment>day, year</comment>
        <translation>%1. kesäkuuta %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <comment>day, year</comment>
        <translation>%1. heinäkuuta %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <comment>day, year</comment>
        <translation>%1. elokuuta %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <comment>day, year</comment>
        <translation>%1. syyskuuta %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <comment>day, year</comment>
        <translation>%1. lokakuuta %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <comment>day, year</comment>
        <translation>%1. marraskuuta %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <comment>day, year</comment>
        <translation>%1. joulukuuta %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 klo&#xa0;%2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hours, minutes</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>the arena report</source>
        <translation>areenan raportti</translation>
    </message>
    <message>
        <source>the voting record</source>
        <translation>äänestyspöytäkirja</translation>
    </message>
    <message>
        <source>the decision record</source>
        <translation>päätöspöytäkirja</translation>
    </message>
    <message>
        <source>the tables of the arena, for programs</source>
        <translation>areenan taulukot ohjelmia varten</translation>
    </message>
    <message>
        <source>everything that was written, signed by the laptop</source>
        <translation>kaikki kirjattu, tietokoneen allekirjoittamana</translation>
    </message>
    <message>
        <source>until when all this is kept, for programs</source>
        <translation>mihin asti tämä kaikki säilytetään, ohjelmia varten</translation>
    </message>
    <message>
        <source>the check sums of all files</source>
        <translation>kaikkien tiedostojen tarkistussummat</translation>
    </message>
    <message>
        <source>Evidence of the Transition Arena “%1”</source>
        <translation>Murrosareenan ”%1” todentava aineisto</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Mitä tämä paketti sisältää</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Näin sen voi tarkistaa</translation>
    </message>
    <message>
        <source>The program WMT Arena checks this bundle: wmt verify FILE. Any other program that reads SHA256SUMS can check the files as well: sha256sum -c SHA256SUMS.</source>
        <translation>WMT Arena -ohjelma tarkistaa tämän paketin: wmt verify TIEDOSTO. Myös muut ohjelmat, jotka lukevat tiedoston SHA256SUMS, voivat tarkistaa tiedostot: sha256sum -c SHA256SUMS.</translation>
    </message>
    <message>
        <source>The session file holds the secret ballots without names, so that the votes can be counted again.</source>
        <translation>Istuntotiedostossa ovat salaiset äänestysliput ilman nimiä, jotta äänet voidaan laskea uudelleen.</translation>
    </message>
    <message>
        <source>Fingerprint of the content: %1</source>
        <translation>Sisällön sormenjälki: %1</translation>
    </message>
    <message>
        <source>Keep until: %1</source>
        <translation>Säilytettävä tähän asti: %1</translation>
    </message>
    <message>
        <source>The organiser set this date.</source>
        <translation>Järjestäjä on asettanut tämän päivän.</translation>
    </message>
    <message>
        <source>The programme asks for %1 years from 31 December of the year of its last payment to the lead partner (Regulation (EU) 2021/1060, Article 82). The date takes that to be %2; after a later payment, keep it longer.</source>
        <translation>Rahoitusohjelma vaatii säilyttämään aineiston %1 vuotta sen vuoden 31. joulukuuta alkaen, jona se maksoi viimeisen maksun päätoteuttajalle (asetus (EU) 2021/1060, 82 artikla). Päivämäärässä oletetaan, että vuosi on %2; jos maksu tapahtuu myöhemmin, säilytä pidempään.</translation>
    </message>
    <message>
        <source>Papers on aid under the block exemption regulation (GBER) are kept for %1 years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Ryhmäpoikkeusasetuksen (GBER) mukaista tukea koskevat asiakirjat säilytetään %1 vuotta. Aika lasketaan vuodesta %2; jos tuki myönnetään tai maksetaan myöhemmin, säilytä pidempään.</translation>
    </message>
    <message>
        <source>Papers on de minimis aid are kept for %1 fiscal years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>De minimis -tukea koskevat asiakirjat säilytetään %1 verovuotta. Aika lasketaan vuodesta %2; jos tuki myönnetään tai maksetaan myöhemmin, säilytä pidempään.</translation>
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
        <translation>Kiitos. Lomake %1 on palautettu.</translation>
    </message>
    <message>
        <source>Score the initiatives</source>
        <translation>Pisteytä aloitteet</translation>
    </message>
    <message>
        <source>Give %1 to %2 for each question. Nobody sees whose sheet it is.</source>
        <translation>Anna joka kysymykseen %1–%2 pistettä. Kukaan ei näe, kenen lomake on.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are in</source>
        <translation>
            <numerusform>%n lomake on palautettu</numerusform>
            <numerusform>%n lomaketta on palautettu</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin sheet %1</source>
        <translation>Aloita lomake %1</translation>
    </message>
    <message>
        <source>Sheet %1 · %2 of %3</source>
        <translation>Lomake %1 · %2/%3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Palauta lomake</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Still there? The sheet is cleared in %1 s.</source>
        <translation>Oletko vielä paikalla? Lomake tyhjennetään %1&#xa0;s:n kuluttua.</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idea</numerusform>
            <numerusform>%n ideaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>Display unplugged</source>
        <translation>Näyttö irrotettu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tauolla</translation>
    </message>
    <message>
        <source>New ideas hidden</source>
        <translation>Uudet ideat piilossa</translation>
    </message>
    <message>
        <source>On, in a window</source>
        <translation>Päällä, ikkunassa</translation>
    </message>
    <message>
        <source>On, display %1</source>
        <translation>Päällä, näyttö %1</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>aika loppui</translation>
    </message>
    <message>
        <source>timer paused</source>
        <translation>aika pysäytetty</translation>
    </message>
    <message>
        <source>left</source>
        <translation>jäljellä</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting</source>
        <translation>
            <numerusform>%n odottaa vielä</numerusform>
            <numerusform>%n odottaa vielä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not grouped yet</source>
        <translation>
            <numerusform>%n vielä ryhmittelemättä</numerusform>
            <numerusform>%n vielä ryhmittelemättä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer ideas</source>
        <translation>
            <numerusform>%n pidempi idea</numerusform>
            <numerusform>%n pidempää ideaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more ideas</source>
        <translation>
            <numerusform>ja vielä %n idea</numerusform>
            <numerusform>ja vielä %n ideaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas appear here.</source>
        <translation>Ideat ilmestyvät tähän.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are waiting</source>
        <translation>
            <numerusform>%n idea odottaa</numerusform>
            <numerusform>%n ideaa odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>They are shown together, when all are done.</source>
        <translation>Ne näytetään yhdessä, kun kaikki ovat valmiita.</translation>
    </message>
    <message>
        <source>What do we start?</source>
        <translation>Mistä aloitamme?</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives chosen</source>
        <translation>
            <numerusform>%n aloite valittu</numerusform>
            <numerusform>%n aloitetta valittu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2&#xa0;/ %3</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valittu</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>keskiarvo</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n henkilö</numerusform>
            <numerusform>%n henkilöä</numerusform>
        </translation>
    </message>
    <message>
        <source>Short pause</source>
        <translation>Lyhyt tauko</translation>
    </message>
    <message>
        <source>Goes on to initiatives</source>
        <translation>Etenee aloitteeksi</translation>
    </message>
    <message>
        <source>more voters: %1 to %2</source>
        <translation>enemmän äänestäjiä: %1–%2</translation>
    </message>
    <message>
        <source>decided by lot: “%1”</source>
        <translation>arpa ratkaisi: ”%1”</translation>
    </message>
    <message>
        <source>more voters decided</source>
        <translation>äänestäjien määrä ratkaisi</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>arpa ratkaisi</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>ratkaisukierros ratkaisi</translation>
    </message>
    <message>
        <source>decided with a reason on record</source>
        <translation>ratkaistu, syy on kirjattu</translation>
    </message>
    <message>
        <source>a run-off or lot will decide</source>
        <translation>ratkaisukierros tai arpa ratkaisee</translation>
    </message>
    <message>
        <source>a run-off will decide</source>
        <translation>ratkaisukierros ratkaisee</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ei vielä ratkaistu</translation>
    </message>
    <message>
        <source>Results of the vote</source>
        <translation>Äänestyksen tulokset</translation>
    </message>
    <message numerus="yes">
        <source>voted</source>
        <translation>
            <numerusform>äänesti</numerusform>
            <numerusform>äänesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dots</source>
        <translation>
            <numerusform>täplä</numerusform>
            <numerusform>täplää</numerusform>
        </translation>
    </message>
    <message>
        <source>counted without names</source>
        <translation>lasketaan ilman nimiä</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Äänestys on suljettu.</translation>
    </message>
</context>
</TS>
