<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>Author</name>
    <message>
        <source>Table %1</source>
        <translation>Bord %1</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Utan bord</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Blad %1</translation>
    </message>
    <message>
        <source>Who is the idea from?</source>
        <translation>Vem kommer idén från?</translation>
    </message>
    <message>
        <source>A group or a pseudonym. Do not write a person’s full name.</source>
        <translation>En grupp eller en pseudonym. Skriv inte en persons fullständiga namn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Använd det här namnet</translation>
    </message>
    <message>
        <source>Ideas from</source>
        <translation>Idéer från</translation>
    </message>
    <message>
        <source>Who the next ideas are from</source>
        <translation>Vem nästa idéer kommer från</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Ett annat namn …</translation>
    </message>
    <message>
        <source>Language of the ideas</source>
        <translation>Idéernas språk</translation>
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
        <translation>Röstsedlar – %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr %1</translation>
    </message>
    <message>
        <source>Write 0 to %1 points beside each idea.</source>
        <translation>Skriv 0 till %1 poäng bredvid varje idé.</translation>
    </message>
    <message>
        <source>Tick every idea that you support.</source>
        <translation>Kryssa för varje idé som du stöder.</translation>
    </message>
    <message>
        <source>Tick one idea.</source>
        <translation>Kryssa för en idé.</translation>
    </message>
    <message numerus="yes">
        <source>Tick up to %n ideas.</source>
        <translation>
            <numerusform>Kryssa för högst %n idé.</numerusform>
            <numerusform>Kryssa för högst %n idéer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Write how many beside an idea, at most %1.</source>
        <translation>
            <numerusform>Du har %n prick. Skriv bredvid en idé hur många den får, högst %1.</numerusform>
            <numerusform>Du har %n prickar. Skriv bredvid en idé hur många den får, högst %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Fill one circle for each, at most %1 on one idea.</source>
        <translation>
            <numerusform>Du har %n prick. Fyll i en cirkel för varje prick, högst %1 per idé.</numerusform>
            <numerusform>Du har %n prickar. Fyll i en cirkel för varje prick, högst %1 per idé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Voting codes – %1</source>
        <translation>Röstkoder – %1</translation>
    </message>
    <message>
        <source>Voting code</source>
        <translation>Röstkod</translation>
    </message>
    <message>
        <source>Lets one person vote once. It is not kept with your vote: nobody can tell.</source>
        <translation>Med koden kan en person rösta en gång. Koden sparas inte ihop med rösten: ingen kan koppla ihop dem.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Your vote was not counted. Please press again.</source>
        <translation>Din röst räknades inte. Tryck en gång till.</translation>
    </message>
    <message>
        <source>Three words and a number. The first three letters of each word are enough.</source>
        <translation>Tre ord och ett tal. De tre första bokstäverna i varje ord räcker.</translation>
    </message>
    <message>
        <source>Your voting code</source>
        <translation>Din röstkod</translation>
    </message>
    <message>
        <source>It stands on your slip and is not kept with your vote</source>
        <translation>Den står på din lapp och sparas inte ihop med din röst</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Fortsätt rösta</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Är du kvar?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds your dots are cleared. Nothing is counted.</source>
        <translation>
            <numerusform>Om %n sekund tas dina prickar bort. Ingenting räknas.</numerusform>
            <numerusform>Om %n sekunder tas dina prickar bort. Ingenting räknas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n poäng</numerusform>
            <numerusform>%n poäng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n prick</numerusform>
            <numerusform>%n prickar</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Vald</translation>
    </message>
    <message>
        <source>Do not choose %1</source>
        <translation>Välj inte %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Välj %1</translation>
    </message>
    <message>
        <source>Take a dot back from %1</source>
        <translation>Ta tillbaka en prick från %1</translation>
    </message>
    <message>
        <source>Add a dot to %1</source>
        <translation>Ge %1 en prick</translation>
    </message>
    <message>
        <source>0 to %1 points for each idea</source>
        <translation>0 till %1 poäng för varje idé</translation>
    </message>
    <message>
        <source>Choose every idea that you support</source>
        <translation>Välj varje idé som du stöder</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n ideas</source>
        <translation>
            <numerusform>Välj högst %n idé</numerusform>
            <numerusform>Välj högst %n idéer</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one idea</source>
        <translation>Välj en idé</translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>%n prick var</numerusform>
            <numerusform>%n prickar var</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to %2 on one idea</source>
        <translation>%1, högst %2 per idé</translation>
    </message>
    <message numerus="yes">
        <source>You may choose %n ideas</source>
        <translation>
            <numerusform>Du kan välja %n idé</numerusform>
            <numerusform>Du kan välja %n idéer</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose one idea</source>
        <translation>Du väljer en idé</translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots</source>
        <translation>
            <numerusform>Du har %n prick</numerusform>
            <numerusform>Du har %n prickar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n kvar</numerusform>
            <numerusform>%n kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Inte vald</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>This idea is chosen. Press − to take it back.</source>
        <translation>Den här idén är vald. Tryck − för att ta tillbaka den.</translation>
    </message>
    <message>
        <source>You have chosen all you can. Press − to take one back.</source>
        <translation>Du kan inte välja fler. Tryck − för att ta tillbaka en.</translation>
    </message>
    <message>
        <source>%1 is the most for one idea.</source>
        <translation>En idé kan få högst %1.</translation>
    </message>
    <message>
        <source>All dots are placed. Press − to take one back.</source>
        <translation>Alla prickar är placerade. Tryck − för att ta tillbaka en.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are chosen</source>
        <translation>
            <numerusform>%n idé är vald</numerusform>
            <numerusform>%n idéer är valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n dots are placed</source>
        <translation>
            <numerusform>%n prick är placerad</numerusform>
            <numerusform>Alla %n prickar är placerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. You may cast an empty ballot.</source>
        <translation>Ingenting är valt. Du kan rösta blankt.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are given</source>
        <translation>
            <numerusform>Du har gett %n poäng</numerusform>
            <numerusform>Du har gett %n poäng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots are not placed</source>
        <translation>
            <numerusform>%n prick är oanvänd</numerusform>
            <numerusform>%n prickar är oanvända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have voted</source>
        <translation>
            <numerusform>%n har röstat</numerusform>
            <numerusform>%n har röstat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>%1 av %2 har röstat</translation>
    </message>
    <message>
        <source>This is no voting code of this vote; compare each word with your slip.</source>
        <translation>Det här är ingen röstkod för den här omröstningen; jämför varje ord med din lapp.</translation>
    </message>
    <message>
        <source>Somebody has voted with this code already; ask the facilitator for another.</source>
        <translation>Någon har redan röstat med den här koden; be facilitatorn om en annan.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Back to the vote</source>
        <translation>Tillbaka till omröstningen</translation>
    </message>
    <message>
        <source>Facilitator’s PIN</source>
        <translation>Facilitatorns PIN-kod</translation>
    </message>
    <message>
        <source>Dots on the screen are not counted.</source>
        <translation>Prickar på skärmen räknas inte.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation>För många felaktiga PIN-koder. Försök igen om %1 sekunder.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n siffra skriven</numerusform>
            <numerusform>%n siffror skrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Lägg min röst</translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation>Kontrollera din röst</translation>
    </message>
    <message>
        <source>Nothing is counted until you press %1</source>
        <translation>Ingenting räknas förrän du trycker på ”%1”</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Visa mer</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <translation>Gå tillbaka och ändra</translation>
    </message>
    <message>
        <source>After casting, your dots cannot be changed.</source>
        <translation>När rösten är lagd kan dina prickar inte ändras.</translation>
    </message>
    <message>
        <source>Your dots are counted without your name. After casting, they cannot be changed.</source>
        <translation>Dina prickar räknas utan ditt namn. När rösten är lagd kan de inte ändras.</translation>
    </message>
    <message>
        <source>Next voter</source>
        <translation>Nästa person</translation>
    </message>
    <message>
        <source>Start in English</source>
        <comment>Name the language of this translation</comment>
        <translation>Börja på svenska</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Tack!</translation>
    </message>
    <message>
        <source>Your vote is counted.</source>
        <translation>Din röst är räknad.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Tiden gick ut</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Ingenting räknades.</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Omröstningen är stängd</translation>
    </message>
    <message>
        <source>Please hand the laptop back.</source>
        <translation>Lämna tillbaka datorn, tack.</translation>
    </message>
    <message>
        <source>Facilitator: press Ctrl Shift K</source>
        <translation>Facilitator: tryck Ctrl Skift K</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Fler språk</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Liten text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Fler idéer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Review &amp; cast</source>
        <translation>Granska och rösta</translation>
    </message>
    <message>
        <source>Counted without your name</source>
        <translation>Räknas utan ditt namn</translation>
    </message>
    <message>
        <source>All placed. Now check your vote.</source>
        <translation>Allt är placerat. Kontrollera nu din röst.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Sida %1 av %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>System map</source>
        <translation>Lägesbild</translation>
    </message>
    <message>
        <source>Vision %1</source>
        <translation>Vision %1</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Omställningsvägar</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idéer</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativ</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Three workshops</source>
        <translation>Tre verkstäder</translation>
    </message>
    <message>
        <source>One evening</source>
        <translation>En kväll</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Cirkulärt</translation>
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
        <translation>Välfärd</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Inget tema</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Förbereds</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inställd</translation>
    </message>
    <message>
        <source>More voters decides</source>
        <translation>Flest röstande avgör</translation>
    </message>
    <message>
        <source>Run-off vote</source>
        <translation>Omval</translation>
    </message>
    <message>
        <source>Drawing of lots</source>
        <translation>Lottning</translation>
    </message>
    <message>
        <source>Facilitator decides, with a reason</source>
        <translation>Facilitatorn avgör, med en motivering</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Föreslaget</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>På kortlistan</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>No state aid</source>
        <translation>Inget statligt stöd</translation>
    </message>
    <message>
        <source>De minimis aid</source>
        <translation>Stöd av mindre betydelse (de minimis)</translation>
    </message>
    <message>
        <source>Block exemption (GBER)</source>
        <translation>Gruppundantag (GBER)</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>Speaker of the group</source>
        <translation>Gruppens talesperson</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>On the laptop</source>
        <translation>På datorn</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papper</translation>
    </message>
    <message>
        <source>Hands or stickers counted</source>
        <translation>Räknade händer eller klistermärken</translation>
    </message>
    <message>
        <source>Most dots first, what fits the budget</source>
        <translation>Flest prickar först, det som ryms i budgeten</translation>
    </message>
    <message>
        <source>Most dots for the money first</source>
        <translation>Flest prickar för pengarna först</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Lika andelar</translation>
    </message>
    <message>
        <source>Equal shares, by dots</source>
        <translation>Lika andelar, efter prickar</translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>Rättvisa andelar</translation>
    </message>
    <message>
        <source>Fair shares, the rest unspent</source>
        <translation>Rättvisa andelar, resten används inte</translation>
    </message>
    <message>
        <source>Most dots in all within the budget</source>
        <translation>Flest prickar totalt inom budgeten</translation>
    </message>
    <message>
        <source>Best mean score first</source>
        <translation>Bästa medelvärde först</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Valt för hand</translation>
    </message>
    <message>
        <source>Consent: nobody objects</source>
        <translation>Samtycke: ingen har invändningar</translation>
    </message>
    <message>
        <source>%1, the rest by most dots</source>
        <translation>%1, resten efter flest prickar</translation>
    </message>
    <message>
        <source>Selected with what was left</source>
        <translation>Valt med det som var kvar</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ryms inte</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Över gränsen</translation>
    </message>
    <message>
        <source>Shares too small</source>
        <translation>För små andelar</translation>
    </message>
    <message>
        <source>Not in the best set</source>
        <translation>Inte i det bästa urvalet</translation>
    </message>
    <message>
        <source>No dots</source>
        <translation>Inga prickar</translation>
    </message>
    <message>
        <source>Not scored by every criterion</source>
        <translation>Inte bedömt enligt alla kriterier</translation>
    </message>
    <message>
        <source>The later of the changes holds.</source>
        <translation>Den senare ändringen gäller.</translation>
    </message>
    <message>
        <source>Deleted on one laptop and changed on another; it stays.</source>
        <translation>Raderad på en dator och ändrad på en annan; den finns kvar.</translation>
    </message>
    <message>
        <source>Sealed twice with different content; it is not counted.</source>
        <translation>Förseglad två gånger med olika innehåll; den räknas inte.</translation>
    </message>
    <message>
        <source>The vote was opened twice; it cannot be closed until one is chosen.</source>
        <translation>Omröstningen öppnades två gånger; den kan inte stängas förrän en av dem är vald.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Ny nyckel</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Ändrad nyckel</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Inte signerad</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: excluded.</source>
        <translation>
            <numerusform>%n röstsedel förseglad av %1 räknas inte: urnan är utesluten.</numerusform>
            <numerusform>%n röstsedlar förseglade av %1 räknas inte: urnan är utesluten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: the file was not signed.</source>
        <translation>
            <numerusform>%n röstsedel förseglad av %1 räknas inte: filen var inte signerad.</numerusform>
            <numerusform>%n röstsedlar förseglade av %1 räknas inte: filen var inte signerad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key has changed.</source>
        <translation>
            <numerusform>%n röstsedel förseglad av %1 räknas inte: datorns nyckel har ändrats.</numerusform>
            <numerusform>%n röstsedlar förseglade av %1 räknas inte: datorns nyckel har ändrats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key is new.</source>
        <translation>
            <numerusform>%n röstsedel förseglad av %1 räknas inte: datorns nyckel är ny.</numerusform>
            <numerusform>%n röstsedlar förseglade av %1 räknas inte: datorns nyckel är ny.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown laptop</source>
        <translation>en okänd dator</translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ from what another laptop sealed.</source>
        <translation>
            <numerusform>%n av dem skiljer sig från det som en annan dator har förseglat.</numerusform>
            <numerusform>%n av dem skiljer sig från det som en annan dator har förseglat.</numerusform>
        </translation>
    </message>
    <message>
        <source>A laptop whose key nobody accepted changed this vote; its change does not count.</source>
        <translation>En dator vars nyckel ingen har godkänt ändrade den här omröstningen; ändringen räknas inte.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
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
        <translation>Databas</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Databasfil</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Databasserver</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Hänvisningar</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Entries in unbroken chains</source>
        <translation>Poster i obrutna kedjor</translation>
    </message>
    <message>
        <source>Tables as the log says</source>
        <translation>Tabeller enligt loggen</translation>
    </message>
    <message>
        <source>Urn of open votes</source>
        <translation>Urna för öppna omröstningar</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Säkerhetskopia skriven</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Säkerhetskopia återställd</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Annex: photos of notes</source>
        <translation>Bilaga: foton av lappar</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foton</numerusform>
        </translation>
    </message>
    <message>
        <source>Not grouped yet</source>
        <translation>Inte grupperade än</translation>
    </message>
    <message>
        <source>Ideas by cluster</source>
        <translation>Idéer efter grupp</translation>
    </message>
    <message>
        <source>No idea has been written yet.</source>
        <translation>Ingen idé har skrivits än.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idé</numerusform>
            <numerusform>%n idéer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grouped by the participants.</source>
        <translation>%1, grupperade av deltagarna.</translation>
    </message>
    <message>
        <source>%1 from %2, grouped by the participants.</source>
        <translation>%1 från %2, grupperade av deltagarna.</translation>
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
        <translation>även: ”%1”</translation>
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
            <numerusform>Högst %n initiativ</numerusform>
            <numerusform>Högst %n initiativ</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Högsta antal</translation>
    </message>
    <message>
        <source>Why these</source>
        <translation>Varför dessa</translation>
    </message>
    <message>
        <source>%1 for %2 of the budget of %3, decided on %4.</source>
        <translation>%1 för %2 av en budget på %3, beslutat den %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n initiativ</numerusform>
            <numerusform>%n initiativ</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Beslutsprotokoll</translation>
    </message>
    <message>
        <source>Earlier decision record</source>
        <translation>Tidigare beslutsprotokoll</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Invändningar</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Tas upp på nytt</translation>
    </message>
    <message>
        <source>Check sum of the ballots counted</source>
        <translation>Kontrollsumma för de räknade röstsedlarna</translation>
    </message>
    <message>
        <source>A decision of %1 replaced this one.</source>
        <translation>Ett beslut den %1 ersatte detta.</translation>
    </message>
    <message>
        <source>Not in force.</source>
        <translation>Gäller inte.</translation>
    </message>
    <message>
        <source>Laptops decided without knowing of each other. A new decision settles it.</source>
        <translation>Besluten fattades på olika datorer, utan kännedom om varandra. Ett nytt beslut avgör saken.</translation>
    </message>
    <message>
        <source>Two decisions stand.</source>
        <translation>Två beslut gäller.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>valt</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>inte valt</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiativ</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Prickar</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Medelvärde</translation>
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
        <translation>Att välja mellan, som de såg ut då</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Kvar</translation>
    </message>
    <message>
        <source>How the rule chose, step by step</source>
        <translation>Så valde regeln, steg för steg</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Pengar från</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Statligt stöd</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Bidrar till</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Växte fram ur</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Första steg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiativ</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were compared.</source>
        <translation>
            <numerusform>%n initiativ jämfördes.</numerusform>
            <numerusform>%n initiativ jämfördes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Vad som hördes</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Sluten omröstning</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No, open</source>
        <translation>Nej, öppen</translation>
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
        <translation>Vad höga poäng betyder</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Why the criteria were opened again</source>
        <translation>Varför kriterierna öppnades igen</translation>
    </message>
    <message>
        <source>Criteria and weights were agreed and locked before scoring.</source>
        <translation>Gruppen enades om kriterier och vikter och låste dem före bedömningen.</translation>
    </message>
    <message>
        <source>Criteria and weights are not locked.</source>
        <translation>Kriterier och vikter är inte låsta.</translation>
    </message>
    <message>
        <source>Criteria and scores</source>
        <translation>Kriterier och poäng</translation>
    </message>
    <message>
        <source>Mean scores</source>
        <translation>Medelpoäng</translation>
    </message>
    <message>
        <source>Weighted means of scores from %1 to %2.</source>
        <translation>Viktade medelvärden av poäng från %1 till %2.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medelvärde</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Lägst till högst</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Mean of all groups</source>
        <translation>Medelvärde för alla grupper</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Insats</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Effekt och insats</translation>
    </message>
    <message>
        <source>Where each group placed the initiatives, from 0 to %1.</source>
        <translation>Var varje grupp placerade initiativen, från 0 till %1.</translation>
    </message>
    <message>
        <source>%1 – the record was changed after signing</source>
        <translation>%1 – protokollet ändrades efter undertecknandet</translation>
    </message>
    <message numerus="yes">
        <source>%n people or tables scored.</source>
        <translation>
            <numerusform>%n person eller bord gav poäng.</numerusform>
            <numerusform>%n personer eller bord gav poäng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order changes if “%1” weighs %2 instead of %3.</source>
        <translation>Ordningen ändras om ”%1” väger %2 i stället för %3.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spridning</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad det blev av det</translation>
    </message>
    <message>
        <source>What was heard of the initiatives later.</source>
        <translation>Vad som senare hördes om initiativen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Made with %1</source>
        <translation>Skapad med %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Arena report</source>
        <translation>Arenans rapport</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idéer</translation>
    </message>
    <message>
        <source>Voting record</source>
        <translation>Omröstningsprotokoll</translation>
    </message>
    <message>
        <source>Summary for participants</source>
        <translation>Sammanfattning för deltagarna</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Närvarolista</translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation>Lappar att klippa ut</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Namnskyltar</translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Medfinansieras av Europeiska unionen</translation>
    </message>
    <message>
        <source>This Transition Arena is part of the project We Make Transition!, which is supported by the programme Interreg Baltic Sea Region.</source>
        <translation>Den här omställningsarenan (Transition Arena) är en del av projektet We Make Transition!, som stöds av programmet Interreg Baltic Sea Region.</translation>
    </message>
    <message>
        <source>Logo of the project and of the European Union</source>
        <translation>Projektets och Europeiska unionens logotyp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Names of participants</source>
        <translation>Deltagarnas namn</translation>
    </message>
    <message>
        <source>Votes never carry names.</source>
        <translation>Rösterna är alltid utan namn.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Verkstäder</translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n verkstad</numerusform>
            <numerusform>%n verkstäder</numerusform>
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
            <numerusform>%n grupp</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n teman</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Omröstning</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valt</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Undertecknat</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Läget den</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingeravtryck</translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n prick</numerusform>
            <numerusform>%n prickar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted, %2</source>
        <translation>%1 röstade, %2</translation>
    </message>
    <message>
        <source>%1 of %2 voted, %3</source>
        <translation>%1 av %2 röstade, %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 av %3</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Inte undertecknat än</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>signatures, date</comment>
        <translation>%1 av %2 den %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>E-mail, if you want news of the initiatives</source>
        <translation>E-post, om du vill ha nyheter om initiativen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Workshop %1 of %2</source>
        <translation>Verkstad %1 av %2</translation>
    </message>
    <message>
        <source>Date: ____________________</source>
        <translation>Datum: ____________________</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Varför vi frågar</translation>
    </message>
    <message>
        <source>This list shows the funder that the workshop took place. The organiser keeps it as long as the programme requires and gives it to nobody else. You need not give an e-mail address. Ask the organiser to see or to correct what it says of you.</source>
        <translation>Den här listan visar finansiären att verkstaden ägde rum. Arrangören sparar den så länge som finansieringsprogrammet kräver och lämnar inte ut den till någon annan. Du behöver inte uppge någon e-postadress. Kontakta arrangören om du vill se eller rätta det som står om dig.</translation>
    </message>
    <message>
        <source>Cut along the lines.</source>
        <translation>Klipp längs linjerna.</translation>
    </message>
    <message>
        <source>Thank you for taking part! This is what came of it.</source>
        <translation>Tack för att du deltog! Det här blev resultatet.</translation>
    </message>
    <message>
        <source>people took part</source>
        <translation>personer deltog</translation>
    </message>
    <message>
        <source>ideas written</source>
        <translation>idéer skrevs</translation>
    </message>
    <message>
        <source>clusters formed</source>
        <translation>grupper bildades</translation>
    </message>
    <message>
        <source>people voted</source>
        <translation>personer röstade</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Vad som valdes</translation>
    </message>
    <message>
        <source>What you voted for</source>
        <translation>Vad ni röstade för</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Vad ni talade om</translation>
    </message>
    <message>
        <source>The organiser will tell you when the next meeting is.</source>
        <translation>Arrangören meddelar när nästa möte är.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Vad som händer sedan</translation>
    </message>
    <message>
        <source>Voting results</source>
        <translation>Omröstningens resultat</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>inställd</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>inte stängd än</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnad</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det blev av den</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Skäl</translation>
    </message>
    <message>
        <source>Votes without a result</source>
        <translation>Omröstningar utan resultat</translation>
    </message>
    <message>
        <source>Nothing was counted in these votes.</source>
        <translation>Ingenting räknades i de här omröstningarna.</translation>
    </message>
    <message>
        <source>Reason on record</source>
        <translation>Antecknad motivering</translation>
    </message>
    <message>
        <source>How to check this page.</source>
        <translation>Så kontrollerar du den här sidan.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Who, and what they offer</source>
        <translation>Vem, och vad de erbjuder</translation>
    </message>
    <message>
        <source>Who will join</source>
        <translation>Vilka som är med</translation>
    </message>
    <message>
        <source>Everybody could say openly what they will join. This does not decide what is chosen.</source>
        <translation>Alla fick öppet säga vad de vill vara med i. Det avgör inte vad som väljs.</translation>
    </message>
    <message>
        <source>Every voter could tick whatever they support.</source>
        <translation>Alla som röstade kunde kryssa för det de stöder.</translation>
    </message>
    <message>
        <source>Every voter gave each idea 0 to %1 points.</source>
        <translation>Alla som röstade gav varje idé 0 till %1 poäng.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter had %n dots, up to %1 on one idea.</source>
        <translation>
            <numerusform>Alla som röstade hade %n prick, högst %1 per idé.</numerusform>
            <numerusform>Alla som röstade hade %n prickar, högst %1 per idé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ideas with most dots go on.</source>
        <translation>
            <numerusform>%n idé går vidare: den med flest prickar.</numerusform>
            <numerusform>De %n idéerna med flest prickar går vidare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n lapp</numerusform>
            <numerusform>%n lappar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An idea needs %n dots to go on.</source>
        <translation>
            <numerusform>En idé behöver %n prick för att gå vidare.</numerusform>
            <numerusform>En idé behöver %n prickar för att gå vidare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every voter could choose one idea.</source>
        <translation>Alla som röstade kunde välja en idé.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter could choose up to %n ideas.</source>
        <translation>
            <numerusform>Alla som röstade kunde välja högst %n idé.</numerusform>
            <numerusform>Alla som röstade kunde välja högst %n idéer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <comment>rank</comment>
        <translation>Placering</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Röstande</translation>
    </message>
    <message>
        <source>Goes on to initiatives (above this line)</source>
        <translation>Blir initiativ (ovanför den här linjen)</translation>
    </message>
    <message>
        <source>people voted (%1)</source>
        <translation>personer röstade (%1)</translation>
    </message>
    <message>
        <source>dots placed</source>
        <translation>placerade prickar</translation>
    </message>
    <message>
        <source>dots unused</source>
        <translation>oanvända prickar</translation>
    </message>
    <message>
        <source>ballots spoiled</source>
        <translation>ogiltiga röstsedlar</translation>
    </message>
    <message>
        <source>decided by number of voters</source>
        <translation>avgjort av antalet röstande</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>avgjort genom lottning</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>avgjort genom omval</translation>
    </message>
    <message>
        <source>decided by the facilitator</source>
        <translation>avgjort av facilitatorn</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>inte avgjort än</translation>
    </message>
    <message>
        <source>Tie at %1 dots, %2</source>
        <translation>Lika röstetal vid %1 prickar, %2</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>Hopslagen med</translation>
    </message>
    <message>
        <source>Joined after the vote</source>
        <translation>Hopslagna efter omröstningen</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Som på tavlan</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>Alfabetiskt</translation>
    </message>
    <message>
        <source>Each voter begins with another one</source>
        <translation>Varje röstande börjar med en annan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Order of the ideas</source>
        <translation>Idéernas ordning</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Regel vid lika röstetal</translation>
    </message>
    <message>
        <source>Words for drawing lots</source>
        <translation>Ord för lottningen</translation>
    </message>
    <message>
        <source>Only with a printed voting code</source>
        <translation>Bara med utskriven röstkod</translation>
    </message>
    <message>
        <source>Who could vote</source>
        <translation>Vilka som kunde rösta</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n dator</numerusform>
            <numerusform>%n datorer</numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Röstningen skedde på</translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation>Följer på</translation>
    </message>
    <message>
        <source>Rules, agreed before the vote</source>
        <translation>Regler som gruppen enades om före omröstningen</translation>
    </message>
    <message>
        <source>%1; its ballots count here as well</source>
        <translation>%1; röstsedlarna räknas även här</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>genom lottning</translation>
    </message>
    <message>
        <source>by choice</source>
        <translation>genom val</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>I den här ordningen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Avgjort</translation>
    </message>
    <message>
        <source>Lot or reason</source>
        <translation>Lottning eller skäl</translation>
    </message>
    <message>
        <source>Ties that the room decided</source>
        <translation>Lika röstetal som deltagarna avgjorde</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Sätt att rösta</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Utdelade</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Räknade</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Ogiltiga</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Oanvända</translation>
    </message>
    <message>
        <source>Why the numbers differ</source>
        <translation>Varför siffrorna skiljer sig</translation>
    </message>
    <message>
        <source>How ballots reached the count</source>
        <translation>Hur rösterna kom med i räkningen</translation>
    </message>
    <message>
        <source>The vote was secret.</source>
        <translation>Omröstningen var sluten.</translation>
    </message>
    <message>
        <source>The vote was open.</source>
        <translation>Omröstningen var öppen.</translation>
    </message>
    <message>
        <source>%1 ballots were handed out, %2 were counted, %3 were spoiled. The rules were set on %4, when the vote opened, and did not change. Check sum of the ballots: %5.</source>
        <translation>%1 röstsedlar delades ut, %2 räknades, %3 var ogiltiga. Reglerna fastställdes den %4, när omröstningen öppnades, och ändrades inte. Röstsedlarnas kontrollsumma: %5.</translation>
    </message>
    <message>
        <source>Reason of the exclusion: %1</source>
        <translation>Skäl till uteslutningen: %1</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <comment>day, year</comment>
        <translation>%1 januari %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <comment>day, year</comment>
        <translation>%1 februari %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <comment>day, year</comment>
        <translation>%1 mars %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <comment>day, year</comment>
        <translation>%1 april %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <comment>day, year</comment>
        <translation>%1 maj %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <comment>day, year</comment>
        <translation>%1 juni %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <comment>day, year</comment>
        <translation>%1 juli %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <comment>day, year</comment>
        <translation>%1 augusti %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <comment>day, year</comment>
        <translation>%1 september %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <comment>day, year</comment>
        <translation>%1 oktober %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <comment>day, year</comment>
        <translation>%1 november %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <comment>day, year</comment>
        <translation>%1 december %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1 kl.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hours, minutes</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>the arena report</source>
        <translation>arenans rapport</translation>
    </message>
    <message>
        <source>the voting record</source>
        <translation>omröstningsprotokollet</translation>
    </message>
    <message>
        <source>the decision record</source>
        <translation>beslutsprotokollet</translation>
    </message>
    <message>
        <source>the tables of the arena, for programs</source>
        <translation>arenans tabeller, för program</translation>
    </message>
    <message>
        <source>everything that was written, signed by the laptop</source>
        <translation>allt som skrevs, signerat av datorn</translation>
    </message>
    <message>
        <source>until when all this is kept, for programs</source>
        <translation>hur länge allt detta sparas, för program</translation>
    </message>
    <message>
        <source>the check sums of all files</source>
        <translation>kontrollsummorna för alla filer</translation>
    </message>
    <message>
        <source>Evidence of the Transition Arena “%1”</source>
        <translation>Underlag från omställningsarenan ”%1”</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Vad paketet innehåller</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Så kontrollerar du det</translation>
    </message>
    <message>
        <source>The program WMT Arena checks this bundle: wmt verify FILE. Any other program that reads SHA256SUMS can check the files as well: sha256sum -c SHA256SUMS.</source>
        <translation>Programmet WMT Arena kontrollerar det här paketet: wmt verify FIL. Även andra program som läser SHA256SUMS kan kontrollera filerna: sha256sum -c SHA256SUMS.</translation>
    </message>
    <message>
        <source>The session file holds the secret ballots without names, so that the votes can be counted again.</source>
        <translation>Sessionsfilen innehåller de hemliga röstsedlarna utan namn, så att rösterna kan räknas om.</translation>
    </message>
    <message>
        <source>Fingerprint of the content: %1</source>
        <translation>Innehållets fingeravtryck: %1</translation>
    </message>
    <message>
        <source>Keep until: %1</source>
        <translation>Sparas till: %1</translation>
    </message>
    <message>
        <source>The organiser set this date.</source>
        <translation>Arrangören har bestämt det här datumet.</translation>
    </message>
    <message>
        <source>The programme asks for %1 years from 31 December of the year of its last payment to the lead partner (Regulation (EU) 2021/1060, Article 82). The date takes that to be %2; after a later payment, keep it longer.</source>
        <translation>Finansieringsprogrammet kräver att materialet sparas i %1 år från den 31 december det år då programmet gör sin sista utbetalning till samordnande partner (förordning (EU) 2021/1060, artikel 82). Datumet utgår från år %2; spara längre om en utbetalning sker senare.</translation>
    </message>
    <message>
        <source>Papers on aid under the block exemption regulation (GBER) are kept for %1 years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Handlingar om stöd enligt gruppundantagsförordningen (GBER) sparas i %1 år. Tiden räknas från %2; spara längre om ett beslut eller en utbetalning sker senare.</translation>
    </message>
    <message>
        <source>Papers on de minimis aid are kept for %1 fiscal years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Handlingar om stöd av mindre betydelse sparas i %1 räkenskapsår. Tiden räknas från %2; spara längre om ett beslut eller en utbetalning sker senare.</translation>
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
        <translation>Tack. Blad %1 är inlämnat.</translation>
    </message>
    <message>
        <source>Score the initiatives</source>
        <translation>Poängsätt initiativen</translation>
    </message>
    <message>
        <source>Give %1 to %2 for each question. Nobody sees whose sheet it is.</source>
        <translation>Ge %1 till %2 poäng på varje fråga. Ingen ser vems bladet är.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are in</source>
        <translation>
            <numerusform>%n blad är inlämnat</numerusform>
            <numerusform>%n blad är inlämnade</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin sheet %1</source>
        <translation>Börja på blad %1</translation>
    </message>
    <message>
        <source>Sheet %1 · %2 of %3</source>
        <translation>Blad %1 · %2 av %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Lämna in</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Still there? The sheet is cleared in %1 s.</source>
        <translation>Är du kvar? Bladet töms om %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n idé</numerusform>
            <numerusform>%n idéer</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Display unplugged</source>
        <translation>Skärmen är urkopplad</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausad</translation>
    </message>
    <message>
        <source>New ideas hidden</source>
        <translation>Nya idéer är dolda</translation>
    </message>
    <message>
        <source>On, in a window</source>
        <translation>På, i ett fönster</translation>
    </message>
    <message>
        <source>On, display %1</source>
        <translation>På, skärm %1</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>tiden är ute</translation>
    </message>
    <message>
        <source>timer paused</source>
        <translation>tiden är pausad</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kvar</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting</source>
        <translation>
            <numerusform>%n till väntar</numerusform>
            <numerusform>%n till väntar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not grouped yet</source>
        <translation>
            <numerusform>%n ännu inte grupperad</numerusform>
            <numerusform>%n ännu inte grupperade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer ideas</source>
        <translation>
            <numerusform>%n längre idé</numerusform>
            <numerusform>%n längre idéer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more ideas</source>
        <translation>
            <numerusform>och %n idé till</numerusform>
            <numerusform>och %n idéer till</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas appear here.</source>
        <translation>Här visas idéerna.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are waiting</source>
        <translation>
            <numerusform>%n idé väntar</numerusform>
            <numerusform>%n idéer väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>They are shown together, when all are done.</source>
        <translation>De visas tillsammans när alla är klara.</translation>
    </message>
    <message>
        <source>What do we start?</source>
        <translation>Vad börjar vi med?</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives chosen</source>
        <translation>
            <numerusform>%n initiativ valt</numerusform>
            <numerusform>%n initiativ valda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 av %3</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valt</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>medelvärde</translation>
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
        <translation>Kort paus</translation>
    </message>
    <message>
        <source>Goes on to initiatives</source>
        <translation>Blir initiativ</translation>
    </message>
    <message>
        <source>more voters: %1 to %2</source>
        <translation>fler röstande: %1 mot %2</translation>
    </message>
    <message>
        <source>decided by lot: “%1”</source>
        <translation>avgjort genom lottning: ”%1”</translation>
    </message>
    <message>
        <source>more voters decided</source>
        <translation>antalet röstande avgjorde</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>avgjort genom lottning</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>avgjort genom omval</translation>
    </message>
    <message>
        <source>decided with a reason on record</source>
        <translation>avgjort med antecknad motivering</translation>
    </message>
    <message>
        <source>a run-off or lot will decide</source>
        <translation>omval eller lottning avgör</translation>
    </message>
    <message>
        <source>a run-off will decide</source>
        <translation>omval avgör</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>inte avgjort än</translation>
    </message>
    <message>
        <source>Results of the vote</source>
        <translation>Omröstningens resultat</translation>
    </message>
    <message numerus="yes">
        <source>voted</source>
        <translation>
            <numerusform>röstade</numerusform>
            <numerusform>röstade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dots</source>
        <translation>
            <numerusform>prick</numerusform>
            <numerusform>prickar</numerusform>
        </translation>
    </message>
    <message>
        <source>counted without names</source>
        <translation>räknas utan namn</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Omröstningen är stängd.</translation>
    </message>
</context>
</TS>
