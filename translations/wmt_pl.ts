<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en_GB">
<context>
    <name>Author</name>
    <message>
        <source>Table %1</source>
        <translation>Stolik %1</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Bez stolika</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Arkusz %1</translation>
    </message>
    <message>
        <source>Who is the idea from?</source>
        <translation>Od kogo jest ten pomysł?</translation>
    </message>
    <message>
        <source>A group or a pseudonym. Do not write a person’s full name.</source>
        <translation>Grupa albo pseudonim. Nie wpisuj niczyjego imienia i nazwiska.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Użyj tej nazwy</translation>
    </message>
    <message>
        <source>Ideas from</source>
        <translation>Pomysły od</translation>
    </message>
    <message>
        <source>Who the next ideas are from</source>
        <translation>Od kogo są następne pomysły</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Inna nazwa…</translation>
    </message>
    <message>
        <source>Language of the ideas</source>
        <translation>Język pomysłów</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>S%1</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>Ballots – %1</source>
        <translation>Karty do głosowania – %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr %1</translation>
    </message>
    <message>
        <source>Write 0 to %1 points beside each idea.</source>
        <translation>Wpisz przy każdym pomyśle od 0 do %1 punktów.</translation>
    </message>
    <message>
        <source>Tick every idea that you support.</source>
        <translation>Zaznacz każdy pomysł, który popierasz.</translation>
    </message>
    <message>
        <source>Tick one idea.</source>
        <translation>Zaznacz jeden pomysł.</translation>
    </message>
    <message numerus="yes">
        <source>Tick up to %n ideas.</source>
        <translation>
            <numerusform>Zaznacz najwyżej %n pomysł.</numerusform>
            <numerusform>Zaznacz najwyżej %n pomysły.</numerusform>
            <numerusform>Zaznacz najwyżej %n pomysłów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Write how many beside an idea, at most %1.</source>
        <translation>
            <numerusform>Masz %n kropkę. Wpisz przy pomyśle, ile mu dajesz, najwyżej %1.</numerusform>
            <numerusform>Masz %n kropki. Wpisz przy pomyśle, ile mu dajesz, najwyżej %1.</numerusform>
            <numerusform>Masz %n kropek. Wpisz przy pomyśle, ile mu dajesz, najwyżej %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Fill one circle for each, at most %1 on one idea.</source>
        <translation>
            <numerusform>Masz %n kropkę. Za każdą zamaluj jedno kółko, najwyżej %1 przy jednym pomyśle.</numerusform>
            <numerusform>Masz %n kropki. Za każdą zamaluj jedno kółko, najwyżej %1 przy jednym pomyśle.</numerusform>
            <numerusform>Masz %n kropek. Za każdą zamaluj jedno kółko, najwyżej %1 przy jednym pomyśle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Voting codes – %1</source>
        <translation>Kody do głosowania – %1</translation>
    </message>
    <message>
        <source>Voting code</source>
        <translation>Kod do głosowania</translation>
    </message>
    <message>
        <source>Lets one person vote once. It is not kept with your vote: nobody can tell.</source>
        <translation>Z tym kodem jedna osoba może zagłosować raz. Kodu nie zapisuje się razem z głosem: nikt nie może ich powiązać.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Your vote was not counted. Please press again.</source>
        <translation>Twój głos nie został policzony. Naciśnij jeszcze raz.</translation>
    </message>
    <message>
        <source>Three words and a number. The first three letters of each word are enough.</source>
        <translation>Trzy słowa i liczba. Wystarczą pierwsze trzy litery każdego słowa.</translation>
    </message>
    <message>
        <source>Your voting code</source>
        <translation>Twój kod do głosowania</translation>
    </message>
    <message>
        <source>It stands on your slip and is not kept with your vote</source>
        <translation>Jest na Twojej kartce i nie zapisuje się go razem z głosem</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Głosuję dalej</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Czy nadal tu jesteś?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds your dots are cleared. Nothing is counted.</source>
        <translation>
            <numerusform>Za %n sekundę Twoje kropki zostaną usunięte. Nic nie zostanie policzone.</numerusform>
            <numerusform>Za %n sekundy Twoje kropki zostaną usunięte. Nic nie zostanie policzone.</numerusform>
            <numerusform>Za %n sekund Twoje kropki zostaną usunięte. Nic nie zostanie policzone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkty</numerusform>
            <numerusform>%n punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n kropka</numerusform>
            <numerusform>%n kropki</numerusform>
            <numerusform>%n kropek</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybrany</translation>
    </message>
    <message>
        <source>Do not choose %1</source>
        <translation>Nie wybieraj: %1</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Wybierz: %1</translation>
    </message>
    <message>
        <source>Take a dot back from %1</source>
        <translation>Cofnij kropkę: %1</translation>
    </message>
    <message>
        <source>Add a dot to %1</source>
        <translation>Dodaj kropkę: %1</translation>
    </message>
    <message>
        <source>0 to %1 points for each idea</source>
        <translation>Od 0 do %1 punktów na każdy pomysł</translation>
    </message>
    <message>
        <source>Choose every idea that you support</source>
        <translation>Wybierz każdy pomysł, który popierasz</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n ideas</source>
        <translation>
            <numerusform>Wybierz najwyżej %n pomysł</numerusform>
            <numerusform>Wybierz najwyżej %n pomysły</numerusform>
            <numerusform>Wybierz najwyżej %n pomysłów</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one idea</source>
        <translation>Wybierz jeden pomysł</translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>Po %n kropce na osobę</numerusform>
            <numerusform>Po %n kropki na osobę</numerusform>
            <numerusform>Po %n kropek na osobę</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to %2 on one idea</source>
        <translation>%1, najwyżej %2 na jeden pomysł</translation>
    </message>
    <message numerus="yes">
        <source>You may choose %n ideas</source>
        <translation>
            <numerusform>Możesz wybrać %n pomysł</numerusform>
            <numerusform>Możesz wybrać %n pomysły</numerusform>
            <numerusform>Możesz wybrać %n pomysłów</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose one idea</source>
        <translation>Wybierasz jeden pomysł</translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots</source>
        <translation>
            <numerusform>Masz %n kropkę</numerusform>
            <numerusform>Masz %n kropki</numerusform>
            <numerusform>Masz %n kropek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Zostało: %n</numerusform>
            <numerusform>Zostało: %n</numerusform>
            <numerusform>Zostało: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Niewybrany</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>This idea is chosen. Press − to take it back.</source>
        <translation>Ten pomysł jest wybrany. Naciśnij −, aby to cofnąć.</translation>
    </message>
    <message>
        <source>You have chosen all you can. Press − to take one back.</source>
        <translation>Nie można wybrać więcej. Naciśnij −, aby jeden wybór cofnąć.</translation>
    </message>
    <message>
        <source>%1 is the most for one idea.</source>
        <translation>Na jeden pomysł: najwyżej %1.</translation>
    </message>
    <message>
        <source>All dots are placed. Press − to take one back.</source>
        <translation>Wszystkie kropki są rozdane. Naciśnij −, aby jedną cofnąć.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are chosen</source>
        <translation>
            <numerusform>Wybrano %n pomysł</numerusform>
            <numerusform>Wybrano %n pomysły</numerusform>
            <numerusform>Wybrano %n pomysłów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n dots are placed</source>
        <translation>
            <numerusform>Rozdano %n kropkę</numerusform>
            <numerusform>Rozdano wszystkie %n kropki</numerusform>
            <numerusform>Rozdano wszystkie %n kropek</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. You may cast an empty ballot.</source>
        <translation>Nic nie wybrano. Możesz oddać pustą kartę.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are given</source>
        <translation>
            <numerusform>Przyznano %n punkt</numerusform>
            <numerusform>Przyznano %n punkty</numerusform>
            <numerusform>Przyznano %n punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots are not placed</source>
        <translation>
            <numerusform>Nie rozdano %n kropki</numerusform>
            <numerusform>Nie rozdano %n kropek</numerusform>
            <numerusform>Nie rozdano %n kropek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have voted</source>
        <translation>
            <numerusform>Zagłosowała %n osoba</numerusform>
            <numerusform>Zagłosowały %n osoby</numerusform>
            <numerusform>Zagłosowało %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>Zagłosowało osób: %1 z %2</translation>
    </message>
    <message>
        <source>This is no voting code of this vote; compare each word with your slip.</source>
        <translation>To nie jest kod do tego głosowania; porównaj każde słowo ze swoją kartką.</translation>
    </message>
    <message>
        <source>Somebody has voted with this code already; ask the facilitator for another.</source>
        <translation>Ktoś już zagłosował z tym kodem; poproś facylitatora o inny.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Back to the vote</source>
        <translation>Powrót do głosowania</translation>
    </message>
    <message>
        <source>Facilitator’s PIN</source>
        <translation>PIN facylitatora</translation>
    </message>
    <message>
        <source>Dots on the screen are not counted.</source>
        <translation>Kropki na ekranie nie zostaną policzone.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation>Za dużo błędnych kodów PIN. Spróbuj ponownie za %1&#xa0;s.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>Wpisano %n cyfrę</numerusform>
            <numerusform>Wpisano %n cyfry</numerusform>
            <numerusform>Wpisano %n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Oddaję głos</translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation>Sprawdź swój głos</translation>
    </message>
    <message>
        <source>Nothing is counted until you press %1</source>
        <translation>Nic się nie liczy, dopóki nie naciśniesz „%1”</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <translation>Wróć i zmień</translation>
    </message>
    <message>
        <source>After casting, your dots cannot be changed.</source>
        <translation>Po oddaniu głosu kropek nie można zmienić.</translation>
    </message>
    <message>
        <source>Your dots are counted without your name. After casting, they cannot be changed.</source>
        <translation>Twoje kropki liczymy bez nazwiska. Po oddaniu głosu nie można ich zmienić.</translation>
    </message>
    <message>
        <source>Next voter</source>
        <translation>Następna osoba</translation>
    </message>
    <message>
        <source>Start in English</source>
        <comment>Name the language of this translation</comment>
        <translation>Zacznij po polsku</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Dziękujemy!</translation>
    </message>
    <message>
        <source>Your vote is counted.</source>
        <translation>Twój głos został policzony.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Czas minął</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Nic nie zostało policzone.</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Głosowanie jest zamknięte</translation>
    </message>
    <message>
        <source>Please hand the laptop back.</source>
        <translation>Prosimy oddać laptop.</translation>
    </message>
    <message>
        <source>Facilitator: press Ctrl Shift K</source>
        <translation>Facylitator: naciśnij Ctrl Shift K</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Więcej języków</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Mały tekst</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Duży tekst</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Więcej pomysłów</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>Review &amp; cast</source>
        <translation>Sprawdź i oddaj</translation>
    </message>
    <message>
        <source>Counted without your name</source>
        <translation>Liczymy bez Twojego nazwiska</translation>
    </message>
    <message>
        <source>All placed. Now check your vote.</source>
        <translation>Wszystko rozdane. Teraz sprawdź swój głos.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>System map</source>
        <translation>Mapa sytuacji</translation>
    </message>
    <message>
        <source>Vision %1</source>
        <translation>Wizja %1</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Ścieżki zmian</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Pomysły</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Głosowanie</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inicjatywy</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Ewaluacja</translation>
    </message>
    <message>
        <source>Three workshops</source>
        <translation>Trzy warsztaty</translation>
    </message>
    <message>
        <source>One evening</source>
        <translation>Jeden wieczór</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Obieg zamknięty</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Żywność</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilność</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Dobrostan</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Bez tematu</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>W przygotowaniu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Odwołane</translation>
    </message>
    <message>
        <source>More voters decides</source>
        <translation>Rozstrzyga większa liczba głosujących</translation>
    </message>
    <message>
        <source>Run-off vote</source>
        <translation>Dogrywka</translation>
    </message>
    <message>
        <source>Drawing of lots</source>
        <translation>Losowanie</translation>
    </message>
    <message>
        <source>Facilitator decides, with a reason</source>
        <translation>Rozstrzyga facylitator, z uzasadnieniem</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Zaproponowana</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>Na krótkiej liście</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Wybrana</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zakończona</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Przerwana</translation>
    </message>
    <message>
        <source>No state aid</source>
        <translation>Bez pomocy publicznej</translation>
    </message>
    <message>
        <source>De minimis aid</source>
        <translation>Pomoc de minimis</translation>
    </message>
    <message>
        <source>Block exemption (GBER)</source>
        <translation>Wyłączenie blokowe (GBER)</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facylitator</translation>
    </message>
    <message>
        <source>Speaker of the group</source>
        <translation>Przedstawiciel grupy</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>On the laptop</source>
        <translation>Na laptopie</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Na papierze</translation>
    </message>
    <message>
        <source>Hands or stickers counted</source>
        <translation>Policzone ręce lub naklejki</translation>
    </message>
    <message>
        <source>Most dots first, what fits the budget</source>
        <translation>Najpierw najwięcej kropek, co mieści się w budżecie</translation>
    </message>
    <message>
        <source>Most dots for the money first</source>
        <translation>Najpierw najwięcej kropek w stosunku do kosztu</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Równe udziały</translation>
    </message>
    <message>
        <source>Equal shares, by dots</source>
        <translation>Równe udziały, według kropek</translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>Sprawiedliwe udziały</translation>
    </message>
    <message>
        <source>Fair shares, the rest unspent</source>
        <translation>Sprawiedliwe udziały, reszta niewydana</translation>
    </message>
    <message>
        <source>Most dots in all within the budget</source>
        <translation>Najwięcej kropek łącznie w ramach budżetu</translation>
    </message>
    <message>
        <source>Best mean score first</source>
        <translation>Najpierw najlepsza średnia ocena</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Wybór ręczny</translation>
    </message>
    <message>
        <source>Consent: nobody objects</source>
        <translation>Zgoda: nikt nie zgłasza sprzeciwu</translation>
    </message>
    <message>
        <source>%1, the rest by most dots</source>
        <translation>%1, reszta według liczby kropek</translation>
    </message>
    <message>
        <source>Selected with what was left</source>
        <translation>Wybrana z pozostałych środków</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Nie mieści się</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Ponad limit</translation>
    </message>
    <message>
        <source>Shares too small</source>
        <translation>Za małe udziały</translation>
    </message>
    <message>
        <source>Not in the best set</source>
        <translation>Poza najlepszym zestawem</translation>
    </message>
    <message>
        <source>No dots</source>
        <translation>Bez kropek</translation>
    </message>
    <message>
        <source>Not scored by every criterion</source>
        <translation>Nieoceniona według każdego kryterium</translation>
    </message>
    <message>
        <source>The later of the changes holds.</source>
        <translation>Obowiązuje późniejsza zmiana.</translation>
    </message>
    <message>
        <source>Deleted on one laptop and changed on another; it stays.</source>
        <translation>Usunięte na jednym laptopie, a zmienione na innym; zostaje.</translation>
    </message>
    <message>
        <source>Sealed twice with different content; it is not counted.</source>
        <translation>Zapieczętowane dwa razy z różną treścią; nie jest liczone.</translation>
    </message>
    <message>
        <source>The vote was opened twice; it cannot be closed until one is chosen.</source>
        <translation>Głosowanie otwarto dwa razy; nie można go zamknąć, dopóki jedno z nich nie zostanie wybrane.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Ten laptop</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordynator</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zaakceptowany</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy klucz</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Zmieniony klucz</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Bez podpisu</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: excluded.</source>
        <translation>
            <numerusform>%n karta zapieczętowana przez %1 nie jest liczona: urna jest wykluczona.</numerusform>
            <numerusform>%n karty zapieczętowane przez %1 nie są liczone: urna jest wykluczona.</numerusform>
            <numerusform>%n kart zapieczętowanych przez %1 nie jest liczonych: urna jest wykluczona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: the file was not signed.</source>
        <translation>
            <numerusform>%n karta zapieczętowana przez %1 nie jest liczona: plik nie był podpisany.</numerusform>
            <numerusform>%n karty zapieczętowane przez %1 nie są liczone: plik nie był podpisany.</numerusform>
            <numerusform>%n kart zapieczętowanych przez %1 nie jest liczonych: plik nie był podpisany.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key has changed.</source>
        <translation>
            <numerusform>%n karta zapieczętowana przez %1 nie jest liczona: klucz laptopa się zmienił.</numerusform>
            <numerusform>%n karty zapieczętowane przez %1 nie są liczone: klucz laptopa się zmienił.</numerusform>
            <numerusform>%n kart zapieczętowanych przez %1 nie jest liczonych: klucz laptopa się zmienił.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key is new.</source>
        <translation>
            <numerusform>%n karta zapieczętowana przez %1 nie jest liczona: klucz laptopa jest nowy.</numerusform>
            <numerusform>%n karty zapieczętowane przez %1 nie są liczone: klucz laptopa jest nowy.</numerusform>
            <numerusform>%n kart zapieczętowanych przez %1 nie jest liczonych: klucz laptopa jest nowy.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown laptop</source>
        <translation>nieznany laptop</translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ from what another laptop sealed.</source>
        <translation>
            <numerusform>%n z nich różni się od tego, co zapieczętował inny laptop.</numerusform>
            <numerusform>%n z nich różnią się od tego, co zapieczętował inny laptop.</numerusform>
            <numerusform>%n z nich różni się od tego, co zapieczętował inny laptop.</numerusform>
        </translation>
    </message>
    <message>
        <source>A laptop whose key nobody accepted changed this vote; its change does not count.</source>
        <translation>Laptop, którego klucza nikt nie zaakceptował, zmienił to głosowanie; zmiana się nie liczy.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Baza danych</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Plik bazy danych</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Serwer bazy danych</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Odwołania</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Wersja schematu</translation>
    </message>
    <message>
        <source>Entries in unbroken chains</source>
        <translation>Wpisy w nieprzerwanych łańcuchach</translation>
    </message>
    <message>
        <source>Tables as the log says</source>
        <translation>Tabele zgodne z dziennikiem</translation>
    </message>
    <message>
        <source>Urn of open votes</source>
        <translation>Urna otwartych głosowań</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Kopia zapasowa zapisana</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Kopia zapasowa przywrócona</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Annex: photos of notes</source>
        <translation>Załącznik: zdjęcia karteczek</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n zdjęcie</numerusform>
            <numerusform>%n zdjęcia</numerusform>
            <numerusform>%n zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Not grouped yet</source>
        <translation>Jeszcze niepogrupowane</translation>
    </message>
    <message>
        <source>Ideas by cluster</source>
        <translation>Pomysły według grup</translation>
    </message>
    <message>
        <source>No idea has been written yet.</source>
        <translation>Nie zapisano jeszcze żadnego pomysłu.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n pomysł</numerusform>
            <numerusform>%n pomysły</numerusform>
            <numerusform>%n pomysłów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, grouped by the participants.</source>
        <translation>%1, pogrupowane przez uczestników.</translation>
    </message>
    <message>
        <source>%1 from %2, grouped by the participants.</source>
        <translation>%1 od %2, pogrupowane przez uczestników.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n stolika</numerusform>
            <numerusform>%n stolików</numerusform>
            <numerusform>%n stolików</numerusform>
        </translation>
    </message>
    <message>
        <source>also: “%1”</source>
        <translation>także: „%1”</translation>
    </message>
    <message>
        <source>Initiative %1</source>
        <translation>Inicjatywa %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message numerus="yes">
        <source>At most %n initiatives</source>
        <translation>
            <numerusform>Najwyżej %n inicjatywa</numerusform>
            <numerusform>Najwyżej %n inicjatywy</numerusform>
            <numerusform>Najwyżej %n inicjatyw</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Why these</source>
        <translation>Dlaczego właśnie te</translation>
    </message>
    <message>
        <source>%1 for %2 of the budget of %3, decided on %4.</source>
        <translation>%1 za %2 z budżetu %3, decyzja z %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n inicjatywa</numerusform>
            <numerusform>%n inicjatywy</numerusform>
            <numerusform>%n inicjatyw</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Protokół decyzji</translation>
    </message>
    <message>
        <source>Earlier decision record</source>
        <translation>Wcześniejszy protokół decyzji</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Sprzeciwy</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Do ponownego rozpatrzenia</translation>
    </message>
    <message>
        <source>Check sum of the ballots counted</source>
        <translation>Suma kontrolna policzonych kart</translation>
    </message>
    <message>
        <source>A decision of %1 replaced this one.</source>
        <translation>Zastąpiła ją decyzja z %1.</translation>
    </message>
    <message>
        <source>Not in force.</source>
        <translation>Nie obowiązuje.</translation>
    </message>
    <message>
        <source>Laptops decided without knowing of each other. A new decision settles it.</source>
        <translation>Decyzje zapadły na różnych laptopach, bez wiedzy o sobie nawzajem. Rozstrzygnie to nowa decyzja.</translation>
    </message>
    <message>
        <source>Two decisions stand.</source>
        <translation>Obowiązują dwie decyzje.</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>wybrana</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>niewybrana</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inicjatywa</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Kropki</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Średnia ocena</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Chosen among, as they stood then</source>
        <translation>Do wyboru były (stan z tamtego czasu)</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Podpisy</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pozostaje</translation>
    </message>
    <message>
        <source>How the rule chose, step by step</source>
        <translation>Jak reguła wybierała, krok po kroku</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Kto prowadzi</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partnerzy</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Koszty</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Pieniądze z</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Pomoc publiczna</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Przyczynia się do</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Skąd się wzięła</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Inicjatywy</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were compared.</source>
        <translation>
            <numerusform>Porównano %n inicjatywę.</numerusform>
            <numerusform>Porównano %n inicjatywy.</numerusform>
            <numerusform>Porównano %n inicjatyw.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Co było słychać</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Głosowanie tajne</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No, open</source>
        <translation>Nie, jawne</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>What a high score means</source>
        <translation>Co oznacza wysoka ocena</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Why the criteria were opened again</source>
        <translation>Dlaczego ponownie otwarto kryteria</translation>
    </message>
    <message>
        <source>Criteria and weights were agreed and locked before scoring.</source>
        <translation>Kryteria i wagi uzgodniono i zablokowano przed oceną.</translation>
    </message>
    <message>
        <source>Criteria and weights are not locked.</source>
        <translation>Kryteria i wagi nie są zablokowane.</translation>
    </message>
    <message>
        <source>Criteria and scores</source>
        <translation>Kryteria i oceny</translation>
    </message>
    <message>
        <source>Mean scores</source>
        <translation>Średnie oceny</translation>
    </message>
    <message>
        <source>Weighted means of scores from %1 to %2.</source>
        <translation>Średnie ważone ocen od %1 do %2.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rozstrzygnięcie</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Od najniższej do najwyższej</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <source>Mean of all groups</source>
        <translation>Średnia wszystkich grup</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wpływ</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Nakład pracy</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Wpływ i nakład pracy</translation>
    </message>
    <message>
        <source>Where each group placed the initiatives, from 0 to %1.</source>
        <translation>Gdzie każda grupa umieściła inicjatywy, od 0 do %1.</translation>
    </message>
    <message>
        <source>%1 – the record was changed after signing</source>
        <translation>%1 – protokół zmieniono po podpisaniu</translation>
    </message>
    <message numerus="yes">
        <source>%n people or tables scored.</source>
        <translation>
            <numerusform>Oceniła %n osoba lub stolik.</numerusform>
            <numerusform>Oceniły %n osoby lub stoliki.</numerusform>
            <numerusform>Oceniło %n osób lub stolików.</numerusform>
        </translation>
    </message>
    <message>
        <source>The order changes if “%1” weighs %2 instead of %3.</source>
        <translation>Kolejność się zmienia, jeśli „%1” waży %2 zamiast %3.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Rozrzut</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Co z tego wynikło</translation>
    </message>
    <message>
        <source>What was heard of the initiatives later.</source>
        <translation>Co później było słychać o inicjatywach.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Made with %1</source>
        <translation>Wykonano w programie %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Arena report</source>
        <translation>Raport z areny</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Pomysły</translation>
    </message>
    <message>
        <source>Voting record</source>
        <translation>Protokół głosowania</translation>
    </message>
    <message>
        <source>Summary for participants</source>
        <translation>Podsumowanie dla uczestników</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Lista obecności</translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation>Karteczki do wycięcia</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Identyfikatory</translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Współfinansowane przez Unię Europejską</translation>
    </message>
    <message>
        <source>This Transition Arena is part of the project We Make Transition!, which is supported by the programme Interreg Baltic Sea Region.</source>
        <translation>Ta arena transformacji (Transition Arena) jest częścią projektu We Make Transition!, wspieranego przez program Interreg Baltic Sea Region.</translation>
    </message>
    <message>
        <source>Logo of the project and of the European Union</source>
        <translation>Logo projektu i Unii Europejskiej</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Names of participants</source>
        <translation>Imiona i nazwiska uczestników</translation>
    </message>
    <message>
        <source>Votes never carry names.</source>
        <translation>Głosy nigdy nie zawierają nazwisk.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Warsztaty</translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n warsztat</numerusform>
            <numerusform>%n warsztaty</numerusform>
            <numerusform>%n warsztatów</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <translation>
            <numerusform>%n grupa</numerusform>
            <numerusform>%n grupy</numerusform>
            <numerusform>%n grup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n temat</numerusform>
            <numerusform>%n tematy</numerusform>
            <numerusform>%n tematów</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Głosowanie</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Wybrane</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Stan na</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Odcisk</translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n kropka</numerusform>
            <numerusform>%n kropki</numerusform>
            <numerusform>%n kropek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted, %2</source>
        <translation>Głosowało: %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 voted, %3</source>
        <translation>Głosowało: %1 z %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 z %3</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Jeszcze niepodpisane</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>signatures, date</comment>
        <translation>%1 z %2, %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Lp.</translation>
    </message>
    <message>
        <source>E-mail, if you want news of the initiatives</source>
        <translation>E-mail, jeśli chcesz wiadomości o inicjatywach</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Workshop %1 of %2</source>
        <translation>Warsztat %1 z %2</translation>
    </message>
    <message>
        <source>Date: ____________________</source>
        <translation>Data: ____________________</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Dlaczego pytamy</translation>
    </message>
    <message>
        <source>This list shows the funder that the workshop took place. The organiser keeps it as long as the programme requires and gives it to nobody else. You need not give an e-mail address. Ask the organiser to see or to correct what it says of you.</source>
        <translation>Ta lista pokazuje instytucji finansującej, że warsztat się odbył. Organizator przechowuje ją tak długo, jak wymaga program finansujący, i nie przekazuje jej nikomu innemu. Nie musisz podawać adresu e-mail. Jeśli chcesz zobaczyć lub poprawić swoje dane, zwróć się do organizatora.</translation>
    </message>
    <message>
        <source>Cut along the lines.</source>
        <translation>Wytnij wzdłuż linii.</translation>
    </message>
    <message>
        <source>Thank you for taking part! This is what came of it.</source>
        <translation>Dziękujemy za udział! Oto, co z tego wynikło.</translation>
    </message>
    <message>
        <source>people took part</source>
        <translation>osób wzięło udział</translation>
    </message>
    <message>
        <source>ideas written</source>
        <translation>zapisanych pomysłów</translation>
    </message>
    <message>
        <source>clusters formed</source>
        <translation>utworzonych grup</translation>
    </message>
    <message>
        <source>people voted</source>
        <translation>osób głosowało</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Co wybrano</translation>
    </message>
    <message>
        <source>What you voted for</source>
        <translation>Na co głosowaliście</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>O czym rozmawialiście</translation>
    </message>
    <message>
        <source>The organiser will tell you when the next meeting is.</source>
        <translation>Organizator poinformuje o terminie następnego spotkania.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Voting results</source>
        <translation>Wyniki głosowania</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>odwołane</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>jeszcze niezamknięte</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Co się z nim stało</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Votes without a result</source>
        <translation>Głosowania bez wyniku</translation>
    </message>
    <message>
        <source>Nothing was counted in these votes.</source>
        <translation>W tych głosowaniach niczego nie policzono.</translation>
    </message>
    <message>
        <source>Reason on record</source>
        <translation>Zapisany powód</translation>
    </message>
    <message>
        <source>How to check this page.</source>
        <translation>Jak sprawdzić tę stronę.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Pomysł</translation>
    </message>
    <message>
        <source>Who, and what they offer</source>
        <translation>Kto i co oferuje</translation>
    </message>
    <message>
        <source>Who will join</source>
        <translation>Kto się przyłączy</translation>
    </message>
    <message>
        <source>Everybody could say openly what they will join. This does not decide what is chosen.</source>
        <translation>Każdy mógł otwarcie powiedzieć, do czego się przyłączy. To nie decyduje o wyborze.</translation>
    </message>
    <message>
        <source>Every voter could tick whatever they support.</source>
        <translation>Każdy głosujący mógł zaznaczyć wszystko, co popiera.</translation>
    </message>
    <message>
        <source>Every voter gave each idea 0 to %1 points.</source>
        <translation>Każdy głosujący dał każdemu pomysłowi od 0 do %1 punktów.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter had %n dots, up to %1 on one idea.</source>
        <translation>
            <numerusform>Każdy głosujący miał %n kropkę, najwyżej %1 na jeden pomysł.</numerusform>
            <numerusform>Każdy głosujący miał %n kropki, najwyżej %1 na jeden pomysł.</numerusform>
            <numerusform>Każdy głosujący miał %n kropek, najwyżej %1 na jeden pomysł.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ideas with most dots go on.</source>
        <translation>
            <numerusform>Dalej przechodzi %n pomysł z największą liczbą kropek.</numerusform>
            <numerusform>Dalej przechodzą %n pomysły z największą liczbą kropek.</numerusform>
            <numerusform>Dalej przechodzi %n pomysłów z największą liczbą kropek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n karteczka</numerusform>
            <numerusform>%n karteczki</numerusform>
            <numerusform>%n karteczek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An idea needs %n dots to go on.</source>
        <translation>
            <numerusform>Pomysł potrzebuje %n kropki, aby przejść dalej.</numerusform>
            <numerusform>Pomysł potrzebuje %n kropek, aby przejść dalej.</numerusform>
            <numerusform>Pomysł potrzebuje %n kropek, aby przejść dalej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every voter could choose one idea.</source>
        <translation>Każdy głosujący mógł wybrać jeden pomysł.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter could choose up to %n ideas.</source>
        <translation>
            <numerusform>Każdy głosujący mógł wybrać najwyżej %n pomysł.</numerusform>
            <numerusform>Każdy głosujący mógł wybrać najwyżej %n pomysły.</numerusform>
            <numerusform>Każdy głosujący mógł wybrać najwyżej %n pomysłów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <comment>rank</comment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Głosujący</translation>
    </message>
    <message>
        <source>Goes on to initiatives (above this line)</source>
        <translation>Przechodzi do inicjatyw (powyżej tej linii)</translation>
    </message>
    <message>
        <source>people voted (%1)</source>
        <translation>osób głosowało (%1)</translation>
    </message>
    <message>
        <source>dots placed</source>
        <translation>przyznanych kropek</translation>
    </message>
    <message>
        <source>dots unused</source>
        <translation>niewykorzystanych kropek</translation>
    </message>
    <message>
        <source>ballots spoiled</source>
        <translation>nieważnych kart</translation>
    </message>
    <message>
        <source>decided by number of voters</source>
        <translation>rozstrzygnięte liczbą głosujących</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>rozstrzygnięte losowaniem</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>rozstrzygnięte dogrywką</translation>
    </message>
    <message>
        <source>decided by the facilitator</source>
        <translation>rozstrzygnięte przez facylitatora</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>jeszcze nierozstrzygnięte</translation>
    </message>
    <message>
        <source>Tie at %1 dots, %2</source>
        <translation>Remis (kropki: %1), %2</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>Połączono z</translation>
    </message>
    <message>
        <source>Joined after the vote</source>
        <translation>Połączono po głosowaniu</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Jak na tablicy</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>Alfabetycznie</translation>
    </message>
    <message>
        <source>Each voter begins with another one</source>
        <translation>Każdy głosujący zaczyna od innego</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Order of the ideas</source>
        <translation>Kolejność pomysłów</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Zasada przy remisie</translation>
    </message>
    <message>
        <source>Words for drawing lots</source>
        <translation>Słowa do losowania</translation>
    </message>
    <message>
        <source>Only with a printed voting code</source>
        <translation>Tylko z wydrukowanym kodem do głosowania</translation>
    </message>
    <message>
        <source>Who could vote</source>
        <translation>Kto mógł głosować</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptopy</numerusform>
            <numerusform>%n laptopów</numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Urządzenia do głosowania</translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation>Następuje po</translation>
    </message>
    <message>
        <source>Rules, agreed before the vote</source>
        <translation>Zasady uzgodnione przed głosowaniem</translation>
    </message>
    <message>
        <source>%1; its ballots count here as well</source>
        <translation>%1; karty liczą się również tutaj</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>przez losowanie</translation>
    </message>
    <message>
        <source>by choice</source>
        <translation>przez wybór</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>W tej kolejności</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Rozstrzygnięto</translation>
    </message>
    <message>
        <source>Lot or reason</source>
        <translation>Losowanie lub powód</translation>
    </message>
    <message>
        <source>Ties that the room decided</source>
        <translation>Remisy rozstrzygnięte na sali</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Sposób głosowania</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Wydane</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Policzone</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Nieważne</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Niewykorzystane</translation>
    </message>
    <message>
        <source>Why the numbers differ</source>
        <translation>Dlaczego liczby się różnią</translation>
    </message>
    <message>
        <source>How ballots reached the count</source>
        <translation>Jak głosy trafiły do liczenia</translation>
    </message>
    <message>
        <source>The vote was secret.</source>
        <translation>Głosowanie było tajne.</translation>
    </message>
    <message>
        <source>The vote was open.</source>
        <translation>Głosowanie było jawne.</translation>
    </message>
    <message>
        <source>%1 ballots were handed out, %2 were counted, %3 were spoiled. The rules were set on %4, when the vote opened, and did not change. Check sum of the ballots: %5.</source>
        <translation>Wydano kart: %1, policzono: %2, nieważnych: %3. Zasady ustalono %4, przy otwarciu głosowania, i nie zostały zmienione. Suma kontrolna kart: %5.</translation>
    </message>
    <message>
        <source>Reason of the exclusion: %1</source>
        <translation>Powód wykluczenia: %1</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <comment>day, year</comment>
        <translation>%1 stycznia %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <comment>day, year</comment>
        <translation>%1 lutego %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <comment>day, year</comment>
        <translation>%1 marca %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <comment>day, year</comment>
        <translation>%1 kwietnia %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <comment>day, year</comment>
        <translation>%1 maja %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <comment>day, year</comment>
        <translation>%1 czerwca %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <comment>day, year</comment>
        <translation>%1 lipca %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <comment>day, year</comment>
        <translation>%1 sierpnia %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <comment>day, year</comment>
        <translation>%1 września %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <comment>day, year</comment>
        <translation>%1 października %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <comment>day, year</comment>
        <translation>%1 listopada %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <comment>day, year</comment>
        <translation>%1 grudnia %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, godz.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hours, minutes</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>the arena report</source>
        <translation>raport z areny</translation>
    </message>
    <message>
        <source>the voting record</source>
        <translation>protokół głosowania</translation>
    </message>
    <message>
        <source>the decision record</source>
        <translation>protokół decyzji</translation>
    </message>
    <message>
        <source>the tables of the arena, for programs</source>
        <translation>tabele areny, dla programów</translation>
    </message>
    <message>
        <source>everything that was written, signed by the laptop</source>
        <translation>wszystko, co zapisano, podpisane przez laptop</translation>
    </message>
    <message>
        <source>until when all this is kept, for programs</source>
        <translation>do kiedy to wszystko jest przechowywane, dla programów</translation>
    </message>
    <message>
        <source>the check sums of all files</source>
        <translation>sumy kontrolne wszystkich plików</translation>
    </message>
    <message>
        <source>Evidence of the Transition Arena “%1”</source>
        <translation>Dokumentacja areny transformacji „%1”</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Co zawiera ten pakiet</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Jak go sprawdzić</translation>
    </message>
    <message>
        <source>The program WMT Arena checks this bundle: wmt verify FILE. Any other program that reads SHA256SUMS can check the files as well: sha256sum -c SHA256SUMS.</source>
        <translation>Ten pakiet sprawdza program WMT Arena: wmt verify PLIK. Pliki może też sprawdzić każdy inny program czytający SHA256SUMS: sha256sum -c SHA256SUMS.</translation>
    </message>
    <message>
        <source>The session file holds the secret ballots without names, so that the votes can be counted again.</source>
        <translation>Plik sesji zawiera tajne karty do głosowania bez nazwisk, aby głosy można było policzyć ponownie.</translation>
    </message>
    <message>
        <source>Fingerprint of the content: %1</source>
        <translation>Odcisk zawartości: %1</translation>
    </message>
    <message>
        <source>Keep until: %1</source>
        <translation>Przechowywać do: %1</translation>
    </message>
    <message>
        <source>The organiser set this date.</source>
        <translation>Tę datę ustalił organizator.</translation>
    </message>
    <message>
        <source>The programme asks for %1 years from 31 December of the year of its last payment to the lead partner (Regulation (EU) 2021/1060, Article 82). The date takes that to be %2; after a later payment, keep it longer.</source>
        <translation>Program finansujący wymaga przechowywania przez %1 lat od 31 grudnia roku, w którym dokonał ostatniej płatności na rzecz partnera wiodącego (rozporządzenie (UE) 2021/1060, art. 82). Przyjęto tu rok %2; przy późniejszej płatności należy przechowywać dłużej.</translation>
    </message>
    <message>
        <source>Papers on aid under the block exemption regulation (GBER) are kept for %1 years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Dokumenty dotyczące pomocy w ramach wyłączeń blokowych (GBER) przechowuje się przez %1 lat, licząc od roku %2; przy późniejszym przyznaniu lub płatności należy przechowywać dłużej.</translation>
    </message>
    <message>
        <source>Papers on de minimis aid are kept for %1 fiscal years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Dokumenty dotyczące pomocy de minimis przechowuje się przez %1 lat podatkowych, licząc od roku %2; przy późniejszym przyznaniu lub płatności należy przechowywać dłużej.</translation>
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
        <translation>Dziękujemy. Arkusz %1 został oddany.</translation>
    </message>
    <message>
        <source>Score the initiatives</source>
        <translation>Oceń inicjatywy</translation>
    </message>
    <message>
        <source>Give %1 to %2 for each question. Nobody sees whose sheet it is.</source>
        <translation>Przy każdym pytaniu daj od %1 do %2 punktów. Nikt nie widzi, czyj to arkusz.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are in</source>
        <translation>
            <numerusform>Oddano %n arkusz</numerusform>
            <numerusform>Oddano %n arkusze</numerusform>
            <numerusform>Oddano %n arkuszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin sheet %1</source>
        <translation>Zacznij arkusz %1</translation>
    </message>
    <message>
        <source>Sheet %1 · %2 of %3</source>
        <translation>Arkusz %1 · %2 z %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Oddaj</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Still there? The sheet is cleared in %1 s.</source>
        <translation>Czy nadal tu jesteś? Arkusz zostanie wyczyszczony za %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n pomysł</numerusform>
            <numerusform>%n pomysły</numerusform>
            <numerusform>%n pomysłów</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Display unplugged</source>
        <translation>Ekran odłączony</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymany</translation>
    </message>
    <message>
        <source>New ideas hidden</source>
        <translation>Nowe pomysły ukryte</translation>
    </message>
    <message>
        <source>On, in a window</source>
        <translation>Włączony, w oknie</translation>
    </message>
    <message>
        <source>On, display %1</source>
        <translation>Włączony, ekran %1</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>czas minął</translation>
    </message>
    <message>
        <source>timer paused</source>
        <translation>czas wstrzymany</translation>
    </message>
    <message>
        <source>left</source>
        <translation>pozostało</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting</source>
        <translation>
            <numerusform>czeka jeszcze %n</numerusform>
            <numerusform>czekają jeszcze %n</numerusform>
            <numerusform>czeka jeszcze %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not grouped yet</source>
        <translation>
            <numerusform>%n jeszcze bez grupy</numerusform>
            <numerusform>%n jeszcze bez grupy</numerusform>
            <numerusform>%n jeszcze bez grupy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer ideas</source>
        <translation>
            <numerusform>%n dłuższy pomysł</numerusform>
            <numerusform>%n dłuższe pomysły</numerusform>
            <numerusform>%n dłuższych pomysłów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more ideas</source>
        <translation>
            <numerusform>i jeszcze %n pomysł</numerusform>
            <numerusform>i jeszcze %n pomysły</numerusform>
            <numerusform>i jeszcze %n pomysłów</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas appear here.</source>
        <translation>Tu pojawią się pomysły.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are waiting</source>
        <translation>
            <numerusform>Czeka %n pomysł</numerusform>
            <numerusform>Czekają %n pomysły</numerusform>
            <numerusform>Czeka %n pomysłów</numerusform>
        </translation>
    </message>
    <message>
        <source>They are shown together, when all are done.</source>
        <translation>Pokażą się razem, gdy wszyscy skończą.</translation>
    </message>
    <message>
        <source>What do we start?</source>
        <translation>Od czego zaczynamy?</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives chosen</source>
        <translation>
            <numerusform>Wybrano %n inicjatywę</numerusform>
            <numerusform>Wybrano %n inicjatywy</numerusform>
            <numerusform>Wybrano %n inicjatyw</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 z %3</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybrana</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>średnia ocena</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Short pause</source>
        <translation>Krótka przerwa</translation>
    </message>
    <message>
        <source>Goes on to initiatives</source>
        <translation>Przechodzi do inicjatyw</translation>
    </message>
    <message>
        <source>more voters: %1 to %2</source>
        <translation>więcej głosujących: %1 do %2</translation>
    </message>
    <message>
        <source>decided by lot: “%1”</source>
        <translation>rozstrzygnięte losowaniem: „%1”</translation>
    </message>
    <message>
        <source>more voters decided</source>
        <translation>rozstrzygnęła liczba głosujących</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>rozstrzygnięte losowaniem</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>rozstrzygnięte dogrywką</translation>
    </message>
    <message>
        <source>decided with a reason on record</source>
        <translation>rozstrzygnięte z zapisanym powodem</translation>
    </message>
    <message>
        <source>a run-off or lot will decide</source>
        <translation>rozstrzygnie dogrywka albo losowanie</translation>
    </message>
    <message>
        <source>a run-off will decide</source>
        <translation>rozstrzygnie dogrywka</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>jeszcze nierozstrzygnięte</translation>
    </message>
    <message>
        <source>Results of the vote</source>
        <translation>Wyniki głosowania</translation>
    </message>
    <message numerus="yes">
        <source>voted</source>
        <translation>
            <numerusform>osoba głosowała</numerusform>
            <numerusform>osoby głosowały</numerusform>
            <numerusform>osób głosowało</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dots</source>
        <translation>
            <numerusform>kropka</numerusform>
            <numerusform>kropki</numerusform>
            <numerusform>kropek</numerusform>
        </translation>
    </message>
    <message>
        <source>counted without names</source>
        <translation>liczymy bez nazwisk</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Głosowanie jest zamknięte.</translation>
    </message>
</context>
</TS>
