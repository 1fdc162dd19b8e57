<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en_GB">
<context>
    <name>Accessible</name>
    <message numerus="yes">
        <source>%1, cluster with %n notes</source>
        <translation>
            <numerusform>%1, grupa ar %n zīmīti</numerusform>
            <numerusform>%1, grupa ar %n zīmītēm</numerusform>
            <numerusform>%1, grupa ar %n zīmītēm</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Sakļauta</translation>
    </message>
    <message numerus="yes">
        <source>heard %n times</source>
        <translation>
            <numerusform>dzirdēta %n reizi</numerusform>
            <numerusform>dzirdēta %n reizes</numerusform>
            <numerusform>dzirdēta %n reižu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged from %n notes</source>
        <translation>
            <numerusform>apvienota no %n zīmītes</numerusform>
            <numerusform>apvienota no %n zīmītēm</numerusform>
            <numerusform>apvienota no %n zīmītēm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n photos</source>
        <translation>
            <numerusform>ar %n fotoattēlu</numerusform>
            <numerusform>ar %n fotoattēliem</numerusform>
            <numerusform>ar %n fotoattēliem</numerusform>
        </translation>
    </message>
    <message>
        <source>kept off the shared screen</source>
        <translation>nav redzama kopīgajā ekrānā</translation>
    </message>
    <message>
        <source>in “%1”</source>
        <translation>grupā „%1”</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>start the arena</source>
        <translation>arēnas sākšana</translation>
    </message>
    <message>
        <source>edit the arena</source>
        <translation>arēnas labošana</translation>
    </message>
    <message>
        <source>go to another stage</source>
        <translation>pāreja uz citu posmu</translation>
    </message>
    <message>
        <source>change the logo of documents</source>
        <translation>dokumentu logotipa maiņa</translation>
    </message>
    <message>
        <source>set how long papers are kept</source>
        <translation>dokumentu glabāšanas ilguma noteikšana</translation>
    </message>
    <message numerus="yes">
        <source>write %n notes</source>
        <translation>
            <numerusform>%n zīmītes rakstīšana</numerusform>
            <numerusform>%n zīmīšu rakstīšana</numerusform>
            <numerusform>%n zīmīšu rakstīšana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>edit %n notes</source>
        <translation>
            <numerusform>%n zīmītes labošana</numerusform>
            <numerusform>%n zīmīšu labošana</numerusform>
            <numerusform>%n zīmīšu labošana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %n notes</source>
        <translation>
            <numerusform>%n zīmītes pārvietošana</numerusform>
            <numerusform>%n zīmīšu pārvietošana</numerusform>
            <numerusform>%n zīmīšu pārvietošana</numerusform>
        </translation>
    </message>
    <message>
        <source>add photos to a note</source>
        <translation>fotoattēlu pievienošana zīmītei</translation>
    </message>
    <message>
        <source>take a photo off a note</source>
        <translation>fotoattēla noņemšana no zīmītes</translation>
    </message>
    <message numerus="yes">
        <source>delete %n notes</source>
        <translation>
            <numerusform>%n zīmītes dzēšana</numerusform>
            <numerusform>%n zīmīšu dzēšana</numerusform>
            <numerusform>%n zīmīšu dzēšana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>duplicate %n notes</source>
        <translation>
            <numerusform>%n zīmītes dublēšana</numerusform>
            <numerusform>%n zīmīšu dublēšana</numerusform>
            <numerusform>%n zīmīšu dublēšana</numerusform>
        </translation>
    </message>
    <message>
        <source>count as heard again</source>
        <translation>atzīme „Dzirdēta vēlreiz”</translation>
    </message>
    <message numerus="yes">
        <source>merge %n notes</source>
        <translation>
            <numerusform>%n zīmītes apvienošana</numerusform>
            <numerusform>%n zīmīšu apvienošana</numerusform>
            <numerusform>%n zīmīšu apvienošana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>split off %n notes</source>
        <translation>
            <numerusform>%n zīmītes atdalīšana</numerusform>
            <numerusform>%n zīmīšu atdalīšana</numerusform>
            <numerusform>%n zīmīšu atdalīšana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group %n notes</source>
        <translation>
            <numerusform>%n zīmītes grupēšana</numerusform>
            <numerusform>%n zīmīšu grupēšana</numerusform>
            <numerusform>%n zīmīšu grupēšana</numerusform>
        </translation>
    </message>
    <message>
        <source>new cluster</source>
        <translation>jauna grupa</translation>
    </message>
    <message>
        <source>name the cluster</source>
        <translation>grupas nosaukšana</translation>
    </message>
    <message>
        <source>edit the cluster</source>
        <translation>grupas labošana</translation>
    </message>
    <message numerus="yes">
        <source>sort %n notes</source>
        <translation>
            <numerusform>%n zīmītes kārtošana</numerusform>
            <numerusform>%n zīmīšu kārtošana</numerusform>
            <numerusform>%n zīmīšu kārtošana</numerusform>
        </translation>
    </message>
    <message>
        <source>remove the cluster</source>
        <translation>grupas izjaukšana</translation>
    </message>
    <message numerus="yes">
        <source>align %n things</source>
        <translation>
            <numerusform>%n objekta līdzināšana</numerusform>
            <numerusform>%n objektu līdzināšana</numerusform>
            <numerusform>%n objektu līdzināšana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>distribute %n things</source>
        <translation>
            <numerusform>%n objekta izkārtošana vienādos attālumos</numerusform>
            <numerusform>%n objektu izkārtošana vienādos attālumos</numerusform>
            <numerusform>%n objektu izkārtošana vienādos attālumos</numerusform>
        </translation>
    </message>
    <message>
        <source>tidy up the board</source>
        <translation>tāfeles sakārtošana</translation>
    </message>
    <message numerus="yes">
        <source>bring back %n deleted things</source>
        <translation>
            <numerusform>%n dzēsta objekta atjaunošana</numerusform>
            <numerusform>%n dzēstu objektu atjaunošana</numerusform>
            <numerusform>%n dzēstu objektu atjaunošana</numerusform>
        </translation>
    </message>
    <message>
        <source>restore an earlier version</source>
        <translation>agrākas versijas atjaunošana</translation>
    </message>
    <message>
        <source>open the vote</source>
        <translation>balsošanas sākšana</translation>
    </message>
    <message>
        <source>close the vote</source>
        <translation>balsošanas slēgšana</translation>
    </message>
    <message>
        <source>cancel the vote</source>
        <translation>balsošanas atcelšana</translation>
    </message>
    <message>
        <source>repeat the vote</source>
        <translation>balsošanas atkārtošana</translation>
    </message>
    <message>
        <source>change what is revealed</source>
        <translation>redzamo rezultātu maiņa</translation>
    </message>
    <message>
        <source>hand out voting codes</source>
        <translation>balsošanas kodu izsniegšana</translation>
    </message>
    <message>
        <source>seal the urn of one laptop</source>
        <translation>viena datora urnas aizzīmogošana</translation>
    </message>
    <message>
        <source>exclude an urn</source>
        <translation>urnas izslēgšana no skaitīšanas</translation>
    </message>
    <message>
        <source>count an urn again</source>
        <translation>urnas atkārtota iekļaušana skaitīšanā</translation>
    </message>
    <message>
        <source>import a vote</source>
        <translation>balsošanas importēšana</translation>
    </message>
    <message>
        <source>reopen the vote</source>
        <translation>balsošanas atsākšana</translation>
    </message>
    <message>
        <source>join ideas of the vote</source>
        <translation>balsošanas ideju apvienošana</translation>
    </message>
    <message>
        <source>decide a tie</source>
        <translation>neizšķirta rezultāta izšķiršana</translation>
    </message>
    <message>
        <source>write down who wants what</source>
        <translation>pieraksts, kas ko vēlas</translation>
    </message>
    <message>
        <source>take an open ballot back</source>
        <translation>atklāta balsojuma atsaukšana</translation>
    </message>
    <message numerus="yes">
        <source>add %n initiatives</source>
        <translation>
            <numerusform>%n iniciatīvas pievienošana</numerusform>
            <numerusform>%n iniciatīvu pievienošana</numerusform>
            <numerusform>%n iniciatīvu pievienošana</numerusform>
        </translation>
    </message>
    <message>
        <source>edit the initiative</source>
        <translation>iniciatīvas labošana</translation>
    </message>
    <message>
        <source>delete the initiative</source>
        <translation>iniciatīvas dzēšana</translation>
    </message>
    <message numerus="yes">
        <source>promote %n ideas</source>
        <translation>
            <numerusform>%n idejas virzīšana par iniciatīvu</numerusform>
            <numerusform>%n ideju virzīšana par iniciatīvām</numerusform>
            <numerusform>%n ideju virzīšana par iniciatīvām</numerusform>
        </translation>
    </message>
    <message>
        <source>move the initiative</source>
        <translation>iniciatīvas pārvietošana</translation>
    </message>
    <message>
        <source>write what was heard</source>
        <translation>dzirdētā pierakstīšana</translation>
    </message>
    <message>
        <source>change the criteria</source>
        <translation>kritēriju maiņa</translation>
    </message>
    <message>
        <source>lock the criteria</source>
        <translation>kritēriju slēgšana</translation>
    </message>
    <message>
        <source>unlock the criteria</source>
        <translation>kritēriju atslēgšana</translation>
    </message>
    <message numerus="yes">
        <source>write %n scores</source>
        <translation>
            <numerusform>%n vērtējuma ierakstīšana</numerusform>
            <numerusform>%n vērtējumu ierakstīšana</numerusform>
            <numerusform>%n vērtējumu ierakstīšana</numerusform>
        </translation>
    </message>
    <message>
        <source>place on the matrix</source>
        <translation>novietošana matricā</translation>
    </message>
    <message>
        <source>take off the matrix</source>
        <translation>noņemšana no matricas</translation>
    </message>
    <message>
        <source>write down an objection</source>
        <translation>iebilduma pierakstīšana</translation>
    </message>
    <message>
        <source>answer an objection</source>
        <translation>atbilde uz iebildumu</translation>
    </message>
    <message>
        <source>take an objection back</source>
        <translation>iebilduma atsaukšana</translation>
    </message>
    <message>
        <source>record the decision</source>
        <translation>lēmuma protokolēšana</translation>
    </message>
    <message>
        <source>sign the decision</source>
        <translation>lēmuma parakstīšana</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>konflikta atrisināšana</translation>
    </message>
    <message>
        <source>keep both versions</source>
        <translation>abu versiju paturēšana</translation>
    </message>
    <message>
        <source>erase a text</source>
        <translation>teksta neatgriezeniska dzēšana</translation>
    </message>
    <message>
        <source>erase earlier texts</source>
        <translation>agrāko tekstu neatgriezeniska dzēšana</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>%1, %2 min</source>
        <translation>%1, %2&#xa0;min</translation>
    </message>
    <message>
        <source>The plan ends at %1</source>
        <translation>Plāns beidzas plkst. %1</translation>
    </message>
    <message>
        <source>Plan the agenda</source>
        <translation>Plānot darba kārtību</translation>
    </message>
    <message>
        <source>Minutes for each stage. When the group comes to it, the timer is set to them.</source>
        <translation>Minūtes katram posmam. Pārejot uz posmu, taimeris tiek iestatīts uz šo laiku.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>Saglabāt darba kārtību</translation>
    </message>
    <message>
        <source>In all %1 h %2 min</source>
        <translation>Kopā %1&#xa0;h %2&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ArenaDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>What the arena is about</source>
        <translation>Par ko ir arēna</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Language of the room</source>
        <translation>Darbnīcas valoda</translation>
    </message>
    <message>
        <source>Second language on the shared screen</source>
        <translation>Otrā valoda kopīgajā ekrānā</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Year of the vision</source>
        <translation>Vīzijas gads</translation>
    </message>
    <message>
        <source>Budget for initiatives, in euros</source>
        <translation>Iniciatīvu budžets eiro</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Vēl nav zināms</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Cita valsts</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <source>Question for the room (%1)</source>
        <translation>Jautājums dalībniekiem (%1)</translation>
    </message>
    <message>
        <source>New arena</source>
        <translation>Jauna arēna</translation>
    </message>
    <message>
        <source>Create the arena</source>
        <translation>Izveidot arēnu</translation>
    </message>
    <message>
        <source>Stages and wording from</source>
        <translation>Posmi un teksti no</translation>
    </message>
    <message>
        <source>Details of the arena</source>
        <translation>Ziņas par arēnu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <source>This is workshop number</source>
        <translation>Šīs darbnīcas numurs</translation>
    </message>
    <message>
        <source>Number of workshops</source>
        <translation>Darbnīcu skaits</translation>
    </message>
</context>
<context>
    <name>ArenaShell</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Atsaukta darbība: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Atsaukšana atcelta: %1.</translation>
    </message>
    <message>
        <source>Find a note</source>
        <translation>Meklēt</translation>
    </message>
    <message>
        <source>The time is up.</source>
        <translation>Laiks ir beidzies.</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n fields were left as they are: they were changed since.</source>
        <translation>
            <numerusform>%n lauks palika, kā bija: tas pēc tam ir mainīts.</numerusform>
            <numerusform>%n lauki palika, kā bija: tie pēc tam ir mainīti.</numerusform>
            <numerusform>%n lauku palika, kā bija: tie pēc tam ir mainīti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrangeActions</name>
    <message>
        <source>Left edges</source>
        <translation>Pēc kreisās malas</translation>
    </message>
    <message>
        <source>Centres, one below the other</source>
        <translation>Pēc vidus, citu zem citas</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Pēc labās malas</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>Pēc augšmalas</translation>
    </message>
    <message>
        <source>Middles, side by side</source>
        <translation>Pēc vidus, citu blakus citai</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>Pēc apakšmalas</translation>
    </message>
    <message>
        <source>Same distance across</source>
        <translation>Vienādi attālumi horizontāli</translation>
    </message>
    <message>
        <source>Same distance down</source>
        <translation>Vienādi attālumi vertikāli</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Pēc tēmas</translation>
    </message>
    <message>
        <source>By text, A to Z</source>
        <translation>Pēc teksta, A–Z</translation>
    </message>
    <message>
        <source>By how often it was heard</source>
        <translation>Pēc tā, cik reižu dzirdēta</translation>
    </message>
    <message>
        <source>By time of writing</source>
        <translation>Pēc rakstīšanas laika</translation>
    </message>
    <message>
        <source>Tidy up the board</source>
        <translation>Sakārtot tāfeli</translation>
    </message>
    <message>
        <source>Snap to grid</source>
        <translation>Piesaistīt režģim</translation>
    </message>
</context>
<context>
    <name>Author</name>
    <message>
        <source>Who is the idea from?</source>
        <translation>No kā ir šī ideja?</translation>
    </message>
    <message>
        <source>A group or a pseudonym. Do not write a person’s full name.</source>
        <translation>Grupa vai pseidonīms. Nerakstiet neviena pilnu vārdu un uzvārdu.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Lietot šo vārdu</translation>
    </message>
    <message>
        <source>Ideas from</source>
        <translation>Ideju autors</translation>
    </message>
    <message>
        <source>Who the next ideas are from</source>
        <translation>No kā ir nākamās idejas</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Cits vārds…</translation>
    </message>
    <message>
        <source>Language of the ideas</source>
        <translation>Ideju valoda</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>%1. galds</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Bez galda</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Lapa %1</translation>
    </message>
    <message>
        <source>T%1</source>
        <translation>G%1</translation>
    </message>
</context>
<context>
    <name>Ballot</name>
    <message>
        <source>Ballots – %1</source>
        <translation>Balsošanas zīmes – %1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Write 0 to %1 points beside each idea.</source>
        <translation>Pie katras idejas ierakstiet 0 līdz %1 punktus.</translation>
    </message>
    <message>
        <source>Tick every idea that you support.</source>
        <translation>Atzīmējiet katru ideju, ko atbalstāt.</translation>
    </message>
    <message>
        <source>Tick one idea.</source>
        <translation>Atzīmējiet vienu ideju.</translation>
    </message>
    <message numerus="yes">
        <source>Tick up to %n ideas.</source>
        <translation>
            <numerusform>Atzīmējiet ne vairāk kā %n ideju.</numerusform>
            <numerusform>Atzīmējiet ne vairāk kā %n idejas.</numerusform>
            <numerusform>Atzīmējiet ne vairāk kā %n idejas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Write how many beside an idea, at most %1.</source>
        <translation>
            <numerusform>Jums ir %n punkts. Pie idejas ierakstiet, cik punktu tai dodat, ne vairāk kā %1.</numerusform>
            <numerusform>Jums ir %n punkti. Pie idejas ierakstiet, cik punktu tai dodat, ne vairāk kā %1.</numerusform>
            <numerusform>Jums ir %n punkti. Pie idejas ierakstiet, cik punktu tai dodat, ne vairāk kā %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots. Fill one circle for each, at most %1 on one idea.</source>
        <translation>
            <numerusform>Jums ir %n punkts. Par katru aizkrāsojiet vienu aplīti, vienai idejai ne vairāk kā %1.</numerusform>
            <numerusform>Jums ir %n punkti. Par katru aizkrāsojiet vienu aplīti, vienai idejai ne vairāk kā %1.</numerusform>
            <numerusform>Jums ir %n punkti. Par katru aizkrāsojiet vienu aplīti, vienai idejai ne vairāk kā %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recycle bin</source>
        <translation>Atkritne</translation>
    </message>
    <message>
        <source>Deleted notes and clusters. What you restore returns to its board.</source>
        <translation>Dzēstās zīmītes un grupas. Atjaunotais atgriežas uz savas tāfeles.</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Atjaunot visu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Atkritne ir tukša</translation>
    </message>
    <message>
        <source>Notes and clusters that you delete wait here.</source>
        <translation>Šeit glabāsies zīmītes un grupas, ko izdzēsīsiet.</translation>
    </message>
    <message numerus="yes">
        <source>with %n merged notes</source>
        <translation>
            <numerusform>ar %n apvienotu zīmīti</numerusform>
            <numerusform>ar %n apvienotām zīmītēm</numerusform>
            <numerusform>ar %n apvienotām zīmītēm</numerusform>
        </translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Atjaunot</translation>
    </message>
</context>
<context>
    <name>BoardActions</name>
    <message>
        <source>Open</source>
        <translation>Izvērst</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Sakļaut</translation>
    </message>
    <message>
        <source>New cluster from selection</source>
        <translation>Jauna grupa no atlases</translation>
    </message>
    <message>
        <source>Merge into one note</source>
        <translation>Apvienot vienā zīmītē</translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Atkal sadalīt</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Labot tekstu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublēt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Make an initiative of it</source>
        <translation>Izveidot no tā iniciatīvu</translation>
    </message>
    <message>
        <source>Take out of the cluster</source>
        <translation>Izņemt no grupas</translation>
    </message>
    <message>
        <source>Heard again</source>
        <translation>Dzirdēta vēlreiz</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Pārvietot uz priekšu</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Pārvietot atpakaļ</translation>
    </message>
    <message>
        <source>Keep at this place</source>
        <translation>Paturēt šajā vietā</translation>
    </message>
    <message>
        <source>Place automatically</source>
        <translation>Novietot automātiski</translation>
    </message>
    <message>
        <source>Select its notes</source>
        <translation>Atlasīt tās zīmītes</translation>
    </message>
    <message>
        <source>Remove cluster, keep notes</source>
        <translation>Izjaukt grupu, paturēt zīmītes</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Atlasīt visu</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Notīrīt atlasi</translation>
    </message>
    <message>
        <source>New cluster</source>
        <translation>Jauna grupa</translation>
    </message>
    <message>
        <source>New cluster %1</source>
        <translation>Jauna grupa %1</translation>
    </message>
</context>
<context>
    <name>BoardCanvas</name>
    <message>
        <source>Text of the note</source>
        <translation>Zīmītes teksts</translation>
    </message>
    <message>
        <source>Name of the cluster</source>
        <translation>Grupas nosaukums</translation>
    </message>
    <message>
        <source>Ideas board</source>
        <translation>Ideju tāfele</translation>
    </message>
    <message>
        <source>No ideas yet</source>
        <translation>Ideju vēl nav</translation>
    </message>
    <message>
        <source>Type the first idea below, or paste a list from the tables.</source>
        <translation>Ierakstiet zemāk pirmo ideju vai ielīmējiet galdu sarakstu.</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message numerus="yes">
        <source>%n notes deleted</source>
        <translation>
            <numerusform>%n zīmīte izdzēsta</numerusform>
            <numerusform>%n zīmītes izdzēstas</numerusform>
            <numerusform>%n zīmīšu izdzēsts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes merged into “%1”</source>
        <translation>
            <numerusform>%n zīmīte apvienota ar „%1”</numerusform>
            <numerusform>%n zīmītes apvienotas ar „%1”</numerusform>
            <numerusform>%n zīmīšu apvienots ar „%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives added</source>
        <translation>
            <numerusform>Pievienota %n iniciatīva</numerusform>
            <numerusform>Pievienotas %n iniciatīvas</numerusform>
            <numerusform>Pievienotas %n iniciatīvas</numerusform>
        </translation>
    </message>
    <message>
        <source>It is an initiative already: see stage Initiatives.</source>
        <translation>Tā jau ir iniciatīva: skatiet posmu „Iniciatīvas”.</translation>
    </message>
    <message>
        <source>“%1” removed. Its notes are not grouped now.</source>
        <translation>Grupa „%1” ir izjaukta. Tās zīmītes tagad ir bez grupas.</translation>
    </message>
    <message>
        <source>Something else was changed since. Press Ctrl+Z to go back step by step.</source>
        <translation>Pēc tam ir mainīts vēl kaut kas. Nospiediet Ctrl+Z, lai atgrieztos soli pa solim.</translation>
    </message>
</context>
<context>
    <name>BoardMenus</name>
    <message>
        <source>Rename</source>
        <translation>Pārdēvēt</translation>
    </message>
    <message>
        <source>New empty cluster</source>
        <translation>Jauna tukša grupa</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>Apvienot ar „%1”</translation>
    </message>
    <message>
        <source>Put down beside it</source>
        <translation>Nolikt blakus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Krāsa</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Bez krāsas</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Kārtot</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Līdzināt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tēma</translation>
    </message>
    <message>
        <source>Move to cluster</source>
        <translation>Pārvietot uz grupu</translation>
    </message>
</context>
<context>
    <name>BoardOutline</name>
    <message>
        <source>Board outline</source>
        <translation>Tāfeles saturs</translation>
    </message>
    <message>
        <source>Close the outline</source>
        <translation>Aizvērt saturu</translation>
    </message>
    <message numerus="yes">
        <source>heard %n times</source>
        <translation>
            <numerusform>dzirdēta %n reizi</numerusform>
            <numerusform>dzirdēta %n reizes</numerusform>
            <numerusform>dzirdēta %n reižu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>“%1” was heard %n times</source>
        <translation>
            <numerusform>„%1” dzirdēta %n reizi</numerusform>
            <numerusform>„%1” dzirdēta %n reizes</numerusform>
            <numerusform>„%1” dzirdēta %n reižu</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste many…</source>
        <translation>Ielīmēt vairākas…</translation>
    </message>
    <message>
        <source>Notes from photos…</source>
        <translation>Zīmītes no fotoattēliem…</translation>
    </message>
    <message>
        <source>Board outline</source>
        <translation>Tāfeles saturs</translation>
    </message>
    <message>
        <source>History of the arena…</source>
        <translation>Arēnas vēsture…</translation>
    </message>
    <message>
        <source>Recycle bin…</source>
        <translation>Atkritne…</translation>
    </message>
    <message>
        <source>Show the whole board</source>
        <translation>Rādīt visu tāfeli</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Tuvināt</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Tālināt</translation>
    </message>
    <message>
        <source>Zoom to 100%</source>
        <translation>Mērogs 100&#xa0;%</translation>
    </message>
    <message>
        <source>Next note found</source>
        <translation>Nākamā atrastā zīmīte</translation>
    </message>
    <message>
        <source>Previous note found</source>
        <translation>Iepriekšējā atrastā zīmīte</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saglabāts: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notes saved</source>
        <translation>
            <numerusform>%n zīmīte saglabāta</numerusform>
            <numerusform>%n zīmītes saglabātas</numerusform>
            <numerusform>%n zīmīšu saglabāts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message numerus="yes">
        <source>ideas</source>
        <translation>
            <numerusform>ideja</numerusform>
            <numerusform>idejas</numerusform>
            <numerusform>ideju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clusters</source>
        <translation>
            <numerusform>grupa</numerusform>
            <numerusform>grupas</numerusform>
            <numerusform>grupu</numerusform>
        </translation>
    </message>
    <message>
        <source>not grouped yet</source>
        <translation>vēl bez grupas</translation>
    </message>
    <message>
        <source>Ideas by theme</source>
        <translation>Idejas pa tēmām</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taustiņi</translation>
    </message>
    <message>
        <source>Save the idea, type the next</source>
        <translation>Saglabāt ideju, rakstīt nākamo</translation>
    </message>
    <message>
        <source>Theme (0: none)</source>
        <translation>Tēma (0: bez tēmas)</translation>
    </message>
    <message>
        <source>New cluster from selection</source>
        <translation>Jauna grupa no atlases</translation>
    </message>
    <message>
        <source>Merge selected notes</source>
        <translation>Apvienot atlasītās zīmītes</translation>
    </message>
    <message>
        <source>Edit text or name</source>
        <translation>Labot tekstu vai nosaukumu</translation>
    </message>
    <message>
        <source>Fold or open a cluster</source>
        <translation>Sakļaut vai izvērst grupu</translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation>Ielīmēt vairākas</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>Meklēt un filtrēt</translation>
    </message>
    <message>
        <source>Board outline</source>
        <translation>Tāfeles saturs</translation>
    </message>
    <message>
        <source>Show the whole board</source>
        <translation>Rādīt visu tāfeli</translation>
    </message>
</context>
<context>
    <name>BudgetCard</name>
    <message>
        <source>Selected budget</source>
        <translation>Atlasīto izmaksas</translation>
    </message>
    <message>
        <source>No budget set</source>
        <translation>Budžets nav noteikts</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Atlikums %1</translation>
    </message>
    <message>
        <source>%1 over budget</source>
        <translation>%1 virs budžeta</translation>
    </message>
    <message>
        <source>Within budget</source>
        <translation>Iekļaujas budžetā</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n atlasīta</numerusform>
            <numerusform>%n atlasītas</numerusform>
            <numerusform>%n atlasītu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, ne vairāk kā %2</translation>
    </message>
</context>
<context>
    <name>CaptureBar</name>
    <message>
        <source>Type an idea and press Enter</source>
        <translation>Ierakstiet ideju un nospiediet Enter</translation>
    </message>
    <message>
        <source>New idea</source>
        <translation>Jauna ideja</translation>
    </message>
    <message>
        <source>Paste many</source>
        <translation>Ielīmēt vairākas</translation>
    </message>
    <message>
        <source>Add a list, one idea per line</source>
        <translation>Pievienot sarakstu, katra ideja savā rindā</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message>
        <source>Folded. Double-click or press Space to open.</source>
        <translation>Sakļauta. Izvērš ar dubultklikšķi vai atstarpi.</translation>
    </message>
    <message>
        <source>Drag notes here, or use “Move to cluster” in their menu.</source>
        <translation>Velciet zīmītes šurp vai zīmītes izvēlnē izvēlieties „Pārvietot uz grupu”.</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Atlaist šeit</translation>
    </message>
    <message>
        <source>Not grouped yet</source>
        <translation>Vēl bez grupas</translation>
    </message>
</context>
<context>
    <name>ClusterPanel</name>
    <message>
        <source>Name of the cluster</source>
        <translation>Grupas nosaukums</translation>
    </message>
    <message>
        <source>Colour of the frame</source>
        <translation>Rāmja krāsa</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Bez krāsas</translation>
    </message>
    <message>
        <source>Notes by theme</source>
        <translation>Zīmītes pa tēmām</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Voting codes – %1</source>
        <translation>Balsošanas kodi – %1</translation>
    </message>
    <message>
        <source>Voting code</source>
        <translation>Balsošanas kods</translation>
    </message>
    <message>
        <source>Lets one person vote once. It is not kept with your vote: nobody can tell.</source>
        <translation>Ar šo kodu viens cilvēks var nobalsot vienu reizi. Kods netiek glabāts kopā ar balsojumu: neviens tos nevar sasaistīt.</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <source>%n notes added.</source>
        <translation>
            <numerusform>Pievienota %n zīmīte.</numerusform>
            <numerusform>Pievienotas %n zīmītes.</numerusform>
            <numerusform>Pievienots %n zīmīšu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arēna</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Zīmītes</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Balsošanas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Posmi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupas</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciatīvas</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budžets</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Balsošana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>The urn is counted again.</source>
        <translation>Urna atkal tiek skaitīta.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>The funder asks for the official logo: add it with “wmt logo ARENA FILE”, or say that you go without it with “wmt logo ARENA --without”.</source>
        <translation>Finansētājs prasa oficiālo logotipu: pievienojiet to ar „wmt logo ARENA FILE” vai norādiet, ka iztiekat bez tā, ar „wmt logo ARENA --without”.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Satur</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Glabāt līdz</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Vidēji</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Noteikums</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Izmaksas</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Spēkā</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Parakstīts</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives without a cost or a vote are not in this file.</source>
        <translation>
            <numerusform>%n iniciatīva bez izmaksām vai balsošanas šajā failā nav.</numerusform>
            <numerusform>%n iniciatīvas bez izmaksām vai balsošanas šajā failā nav.</numerusform>
            <numerusform>%n iniciatīvas bez izmaksām vai balsošanas šajā failā nav.</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme asks to keep them until %1.</source>
        <translation>Finansējuma programma prasa tos glabāt līdz %1.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkti</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Balsotāji</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots counted.</source>
        <translation>
            <numerusform>Saskaitīts %n balsojums.</numerusform>
            <numerusform>Saskaitīti %n balsojumi.</numerusform>
            <numerusform>Saskaitīts %n balsojumu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives added.</source>
        <translation>
            <numerusform>Pievienota %n iniciatīva.</numerusform>
            <numerusform>Pievienotas %n iniciatīvas.</numerusform>
            <numerusform>Pievienots %n iniciatīvu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Atslēga</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Vārdi</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier texts erased.</source>
        <translation>
            <numerusform>Izdzēsts %n agrāks teksts.</numerusform>
            <numerusform>Izdzēsti %n agrāki teksti.</numerusform>
            <numerusform>Izdzēsts %n agrāku tekstu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same words still stand in %n other texts. Erase each of them with “wmt redact” too; with “--elsewhere” this is done at once.</source>
        <translation>
            <numerusform>Tie paši vārdi vēl ir %n citā tekstā. Dzēsiet arī to ar „wmt redact”; ar „--elsewhere” to izdara uzreiz.</numerusform>
            <numerusform>Tie paši vārdi vēl ir %n citos tekstos. Dzēsiet arī katru no tiem ar „wmt redact”; ar „--elsewhere” to izdara uzreiz.</numerusform>
            <numerusform>Tie paši vārdi vēl ir %n citos tekstos. Dzēsiet arī katru no tiem ar „wmt redact”; ar „--elsewhere” to izdara uzreiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (in an earlier version)</source>
        <translation>%1 (agrākā versijā)</translation>
    </message>
    <message>
        <source>%1 written; %2 codes in all, %3 used.</source>
        <translation>%1 uzrakstīts; kodu kopā: %2, izmantoti: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed.</source>
        <translation>
            <numerusform>Aizzīmogots %n balsojums.</numerusform>
            <numerusform>Aizzīmogoti %n balsojumi.</numerusform>
            <numerusform>Aizzīmogoti %n balsojumi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 laptops’ urns are here.</source>
        <translation>Šeit ir %1 no %2 datoru urnām.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots were cast with a code that was used on another laptop too.</source>
        <translation>
            <numerusform>%n balsojums tika nodots ar kodu, kas izmantots arī citā datorā.</numerusform>
            <numerusform>%n balsojumi tika nodoti ar kodu, kas izmantots arī citā datorā.</numerusform>
            <numerusform>%n balsojumi tika nodoti ar kodu, kas izmantots arī citā datorā.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes would be added.</source>
        <translation>
            <numerusform>Tiktu pievienota %n zīmīte.</numerusform>
            <numerusform>Tiktu pievienotas %n zīmītes.</numerusform>
            <numerusform>Tiktu pievienots %n zīmīšu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Zīmīte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tēma</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No kā</translation>
    </message>
    <message numerus="yes">
        <source>%n people are counted by their hands.</source>
        <translation>
            <numerusform>%n cilvēks saskaitīts ar paceltu roku.</numerusform>
            <numerusform>%n cilvēki saskaitīti ar paceltām rokām.</numerusform>
            <numerusform>%n cilvēki saskaitīti ar paceltām rokām.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written; %2 ballots.</source>
        <translation>%1 uzrakstīts; balsošanas zīmju skaits: %2.</translation>
    </message>
    <message>
        <source>The vote is cancelled.</source>
        <translation>Balsošana ir atcelta.</translation>
    </message>
    <message>
        <source>Its newest change is dated %1 ahead.</source>
        <translation>Tā jaunākās izmaiņas laiks ir par %1 priekšā.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were made by a newer version; they are kept and passed on.</source>
        <translation>
            <numerusform>%n izmaiņa veikta jaunākā versijā; to saglabā un nodod tālāk.</numerusform>
            <numerusform>%n izmaiņas veiktas jaunākā versijā; tās saglabā un nodod tālāk.</numerusform>
            <numerusform>%n izmaiņas veiktas jaunākā versijā; tās saglabā un nodod tālāk.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Loze</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Lēmums</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Ieraksti</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Datori</translation>
    </message>
    <message>
        <source>The file is not signed, because the keyring of this computer is locked; its votes are not counted elsewhere.</source>
        <translation>Fails nav parakstīts, jo šī datora atslēgu glabātava ir aizslēgta; tā balsis citur neskaitīs.</translation>
    </message>
    <message>
        <source>The file holds what looks like e-mail addresses or telephone numbers: %1%2</source>
        <translation>Failā, iespējams, ir e-pasta adreses vai tālruņa numuri: %1%2</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Derīgs</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <source>Urn</source>
        <translation>Urna</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Balsojumi</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Apstrīdēti</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Dators</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Paraksts</translation>
    </message>
    <message>
        <source>Session files</source>
        <translation>Sesijas faili</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Apvienots</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Jau zināms</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Noraidīts</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Jauni</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Vienādi</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikti</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikts</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>New key (%1): its votes count once it is accepted.</source>
        <translation>Jauna atslēga (%1): tās balsis skaitīs, kad atslēga būs pieņemta.</translation>
    </message>
    <message>
        <source>Not signed: its votes do not count.</source>
        <translation>Nav parakstīts: tā balsis neskaita.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message numerus="yes">
        <source>%n texts that it erased stay erased.</source>
        <translation>
            <numerusform>%n teksts, ko tā izdzēsa, paliek dzēsts.</numerusform>
            <numerusform>%n teksti, ko tā izdzēsa, paliek dzēsti.</numerusform>
            <numerusform>%n teksti, ko tā izdzēsa, paliek dzēsti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out again: %1</source>
        <translation>Apvienošana atsaukta: %1</translation>
    </message>
    <message>
        <source>There is nothing to show.</source>
        <translation>Nav nekā, ko parādīt.</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>labi</translation>
    </message>
    <message>
        <source>NOT OK</source>
        <translation>KĻŪDA</translation>
    </message>
    <message>
        <source>The ballot is in the urn.</source>
        <translation>Balsojums ir urnā.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots cast.</source>
        <translation>
            <numerusform>Nodots %n balsojums.</numerusform>
            <numerusform>Nodoti %n balsojumi.</numerusform>
            <numerusform>Nodots %n balsojumu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots spoiled.</source>
        <translation>
            <numerusform>%n nederīga balsošanas zīme.</numerusform>
            <numerusform>%n nederīgas balsošanas zīmes.</numerusform>
            <numerusform>%n nederīgu balsošanas zīmju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballots handed out</source>
        <translation>Izsniegtās balsošanas zīmes</translation>
    </message>
    <message>
        <source>Ballots counted</source>
        <translation>Saskaitītie balsojumi</translation>
    </message>
    <message>
        <source>Spoiled ballots</source>
        <translation>Nederīgās balsošanas zīmes</translation>
    </message>
    <message>
        <source>Unused dots</source>
        <translation>Neizmantotie punkti</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Kontrolsumma</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Variants</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>The rounds side by side</source>
        <translation>Kārtas līdzās</translation>
    </message>
    <message>
        <source>Dots, and the place behind them. “–” means not voted on.</source>
        <translation>Punkti un aiz tiem vieta. „–” nozīmē, ka par to nebalsoja.</translation>
    </message>
    <message numerus="yes">
        <source>%n voted</source>
        <translation>
            <numerusform>nobalsoja %n</numerusform>
            <numerusform>nobalsoja %n</numerusform>
            <numerusform>nobalsoja %n</numerusform>
        </translation>
    </message>
    <message>
        <source>In bold: goes on by that round.</source>
        <translation>Treknrakstā: pēc šīs kārtas virzās tālāk.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Vote %1, run-off</source>
        <translation>%1. balsošana, otrā kārta</translation>
    </message>
    <message>
        <source>Vote %1, reopened</source>
        <translation>%1. balsošana, atsākta</translation>
    </message>
    <message>
        <source>Vote %1, again</source>
        <translation>%1. balsošana, atkārtota</translation>
    </message>
    <message>
        <source>Vote %1</source>
        <translation>%1. balsošana</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>No conflicts</source>
        <translation>Konfliktu nav</translation>
    </message>
    <message>
        <source>Where two laptops changed the same thing, both versions are shown here.</source>
        <translation>Ja divos datoros ir mainīts viens un tas pats, šeit redzamas abas versijas.</translation>
    </message>
    <message>
        <source>Two laptops changed the same thing. Merge: the later version holds, the other is kept beside it, and you choose here.</source>
        <translation>Divos datoros mainīts viens un tas pats. Apvienojiet: spēkā ir jaunākā versija, otra paliek blakus, un jūs izvēlaties šeit.</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Iepriekšējais konflikts</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nākamais konflikts</translation>
    </message>
    <message>
        <source>Show all conflicts</source>
        <translation>Rādīt visus konfliktus</translation>
    </message>
    <message>
        <source>Show another version</source>
        <translation>Rādīt citu versiju</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Paturēt</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Izdzēst…</translation>
    </message>
    <message>
        <source>Erase the versions that do not hold, for good</source>
        <translation>Neatgriezeniski izdzēst versijas, kas nav spēkā</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts after this merge</source>
        <translation>
            <numerusform>Pēc šīs apvienošanas: %n konflikts</numerusform>
            <numerusform>Pēc šīs apvienošanas: %n konflikti</numerusform>
            <numerusform>Pēc šīs apvienošanas: %n konfliktu</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikti</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>%1. konflikts no %2</translation>
    </message>
    <message>
        <source>Why there is no result:</source>
        <translation>Kāpēc nav rezultāta:</translation>
    </message>
    <message>
        <source>Why it was kept:</source>
        <translation>Kāpēc paturēta šī:</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Choose other</source>
        <translation>Izvēlēties citu</translation>
    </message>
    <message>
        <source>Keep both notes</source>
        <translation>Paturēt abas zīmītes</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Paturēt abus tekstus</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Cita versija</translation>
    </message>
    <message>
        <source>Other version %1 of %2</source>
        <translation>%1. cita versija no %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of its ballots differ</source>
        <translation>
            <numerusform>atšķiras %n tās balsojums</numerusform>
            <numerusform>atšķiras %n tās balsojumi</numerusform>
            <numerusform>atšķiras %n tās balsojumu</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballots that differ between two laptops</source>
        <translation>Balsojumi, kas divos datoros atšķiras</translation>
    </message>
    <message>
        <source>Vote opened twice, in different ways</source>
        <translation>Balsošana sākta divreiz ar atšķirīgiem noteikumiem</translation>
    </message>
    <message>
        <source>Deleted on one laptop, changed on another</source>
        <translation>Vienā datorā dzēsts, citā mainīts</translation>
    </message>
    <message>
        <source>Same note edited on two laptops</source>
        <translation>Viena un tā pati zīmīte labota divos datoros</translation>
    </message>
    <message>
        <source>Same cluster changed on two laptops</source>
        <translation>Viena un tā pati grupa mainīta divos datoros</translation>
    </message>
    <message>
        <source>Same initiative changed on two laptops</source>
        <translation>Viena un tā pati iniciatīva mainīta divos datoros</translation>
    </message>
    <message>
        <source>Details of the arena changed on two laptops</source>
        <translation>Ziņas par arēnu mainītas divos datoros</translation>
    </message>
    <message>
        <source>Same decision changed on two laptops</source>
        <translation>Viens un tas pats lēmums mainīts divos datoros</translation>
    </message>
    <message>
        <source>Changed on two laptops</source>
        <translation>Mainīts divos datoros</translation>
    </message>
    <message>
        <source>The later of the changes holds.</source>
        <translation>Spēkā ir jaunākā izmaiņa.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Same criterion changed on two laptops</source>
        <translation>Viens kritērijs mainīts divos datoros</translation>
    </message>
    <message>
        <source>Same sheet scored on two laptops</source>
        <translation>Viena lapa vērtēta divos datoros</translation>
    </message>
    <message>
        <source>Same initiative placed on two laptops</source>
        <translation>Viena iniciatīva novietota divos datoros</translation>
    </message>
    <message>
        <source>Same objection answered on two laptops</source>
        <translation>Uz vienu iebildumu atbildēts divos datoros</translation>
    </message>
    <message>
        <source>An edit is not thrown away, so it came back.</source>
        <translation>Labojumu neatmet, tāpēc dzēstais ir atjaunots.</translation>
    </message>
    <message>
        <source>The result waits until one laptop&apos;s urn is left out, with a reason. Nobody can choose between ballots.</source>
        <translation>Rezultāta nebūs, kamēr viena datora urna, norādot iemeslu, nav izslēgta no skaitīšanas. Starp balsojumiem izvēlēties nevar neviens.</translation>
    </message>
    <message>
        <source>The later opening holds. The vote cannot be closed before you settle this.</source>
        <translation>Spēkā ir vēlāk sāktās balsošanas noteikumi. Balsošanu nevar slēgt, kamēr konflikts nav atrisināts.</translation>
    </message>
    <message>
        <source>It is the later change, made %1 after the other one.</source>
        <translation>Tā ir jaunākā izmaiņa, veikta %1 pēc otras.</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Dzēsts %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Mainīts %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dzēsts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep all photos</source>
        <translation>Paturēt visus fotoattēlus</translation>
    </message>
    <message>
        <source>Settled: the note has all photos now.</source>
        <translation>Atrisināts: zīmītei tagad ir visi fotoattēli.</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Attēls</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nē</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n fotoattēls</numerusform>
            <numerusform>%n fotoattēli</numerusform>
            <numerusform>%n fotoattēli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only in this version</source>
        <translation>
            <numerusform>%n no tiem tikai šajā versijā</numerusform>
            <numerusform>%n no tiem tikai šajā versijā</numerusform>
            <numerusform>%n no tiem tikai šajā versijā</numerusform>
        </translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Bez grupas</translation>
    </message>
    <message>
        <source>Not merged into another note</source>
        <translation>Nav apvienota ar citu zīmīti</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tukšs</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tulkojums</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tēma</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Galds</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Otrā valoda</translation>
    </message>
    <message>
        <source>How often it was heard</source>
        <translation>Cik reižu dzirdēta</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Apvienota ar</translation>
    </message>
    <message>
        <source>Hidden from the shared screen</source>
        <translation>Paslēpta no kopīgā ekrāna</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotoattēli</translation>
    </message>
    <message>
        <source>Minutes planned for each stage</source>
        <translation>Katram posmam plānotās minūtes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Name in the second language</source>
        <translation>Nosaukums otrajā valodā</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budžets</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Question in the second language</source>
        <translation>Jautājums otrajā valodā</translation>
    </message>
    <message>
        <source>The change sought</source>
        <translation>Vēlamās pārmaiņas</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Atbildīgais</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pirmie soļi</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Izmaksas</translation>
    </message>
    <message>
        <source>Lines of cost</source>
        <translation>Izmaksu rindas</translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation>Finansējuma avots</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Valsts atbalsts</translation>
    </message>
    <message>
        <source>Vision and pathways it serves</source>
        <translation>Vīzija un pārejas ceļi, ko tā sekmē</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svars</translation>
    </message>
    <message>
        <source>What a high score means</source>
        <translation>Ko nozīmē augsts vērtējums</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Vērtējums</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Ietekme</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Pūles</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Grozījums</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Nokārtots</translation>
    </message>
    <message>
        <source>Logo of documents</source>
        <translation>Dokumentu logotips</translation>
    </message>
    <message>
        <source>Documents go without the logo</source>
        <translation>Dokumenti iztiek bez logotipa</translation>
    </message>
    <message>
        <source>How long papers are kept</source>
        <translation>Cik ilgi glabā dokumentus</translation>
    </message>
    <message>
        <source>Criteria locked</source>
        <translation>Kritēriji slēgti</translation>
    </message>
    <message>
        <source>Why criteria were unlocked</source>
        <translation>Kāpēc kritērijus atslēdza</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Varianti</translation>
    </message>
    <message>
        <source>Dots per person</source>
        <translation>Punkti katram</translation>
    </message>
    <message>
        <source>Most dots on one idea</source>
        <translation>Vienai idejai ne vairāk kā</translation>
    </message>
    <message>
        <source>How many go on</source>
        <translation>Cik virzās tālāk</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Sākta</translation>
    </message>
    <message>
        <source>How people vote</source>
        <translation>Balsošanas veids</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Aizklāta</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Neizšķirts rezultāts</translation>
    </message>
    <message>
        <source>Words for drawing lots</source>
        <translation>Vārdi izlozei</translation>
    </message>
    <message>
        <source>Repeats a vote</source>
        <translation>Atkārto balsošanu</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Balsojumi</translation>
    </message>
    <message>
        <source>Settled: the version of %1 holds.</source>
        <translation>Atrisināts: spēkā ir datora „%1” versija.</translation>
    </message>
    <message>
        <source>Taken back: the conflict is open again.</source>
        <translation>Atsaukts: konflikts atkal ir atvērts.</translation>
    </message>
    <message>
        <source>Settled: the other version is a note of its own now.</source>
        <translation>Atrisināts: otra versija tagad ir atsevišķa zīmīte.</translation>
    </message>
    <message>
        <source>Settled: both texts stand one below the other.</source>
        <translation>Atrisināts: abi teksti tagad ir viens zem otra.</translation>
    </message>
    <message numerus="yes">
        <source>Erased here: %n texts. Export the session, so that others erase them.</source>
        <translation>
            <numerusform>Šeit izdzēsts: %n teksts. Eksportējiet sesiju, lai to izdzēstu arī citi.</numerusform>
            <numerusform>Šeit izdzēsti: %n teksti. Eksportējiet sesiju, lai tos izdzēstu arī citi.</numerusform>
            <numerusform>Šeit izdzēsts: %n tekstu. Eksportējiet sesiju, lai tos izdzēstu arī citi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>Tiek saglabāts…</translation>
    </message>
    <message>
        <source>Erase a text for good?</source>
        <translation>Vai tekstu neatgriezeniski izdzēst?</translation>
    </message>
    <message>
        <source>It is erased here, and on each laptop that merges the next file from here. Files that were exported before, on sticks or in e-mails, cannot be called back. Nothing brings the text back.</source>
        <translation>Tekstu izdzēsīs šeit un katrā datorā, kurā apvienos nākamo šeit eksportēto failu. Agrāk eksportētos failus zibatmiņās vai e-pastos atsaukt nevar. Izdzēsto tekstu atgūt nevar.</translation>
    </message>
    <message>
        <source>Only the versions that do not hold</source>
        <translation>Tikai versijas, kas nav spēkā</translation>
    </message>
    <message>
        <source>All of it, also what it says now</source>
        <translation>Visu, arī pašreizējo tekstu</translation>
    </message>
    <message>
        <source>Keep the text</source>
        <translation>Paturēt tekstu</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Izdzēst pavisam</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Paturēta</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Consent round</source>
        <translation>Piekrišanas kārta</translation>
    </message>
    <message>
        <source>Good enough for now, safe enough to try? A concern counts as an objection. Answer it by an amendment until it is settled, then choose by consent.</source>
        <translation>Vai pagaidām tas ir pietiekami labs un gana drošs, lai mēģinātu? Arī bažas ir iebildums. Atbildiet uz to ar grozījumu, līdz tas ir nokārtots, tad izvēlieties ar piekrišanu.</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciatīva</translation>
    </message>
    <message>
        <source>Objection or concern</source>
        <translation>Iebildums vai bažas</translation>
    </message>
    <message>
        <source>Table or role, no names</source>
        <translation>Galds vai loma, bez vārdiem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Pierakstīt</translation>
    </message>
    <message>
        <source>No objections yet. Ask every table, one after the other.</source>
        <translation>Iebildumu vēl nav. Jautājiet katram galdam pēc kārtas.</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Nokārtots</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērts</translation>
    </message>
    <message>
        <source>Amendment that answers it</source>
        <translation>Grozījums, kas uz to atbild</translation>
    </message>
    <message>
        <source>Settled: they can live with it</source>
        <translation>Nokārtots: viņi ar to var sadzīvot</translation>
    </message>
    <message>
        <source>Settled: %1</source>
        <translation>Nokārtots: %1</translation>
    </message>
    <message>
        <source>Keep the amendment</source>
        <translation>Paturēt grozījumu</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Atsaukt</translation>
    </message>
</context>
<context>
    <name>Coordinator</name>
    <message>
        <source>Coordinator</source>
        <translation>Koordinators</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Apvienošana</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Datori</translation>
    </message>
    <message>
        <source>Past merges</source>
        <translation>Agrākās apvienošanas</translation>
    </message>
    <message>
        <source>Arenas</source>
        <translation>Arēnas</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Programmā notika kļūda.</translation>
    </message>
    <message>
        <source>Your notes and votes are saved. You can go on working. If it happens again, please send this file to the support: %1</source>
        <translation>Zīmītes un balsojumi ir saglabāti. Varat turpināt darbu. Ja tas atkārtojas, lūdzu, nosūtiet šo failu atbalsta dienestam: %1</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>Effect</source>
        <translation>Ietekme</translation>
    </message>
    <message>
        <source>5: it changes much for many, or for those who need it most.</source>
        <translation>5: daudz maina daudziem vai tiem, kam tas visvairāk vajadzīgs.</translation>
    </message>
    <message>
        <source>Feasible</source>
        <translation>Īstenojama</translation>
    </message>
    <message>
        <source>5: we can begin within weeks, with people and money we have.</source>
        <translation>5: varam sākt dažu nedēļu laikā ar cilvēkiem un naudu, kas mums ir.</translation>
    </message>
    <message>
        <source>Fair to all</source>
        <translation>Taisnīga visiem</translation>
    </message>
    <message>
        <source>5: nobody is left out and nobody pays for others.</source>
        <translation>5: neviens nav aizmirsts, un neviens nemaksā par citiem.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Ir turpinātājs</translation>
    </message>
    <message>
        <source>5: somebody here carries it on when the project ends.</source>
        <translation>5: kāds no mums to turpinās, kad projekts beigsies.</translation>
    </message>
    <message>
        <source>Fits vision</source>
        <translation>Atbilst vīzijai</translation>
    </message>
    <message>
        <source>5: it is a clear step towards our vision.</source>
        <translation>5: tas ir skaidrs solis pretī mūsu vīzijai.</translation>
    </message>
    <message>
        <source>%1: no scores yet</source>
        <translation>%1: vērtējumu vēl nav</translation>
    </message>
    <message>
        <source>%1: mean %2, on average %3 apart from it, %4</source>
        <translation>%1: vidēji %2, vidējā atšķirība no tā %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n scores</source>
        <translation>
            <numerusform>%n vērtējums</numerusform>
            <numerusform>%n vērtējumi</numerusform>
            <numerusform>%n vērtējumi</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean score %1</source>
        <translation>Vidējais vērtējums %1</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Vidēji</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Kritēriji un svari</translation>
    </message>
    <message>
        <source>They are agreed and locked. Scores count by these weights.</source>
        <translation>Par tiem ir vienošanās, un tie ir slēgti. Vērtējumus skaita pēc šiem svariem.</translation>
    </message>
    <message>
        <source>Agree on them before anybody sees a score. Locked, they can be scored.</source>
        <translation>Vienojieties par tiem, pirms kāds redz vērtējumu. Kad tie ir slēgti, pēc tiem var vērtēt.</translation>
    </message>
    <message>
        <source>Unlocked again: %1</source>
        <translation>Atkal atslēgti: %1</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Pievienot kritēriju</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save, agree later</source>
        <translation>Saglabāt, vienoties vēlāk</translation>
    </message>
    <message>
        <source>Agreed: lock them</source>
        <translation>Vienošanās ir: slēgt</translation>
    </message>
    <message>
        <source>%1 % of 100 %</source>
        <translation>%1&#xa0;% no 100&#xa0;%</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Atslēgt</translation>
    </message>
    <message>
        <source>Enter scores from paper</source>
        <translation>Ievadīt vērtējumus no papīra</translation>
    </message>
    <message>
        <source>Score on this screen</source>
        <translation>Vērtēt šajā ekrānā</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Nobody has scored yet.</source>
        <translation>Vēl neviens nav vērtējis.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets and tables have scored.</source>
        <translation>
            <numerusform>Vērtējusi %n lapa vai galds.</numerusform>
            <numerusform>Vērtējušas %n lapas un galdi.</numerusform>
            <numerusform>Vērtējušas %n lapas un galdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights make %1 %; laptops changed them differently.</source>
        <translation>Svari kopā ir %1&#xa0;%; datoros tos mainīja atšķirīgi.</translation>
    </message>
    <message>
        <source>No change of a single weight changes the first places.</source>
        <translation>Nekāda viena svara maiņa nemaina pirmās vietas.</translation>
    </message>
    <message>
        <source>The order changes if %1 weighs %2 % instead of %3 %; then first: %4.</source>
        <translation>Secība mainās, ja %1 sver %2&#xa0;%, nevis %3&#xa0;%; tad pirmā ir: %4.</translation>
    </message>
    <message>
        <source>Unlock the criteria?</source>
        <translation>Vai atslēgt kritērijus?</translation>
    </message>
    <message>
        <source>Scores stay. Whoever sees scores may weigh differently: say why.</source>
        <translation>Vērtējumi paliek. Kas tos redz, var svērt citādi: norādiet, kāpēc.</translation>
    </message>
    <message>
        <source>Reason, goes on record</source>
        <translation>Iemesls, paliek protokolā</translation>
    </message>
    <message>
        <source>Keep them locked</source>
        <translation>Atstāt slēgtus</translation>
    </message>
    <message>
        <source>Name of criterion %1</source>
        <translation>Kritērija %1 nosaukums</translation>
    </message>
    <message>
        <source>Criterion %1 in the second language</source>
        <translation>Kritērijs %1 otrajā valodā</translation>
    </message>
    <message>
        <source>What a high score means, criterion %1</source>
        <translation>Ko nozīmē augsts vērtējums, kritērijs %1</translation>
    </message>
    <message>
        <source>Weight of criterion %1</source>
        <translation>Kritērija %1 svars</translation>
    </message>
    <message>
        <source>Move criterion %1 up</source>
        <translation>Pārvietot kritēriju %1 uz augšu</translation>
    </message>
    <message>
        <source>Move criterion %1 down</source>
        <translation>Pārvietot kritēriju %1 uz leju</translation>
    </message>
    <message>
        <source>Take criterion %1 away</source>
        <translation>Noņemt kritēriju %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Name in the second language</source>
        <translation>Nosaukums otrajā valodā</translation>
    </message>
    <message>
        <source>What a high score means</source>
        <translation>Ko nozīmē augsts vērtējums</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Not recorded</source>
        <translation>Nav protokolēts</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Skatīs vēlreiz</translation>
    </message>
    <message>
        <source>Counting… Cancel</source>
        <translation>Skaita… Atcelt</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Diena vēl nav noteikta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n months</source>
        <translation>
            <numerusform>pēc %n mēneša</numerusform>
            <numerusform>pēc %n mēnešiem</numerusform>
            <numerusform>pēc %n mēnešiem</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this choice</source>
        <translation>Kāpēc tieši šī izvēle</translation>
    </message>
    <message>
        <source>%1 records stand</source>
        <translation>Spēkā ir %1 protokoli</translation>
    </message>
    <message>
        <source>%1 of %2 signed</source>
        <translation>Parakstīti %1 no %2</translation>
    </message>
    <message>
        <source>Record a new decision</source>
        <translation>Ierakstīt jaunu lēmumu</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Ierakstīt lēmumu</translation>
    </message>
    <message>
        <source>The earlier record stays readable as superseded.</source>
        <translation>Iepriekšējais protokols paliek lasāms kā aizstāts.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>gaida parakstu</translation>
    </message>
    <message>
        <source>Sign off as facilitator</source>
        <translation>Parakstīt moderatora vārdā</translation>
    </message>
    <message>
        <source>Sign off for the group</source>
        <translation>Parakstīt grupas vārdā</translation>
    </message>
    <message>
        <source>Sign off for the region</source>
        <translation>Parakstīt reģiona vārdā</translation>
    </message>
    <message>
        <source>Selection rule</source>
        <translation>Atlases noteikums</translation>
    </message>
    <message>
        <source>Budget in %1</source>
        <translation>Budžets (%1)</translation>
    </message>
    <message>
        <source>Most initiatives</source>
        <translation>Iniciatīvu skaits līdz</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez ierobežojuma</translation>
    </message>
    <message>
        <source>Apply the rule</source>
        <translation>Lietot noteikumu</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Rādīt gaitu</translation>
    </message>
    <message>
        <source>Compare sets</source>
        <translation>Salīdzināt kopumus</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Why these two</source>
        <translation>Kāpēc šīs divas</translation>
    </message>
    <message numerus="yes">
        <source>Why these %n</source>
        <translation>
            <numerusform>Kāpēc šī %n</numerusform>
            <numerusform>Kāpēc šīs %n</numerusform>
            <numerusform>Kāpēc šīs %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Kāpēc tieši šī</translation>
    </message>
    <message>
        <source>Goes into the report</source>
        <translation>Tiks iekļauts pārskatā</translation>
    </message>
    <message>
        <source>What convinced the group, and what happens to the others</source>
        <translation>Kas pārliecināja grupu un kas notiks ar pārējām</translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Lēmuma protokols</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Contents</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>Photos of notes</source>
        <translation>Zīmīšu fotoattēli</translation>
    </message>
    <message>
        <source>Who pledged to join what</source>
        <translation>Kas apsolīja piedalīties un kur</translation>
    </message>
    <message>
        <source>Names from a table …</source>
        <translation>Vārdi no tabulas…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papīrs</translation>
    </message>
    <message>
        <source>A3 poster</source>
        <translation>A3 plakāts</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n lapa</numerusform>
            <numerusform>%n lapas</numerusform>
            <numerusform>%n lapu</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a table with names</source>
        <translation>Izvēlieties tabulu ar vārdiem</translation>
    </message>
    <message numerus="yes">
        <source>%n names, in this document only.</source>
        <translation>
            <numerusform>%n vārds, tikai šajā dokumentā.</numerusform>
            <numerusform>%n vārdi, tikai šajā dokumentā.</numerusform>
            <numerusform>%n vārdi, tikai šajā dokumentā.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out by default. Names are stored nowhere, and votes never carry them.</source>
        <translation>Parasti izlaists. Vārdi nekur netiek glabāti, un balsojumos to nekad nav.</translation>
    </message>
    <message>
        <source>Evidence for the auditor</source>
        <translation>Apliecinājumi revidentam</translation>
    </message>
    <message>
        <source>Report, voting record, decision record, session file and check sums in one file.</source>
        <translation>Pārskats, balsošanas protokols, lēmuma protokols, sesijas fails un kontrolsummas vienā failā.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Saglabāt apliecinājumus</translation>
    </message>
    <message>
        <source>Keep until …</source>
        <translation>Glabāt līdz…</translation>
    </message>
    <message>
        <source>Keep until %1, as set here.</source>
        <translation>Glabāt līdz %1, kā noteikts šeit.</translation>
    </message>
    <message>
        <source>Keep until %1 by the rule of the programme.</source>
        <translation>Glabāt līdz %1 pēc finansējuma programmas noteikuma.</translation>
    </message>
    <message>
        <source>How long are the papers kept?</source>
        <translation>Cik ilgi glabā dokumentus?</translation>
    </message>
    <message>
        <source>The programme asks for five years from the end of the year of its last payment, for ten with state aid. Nothing is deleted by itself.</source>
        <translation>Finansējuma programma prasa piecus gadus no tā gada beigām, kad tā pēdējo reizi maksāja, ar valsts atbalstu – desmit. Pats no sevis nekas netiek dzēsts.</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Glabāt līdz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Use the rule</source>
        <translation>Lietot noteikumu</translation>
    </message>
    <message>
        <source>Keep until then</source>
        <translation>Glabāt līdz šim datumam</translation>
    </message>
    <message>
        <source>The funder asks for the official logo</source>
        <translation>Finansētājs prasa oficiālo logotipu</translation>
    </message>
    <message>
        <source>Take the picture that the programme hands out. It is printed unaltered, with the statement of the European Union beside it and no larger logo near it.</source>
        <translation>Ņemiet attēlu, ko izsniedz finansējuma programma. To drukā nemainītu, ar Eiropas Savienības norādi līdzās un bez lielāka logotipa tuvumā.</translation>
    </message>
    <message>
        <source>Print without it</source>
        <translation>Drukāt bez tā</translation>
    </message>
    <message>
        <source>Choose the picture …</source>
        <translation>Izvēlēties attēlu…</translation>
    </message>
    <message>
        <source>Choose the official logo</source>
        <translation>Izvēlieties oficiālo logotipu</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Attēli</translation>
    </message>
    <message>
        <source>The whole arena</source>
        <translation>Visa arēna</translation>
    </message>
    <message>
        <source>One page for participants</source>
        <translation>Viena lapa dalībniekiem</translation>
    </message>
    <message>
        <source>All ideas</source>
        <translation>Visas idejas</translation>
    </message>
    <message>
        <source>Voting record</source>
        <translation>Balsošanas protokols</translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Lēmuma protokols</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Dalībnieku reģistrācijas lapa</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Vārdu kartītes</translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation>Izgriežamas zīmītes</translation>
    </message>
    <message>
        <source>Cover and facts</source>
        <translation>Vāks un fakti</translation>
    </message>
    <message>
        <source>Voting results</source>
        <translation>Balsošanas rezultāti</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciatīvas</translation>
    </message>
    <message>
        <source>Criteria and scores</source>
        <translation>Kritēriji un vērtējumi</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Kas no tā iznāca</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1. lapa no %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Saglabāt PDF</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Saglabāt kā tīmekļa lapu</translation>
    </message>
    <message>
        <source>Making the document …</source>
        <translation>Dokuments top…</translation>
    </message>
    <message>
        <source>Report preview</source>
        <translation>Pārskata priekšskatījums</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokuments</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Dokumenta valoda</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Iepriekšējā lapa</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nākamā lapa</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Tālināt</translation>
    </message>
    <message>
        <source>Fit the pages</source>
        <translation>Ietilpināt lapas</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Tuvināt</translation>
    </message>
    <message numerus="yes">
        <source>Making the document … %n pages</source>
        <translation>
            <numerusform>Dokuments top… %n lapa</numerusform>
            <numerusform>Dokuments top… %n lapas</numerusform>
            <numerusform>Dokuments top… %n lapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Change a choice to make the document.</source>
        <translation>Apturēts. Mainiet kādu izvēli, lai dokuments taptu.</translation>
    </message>
    <message>
        <source>The logo is in. Look at the pages, then go on.</source>
        <translation>Logotips ir ievietots. Apskatiet lapas, tad turpiniet.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Saglabāt dokumentu</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Nosūtīts printerim.</translation>
    </message>
    <message>
        <source>Document saved.</source>
        <translation>Dokuments saglabāts.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Atvērt mapi</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Erase these texts too?</source>
        <translation>Vai dzēst arī šos tekstus?</translation>
    </message>
    <message>
        <source>The same words stand in other texts of this arena. A ticked text is erased whole, with all its earlier versions; ballots are still counted.</source>
        <translation>Tie paši vārdi ir arī citos šīs arēnas tekstos. Atzīmēts teksts tiek dzēsts viss, ar visām agrākajām versijām; balsojumi joprojām tiek skaitīti.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Paturēt</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Dzēst neatgriezeniski</translation>
    </message>
    <message>
        <source>Tick at least one text.</source>
        <translation>Atzīmējiet vismaz vienu tekstu.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2”</translation>
    </message>
</context>
<context>
    <name>EraseOption</name>
    <message>
        <source>Erase what an idea says in this vote?</source>
        <translation>Vai dzēst idejas tekstu šajā balsošanā?</translation>
    </message>
    <message>
        <source>It is erased here, and on each laptop that merges the next file from here. The votes for the idea are counted as before. Files that were exported before, on sticks or in e-mails, cannot be called back. Nothing brings the text back.</source>
        <translation>Tekstu izdzēsīs šeit un katrā datorā, kurā apvienos nākamo šeit eksportēto failu. Balsis par ideju skaitīs tāpat kā iepriekš. Agrāk eksportētos failus zibatmiņās vai e-pastos atsaukt nevar. Izdzēsto tekstu atgūt nevar.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>There is no arena “%1” here; “wmt arena list” shows them all.</source>
        <translation>Arēnas „%1” šeit nav; visas parāda komanda „wmt arena list”.</translation>
    </message>
    <message>
        <source>There is no note “%1” here.</source>
        <translation>Zīmītes „%1” šeit nav.</translation>
    </message>
    <message>
        <source>There is no cluster “%1” here.</source>
        <translation>Grupas „%1” šeit nav.</translation>
    </message>
    <message>
        <source>“%1” fits %2 of them; give more of it, or the whole id.</source>
        <translation>„%1” atbilst vairākiem (skaits: %2); norādiet precīzāk vai visu identifikatoru.</translation>
    </message>
    <message>
        <source>There is no round of voting “%1” here.</source>
        <translation>Balsošanas „%1” šeit nav.</translation>
    </message>
    <message>
        <source>There is no initiative “%1” here.</source>
        <translation>Iniciatīvas „%1” šeit nav.</translation>
    </message>
    <message>
        <source>No decision has been recorded yet; select initiatives first.</source>
        <translation>Lēmums vēl nav protokolēts; vispirms atlasiet iniciatīvas.</translation>
    </message>
    <message>
        <source>There is no template “%1”; choose one of: %2.</source>
        <translation>Parauga „%1” nav; izvēlieties kādu no šiem: %2.</translation>
    </message>
    <message>
        <source>A title is needed; type a few words.</source>
        <translation>Vajadzīgs nosaukums; ierakstiet dažus vārdus.</translation>
    </message>
    <message>
        <source>The text is empty; type a few words.</source>
        <translation>Teksts ir tukšs; ierakstiet dažus vārdus.</translation>
    </message>
    <message>
        <source>The text has %2 characters; the limit is %1.</source>
        <translation>Tekstā ir pārāk daudz rakstzīmju (%2); drīkst būt ne vairāk kā %1.</translation>
    </message>
    <message>
        <source>The text holds broken characters; type it again.</source>
        <translation>Tekstā ir bojātas rakstzīmes; ierakstiet to vēlreiz.</translation>
    </message>
    <message>
        <source>There is no theme “%1”; choose one of: %2.</source>
        <translation>Tēmas „%1” nav; izvēlieties kādu no šīm: %2.</translation>
    </message>
    <message>
        <source>The language “%1” is not supported; choose one of: %2.</source>
        <translation>Valoda „%1” nav pieejama; izvēlieties kādu no šīm: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>„%1” nav šeit derīgs skaitlis.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money; write it like 5200 or 5200.50.</source>
        <translation>„%1” nav naudas summa; rakstiet, piemēram, 5200 vai 5200,50.</translation>
    </message>
    <message>
        <source>This arena does not have the stage “%1”.</source>
        <translation>Šajā arēnā nav posma „%1”.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nav nekā, ko atsaukt.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nav atsauktu darbību.</translation>
    </message>
    <message>
        <source>Only notes of the same stage can be merged; nothing was changed.</source>
        <translation>Apvienot var tikai viena posma zīmītes; nekas nav mainīts.</translation>
    </message>
    <message>
        <source>This vote is still open; close it to see the result.</source>
        <translation>Šī balsošana vēl notiek; slēdziet to, lai redzētu rezultātu.</translation>
    </message>
    <message>
        <source>A vote is open in this arena; close it before opening another.</source>
        <translation>Šajā arēnā notiek balsošana; slēdziet to, pirms sākat citu.</translation>
    </message>
    <message>
        <source>A vote needs at least two options; there are %1.</source>
        <translation>Balsošanai vajadzīgi vismaz divi varianti; tagad to skaits ir %1.</translation>
    </message>
    <message>
        <source>%1 dots with at most %2 on one option do not work; use 1 to %3, and no more on one than in all.</source>
        <translation>Punktu skaits %1 ar ne vairāk kā %2 vienam variantam neder; lietojiet 1–%3 punktus, un vienam variantam ne vairāk kā kopā.</translation>
    </message>
    <message>
        <source>This vote was opened on another laptop; cast and close it there.</source>
        <translation>Šī balsošana sākta citā datorā; balsojiet un slēdziet to tur.</translation>
    </message>
    <message>
        <source>This needs a reason that goes on record; please give one.</source>
        <translation>Protokolam vajadzīgs iemesls; lūdzu, norādiet to.</translation>
    </message>
    <message>
        <source>“%1” is not on the ballot of this vote.</source>
        <translation>„%1” nav starp šīs balsošanas variantiem.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of dots.</source>
        <translation>„%1” nav vesels punktu skaits.</translation>
    </message>
    <message>
        <source>%1 dots cannot be given; use 0 or more.</source>
        <translation>Punktu skaits %1 nav iespējams; dodiet 0 vai vairāk.</translation>
    </message>
    <message>
        <source>%1 dots on one option are too many; at most %2 are allowed.</source>
        <translation>Vienam variantam dots pārāk daudz punktu (%1); drīkst dot ne vairāk kā %2.</translation>
    </message>
    <message>
        <source>The ballot has %1 dots; at most %2 are allowed.</source>
        <translation>Balsojumā punktu skaits ir %1; drīkst būt ne vairāk kā %2.</translation>
    </message>
    <message>
        <source>There is no selection rule “%1”; choose one of: %2.</source>
        <translation>Atlases noteikuma „%1” nav; izvēlieties kādu no šiem: %2.</translation>
    </message>
    <message>
        <source>There are too many initiatives (%1) for this rule; use another one, or at most %2.</source>
        <translation>Šim noteikumam iniciatīvu ir par daudz (%1); izvēlieties citu vai ne vairāk kā %2.</translation>
    </message>
    <message>
        <source>“%1” is not a proper Pabulib file in row %2: %3.</source>
        <translation>„%1” nav pareizs Pabulib fails, %2. rinda: %3.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose the files in it.</source>
        <translation>„%1” ir mape; izvēlieties tajā esošos failus.</translation>
    </message>
    <message>
        <source>“%1” is damaged or no picture; use a JPEG, PNG, GIF, BMP, WebP or TIFF file.</source>
        <translation>„%1” ir bojāts vai nav attēls; izmantojiet JPEG, PNG, GIF, BMP, WebP vai TIFF failu.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large; make it smaller than 64 megapixels and 60 MB.</source>
        <translation>Attēls „%1” ir pārāk liels; samaziniet to, lai tas būtu mazāks par 64&#xa0;megapikseļiem un 60&#xa0;MB.</translation>
    </message>
    <message>
        <source>A note can have %1 photos; take some away first.</source>
        <translation>Zīmītei var būt ne vairāk fotoattēlu kā %1; vispirms dažus noņemiet.</translation>
    </message>
    <message>
        <source>Nothing was added from “%1” because of faulty rows (%2); the first is %3</source>
        <translation>No „%1” nekas nav pievienots: tajā ir nederīgas rindas (skaits: %2); pirmā ir %3</translation>
    </message>
    <message>
        <source>“%1” has two columns for “%2”; keep one of them.</source>
        <translation>Failā „%1” ir divas kolonnas „%2”; atstājiet vienu.</translation>
    </message>
    <message>
        <source>The disk is full and nothing was changed; free some space and try again.</source>
        <translation>Disks ir pilns, un nekas nav mainīts; atbrīvojiet vietu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>“%1” cannot be written to; choose a place where you may write.</source>
        <translation>Failā „%1” nevar rakstīt; izvēlieties vietu, kurā drīkstat rakstīt.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be reached; check the network, the address and the password.</source>
        <translation>Datubāze „%1” nav sasniedzama; pārbaudiet tīklu, adresi un paroli.</translation>
    </message>
    <message>
        <source>The address of the database is not complete; write it like “%1”.</source>
        <translation>Datubāzes adrese nav pilnīga; rakstiet to, piemēram, „%1”.</translation>
    </message>
    <message>
        <source>A database on a server needs the package psycopg; install it with “%1”.</source>
        <translation>Datubāzei serverī vajadzīga pakotne psycopg; instalējiet to ar „%1”.</translation>
    </message>
    <message>
        <source>“%1” does not keep texts in UTF-8; create a database with that encoding.</source>
        <translation>„%1” neglabā tekstus UTF-8 kodējumā; izveidojiet datubāzi ar šo kodējumu.</translation>
    </message>
    <message>
        <source>This database lies on a server that others use too; back it up there.</source>
        <translation>Šī datubāze ir serverī, ko lieto arī citi; rezerves kopiju veidojiet tur.</translation>
    </message>
    <message>
        <source>“%1” is empty; copy it again from the other laptop.</source>
        <translation>„%1” ir tukšs; pārkopējiet to vēlreiz no otra datora.</translation>
    </message>
    <message>
        <source>“%1” has times that cannot be right; set the clock of that laptop and export again.</source>
        <translation>Failā „%1” ir neiespējami laiki; iestatiet tā datora pulksteni un eksportējiet vēlreiz.</translation>
    </message>
    <message>
        <source>No initiative has a cost yet; add the costs and try again.</source>
        <translation>Nevienai iniciatīvai vēl nav izmaksu; pievienojiet izmaksas un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The criteria are agreed and locked; unlock them first, with a reason.</source>
        <translation>Kritēriji ir saskaņoti un slēgti; vispirms atslēdziet tos, norādot iemeslu.</translation>
    </message>
    <message>
        <source>Agree on the criteria and their weights first, then lock them.</source>
        <translation>Vispirms vienojieties par kritērijiem un to svariem, tad slēdziet tos.</translation>
    </message>
    <message>
        <source>Add at least one criterion.</source>
        <translation>Pievienojiet vismaz vienu kritēriju.</translation>
    </message>
    <message>
        <source>Two criteria are called “%1”; give each a name of its own.</source>
        <translation>Divus kritērijus sauc „%1”; dodiet katram savu nosaukumu.</translation>
    </message>
    <message>
        <source>There is no criterion “%1” here.</source>
        <translation>Šeit nav kritērija „%1”.</translation>
    </message>
    <message>
        <source>The weights make %1 %; change them until they make 100 %.</source>
        <translation>Svari kopā ir %1&#xa0;%; mainiet tos, līdz tie kopā ir 100&#xa0;%.</translation>
    </message>
    <message>
        <source>“%1” is not a score; give %2 to %3.</source>
        <translation>„%1” nav vērtējums; dodiet %2 līdz %3.</translation>
    </message>
    <message>
        <source>Say whose scores these are: a sheet or a table.</source>
        <translation>Norādiet, kā vērtējumi tie ir: lapas vai galda.</translation>
    </message>
    <message>
        <source>No initiative has a score by every criterion yet; score them first.</source>
        <translation>Nevienai iniciatīvai vēl nav vērtējuma pēc katra kritērija; vispirms vērtējiet tās.</translation>
    </message>
    <message>
        <source>There is no objection “%1” here.</source>
        <translation>Šeit nav iebilduma „%1”.</translation>
    </message>
    <message>
        <source>Objections are not settled yet (%1); answer them, or choose without the initiative.</source>
        <translation>Iebildumi vēl nav nokārtoti (%1); atbildiet uz tiem vai izvēlieties bez šīs iniciatīvas.</translation>
    </message>
    <message>
        <source>A decision by consent needs a day on which it is looked at again.</source>
        <translation>Lēmumam ar piekrišanu vajadzīga diena, kad to skata vēlreiz.</translation>
    </message>
    <message>
        <source>A newer decision has replaced this one; sign that one instead.</source>
        <translation>Šo lēmumu ir aizstājis jaunāks; parakstiet to.</translation>
    </message>
    <message>
        <source>Two laptops decided without knowing of each other (%1 records); record one decision that replaces them, then sign it.</source>
        <translation>Divos datoros lēma, nezinot viens par otru (%1 protokoli); ierakstiet vienu lēmumu, kas tos aizstāj, un tad parakstiet to.</translation>
    </message>
    <message>
        <source>This decision is signed in that role already.</source>
        <translation>Šajā lomā šis lēmums jau ir parakstīts.</translation>
    </message>
    <message>
        <source>“%1” has no cost; add it and record the decision again before signing.</source>
        <translation>Iniciatīvai „%1” nav izmaksu; pirms parakstīšanas pievienojiet tās un ierakstiet lēmumu vēlreiz.</translation>
    </message>
    <message>
        <source>“%1” is not a whole PNG or JPEG picture; take the logo that the programme hands out.</source>
        <translation>„%1” nav pilnīgs PNG vai JPEG attēls; ņemiet logotipu, ko izsniedz finansējuma programma.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was changed: “%2” is not what its check sum says; ask for the bundle again.</source>
        <translation>„%1” ir bojāts vai mainīts: „%2” neatbilst savai kontrolsummai; palūdziet šo paku vēlreiz.</translation>
    </message>
    <message>
        <source>“%1” is not the JSON document of an arena; save the tables of one as .json.</source>
        <translation>„%1” nav arēnas JSON dokuments; saglabājiet arēnas tabulas kā .json.</translation>
    </message>
    <message>
        <source>“%1” is no rule of state aid; write de minimis, GBER, or nothing.</source>
        <translation>„%1” nav valsts atbalsta noteikums; rakstiet de minimis, GBER vai neko.</translation>
    </message>
    <message>
        <source>A text is too long for a page; shorten it, or write the document as .html.</source>
        <translation>Teksts lapai ir par garu; saīsiniet to vai rakstiet dokumentu kā .html.</translation>
    </message>
    <message>
        <source>Every part is left out or has nothing in it; choose another part.</source>
        <translation>Neviena daļa nav iekļauta, vai arī izvēlētās ir tukšas; izvēlieties citu daļu.</translation>
    </message>
    <message>
        <source>No document has a part “%1”; choose among: %2.</source>
        <translation>Nevienā dokumentā nav daļas „%1”; izvēlieties kādu no šīm: %2.</translation>
    </message>
    <message>
        <source>“%1” has passed already; choose a day to come.</source>
        <translation>„%1” jau ir pagājis; izvēlieties dienu, kas vēl būs.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it like 2031-12-31.</source>
        <translation>„%1” nav datums; rakstiet to kā 2031-12-31.</translation>
    </message>
    <message>
        <source>There is no country “%1”; write its two letters, like LV or EE.</source>
        <translation>Nav valsts „%1”; rakstiet tās divus burtus, piemēram, LV vai EE.</translation>
    </message>
    <message>
        <source>This cannot be undone any more: it was changed again since then.</source>
        <translation>To vairs nevar atsaukt: pēc tam tas ir vēlreiz mainīts.</translation>
    </message>
    <message>
        <source>This vote is closed; reopen it, or open a new one.</source>
        <translation>Šī balsošana ir slēgta; atsāciet to vai sāciet jaunu.</translation>
    </message>
    <message>
        <source>This vote was cancelled and has no result; open a new one.</source>
        <translation>Šī balsošana tika atcelta, un tai nav rezultāta; sāciet jaunu.</translation>
    </message>
    <message>
        <source>This laptop’s urn is sealed already; go on voting on another laptop.</source>
        <translation>Šī datora urna jau ir aizzīmogota; balsojiet tālāk citā datorā.</translation>
    </message>
    <message>
        <source>This vote was opened without voting codes; everyone may vote.</source>
        <translation>Šī balsošana sākta bez balsošanas kodiem; balsot var visi.</translation>
    </message>
    <message>
        <source>This vote needs a voting code; type the one on your slip.</source>
        <translation>Šai balsošanai vajadzīgs balsošanas kods; ierakstiet to, kas ir uz jūsu lapiņas.</translation>
    </message>
    <message>
        <source>This is no voting code of this vote; compare each word with your slip.</source>
        <translation>Tas nav šīs balsošanas kods; salīdziniet katru vārdu ar savu lapiņu.</translation>
    </message>
    <message>
        <source>Somebody has voted with this code already; ask the facilitator for another.</source>
        <translation>Ar šo kodu kāds jau ir nobalsojis; palūdziet moderatoram citu.</translation>
    </message>
    <message>
        <source>There is no closed vote to select by; hold a vote, or choose by hand with a reason.</source>
        <translation>Nav slēgtas balsošanas, pēc kuras atlasīt; rīkojiet balsošanu vai izvēlieties paši un norādiet pamatojumu.</translation>
    </message>
    <message>
        <source>The budget must be more than nothing.</source>
        <translation>Budžetam jābūt lielākam par nulli.</translation>
    </message>
    <message>
        <source>The chosen initiatives cost more than the budget; take one out.</source>
        <translation>Izvēlētās iniciatīvas maksā vairāk nekā budžets; noņemiet kādu.</translation>
    </message>
    <message>
        <source>%1 initiatives are chosen, but at most %2 may be.</source>
        <translation>Izvēlēto iniciatīvu skaits ir %1, bet drīkst būt ne vairāk kā %2.</translation>
    </message>
    <message>
        <source>That PIN is not right; try again.</source>
        <translation>PIN nav pareizs; mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>PIN sastāv no 4–8 cipariem.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Faila „%1” nav.</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another folder or name.</source>
        <translation>„%1” jau ir; izvēlieties citu mapi vai nosaukumu.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; check that you may open it.</source>
        <translation>Failu „%1” nevar nolasīt; pārbaudiet, vai drīkstat to atvērt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written there; choose another folder.</source>
        <translation>„%1” tur nevar saglabāt; izvēlieties citu mapi.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of file that fits here; use %2.</source>
        <translation>„%1” nav šeit derīgs fails; lietojiet %2.</translation>
    </message>
    <message>
        <source>The file “%1” is too large; split it into smaller ones.</source>
        <translation>Fails „%1” ir pārāk liels; sadaliet to mazākos.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Fails „%1” ir tukšs.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”; name one in the first row.</source>
        <translation>Failā „%1” nav kolonnas „%2”; ierakstiet tās nosaukumu pirmajā rindā.</translation>
    </message>
    <message>
        <source>“%1” stands outside the columns of the first row; put texts with commas in quotation marks.</source>
        <translation>„%1” ir ārpus pirmajā rindā nosauktajām kolonnām; tekstu ar komatiem lieciet pēdiņās.</translation>
    </message>
    <message>
        <source>“%1” is not a proper table from row %2 on; save it again as CSV.</source>
        <translation>„%1” no %2. rindas vairs nav pareiza tabula; saglabājiet to vēlreiz kā CSV.</translation>
    </message>
    <message>
        <source>“%1” is not a proper .xlsx workbook; save it again.</source>
        <translation>„%1” nav pareiza .xlsx darbgrāmata; saglabājiet to vēlreiz.</translation>
    </message>
    <message>
        <source>“%1” is not in UTF-8 at row %2; save it again as “CSV UTF-8”.</source>
        <translation>„%1” %2. rindā nav UTF-8 kodējumā; saglabājiet to vēlreiz kā „CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The database “%1” is damaged or not readable; restore a backup or use another file.</source>
        <translation>Datubāze „%1” ir bojāta vai nav nolasāma; atjaunojiet rezerves kopiju vai izvēlieties citu failu.</translation>
    </message>
    <message>
        <source>Another program is writing to “%1”; wait until it has finished and try again.</source>
        <translation>Failā „%1” raksta cita programma; pagaidiet, līdz tā beidz, un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of WMT Arena; install that version to open it.</source>
        <translation>„%1” ir izveidots ar jaunāku WMT Arena versiju; lai to atvērtu, instalējiet šo versiju.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program; choose another file.</source>
        <translation>„%1” ir citas programmas datubāze; izvēlieties citu failu.</translation>
    </message>
    <message>
        <source>“%1” has a fault (%2); try “wmt doctor --rebuild”, or restore a backup.</source>
        <translation>Failā „%1” ir kļūda (%2); mēģiniet „wmt doctor --rebuild” vai atjaunojiet rezerves kopiju.</translation>
    </message>
    <message>
        <source>“%1” is not a sound backup; nothing was changed.</source>
        <translation>„%1” nav derīga rezerves kopija; nekas nav mainīts.</translation>
    </message>
    <message>
        <source>“%1” is not a session file (.wmta).</source>
        <translation>„%1” nav sesijas fails (.wmta).</translation>
    </message>
    <message>
        <source>“%1” is damaged; copy it again from the other laptop.</source>
        <translation>„%1” ir bojāts; pārkopējiet to vēlreiz no otra datora.</translation>
    </message>
    <message>
        <source>“%1” was changed after it was signed; ask for the file again.</source>
        <translation>„%1” pēc parakstīšanas ir mainīts; palūdziet failu vēlreiz.</translation>
    </message>
    <message>
        <source>In “%1” an entry is missing or was replaced; ask for the file again.</source>
        <translation>Failā „%1” trūkst kāda ieraksta vai tas ir aizstāts; palūdziet failu vēlreiz.</translation>
    </message>
    <message>
        <source>“%1” builds on a session file that is not here yet; merge that one too.</source>
        <translation>„%1” turpina sesijas failu, kura šeit vēl nav; apvienojiet arī to.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of WMT Arena; install that version to merge it.</source>
        <translation>„%1” ir izveidots ar jaunāku WMT Arena versiju; lai to apvienotu, instalējiet šo versiju.</translation>
    </message>
    <message>
        <source>“%1” is larger than a session file can be; it was not opened.</source>
        <translation>„%1” ir lielāks, nekā drīkst būt sesijas fails; tas nav atvērts.</translation>
    </message>
    <message>
        <source>“%1” holds something that is not allowed in entry %2; it was left out.</source>
        <translation>Faila „%1” ierakstā %2 ir kas neatļauts; tas nav iekļauts.</translation>
    </message>
    <message>
        <source>“%1” is encrypted; give its passphrase.</source>
        <translation>„%1” ir šifrēts; ievadiet tā parolfrāzi.</translation>
    </message>
    <message>
        <source>That passphrase does not open “%1”.</source>
        <translation>Ar šo parolfrāzi „%1” nevar atvērt.</translation>
    </message>
    <message>
        <source>The passphrase of “%1” takes more work than this program does; ask for another file.</source>
        <translation>Faila „%1” parolfrāzes pārbaude prasa vairāk darba, nekā šī programma veic; palūdziet citu failu.</translation>
    </message>
    <message>
        <source>“%1” is encrypted for other laptops; ask for it to be exported for this one too.</source>
        <translation>„%1” ir šifrēts citiem datoriem; palūdziet to eksportēt arī šim datoram.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked; unlock it and try again.</source>
        <translation>Šī datora atslēgu glabātava ir aizslēgta; atslēdziet to un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>“%1” comes from “%2”, but its key has changed from “%3” to “%4”; ask its owner for these words, then accept the key.</source>
        <translation>„%1” nāk no datora „%2”, bet tā atslēga mainījusies no „%3” uz „%4”; palūdziet datora īpašniekam nosaukt šos vārdus un tad pieņemiet atslēgu.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Vēl nav ko eksportēt.</translation>
    </message>
    <message>
        <source>There is no merge to revert.</source>
        <translation>Nav apvienošanas, ko atsaukt.</translation>
    </message>
    <message>
        <source>Only the last merge can be reverted; revert the later ones first.</source>
        <translation>Atsaukt var tikai pēdējo apvienošanu; vispirms atsauciet vēlākās.</translation>
    </message>
    <message>
        <source>%1 of %2 files were refused; the first: %3</source>
        <translation>Noraidīti %1 no %2 failiem; pirmais: %3</translation>
    </message>
    <message>
        <source>No names of people are kept here, so there are none to export.</source>
        <translation>Cilvēku vārdi šeit netiek glabāti, tāpēc nav, ko eksportēt.</translation>
    </message>
    <message>
        <source>The two laptops hold different things after the merge; please report this.</source>
        <translation>Pēc apvienošanas abu datoru saturs atšķiras; lūdzu, ziņojiet par to.</translation>
    </message>
    <message>
        <source>There is no key “%1” here; “wmt keys list” shows them all.</source>
        <translation>Atslēgas „%1” šeit nav; visas parāda komanda „wmt keys list”.</translation>
    </message>
    <message>
        <source>“%1” is nobody to encrypt for; “wmt recipient” prints it on that laptop.</source>
        <translation>„%1” nav adrese, kurai šifrēt; pareizo attiecīgajā datorā parāda komanda „wmt recipient”.</translation>
    </message>
    <message>
        <source>This laptop is not a coordinator&apos;s, so this is a request: the text is erased where its key is enrolled.</source>
        <translation>Šis nav koordinatora dators, tāpēc tas ir tikai lūgums: tekstu izdzēsīs tur, kur šī datora atslēga ir reģistrēta.</translation>
    </message>
    <message>
        <source>There is nothing to erase: this text has no earlier values in the log.</source>
        <translation>Nav ko izdzēst: žurnālā šim tekstam nav agrāku vērtību.</translation>
    </message>
    <message>
        <source>There is no conflict “%1” here; “wmt conflicts” shows them all.</source>
        <translation>Konflikta „%1” šeit nav; visus parāda komanda „wmt conflicts”.</translation>
    </message>
    <message>
        <source>Only texts and photos can be kept side by side; choose one of the versions.</source>
        <translation>Līdzās var paturēt tikai tekstus un fotoattēlus; izvēlieties vienu no versijām.</translation>
    </message>
    <message>
        <source>“%1” is no version of this conflict; give a number from 1 to %2.</source>
        <translation>„%1” nav šī konflikta versija; norādiet skaitli no 1 līdz %2.</translation>
    </message>
    <message>
        <source>None of the ballots of this vote is counted here; accept the key that brought them.</source>
        <translation>Neviens šīs balsošanas balsojums šeit nav skaitīts; pieņemiet atslēgu, ar kuru tie saņemti.</translation>
    </message>
    <message>
        <source>%1 people have voted, but there are only %2; give a reason that goes on record.</source>
        <translation>Nobalsojuši %1, bet dalībnieku ir tikai %2; norādiet iemeslu protokolam.</translation>
    </message>
    <message>
        <source>%1: %2 handed out, %3 accounted for; give a reason that goes on record.</source>
        <translation>%1: izsniegti %2, uzskaitīti %3; norādiet iemeslu protokolam.</translation>
    </message>
    <message>
        <source>“%1” stands there twice; name each one once.</source>
        <translation>„%1” ir divreiz; nosauciet katru tikai vienreiz.</translation>
    </message>
    <message>
        <source>%1 people cannot give %2 dots here; at most %3 are possible, so count again.</source>
        <translation>%1 cilvēki šeit nevar dot %2 punktus; iespējami ne vairāk kā %3, tāpēc saskaitiet vēlreiz.</translation>
    </message>
    <message>
        <source>%1 ideas do not fit on such a ballot; at most %2 do, so print fewer on a sheet.</source>
        <translation>%1 idejas uz šādas zīmes neietilpst; ietilpst ne vairāk kā %2, tāpēc drukājiet uz lapas mazāk zīmju.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Atcelts; nekas nav mainīts.</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>%1. rinda: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>un vēl %n.</numerusform>
            <numerusform>un vēl %n.</numerusform>
            <numerusform>un vēl %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This merge cannot be reverted: what was written since would be lost (changes since: %1).</source>
        <translation>Šo apvienošanu nevar atsaukt: pazustu tas, kas rakstīts pēc tās (izmaiņas kopš tā laika: %1).</translation>
    </message>
    <message>
        <source>These copies of the database may still hold what was erased; delete them, and backups of your own, once nobody needs them: %1</source>
        <translation>Šajās datubāzes kopijās izdzēstais vēl var būt; izdzēsiet tās un savas rezerves kopijas, kad tās vairs nevienam nav vajadzīgas: %1</translation>
    </message>
    <message>
        <source>Nobody can choose between ballots; exclude one of the urns, with a reason.</source>
        <translation>Starp balsojumiem izvēlēties nevar neviens; izslēdziet vienu no urnām, norādot iemeslu.</translation>
    </message>
    <message>
        <source>Two laptops sealed ballots of this vote differently (%1); exclude one urn, with a reason, to see the result.</source>
        <translation>Divos datoros šīs balsošanas balsojumi aizzīmogoti atšķirīgi (%1); lai redzētu rezultātu, izslēdziet vienu urnu, norādot iemeslu.</translation>
    </message>
    <message>
        <source>This vote was opened with different rules on two laptops; settle that conflict first.</source>
        <translation>Šī balsošana divos datoros sākta ar atšķirīgiem noteikumiem; vispirms atrisiniet šo konfliktu.</translation>
    </message>
    <message>
        <source>This urn is not excluded from the count.</source>
        <translation>Šī urna nav izslēgta no skaitīšanas.</translation>
    </message>
    <message>
        <source>No urn of this vote was sealed by “%1”.</source>
        <translation>Dators „%1” nav aizzīmogojis nevienu šīs balsošanas urnu.</translation>
    </message>
    <message>
        <source>The rule agreed before the vote leaves no tie that is decided like this.</source>
        <translation>Pēc norunātā noteikuma te nav neizšķirta rezultāta, kas tā jāizšķir.</translation>
    </message>
    <message>
        <source>In this vote everybody sees who wants what; enter names on the voting page.</source>
        <translation>Šajā balsošanā visi redz, kas ko vēlas; vārdus ierakstiet balsošanas lapā.</translation>
    </message>
    <message>
        <source>This vote is secret; no name is kept with a ballot.</source>
        <translation>Šī balsošana ir aizklāta; kopā ar balsojumu neglabā nekādu vārdu.</translation>
    </message>
    <message>
        <source>Type a first name or a table.</source>
        <translation>Ierakstiet vārdu vai galdu.</translation>
    </message>
    <message>
        <source>Choose at least two ideas of this vote; one of them keeps its name.</source>
        <translation>Izvēlieties vismaz divas šīs balsošanas idejas; viena no tām patur savu nosaukumu.</translation>
    </message>
    <message>
        <source>%1 ballots do not fit on a sheet; choose one of: %2.</source>
        <translation>%1 balsošanas zīmes uz lapas neietilpst; izvēlieties vienu no: %2.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed. Please try again.</source>
        <translation>Programmā notika kļūda. Nekas nav mainīts. Lūdzu, mēģiniet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Take it home</source>
        <translation>Paņemt līdzi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <source>Totals equal the board and the results. No participant is named.</source>
        <translation>Skaitļi sakrīt ar tāfeli un rezultātiem. Dalībnieku vārdu pārskatā nav.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokuments</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Pārskata valoda</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Apskatīt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Saglabāt PDF</translation>
    </message>
    <message>
        <source>Save as a web page</source>
        <translation>Saglabāt tīmekļa lapu</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabulas</translation>
    </message>
    <message>
        <source>Ideas, clusters, votes and initiatives, to go on working with.</source>
        <translation>Idejas, grupas, balsošanas un iniciatīvas turpmākam darbam.</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Saglabāt Excel</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Saglabāt CSV</translation>
    </message>
    <message>
        <source>JSON, Pabulib, Markdown …</source>
        <translation>JSON, Pabulib, Markdown…</translation>
    </message>
    <message>
        <source>Session file for the coordinator</source>
        <translation>Sesijas fails koordinatoram</translation>
    </message>
    <message>
        <source>Everything of this arena, signed by this laptop. Open votes and names stay here.</source>
        <translation>Viss par šo arēnu, parakstīts šajā datorā. Notiekoša balsošana un vārdi paliek šeit.</translation>
    </message>
    <message>
        <source>Export the session file</source>
        <translation>Eksportēt sesijas failu</translation>
    </message>
    <message>
        <source>This arena in figures</source>
        <translation>Šī arēna skaitļos</translation>
    </message>
    <message>
        <source>Fingerprint; the same on every laptop with the same content</source>
        <translation>Kontrolkods; vienāds visos datoros ar vienādu saturu</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Saglabāt apliecinājumus</translation>
    </message>
    <message>
        <source>Evidence saved.</source>
        <translation>Apliecinājumi saglabāti.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Saglabāt pārskatu</translation>
    </message>
    <message numerus="yes">
        <source>Report saved, %n pages.</source>
        <translation>
            <numerusform>Pārskats saglabāts, %n lapa.</numerusform>
            <numerusform>Pārskats saglabāts, %n lapas.</numerusform>
            <numerusform>Pārskats saglabāts, %n lapu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Pārskats saglabāts.</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Saglabāt tabulas</translation>
    </message>
    <message>
        <source>Tables saved.</source>
        <translation>Tabulas saglabātas.</translation>
    </message>
    <message numerus="yes">
        <source>Tables saved without %n initiatives that have no cost or no vote.</source>
        <translation>
            <numerusform>Tabulas saglabātas bez %n iniciatīvas, kurai nav izmaksu vai balsošanas.</numerusform>
            <numerusform>Tabulas saglabātas bez %n iniciatīvām, kurām nav izmaksu vai balsošanas.</numerusform>
            <numerusform>Tabulas saglabātas bez %n iniciatīvām, kurām nav izmaksu vai balsošanas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session file saved, %n changes.</source>
        <translation>
            <numerusform>Sesijas fails saglabāts, %n izmaiņa.</numerusform>
            <numerusform>Sesijas fails saglabāts, %n izmaiņas.</numerusform>
            <numerusform>Sesijas fails saglabāts, %n izmaiņu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait until the file is written.</source>
        <translation>Lūdzu, pagaidiet, līdz fails ir saglabāts.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Atvērt mapi</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Vēl nav</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idejas</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupas</translation>
    </message>
    <message>
        <source>Closed votes</source>
        <translation>Slēgtās balsošanas</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Balsojumi</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciatīvas</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Atlasītas</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>Izlietotais budžets</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Export merged sessions</source>
        <translation>Eksportēt apvienotās sesijas</translation>
    </message>
    <message>
        <source>Export tables (CSV)</source>
        <translation>Eksportēt tabulas (CSV)</translation>
    </message>
    <message>
        <source>Everything of an arena as it is here now, signed. Secret ballots of an open vote stay here. Names that somebody wrote down go with it: in open votes, pledges, first steps, signatures and other texts.</source>
        <translation>Viss par arēnu, kāda tā šeit ir tagad, parakstīts. Notiekošas balsošanas aizklātie balsojumi paliek šeit. Pierakstītie vārdi iet līdzi: atklātās balsošanās, apsolījumos piedalīties, pirmajos soļos, parakstos un citos tekstos.</translation>
    </message>
    <message>
        <source>One table of notes for each arena, with what was written as their author.</source>
        <translation>Katrai arēnai viena zīmīšu tabula, arī ar to, kas ierakstīts kā autors.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Izvēlēties vietu…</translation>
    </message>
    <message>
        <source>All arenas</source>
        <translation>Visas arēnas</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Bez šifrēšanas</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>Koordinatoriem</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parolfrāze</translation>
    </message>
    <message>
        <source>Addresses, one in each line</source>
        <translation>Adreses, katra savā rindā</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Parolfrāze vēlreiz</translation>
    </message>
    <message>
        <source>Whoever has the file can read it.</source>
        <translation>Failu var izlasīt ikviens, kam tas ir.</translation>
    </message>
    <message>
        <source>Only these coordinators can open the files. Each finds the address of a laptop under Laptops.</source>
        <translation>Failus var atvērt tikai šie koordinatori. Datora adresi katrs atrod sadaļā „Datori”.</translation>
    </message>
    <message>
        <source>Whoever knows the passphrase can open the files. Say it on the phone, do not send it with them.</source>
        <translation>Failus var atvērt ikviens, kas zina parolfrāzi. Pasakiet to pa tālruni, nesūtiet kopā ar failiem.</translation>
    </message>
    <message>
        <source>Tick at least one arena.</source>
        <translation>Atzīmējiet vismaz vienu arēnu.</translation>
    </message>
    <message>
        <source>Paste at least one address.</source>
        <translation>Ielīmējiet vismaz vienu adresi.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Ierakstiet parolfrāzi.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Abas parolfrāzes atšķiras.</translation>
    </message>
    <message>
        <source>Is this meant to leave the laptop?</source>
        <translation>Vai šos datus tiešām nodot tālāk?</translation>
    </message>
    <message>
        <source>E-mail addresses or phone numbers stand in the texts: %1. Whoever gets the file can read them. To take them out, change the texts on the board; earlier versions are exported too, unless they are erased.</source>
        <translation>Tekstos ir e-pasta adreses vai tālruņa numuri: %1. Tos var izlasīt ikviens, kas saņem failu. Lai tos izņemtu, labojiet tekstus uz tāfeles; eksportētas tiek arī agrākās versijas, ja tās nav izdzēstas.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>atrasts %n</numerusform>
            <numerusform>atrasti %n</numerusform>
            <numerusform>atrasts %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Atcelts.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disks ir pilns.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Programmā radās kļūda.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are missing.</source>
        <translation>
            <numerusform>Trūkst %n faila.</numerusform>
            <numerusform>Trūkst %n failu.</numerusform>
            <numerusform>Trūkst %n failu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved before: %1.</source>
        <translation>Pirms tam saglabāts: %1.</translation>
    </message>
    <message>
        <source>%1 (in an earlier version)</source>
        <translation>%1 (agrākā versijā)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the earlier versions…</source>
        <translation>Izdzēst agrākās versijas…</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>Neeksportēt</translation>
    </message>
    <message>
        <source>Export all the same</source>
        <translation>Tomēr eksportēt</translation>
    </message>
    <message>
        <source>Looking for e-mail addresses and phone numbers…</source>
        <translation>Tiek meklētas e-pasta adreses un tālruņa numuri…</translation>
    </message>
    <message>
        <source>Erase earlier versions for good?</source>
        <translation>Vai agrākās versijas neatgriezeniski izdzēst?</translation>
    </message>
    <message>
        <source>All earlier versions of %1 are erased, here and on each laptop that merges the next file from here. What the texts say now stays. Files that were exported before cannot be called back.</source>
        <translation>Visas agrākās versijas (%1) izdzēsīs šeit un katrā datorā, kurā apvienos nākamo šeit eksportēto failu. Pašreizējie teksti paliks. Agrāk eksportētos failus atsaukt nevar.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n teksts</numerusform>
            <numerusform>%n teksti</numerusform>
            <numerusform>%n tekstu</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Paturēt</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Izdzēst pavisam</translation>
    </message>
    <message>
        <source>The texts are being erased.</source>
        <translation>Teksti tiek dzēsti.</translation>
    </message>
    <message numerus="yes">
        <source>Erased: %n earlier versions. Export again now.</source>
        <translation>
            <numerusform>Izdzēsta %n agrāka versija. Tagad eksportējiet vēlreiz.</numerusform>
            <numerusform>Izdzēstas %n agrākas versijas. Tagad eksportējiet vēlreiz.</numerusform>
            <numerusform>Izdzēsts %n agrāku versiju. Tagad eksportējiet vēlreiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being written.</source>
        <translation>Faili tiek saglabāti.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Kur saglabāt</translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n session files.</source>
        <translation>
            <numerusform>Saglabāts %n sesijas fails.</numerusform>
            <numerusform>Saglabāti %n sesijas faili.</numerusform>
            <numerusform>Saglabāts %n sesijas failu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n tables.</source>
        <translation>
            <numerusform>Saglabāta %n tabula.</numerusform>
            <numerusform>Saglabātas %n tabulas.</numerusform>
            <numerusform>Saglabāts %n tabulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not signed, because the keyring of this computer could not be opened: others will see files that nobody vouches for.</source>
        <translation>Nav parakstīts, jo šī datora atslēgu glabātavu nevarēja atvērt: citi redzēs failus, par kuriem neviens negalvo.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Atvērt mapi</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrs</translation>
    </message>
    <message>
        <source>Previous note found</source>
        <translation>Iepriekšējā atrastā zīmīte</translation>
    </message>
    <message>
        <source>Next note found</source>
        <translation>Nākamā atrastā zīmīte</translation>
    </message>
    <message>
        <source>Show the whole board again</source>
        <translation>Atkal rādīt visu tāfeli</translation>
    </message>
    <message>
        <source>Select every note found</source>
        <translation>Atlasīt visas atrastās zīmītes</translation>
    </message>
    <message numerus="yes">
        <source>Select %n</source>
        <translation>
            <numerusform>Atlasīt %n</numerusform>
            <numerusform>Atlasīt %n</numerusform>
            <numerusform>Atlasīt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tēma</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Galds</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Any theme</source>
        <translation>Jebkura tēma</translation>
    </message>
    <message>
        <source>Any table</source>
        <translation>Jebkurš galds</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jebkura valoda</translation>
    </message>
    <message>
        <source>Any cluster</source>
        <translation>Jebkura grupa</translation>
    </message>
    <message>
        <source>No language</source>
        <translation>Bez valodas</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>What was heard of “%1”</source>
        <translation>Kas dzirdēts par „%1”</translation>
    </message>
    <message>
        <source>Notes carry today’s date and stay with the initiative.</source>
        <translation>Piezīmēm ir šodienas datums, un tās paliek pie iniciatīvas.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Jauna piezīme</translation>
    </message>
    <message>
        <source>Where it stands now</source>
        <translation>Pašreizējais statuss</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Pierakstīt</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy. g. d. MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>yyyy. g. d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy. g. d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Count hands or stickers</source>
        <translation>Saskaitīt rokas vai uzlīmes</translation>
    </message>
    <message>
        <source>They are added to the ballots when the vote closes, and shown apart. Until then no total is on any screen.</source>
        <translation>Tās pieskaita balsojumiem, kad balsošana tiek slēgta, un rāda atsevišķi. Līdz tam nevienā ekrānā nav kopsummas.</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>Cilvēki, kas piedalījās</translation>
    </message>
    <message numerus="yes">
        <source>A count of %n people is there already; this one takes its place.</source>
        <translation>
            <numerusform>Skaitījums ar %n cilvēku jau ir; šis to aizstāj.</numerusform>
            <numerusform>Skaitījums ar %n cilvēkiem jau ir; šis to aizstāj.</numerusform>
            <numerusform>Skaitījums ar %n cilvēkiem jau ir; šis to aizstāj.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Add the count</source>
        <translation>Pievienot skaitījumu</translation>
    </message>
    <message>
        <source>The count is added.</source>
        <translation>Skaitījums pievienots.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Save the idea; Shift and Enter begin a new line</source>
        <translation>Saglabāt ideju; Shift un Enter sāk jaunu rindu</translation>
    </message>
    <message>
        <source>Theme of the selected notes, or of the next idea</source>
        <translation>Atlasīto zīmīšu vai nākamās idejas tēma</translation>
    </message>
    <message>
        <source>Theme while typing</source>
        <translation>Tēma rakstīšanas laikā</translation>
    </message>
    <message>
        <source>Paste many ideas at once</source>
        <translation>Ielīmēt vairākas idejas uzreiz</translation>
    </message>
    <message>
        <source>Cut photos of a wall into notes</source>
        <translation>Sadalīt sienas fotoattēlus zīmītēs</translation>
    </message>
    <message>
        <source>Put a copied picture on the selected note</source>
        <translation>Pievienot nokopētu attēlu atlasītajai zīmītei</translation>
    </message>
    <message>
        <source>Select all notes</source>
        <translation>Atlasīt visas zīmītes</translation>
    </message>
    <message>
        <source>New cluster from the selected notes</source>
        <translation>Jauna grupa no atlasītajām zīmītēm</translation>
    </message>
    <message>
        <source>Merge the selected notes into one</source>
        <translation>Apvienot atlasītās zīmītes vienā</translation>
    </message>
    <message>
        <source>Count the suggested note as heard again</source>
        <translation>Atzīmēt ieteikto zīmīti kā vēlreiz dzirdētu</translation>
    </message>
    <message>
        <source>Fold or unfold a cluster</source>
        <translation>Sakļaut vai izvērst grupu</translation>
    </message>
    <message>
        <source>Board as an outline</source>
        <translation>Tāfeles saturs</translation>
    </message>
    <message>
        <source>History of the arena</source>
        <translation>Arēnas vēsture</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Labot</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Atcelt atsaukšanu</translation>
    </message>
    <message>
        <source>Find and filter; Esc shows all again</source>
        <translation>Meklēt un filtrēt; Esc atkal rāda visu</translation>
    </message>
    <message>
        <source>Next note found; with Shift the previous one</source>
        <translation>Nākamā atrastā zīmīte; ar Shift – iepriekšējā</translation>
    </message>
    <message>
        <source>Pause the shared screen; Ctrl+B also while typing</source>
        <translation>Apturēt kopīgo ekrānu; Ctrl+B arī rakstot</translation>
    </message>
    <message>
        <source>Go to a stage</source>
        <translation>Pāriet uz posmu</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>Palaist vai apturēt taimeri</translation>
    </message>
    <message>
        <source>Shared screen on or off</source>
        <translation>Ieslēgt vai izslēgt kopīgo ekrānu</translation>
    </message>
    <message>
        <source>Zoom, fit the board to the window</source>
        <translation>Mainīt mērogu, rādīt visu tāfeli</translation>
    </message>
    <message>
        <source>Zoom in on the cluster or the selected notes</source>
        <translation>Pietuvināt grupu vai atlasītās zīmītes</translation>
    </message>
    <message>
        <source>Move an initiative to the left or right</source>
        <translation>Pārvietot iniciatīvu pa kreisi vai pa labi</translation>
    </message>
    <message>
        <source>Give a score; 0 or Backspace takes it back</source>
        <translation>Dot vērtējumu; 0 vai Backspace to atsauc</translation>
    </message>
    <message>
        <source>Vote with two switches: go on, and press</source>
        <translation>Balsot ar diviem slēdžiem: tālāk un nospiest</translation>
    </message>
    <message>
        <source>Leave the voting screen, with the PIN</source>
        <translation>Iziet no balsošanas ekrāna ar PIN</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taustiņi</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard alone.</source>
        <translation>Visu var izdarīt tikai ar tastatūru.</translation>
    </message>
    <message>
        <source>WMT Arena %1</source>
        <translation>WMT Arena %1</translation>
    </message>
    <message>
        <source>Arenas are kept in %1</source>
        <translation>Arēnas glabājas mapē %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Another laptop</source>
        <translation>Cits dators</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Izdzēsta</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Atjaunota</translation>
    </message>
    <message>
        <source>Moved on the board</source>
        <translation>Pārvietota uz tāfeles</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Sākta</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Noņemta</translation>
    </message>
    <message>
        <source>Named “%1”</source>
        <translation>Nosaukta „%1”</translation>
    </message>
    <message>
        <source>Second name: “%1”</source>
        <translation>Otrs nosaukums: „%1”</translation>
    </message>
    <message>
        <source>Colour set to %1</source>
        <translation>Krāsa tagad: %1</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Sakļauta</translation>
    </message>
    <message>
        <source>Second name removed</source>
        <translation>Otrs nosaukums noņemts</translation>
    </message>
    <message>
        <source>Colour removed</source>
        <translation>Krāsa noņemta</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Izvērsta</translation>
    </message>
    <message>
        <source>Earlier texts erased</source>
        <translation>Iepriekšējie teksti izdzēsti</translation>
    </message>
    <message>
        <source>Name erased</source>
        <translation>Nosaukums izdzēsts</translation>
    </message>
    <message>
        <source>Second name erased</source>
        <translation>Otrs nosaukums izdzēsts</translation>
    </message>
    <message>
        <source>Translation erased</source>
        <translation>Tulkojums izdzēsts</translation>
    </message>
    <message>
        <source>Text erased</source>
        <translation>Teksts izdzēsts</translation>
    </message>
    <message>
        <source>Copied from another note</source>
        <translation>Kopēta no citas zīmītes</translation>
    </message>
    <message>
        <source>Written at table %1</source>
        <translation>Uzrakstīta pie %1. galda</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Uzrakstīta; autors: %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Uzrakstīta</translation>
    </message>
    <message>
        <source>Moved to “%1”</source>
        <translation>Pārvietota uz „%1”</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Mainīts teksts</translation>
    </message>
    <message>
        <source>Language changed</source>
        <translation>Mainīta valoda</translation>
    </message>
    <message>
        <source>Author set to %1</source>
        <translation>Norādīts autors: %1</translation>
    </message>
    <message>
        <source>Heard %1 times</source>
        <translation>Dzirdēta %1×</translation>
    </message>
    <message>
        <source>Hidden from the shared screen</source>
        <translation>Paslēpta no kopīgā ekrāna</translation>
    </message>
    <message>
        <source>Merged into another note</source>
        <translation>Apvienota ar citu zīmīti</translation>
    </message>
    <message>
        <source>Photos changed</source>
        <translation>Fotoattēli mainīti</translation>
    </message>
    <message>
        <source>Taken out of its cluster</source>
        <translation>Izņemta no grupas</translation>
    </message>
    <message>
        <source>Shown on the shared screen</source>
        <translation>Parādīta kopīgajā ekrānā</translation>
    </message>
    <message>
        <source>Split off again</source>
        <translation>Atkal atdalīta</translation>
    </message>
    <message>
        <source>Photos removed</source>
        <translation>Fotoattēli noņemti</translation>
    </message>
    <message>
        <source>Translation removed</source>
        <translation>Noņemts tulkojums</translation>
    </message>
    <message>
        <source>Translation changed</source>
        <translation>Mainīts tulkojums</translation>
    </message>
    <message>
        <source>English text added</source>
        <translation>Pievienots teksts angļu valodā</translation>
    </message>
    <message>
        <source>Latvian text added</source>
        <translation>Pievienots teksts latviešu valodā</translation>
    </message>
    <message>
        <source>Finnish text added</source>
        <translation>Pievienots teksts somu valodā</translation>
    </message>
    <message>
        <source>Swedish text added</source>
        <translation>Pievienots teksts zviedru valodā</translation>
    </message>
    <message>
        <source>Estonian text added</source>
        <translation>Pievienots teksts igauņu valodā</translation>
    </message>
    <message>
        <source>Polish text added</source>
        <translation>Pievienots teksts poļu valodā</translation>
    </message>
    <message>
        <source>Norwegian text added</source>
        <translation>Pievienots teksts norvēģu valodā</translation>
    </message>
    <message>
        <source>German text added</source>
        <translation>Pievienots teksts vācu valodā</translation>
    </message>
    <message>
        <source>Translation added</source>
        <translation>Pievienots tulkojums</translation>
    </message>
    <message>
        <source>Theme removed</source>
        <translation>Noņemta tēma</translation>
    </message>
    <message>
        <source>Theme set to %1</source>
        <translation>Norādīta tēma: %1</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the arena</source>
        <translation>Arēnas vēsture</translation>
    </message>
    <message>
        <source>Restoring a version is a new step: it can be undone, and nothing is lost.</source>
        <translation>Versijas atjaunošana ir jauns solis: to var atsaukt, un nekas nepazūd.</translation>
    </message>
    <message>
        <source>Show older steps</source>
        <translation>Rādīt senākus soļus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Atjaunot</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Atjaunot šo versiju</translation>
    </message>
    <message>
        <source>A step of a newer version of the program</source>
        <translation>Jaunākas programmas versijas solis</translation>
    </message>
    <message>
        <source>Undone or redone: %1</source>
        <translation>Atsaukta vai atjaunota darbība: %1</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Restore this version</source>
        <translation>Atjaunot šo versiju</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n ideja</numerusform>
            <numerusform>%n idejas</numerusform>
            <numerusform>%n ideju</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 no %2 · %3</translation>
    </message>
    <message>
        <source>no vote yet</source>
        <translation>vēl nav balsots</translation>
    </message>
    <message>
        <source>vote open</source>
        <translation>notiek balsošana</translation>
    </message>
    <message numerus="yes">
        <source>%n voters</source>
        <translation>
            <numerusform>%n balsotājs</numerusform>
            <numerusform>%n balsotāji</numerusform>
            <numerusform>%n balsotāju</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Turpināt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n dalībnieks</numerusform>
            <numerusform>%n dalībnieki</numerusform>
            <numerusform>%n dalībnieku</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshop %1 of %2</source>
        <translation>%1. darbnīca no %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saglabāts %1</translation>
    </message>
    <message>
        <source>Arenas on this laptop</source>
        <translation>Arēnas šajā datorā</translation>
    </message>
    <message>
        <source>Find an arena</source>
        <translation>Meklēt arēnu</translation>
    </message>
    <message>
        <source>Order of the arenas</source>
        <translation>Arēnu secība</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Pēc saglabāšanas laika</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pēc nosaukuma</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Pēc vietas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nekas nav atrasts</translation>
    </message>
    <message>
        <source>No arenas yet</source>
        <translation>Arēnu vēl nav</translation>
    </message>
    <message>
        <source>No arena has “%1” in its title or place.</source>
        <translation>Nevienas arēnas nosaukumā vai vietā nav „%1”.</translation>
    </message>
    <message>
        <source>Start a new arena, or open the sample arena and try everything in it.</source>
        <translation>Sāciet jaunu arēnu vai atveriet parauga arēnu un izmēģiniet tajā visu.</translation>
    </message>
    <message>
        <source>New arena</source>
        <translation>Jauna arēna</translation>
    </message>
    <message>
        <source>Three workshops</source>
        <translation>Trīs darbnīcas</translation>
    </message>
    <message>
        <source>All 7 stages, about 40 people</source>
        <translation>Visi 7 posmi, apmēram 40 dalībnieku</translation>
    </message>
    <message>
        <source>One evening</source>
        <translation>Viens vakars</translation>
    </message>
    <message>
        <source>Vision, ideas, vote, 2.5 hours</source>
        <translation>Vīzija, idejas, balsošana, 2,5&#xa0;stundas</translation>
    </message>
    <message>
        <source>Copy an earlier arena</source>
        <translation>Kopēt agrāku arēnu</translation>
    </message>
    <message>
        <source>Keeps stages and wording, no notes</source>
        <translation>Posmi un teksti paliek, zīmītes ne</translation>
    </message>
    <message>
        <source>Open the sample arena</source>
        <translation>Atvērt parauga arēnu</translation>
    </message>
    <message>
        <source>Drop a session file here</source>
        <translation>Ievelciet šeit sesijas failu</translation>
    </message>
    <message>
        <source>.wmta files from another laptop</source>
        <translation>.wmta faili no cita datora</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Izvēlēties failu</translation>
    </message>
    <message>
        <source>Choose session files</source>
        <translation>Izvēlēties sesijas failus</translation>
    </message>
    <message>
        <source>Session files (*.wmta *.age)</source>
        <translation>Sesijas faili (*.wmta *.age)</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinators</translation>
    </message>
    <message>
        <source>Merge session files from many laptops and compare regions.</source>
        <translation>Apvienojiet sesijas failus no vairākiem datoriem un salīdziniet reģionus.</translation>
    </message>
    <message>
        <source>Open coordinator view</source>
        <translation>Atvērt koordinatora skatu</translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message>
        <source>Works offline. Everything stays on this laptop.</source>
        <translation>Darbojas bez interneta. Viss paliek šajā datorā.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>The first row holds headings</source>
        <translation>Pirmajā rindā ir virsraksti</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nav norādīta</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Vienreiz</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tēma</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Galds</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Dzirdēta</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1. kolonna: %2</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Preview</source>
        <translation>Priekšskatījums</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rinda</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InitiativeDialog</name>
    <message>
        <source>Add initiative</source>
        <translation>Pievienot iniciatīvu</translation>
    </message>
    <message>
        <source>Edit initiative</source>
        <translation>Labot iniciatīvu</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Vai iziet nesaglabājot?</translation>
    </message>
    <message>
        <source>What you changed here would be lost.</source>
        <translation>Šeit mainītais zustu.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Rakstīt tālāk</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Iziet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Change we want</source>
        <translation>Vēlamās pārmaiņas</translation>
    </message>
    <message>
        <source>Lead: organisation or role</source>
        <translation>Atbildīgais: organizācija vai loma</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas jādara</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas dara</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Pievienot soli</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pirmie soļi</translation>
    </message>
    <message>
        <source>What it pays for</source>
        <translation>Par ko jāmaksā</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Summa, %1</translation>
    </message>
    <message>
        <source>Add a line of cost</source>
        <translation>Pievienot izmaksu rindu</translation>
    </message>
    <message>
        <source>Cost, line by line</source>
        <translation>Izmaksas pa rindām</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>The sum of the lines</source>
        <translation>Rindu summa</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message>
        <source>Cost in %1</source>
        <translation>Izmaksas (%1)</translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation>Finansējuma avots</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Valsts atbalsts</translation>
    </message>
    <message>
        <source>Serves the vision and the pathways</source>
        <translation>Sekmē vīziju un pārejas ceļus</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tēma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
</context>
<context>
    <name>Initiatives</name>
    <message>
        <source>Edit</source>
        <translation>Labot</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Pārvietot pa kreisi</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Pārvietot pa labi</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>No kurienes tā nāk</translation>
    </message>
    <message>
        <source>What was heard of it</source>
        <translation>Kas par to dzirdēts</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Citas darbības: %1</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Atlasīt: %1</translation>
    </message>
    <message>
        <source>Add the change you want</source>
        <translation>Ierakstiet vēlamās pārmaiņas</translation>
    </message>
    <message>
        <source>Add who leads and who helps</source>
        <translation>Ierakstiet, kas atbild un kas palīdz</translation>
    </message>
    <message>
        <source>Add the first steps</source>
        <translation>Ierakstiet pirmos soļus</translation>
    </message>
    <message>
        <source>Add the cost</source>
        <translation>Ierakstiet izmaksas</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n zīmīte</numerusform>
            <numerusform>%n zīmītes</numerusform>
            <numerusform>%n zīmītes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: where “%2” comes from</source>
        <translation>%1: no kurienes nāk „%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n open objections</source>
        <translation>
            <numerusform>%n atvērts iebildums</numerusform>
            <numerusform>%n atvērti iebildumi</numerusform>
            <numerusform>%n atvērti iebildumi</numerusform>
        </translation>
    </message>
    <message>
        <source>not voted on</source>
        <translation>nav balsots</translation>
    </message>
    <message>
        <source>Tick at least one initiative.</source>
        <translation>Atzīmējiet vismaz vienu iniciatīvu.</translation>
    </message>
    <message>
        <source>Set the budget first.</source>
        <translation>Vispirms nosakiet budžetu.</translation>
    </message>
    <message>
        <source>Every selected initiative needs a cost.</source>
        <translation>Katrai atlasītajai iniciatīvai vajag izmaksas.</translation>
    </message>
    <message>
        <source>%1 over the budget. Untick one.</source>
        <translation>%1 virs budžeta. Noņemiet kādu atzīmi.</translation>
    </message>
    <message>
        <source>At most %1 may be selected. Untick one.</source>
        <translation>Drīkst atlasīt ne vairāk kā %1. Noņemiet kādu atzīmi.</translation>
    </message>
    <message>
        <source>Write down why before you record the decision.</source>
        <translation>Pirms protokolējat lēmumu, ierakstiet pamatojumu.</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n objections first.</source>
        <translation>
            <numerusform>Vispirms nokārtojiet %n iebildumu.</numerusform>
            <numerusform>Vispirms nokārtojiet %n iebildumus.</numerusform>
            <numerusform>Vispirms nokārtojiet %n iebildumus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say when the decision is looked at again.</source>
        <translation>Pasakiet, kad lēmumu skatīs vēlreiz.</translation>
    </message>
    <message>
        <source>Cost, vision and notes</source>
        <translation>Izmaksas, vīzija un zīmītes</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kritēriji</translation>
    </message>
    <message>
        <source>%1 to %2, group mean of %3</source>
        <translation>%1 līdz %2, grupas vidējais no %3</translation>
    </message>
    <message>
        <source>%1 to %2, no scores yet</source>
        <translation>%1 līdz %2, vērtējumu vēl nav</translation>
    </message>
    <message>
        <source>Tables and Pabulib files (*.csv *.xlsx *.json *.pb)</source>
        <translation>Tabulas un Pabulib faili (*.csv *.xlsx *.json *.pb)</translation>
    </message>
    <message>
        <source>The rule was not applied: recorded as chosen by hand.</source>
        <translation>Noteikums nav piemērots: protokolā būs „Pašu izvēle”.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n records</source>
        <translation>
            <numerusform>Rādīt %n protokolu</numerusform>
            <numerusform>Rādīt visus %n protokolus</numerusform>
            <numerusform>Rādīt visus %n protokolus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Rādīt protokolu</translation>
    </message>
    <message>
        <source>Replace a signed record?</source>
        <translation>Vai aizstāt parakstītu protokolu?</translation>
    </message>
    <message numerus="yes">
        <source>It has %n signatures and stays readable as superseded. The new record needs signatures of its own.</source>
        <translation>
            <numerusform>Tam ir %n paraksts, un tas paliek lasāms kā aizstāts. Jaunajam protokolam vajag savus parakstus.</numerusform>
            <numerusform>Tam ir %n paraksti, un tas paliek lasāms kā aizstāts. Jaunajam protokolam vajag savus parakstus.</numerusform>
            <numerusform>Tam ir %n paraksti, un tas paliek lasāms kā aizstāts. Jaunajam protokolam vajag savus parakstus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it is replaced</source>
        <translation>Kāpēc to aizstāj</translation>
    </message>
    <message>
        <source>Keep the signed record</source>
        <translation>Paturēt parakstīto protokolu</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Aizstāt</translation>
    </message>
    <message>
        <source>Replaces an earlier record: %1</source>
        <translation>Aizstāj iepriekšēju protokolu: %1</translation>
    </message>
    <message>
        <source>Change we want</source>
        <translation>Vēlamās pārmaiņas</translation>
    </message>
    <message>
        <source>Lead and partners</source>
        <translation>Atbildīgais un partneri</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pirmie soļi</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <translation>„%1” ir izdzēsta</translation>
    </message>
    <message>
        <source>Import initiatives</source>
        <translation>Importēt iniciatīvas</translation>
    </message>
    <message>
        <source>A file is being read.</source>
        <translation>Fails tiek lasīts.</translation>
    </message>
    <message>
        <source>Nothing was added from “%1”: %2</source>
        <translation>No faila „%1” nekas nav pievienots: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives added</source>
        <translation>
            <numerusform>Pievienota %n iniciatīva</numerusform>
            <numerusform>Pievienotas %n iniciatīvas</numerusform>
            <numerusform>Pievienots %n iniciatīvu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n balsojums</numerusform>
            <numerusform>%n balsojumi</numerusform>
            <numerusform>%n balsojumu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, with a closed vote of %2</source>
        <translation>%1 ar slēgtu balsošanu (%2)</translation>
    </message>
    <message>
        <source>Compare initiatives</source>
        <translation>Salīdzināt iniciatīvas</translation>
    </message>
    <message>
        <source>Criteria and weights</source>
        <translation>Kritēriji un svari</translation>
    </message>
    <message>
        <source>Weigh</source>
        <translation>Izvērtēt</translation>
    </message>
    <message>
        <source>Score, place on the matrix, or hear objections</source>
        <translation>Vērtēt, novietot matricā vai uzklausīt iebildumus</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importēt</translation>
    </message>
    <message>
        <source>Add initiative</source>
        <translation>Pievienot iniciatīvu</translation>
    </message>
    <message>
        <source>Go to the vote</source>
        <translation>Pāriet uz balsošanu</translation>
    </message>
    <message>
        <source>No initiatives yet</source>
        <translation>Iniciatīvu vēl nav</translation>
    </message>
    <message>
        <source>Promote ideas from the vote, or add the first one here.</source>
        <translation>Virziet idejas no balsošanas vai pievienojiet pirmo iniciatīvu šeit.</translation>
    </message>
    <message>
        <source>Fair shares need money for at least four ideas.</source>
        <translation>Taisnīgajām daļām vajag naudu vismaz četrām idejām.</translation>
    </message>
    <message>
        <source>Your ticks differ from the rule: recorded as chosen by hand.</source>
        <translation>Atzīmes atšķiras no noteikuma: protokolā būs „Pašu izvēle”.</translation>
    </message>
    <message>
        <source>The decision is recorded.</source>
        <translation>Lēmums ir protokolēts.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Previous selected note</source>
        <translation>Iepriekšējā atlasītā zīmīte</translation>
    </message>
    <message>
        <source>Next selected note</source>
        <translation>Nākamā atlasītā zīmīte</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublēt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Izjaukt</translation>
    </message>
    <message>
        <source>Remove the cluster, keep its notes</source>
        <translation>Izjaukt grupu, paturēt tās zīmītes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Atkritne</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Īpašības</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tāfele</translation>
    </message>
    <message>
        <source>Note %1 of %2 selected</source>
        <translation>%1. zīmīte no %2 atlasītajām</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Zīmīte</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Go on voting</source>
        <translation>Turpināt balsot</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <translation>Vai vēl esat šeit?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds your dots are cleared. Nothing is counted.</source>
        <translation>
            <numerusform>Pēc %n sekundes jūsu punkti tiks dzēsti. Nekas netiks ieskaitīts.</numerusform>
            <numerusform>Pēc %n sekundēm jūsu punkti tiks dzēsti. Nekas netiks ieskaitīts.</numerusform>
            <numerusform>Pēc %n sekundēm jūsu punkti tiks dzēsti. Nekas netiks ieskaitīts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punkts</numerusform>
            <numerusform>%n punkti</numerusform>
            <numerusform>%n punktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n punkts</numerusform>
            <numerusform>%n punkti</numerusform>
            <numerusform>%n punktu</numerusform>
        </translation>
    </message>
    <message>
        <source>0 to %1 points for each idea</source>
        <translation>Katrai idejai no 0 līdz %1 punktiem</translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n ideas</source>
        <translation>
            <numerusform>Izvēlieties ne vairāk kā %n ideju</numerusform>
            <numerusform>Izvēlieties ne vairāk kā %n idejas</numerusform>
            <numerusform>Izvēlieties ne vairāk kā %n ideju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots each</source>
        <translation>
            <numerusform>Katram %n punkts</numerusform>
            <numerusform>Katram %n punkti</numerusform>
            <numerusform>Katram %n punktu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to %2 on one idea</source>
        <translation>%1, vienai idejai līdz %2</translation>
    </message>
    <message numerus="yes">
        <source>You have %n dots</source>
        <translation>
            <numerusform>Jums ir %n punkts</numerusform>
            <numerusform>Jums ir %n punkti</numerusform>
            <numerusform>Jums ir %n punktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>Atlicis %n</numerusform>
            <numerusform>Atlikuši %n</numerusform>
            <numerusform>Atlikuši %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no iespējamiem: %2</translation>
    </message>
    <message>
        <source>%1 is the most for one idea.</source>
        <translation>Vienai idejai – ne vairāk kā %1.</translation>
    </message>
    <message>
        <source>All dots are placed. Press − to take one back.</source>
        <translation>Visi punkti ir izmantoti. Nospiediet −, lai vienu atņemtu.</translation>
    </message>
    <message numerus="yes">
        <source>All %n dots are placed</source>
        <translation>
            <numerusform>Izmantots %n punkts</numerusform>
            <numerusform>Izmantoti visi %n punkti</numerusform>
            <numerusform>Izmantoti visi %n punkti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen. You may cast an empty ballot.</source>
        <translation>Nekas nav izvēlēts. Drīkstat nodot arī tukšu balsojumu.</translation>
    </message>
    <message numerus="yes">
        <source>%n points are given</source>
        <translation>
            <numerusform>Dots %n punkts</numerusform>
            <numerusform>Doti %n punkti</numerusform>
            <numerusform>Dots %n punktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots are not placed</source>
        <translation>
            <numerusform>%n punkts nav izmantots</numerusform>
            <numerusform>%n punkti nav izmantoti</numerusform>
            <numerusform>%n punktu nav izmantots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have voted</source>
        <translation>
            <numerusform>Nobalsojis %n</numerusform>
            <numerusform>Nobalsojuši %n</numerusform>
            <numerusform>Nobalsojuši %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have voted</source>
        <translation>Nobalsojuši %1 no %2</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Three words and a number. The first three letters of each word are enough.</source>
        <translation>Trīs vārdi un skaitlis. No katra vārda pietiek ar pirmajiem trim burtiem.</translation>
    </message>
    <message>
        <source>Your voting code</source>
        <translation>Jūsu balsošanas kods</translation>
    </message>
    <message>
        <source>It stands on your slip and is not kept with your vote</source>
        <translation>Tas ir uz jūsu lapiņas, un to neglabā kopā ar balsojumu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Atstarpe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Izvēlēta</translation>
    </message>
    <message>
        <source>Do not choose %1</source>
        <translation>Neizvēlēties „%1”</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Izvēlēties „%1”</translation>
    </message>
    <message>
        <source>Choose every idea that you support</source>
        <translation>Izvēlieties katru ideju, ko atbalstāt</translation>
    </message>
    <message>
        <source>Choose one idea</source>
        <translation>Izvēlieties vienu ideju</translation>
    </message>
    <message numerus="yes">
        <source>You may choose %n ideas</source>
        <translation>
            <numerusform>Varat izvēlēties %n ideju</numerusform>
            <numerusform>Varat izvēlēties %n idejas</numerusform>
            <numerusform>Varat izvēlēties %n idejas</numerusform>
        </translation>
    </message>
    <message>
        <source>You choose one idea</source>
        <translation>Jūs izvēlaties vienu ideju</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nav izvēlēta</translation>
    </message>
    <message>
        <source>This idea is chosen. Press − to take it back.</source>
        <translation>Šī ideja ir izvēlēta. Nospiediet −, lai to atsauktu.</translation>
    </message>
    <message>
        <source>You have chosen all you can. Press − to take one back.</source>
        <translation>Vairāk izvēlēties nevar. Nospiediet −, lai kādu atsauktu.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are chosen</source>
        <translation>
            <numerusform>Izvēlēta %n ideja</numerusform>
            <numerusform>Izvēlētas %n idejas</numerusform>
            <numerusform>Izvēlētas %n idejas</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no voting code of this vote; compare each word with your slip.</source>
        <translation>Tas nav šīs balsošanas kods; salīdziniet katru vārdu ar savu lapiņu.</translation>
    </message>
    <message>
        <source>Somebody has voted with this code already; ask the facilitator for another.</source>
        <translation>Ar šo kodu kāds jau ir nobalsojis; palūdziet moderatoram citu.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Iziet</translation>
    </message>
    <message>
        <source>Back to the vote</source>
        <translation>Atpakaļ uz balsošanu</translation>
    </message>
    <message>
        <source>Facilitator’s PIN</source>
        <translation>Moderatora PIN</translation>
    </message>
    <message>
        <source>Dots on the screen are not counted.</source>
        <translation>Ekrānā redzamie punkti netiks ieskaitīti.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 seconds.</source>
        <translation>Pārāk daudz nepareizu mēģinājumu. Mēģiniet vēlreiz pēc %1&#xa0;s.</translation>
    </message>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>Ievadīts %n cipars</numerusform>
            <numerusform>Ievadīti %n cipari</numerusform>
            <numerusform>Ievadīts %n ciparu</numerusform>
        </translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Nodot balsojumu</translation>
    </message>
    <message>
        <source>Check your vote</source>
        <translation>Pārbaudiet savu balsojumu</translation>
    </message>
    <message>
        <source>Nothing is counted until you press %1</source>
        <translation>Nekas netiks ieskaitīts, kamēr nenospiedīsiet „%1”</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Rādīt vairāk</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <translation>Atgriezties un mainīt</translation>
    </message>
    <message>
        <source>After casting, your dots cannot be changed.</source>
        <translation>Pēc balsojuma nodošanas punktus vairs nevar mainīt.</translation>
    </message>
    <message>
        <source>Your dots are counted without your name. After casting, they cannot be changed.</source>
        <translation>Jūsu punktus skaitām anonīmi. Pēc balsojuma nodošanas tos vairs nevar mainīt.</translation>
    </message>
    <message>
        <source>Next voter</source>
        <translation>Nākamais balsotājs</translation>
    </message>
    <message>
        <source>Start in English</source>
        <comment>Name the language of this translation</comment>
        <translation>Sākt latviski</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Paldies!</translation>
    </message>
    <message>
        <source>Your vote is counted.</source>
        <translation>Jūsu balss ir ieskaitīta.</translation>
    </message>
    <message>
        <source>Time ran out</source>
        <translation>Laiks beidzās</translation>
    </message>
    <message>
        <source>Nothing was counted.</source>
        <translation>Nekas netika ieskaitīts.</translation>
    </message>
    <message>
        <source>The vote is closed</source>
        <translation>Balsošana ir slēgta</translation>
    </message>
    <message>
        <source>Please hand the laptop back.</source>
        <translation>Lūdzu, atdodiet datoru.</translation>
    </message>
    <message>
        <source>Facilitator: press Ctrl Shift K</source>
        <translation>Moderatoram: nospiediet Ctrl Shift K</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Citas valodas</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrasts</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Augsts kontrasts</translation>
    </message>
    <message>
        <source>Small text</source>
        <translation>Mazs teksts</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Parasts teksts</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Liels teksts</translation>
    </message>
    <message>
        <source>More ideas</source>
        <translation>Vēl idejas</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Sākt no jauna</translation>
    </message>
    <message>
        <source>Review &amp; cast</source>
        <translation>Pārskatīt un balsot</translation>
    </message>
    <message>
        <source>Counted without your name</source>
        <translation>Balsis skaitām anonīmi</translation>
    </message>
    <message>
        <source>Take a dot back from %1</source>
        <translation>Atņemt punktu: %1</translation>
    </message>
    <message>
        <source>Add a dot to %1</source>
        <translation>Pielikt punktu: %1</translation>
    </message>
    <message>
        <source>All placed. Now check your vote.</source>
        <translation>Viss izlikts. Tagad pārbaudiet savu balsojumu.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1. lapa no %2</translation>
    </message>
    <message>
        <source>Your vote was not counted. Please press again.</source>
        <translation>Jūsu balss netika ieskaitīta. Lūdzu, nospiediet vēlreiz.</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>Voting kiosk – WMT Arena</source>
        <translation>Balsošanas ekrāns – WMT Arena</translation>
    </message>
</context>
<context>
    <name>Laptops</name>
    <message>
        <source>This laptop: %1</source>
        <translation>Šis dators: %1</translation>
    </message>
    <message>
        <source>Read these words aloud when somebody compares the key of this laptop.</source>
        <translation>Nolasiet šos vārdus skaļi, kad kāds salīdzina šī datora atslēgu.</translation>
    </message>
    <message>
        <source>Address for encrypted files</source>
        <translation>Adrese šifrētiem failiem</translation>
    </message>
    <message>
        <source>Give it to the facilitators: files exported for it can be opened here only.</source>
        <translation>Nododiet to moderatoriem: šai adresei eksportētos failus var atvērt tikai šeit.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopēt adresi</translation>
    </message>
    <message>
        <source>A coordinator&apos;s laptop: texts can be erased for good here.</source>
        <translation>Koordinatora dators: šeit tekstus var neatgriezeniski izdzēst.</translation>
    </message>
    <message>
        <source>Texts are erased for good on a coordinator&apos;s laptop only.</source>
        <translation>Tekstus neatgriezeniski izdzēš tikai koordinatora datorā.</translation>
    </message>
    <message>
        <source>No longer a coordinator</source>
        <translation>Atcelt koordinatora statusu</translation>
    </message>
    <message>
        <source>Make it a coordinator</source>
        <translation>Padarīt par koordinatoru</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Citi datori</translation>
    </message>
    <message>
        <source>Files are merged from all of them. Sealed ballots are counted only from laptops whose key somebody compared.</source>
        <translation>Failus apvieno no visiem datoriem. Aizzīmogotus balsojumus skaita tikai no tiem, kuru atslēgu kāds ir salīdzinājis.</translation>
    </message>
    <message>
        <source>No other laptop was met yet</source>
        <translation>Citu datoru vēl nav</translation>
    </message>
    <message>
        <source>It appears here when you add its session file.</source>
        <translation>Dators parādīsies šeit, kad pievienosiet tā sesijas failu.</translation>
    </message>
    <message>
        <source>First met %1</source>
        <translation>Pirmo reizi redzēts %1</translation>
    </message>
    <message>
        <source>Compare and trust</source>
        <translation>Salīdzināt un uzticēties</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Aizmirst atslēgu</translation>
    </message>
    <message>
        <source>Laptops and their keys</source>
        <translation>Datori un to atslēgas</translation>
    </message>
    <message>
        <source>Do the words of “%1” match?</source>
        <translation>Vai datora „%1” vārdi sakrīt?</translation>
    </message>
    <message>
        <source>Compare them with those at that laptop, under Laptops: on the phone, or side by side.</source>
        <translation>Salīdziniet tos ar vārdiem tajā datorā, sadaļā „Datori”: pa tālruni vai noliekot datorus blakus.</translation>
    </message>
    <message>
        <source>They match: trust it</source>
        <translation>Sakrīt: uzticēties</translation>
    </message>
    <message>
        <source>A laptop that you trust vouches for what it passes on, too: votes that others sealed are counted if they come in its files.</source>
        <translation>Dators, kuram uzticaties, galvo arī par to, ko tas nodod tālāk: citu aizzīmogotie balsojumi tiek skaitīti, ja tie nāk tā failos.</translation>
    </message>
    <message>
        <source>Make “%1” a coordinator?</source>
        <translation>Vai padarīt „%1” par koordinatoru?</translation>
    </message>
    <message>
        <source>Its files may then erase texts here for good. Compare the words once more before.</source>
        <translation>Tad tā faili varēs šeit neatgriezeniski izdzēst tekstus. Pirms tam vēlreiz salīdziniet vārdus.</translation>
    </message>
    <message>
        <source>Forget the key of “%1”?</source>
        <translation>Vai aizmirst datora „%1” atslēgu?</translation>
    </message>
    <message>
        <source>What was merged stays. Its sealed ballots are not counted any more, and its next file comes with a new key.</source>
        <translation>Apvienotais paliks. Šī datora aizzīmogotos balsojumus vairs neskaitīs, un tā nākamā faila atslēga šeit būs jauna.</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Paturēt atslēgu</translation>
    </message>
    <message>
        <source>Make this laptop a coordinator&apos;s?</source>
        <translation>Vai padarīt šo datoru par koordinatora datoru?</translation>
    </message>
    <message>
        <source>Texts can then be erased for good here. Other laptops follow only where somebody made this one a coordinator as well.</source>
        <translation>Tad šeit varēs neatgriezeniski izdzēst tekstus. Citos datoros tos izdzēsīs tikai tad, ja arī tur šis dators ir padarīts par koordinatoru.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
</context>
<context>
    <name>Lookout</name>
    <message>
        <source>Zoom in on this</source>
        <translation>Pietuvināt šo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>All %n notes are here</source>
        <translation>
            <numerusform>%n zīmīte ir saglabāta</numerusform>
            <numerusform>Visas %n zīmītes ir saglabātas</numerusform>
            <numerusform>Visas %n zīmītes ir saglabātas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open where you stopped?</source>
        <translation>Vai turpināt, kur pārtraucāt?</translation>
    </message>
    <message>
        <source>WMT Arena was not closed properly. %1, the last one saved at %2.</source>
        <translation>WMT Arena netika pareizi aizvērta. %1, pēdējā plkst. %2.</translation>
    </message>
    <message>
        <source>Show all arenas</source>
        <translation>Rādīt visas arēnas</translation>
    </message>
    <message>
        <source>Open the arena</source>
        <translation>Atvērt arēnu</translation>
    </message>
    <message>
        <source>%1 – WMT Arena</source>
        <translation>%1 – WMT Arena</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Impact and effort</source>
        <translation>Ietekme un pūles</translation>
    </message>
    <message>
        <source>Each table places the initiatives, one axis at a time. Then look at where the tables differ.</source>
        <translation>Katrs galds novieto iniciatīvas, vienu asi pēc otras. Tad skatieties, kur galdi atšķiras.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Whose matrix</source>
        <translation>Kā matrica</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciatīva</translation>
    </message>
    <message>
        <source>Impact, 0 to 100</source>
        <translation>Ietekme, 0 līdz 100</translation>
    </message>
    <message>
        <source>Effort, 0 to 100</source>
        <translation>Pūles, 0 līdz 100</translation>
    </message>
    <message>
        <source>All groups, merged</source>
        <translation>Visas grupas kopā</translation>
    </message>
    <message>
        <source>No table has placed it yet.</source>
        <translation>Neviens galds to vēl nav novietojis.</translation>
    </message>
    <message>
        <source>Not placed yet: use the arrow keys, or type figures.</source>
        <translation>Vēl nav novietota: lietojiet bulttaustiņus vai ierakstiet skaitļus.</translation>
    </message>
    <message>
        <source>Impact %1, effort %2.</source>
        <translation>Ietekme %1, pūles %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables placed it.</source>
        <translation>
            <numerusform>To novietoja %n galds.</numerusform>
            <numerusform>To novietoja %n galdi.</numerusform>
            <numerusform>To novietoja %n galdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Impact from %1 to %2, effort from %3 to %4.</source>
        <translation>Ietekme no %1 līdz %2, pūles no %3 līdz %4.</translation>
    </message>
    <message>
        <source>%1: impact %2, effort %3</source>
        <translation>%1: ietekme %2, pūles %3</translation>
    </message>
    <message>
        <source>Quick wins</source>
        <translation>Ātri ieguvumi</translation>
    </message>
    <message>
        <source>Large projects</source>
        <translation>Lieli projekti</translation>
    </message>
    <message>
        <source>Small things</source>
        <translation>Sīkumi</translation>
    </message>
    <message>
        <source>Think twice</source>
        <translation>Pārdomāt</translation>
    </message>
    <message>
        <source>Effort →</source>
        <translation>Pūles →</translation>
    </message>
    <message>
        <source>Impact →</source>
        <translation>Ietekme →</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Passphrase</source>
        <translation>Parolfrāze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Ievadīt parolfrāzi</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Kāpēc nav iekļauts</translation>
    </message>
    <message>
        <source>Changed on two laptops; the later one is shown, both are kept.</source>
        <translation>Mainīts divos datoros; redzama jaunākā versija, saglabātas abas.</translation>
    </message>
    <message>
        <source>Arena and device</source>
        <translation>Arēna un ierīce</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saglabāts</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Paraksts</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Jauni</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Vienādi</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikti</translation>
    </message>
    <message>
        <source>No session files yet</source>
        <translation>Sesijas failu vēl nav</translation>
    </message>
    <message>
        <source>Drop session files here; nothing changes until you press Merge.</source>
        <translation>Ievelciet sesijas failus šeit; nekas nemainīsies, kamēr nenospiedīsiet „Apvienot”.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Tiek lasīts</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Šifrēts</translation>
    </message>
    <message>
        <source>Changed file</source>
        <translation>Mainīts fails</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Nav iekļauts</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Apvienots</translation>
    </message>
    <message>
        <source>Merged before</source>
        <translation>Apvienots agrāk</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nav parakstīts</translation>
    </message>
    <message>
        <source>Merges on this laptop</source>
        <translation>Apvienošanas šajā datorā</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n izmaiņa</numerusform>
            <numerusform>%n izmaiņas</numerusform>
            <numerusform>%n izmaiņu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n faili</numerusform>
            <numerusform>%n failu</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge session files</source>
        <translation>Apvienot sesijas failus</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Pievienot failus</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n gatavs</numerusform>
            <numerusform>%n gatavi</numerusform>
            <numerusform>%n gatavu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n apvienots</numerusform>
            <numerusform>%n apvienoti</numerusform>
            <numerusform>%n apvienotu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged before</source>
        <translation>
            <numerusform>%n apvienots agrāk</numerusform>
            <numerusform>%n apvienoti agrāk</numerusform>
            <numerusform>%n apvienotu agrāk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n nav iekļauts</numerusform>
            <numerusform>%n nav iekļauti</numerusform>
            <numerusform>%n nav iekļautu</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest change is dated %1 ahead of this computer. Where both laptops changed the same, it looks like the later one: compare the versions.</source>
        <translation>Jaunākās izmaiņas laiks ir par %1 priekšā šim datoram. Kur abos datoros mainīts viens un tas pats, tā izskatās jaunāka: salīdziniet versijas.</translation>
    </message>
    <message numerus="yes">
        <source>Reverted: %n changes are out again.</source>
        <translation>
            <numerusform>Atsaukts: izņemta %n izmaiņa.</numerusform>
            <numerusform>Atsaukts: izņemtas %n izmaiņas.</numerusform>
            <numerusform>Atsaukts: izņemts %n izmaiņu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n changes</source>
        <translation>
            <numerusform>Apvienot %n izmaiņu</numerusform>
            <numerusform>Apvienot %n izmaiņas</numerusform>
            <numerusform>Apvienot %n izmaiņu</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Apvienot</translation>
    </message>
    <message>
        <source>Tick at least one file that is ready.</source>
        <translation>Atzīmējiet vismaz vienu gatavu failu.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Faili tiek lasīti.</translation>
    </message>
    <message>
        <source>Add session files</source>
        <translation>Pievienot sesijas failus</translation>
    </message>
    <message>
        <source>Session files (*.wmta *.age)</source>
        <translation>Sesijas faili (*.wmta *.age)</translation>
    </message>
    <message>
        <source>Merged: %1 from %2.</source>
        <translation>Apvienots: %1 (%2).</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabula (CSV)</translation>
    </message>
    <message>
        <source>Merged session</source>
        <translation>Apvienotā sesija</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n gaida</numerusform>
            <numerusform>%n gaida</numerusform>
            <numerusform>%n gaida</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Atvērt failu</translation>
    </message>
    <message>
        <source>Merge it all the same</source>
        <translation>Tomēr apvienot</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Nolasīt vēlreiz</translation>
    </message>
    <message>
        <source>Take off the desk</source>
        <translation>Noņemt no saraksta</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n konflikts</numerusform>
            <numerusform>%n konflikti</numerusform>
            <numerusform>%n konfliktu</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>Izveidots ar jaunāku versiju</translation>
    </message>
    <message>
        <source>Was the program installed anew there? Compare these five words with those at that laptop, under Laptops. Nothing of the file goes in before.</source>
        <translation>Vai tur programma ir instalēta no jauna? Salīdziniet šos piecus vārdus ar vārdiem tajā datorā, sadaļā „Datori”. Līdz tam nekas no faila netiek pievienots.</translation>
    </message>
    <message>
        <source>Compare these five words with those at that laptop, under Laptops. Until then its sealed ballots are not counted.</source>
        <translation>Salīdziniet šos piecus vārdus ar vārdiem tajā datorā, sadaļā „Datori”. Līdz tam tā aizzīmogotos balsojumus neskaita.</translation>
    </message>
    <message>
        <source>They match: accept the new key</source>
        <translation>Sakrīt: pieņemt jauno atslēgu</translation>
    </message>
    <message>
        <source>They match: trust it</source>
        <translation>Sakrīt: uzticēties</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Izmaiņas</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Jaunākas</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Atslēga</translation>
    </message>
    <message>
        <source>None: nobody can tell who wrote this file.</source>
        <translation>Nav: nevar zināt, kas šo failu izveidojis.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fails</translation>
    </message>
    <message>
        <source>Type the passphrase of this file.</source>
        <translation>Ierakstiet šī faila parolfrāzi.</translation>
    </message>
    <message>
        <source>%1 that only a newer version of the program understands; they are kept and passed on.</source>
        <translation>%1, ko saprot tikai jaunāka programmas versija; tās saglabā un nodod tālāk.</translation>
    </message>
    <message>
        <source>All files that can be merged</source>
        <translation>Visi faili, ko var apvienot</translation>
    </message>
    <message>
        <source>Signed here</source>
        <translation>Parakstīts šeit</translation>
    </message>
    <message>
        <source>Signed, coordinator</source>
        <translation>Parakstīts, koordinators</translation>
    </message>
    <message>
        <source>Signed, trusted</source>
        <translation>Parakstīts, uzticams</translation>
    </message>
    <message>
        <source>Signed, new key</source>
        <translation>Parakstīts, jauna atslēga</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Mainīta atslēga</translation>
    </message>
    <message>
        <source>Merged, new key</source>
        <translation>Apvienots, jauna atslēga</translation>
    </message>
    <message>
        <source>Compare keys</source>
        <translation>Salīdzināt atslēgas</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Jauni: %1</translation>
    </message>
    <message>
        <source>Same: %1</source>
        <translation>Vienādi: %1</translation>
    </message>
    <message>
        <source>Conflicts: %1</source>
        <translation>Konflikti: %1</translation>
    </message>
    <message>
        <source>No merge yet</source>
        <translation>Apvienošanas vēl nav</translation>
    </message>
    <message>
        <source>What you merge is listed here, and the last merge can be reverted.</source>
        <translation>Šeit būs redzams viss, ko apvienojat; pēdējo apvienošanu var atsaukt.</translation>
    </message>
    <message>
        <source>The last merge can be taken out again as a whole, while nothing was written since.</source>
        <translation>Pēdējo apvienošanu var pilnībā atsaukt, kamēr pēc tās nekas nav rakstīts.</translation>
    </message>
    <message>
        <source>A copy of the database is kept before each merge.</source>
        <translation>Pirms katras apvienošanas tiek saglabāta datubāzes kopija.</translation>
    </message>
    <message>
        <source>Something was written since, so it cannot be reverted any more.</source>
        <translation>Pēc tās ir kaut kas rakstīts, tāpēc to vairs nevar atsaukt.</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>Tiek saglabāts…</translation>
    </message>
    <message>
        <source>The files are being merged.</source>
        <translation>Faili tiek apvienoti.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to look at.</source>
        <translation>
            <numerusform>Jāapskata %n konflikts.</numerusform>
            <numerusform>Jāapskata %n konflikti.</numerusform>
            <numerusform>Jāapskata %n konfliktu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert the merge of %1?</source>
        <translation>Vai atsaukt apvienošanu (%1)?</translation>
    </message>
    <message>
        <source>Keep the merge</source>
        <translation>Paturēt apvienošanu</translation>
    </message>
    <message>
        <source>Taken out again: %1.</source>
        <translation>Izņemts: %1.</translation>
    </message>
    <message>
        <source>The files can be merged again.</source>
        <translation>Failus var apvienot vēlreiz.</translation>
    </message>
    <message>
        <source>Everything is as it was before it.</source>
        <translation>Viss ir tā, kā bija pirms tam.</translation>
    </message>
    <message numerus="yes">
        <source>%n texts that a coordinator erased with it stay erased: where nothing older is left of them, they are empty then.</source>
        <translation>
            <numerusform>%n teksts, ko koordinators ar to izdzēsa, paliek dzēsts: kur nekā vecāka vairs nav, tur paliek tukšums.</numerusform>
            <numerusform>%n teksti, ko koordinators ar to izdzēsa, paliek dzēsti: kur nekā vecāka vairs nav, tur paliek tukšums.</numerusform>
            <numerusform>%n teksti, ko koordinators ar to izdzēsa, paliek dzēsti: kur nekā vecāka vairs nav, tur paliek tukšums.</numerusform>
        </translation>
    </message>
    <message>
        <source>The merge is being taken out again.</source>
        <translation>Apvienošana tiek atsaukta.</translation>
    </message>
    <message>
        <source>Past merges</source>
        <translation>Agrākās apvienošanas</translation>
    </message>
    <message>
        <source>There is no arena on this laptop yet.</source>
        <translation>Šajā datorā vēl nav nevienas arēnas.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Baltic Sea</source>
        <translation>Baltijas jūra</translation>
    </message>
    <message>
        <source>in these files</source>
        <translation>šajos failos</translation>
    </message>
    <message>
        <source>merged before</source>
        <translation>apvienotas agrāk</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idejas</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkti</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciatīvas</translation>
    </message>
    <message>
        <source>All arenas on this laptop. Outline: largest theme of the arena.</source>
        <translation>Visas arēnas šajā datorā. Apmale: arēnas lielākā tēma.</translation>
    </message>
    <message>
        <source>No arenas on this laptop yet. They appear after the first merge.</source>
        <translation>Šajā datorā arēnu vēl nav. Tās parādīsies pēc pirmās apvienošanas.</translation>
    </message>
    <message>
        <source>Ideas by arena and theme</source>
        <translation>Idejas pa arēnām un tēmām</translation>
    </message>
    <message>
        <source>Dots by arena and theme</source>
        <translation>Punkti pa arēnām un tēmām</translation>
    </message>
    <message>
        <source>Initiatives by arena and theme</source>
        <translation>Iniciatīvas pa arēnām un tēmām</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <source>Words to compare: %1</source>
        <translation>Salīdzināmie vārdi: %1</translation>
    </message>
</context>
<context>
    <name>MergeHold</name>
    <message>
        <source>Merge?</source>
        <translation>Apvienot?</translation>
    </message>
</context>
<context>
    <name>MergedList</name>
    <message>
        <source>Split off</source>
        <translation>Atdalīt</translation>
    </message>
    <message>
        <source>Split off “%1”</source>
        <translation>Atdalīt „%1”</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Overview of the board</source>
        <translation>Tāfeles pārskats</translation>
    </message>
    <message>
        <source>Press to look elsewhere on the board</source>
        <translation>Nospiediet, lai skatītu citu tāfeles vietu</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>System map</source>
        <translation>Situācijas karte</translation>
    </message>
    <message>
        <source>Vision %1</source>
        <translation>Vīzija %1</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Pārejas ceļi</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idejas</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>Balsošana</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciatīvas</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Novērtēšana</translation>
    </message>
    <message>
        <source>Three workshops</source>
        <translation>Trīs darbnīcas</translation>
    </message>
    <message>
        <source>One evening</source>
        <translation>Viens vakars</translation>
    </message>
    <message>
        <source>Circular</source>
        <translation>Aprite</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Enerģija</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Pārtika</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilitāte</translation>
    </message>
    <message>
        <source>Wellbeing</source>
        <translation>Labklājība</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Bez tēmas</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Tiek sagatavota</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Notiek</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Atcelta</translation>
    </message>
    <message>
        <source>More voters decides</source>
        <translation>Izšķir balsotāju skaits</translation>
    </message>
    <message>
        <source>Run-off vote</source>
        <translation>Otrā kārta</translation>
    </message>
    <message>
        <source>Drawing of lots</source>
        <translation>Izloze</translation>
    </message>
    <message>
        <source>Facilitator decides, with a reason</source>
        <translation>Izlemj moderators, norādot iemeslu</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Ierosināta</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>Priekšatlasīta</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Atlasīta</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Īstenošanā</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pabeigta</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Apturēta</translation>
    </message>
    <message>
        <source>No state aid</source>
        <translation>Bez valsts atbalsta</translation>
    </message>
    <message>
        <source>De minimis aid</source>
        <translation>De minimis atbalsts</translation>
    </message>
    <message>
        <source>Block exemption (GBER)</source>
        <translation>Grupu atbrīvojums (GBER)</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderators</translation>
    </message>
    <message>
        <source>Speaker of the group</source>
        <translation>Grupas pārstāvis</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Reģions</translation>
    </message>
    <message>
        <source>On the laptop</source>
        <translation>Datorā</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Uz papīra</translation>
    </message>
    <message>
        <source>Hands or stickers counted</source>
        <translation>Saskaitītas rokas vai uzlīmes</translation>
    </message>
    <message>
        <source>Most dots first, what fits the budget</source>
        <translation>Vispirms visvairāk punktu, ja ietilpst budžetā</translation>
    </message>
    <message>
        <source>Most dots for the money first</source>
        <translation>Vispirms visvairāk punktu par naudu</translation>
    </message>
    <message>
        <source>Equal shares</source>
        <translation>Vienādās daļas</translation>
    </message>
    <message>
        <source>Equal shares, by dots</source>
        <translation>Vienādās daļas pēc punktiem</translation>
    </message>
    <message>
        <source>Fair shares</source>
        <translation>Taisnīgās daļas</translation>
    </message>
    <message>
        <source>Fair shares, the rest unspent</source>
        <translation>Taisnīgās daļas, atlikumu netērē</translation>
    </message>
    <message>
        <source>Most dots in all within the budget</source>
        <translation>Visvairāk punktu kopā budžeta ietvaros</translation>
    </message>
    <message>
        <source>Best mean score first</source>
        <translation>Vispirms labākais vidējais vērtējums</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Pašu izvēle</translation>
    </message>
    <message>
        <source>Consent: nobody objects</source>
        <translation>Piekrišana: neviens neiebilst</translation>
    </message>
    <message>
        <source>%1, the rest by most dots</source>
        <translation>%1, atlikums pēc punktu skaita</translation>
    </message>
    <message>
        <source>Selected with what was left</source>
        <translation>Atlasīta no atlikuma</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Neietilpst</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Virs ierobežojuma</translation>
    </message>
    <message>
        <source>Shares too small</source>
        <translation>Daļas par mazu</translation>
    </message>
    <message>
        <source>Not in the best set</source>
        <translation>Nav labākajā kopumā</translation>
    </message>
    <message>
        <source>No dots</source>
        <translation>Nav punktu</translation>
    </message>
    <message>
        <source>Not scored by every criterion</source>
        <translation>Nav vērtēta pēc katra kritērija</translation>
    </message>
    <message>
        <source>Sealed twice with different content; it is not counted.</source>
        <translation>Aizzīmogots divreiz ar atšķirīgu saturu; tas netiek skaitīts.</translation>
    </message>
    <message>
        <source>Deleted on one laptop and changed on another; it stays.</source>
        <translation>Vienā datorā dzēsts, citā mainīts; tas paliek.</translation>
    </message>
    <message>
        <source>The later of the changes holds.</source>
        <translation>Spēkā ir jaunākā izmaiņa.</translation>
    </message>
    <message>
        <source>The vote was opened twice; it cannot be closed until one is chosen.</source>
        <translation>Balsošana sākta divreiz; to nevar slēgt, kamēr nav izvēlēta viena.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Šis dators</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordinators</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Pieņemta</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Jauna atslēga</translation>
    </message>
    <message>
        <source>Changed key</source>
        <translation>Mainīta atslēga</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nav parakstīts</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: excluded.</source>
        <translation>
            <numerusform>%n balsojums, ko aizzīmogojis %1, nav skaitīts: urna ir izslēgta.</numerusform>
            <numerusform>%n balsojumi, ko aizzīmogojis %1, nav skaitīti: urna ir izslēgta.</numerusform>
            <numerusform>%n balsojumu, ko aizzīmogojis %1, nav skaitīts: urna ir izslēgta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: the file was not signed.</source>
        <translation>
            <numerusform>%n balsojums, ko aizzīmogojis %1, nav skaitīts: fails nebija parakstīts.</numerusform>
            <numerusform>%n balsojumi, ko aizzīmogojis %1, nav skaitīti: fails nebija parakstīts.</numerusform>
            <numerusform>%n balsojumu, ko aizzīmogojis %1, nav skaitīts: fails nebija parakstīts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key has changed.</source>
        <translation>
            <numerusform>%n balsojums, ko aizzīmogojis %1, nav skaitīts: datora atslēga ir mainījusies.</numerusform>
            <numerusform>%n balsojumi, ko aizzīmogojis %1, nav skaitīti: datora atslēga ir mainījusies.</numerusform>
            <numerusform>%n balsojumu, ko aizzīmogojis %1, nav skaitīts: datora atslēga ir mainījusies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots sealed by %1 are not counted: its key is new.</source>
        <translation>
            <numerusform>%n balsojums, ko aizzīmogojis %1, nav skaitīts: datora atslēga ir jauna.</numerusform>
            <numerusform>%n balsojumi, ko aizzīmogojis %1, nav skaitīti: datora atslēga ir jauna.</numerusform>
            <numerusform>%n balsojumu, ko aizzīmogojis %1, nav skaitīts: datora atslēga ir jauna.</numerusform>
        </translation>
    </message>
    <message>
        <source>an unknown laptop</source>
        <translation>nezināms dators</translation>
    </message>
    <message numerus="yes">
        <source>%n of them differ from what another laptop sealed.</source>
        <translation>
            <numerusform>%n no tiem atšķiras no tā, ko aizzīmogoja cits dators.</numerusform>
            <numerusform>%n no tiem atšķiras no tā, ko aizzīmogoja cits dators.</numerusform>
            <numerusform>%n no tiem atšķiras no tā, ko aizzīmogoja cits dators.</numerusform>
        </translation>
    </message>
    <message>
        <source>A laptop whose key nobody accepted changed this vote; its change does not count.</source>
        <translation>Dators, kura atslēgu neviens nav pieņēmis, mainīja šo balsošanu; tā izmaiņa netiek skaitīta.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minūte</numerusform>
            <numerusform>%n minūtes</numerusform>
            <numerusform>%n minūtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n stunda</numerusform>
            <numerusform>%n stundas</numerusform>
            <numerusform>%n stundas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mēnesis</numerusform>
            <numerusform>%n mēneši</numerusform>
            <numerusform>%n mēneši</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n gads</numerusform>
            <numerusform>%n gadi</numerusform>
            <numerusform>%n gadi</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datubāze</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datubāzes fails</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Datubāzes serveris</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Atsauces</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Shēmas versija</translation>
    </message>
    <message>
        <source>Entries in unbroken chains</source>
        <translation>Ieraksti nepārtrauktās ķēdēs</translation>
    </message>
    <message>
        <source>Tables as the log says</source>
        <translation>Tabulas atbilst žurnālam</translation>
    </message>
    <message>
        <source>Urn of open votes</source>
        <translation>Notiekošo balsošanu urna</translation>
    </message>
    <message>
        <source>Backup written</source>
        <translation>Rezerves kopija saglabāta</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Rezerves kopija atjaunota</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>more</source>
        <translation>vēl</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tēma</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autors</translation>
    </message>
    <message>
        <source>Heard again</source>
        <translation>Dzirdēta vēlreiz</translation>
    </message>
    <message numerus="yes">
        <source>Merged from %n notes</source>
        <translation>
            <numerusform>Apvienota no %n zīmītes</numerusform>
            <numerusform>Apvienota no %n zīmītēm</numerusform>
            <numerusform>Apvienota no %n zīmītēm</numerusform>
        </translation>
    </message>
    <message>
        <source>Split again</source>
        <translation>Atkal sadalīt</translation>
    </message>
    <message>
        <source>Language the idea is written in</source>
        <translation>Valoda, kurā ideja uzrakstīta</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Cits vārds…</translation>
    </message>
    <message>
        <source>Language?</source>
        <translation>Valoda?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tulkojums</translation>
    </message>
    <message>
        <source>a removed cluster</source>
        <translation>izjaukta grupa</translation>
    </message>
    <message>
        <source>Its cluster was removed on another laptop. Move it to a cluster again.</source>
        <translation>Tās grupa izjaukta citā datorā. Pārvietojiet to atkal kādā grupā.</translation>
    </message>
    <message>
        <source>It was merged into a note that another laptop deleted. It stands by itself again.</source>
        <translation>Tā bija apvienota ar zīmīti, kas citā datorā izdzēsta. Tagad tā atkal ir atsevišķa.</translation>
    </message>
    <message>
        <source>Two laptops merged these notes into each other. This one holds the others now.</source>
        <translation>Divos datoros šīs zīmītes apvienotas pretējos virzienos. Tagad pārējās ir šajā zīmītē.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Angliski</translation>
    </message>
    <message>
        <source>In Latvian</source>
        <translation>Latviski</translation>
    </message>
    <message>
        <source>In Finnish</source>
        <translation>Somiski</translation>
    </message>
    <message>
        <source>In Swedish</source>
        <translation>Zviedriski</translation>
    </message>
    <message>
        <source>In Estonian</source>
        <translation>Igauniski</translation>
    </message>
    <message>
        <source>In Polish</source>
        <translation>Poliski</translation>
    </message>
    <message>
        <source>In Norwegian</source>
        <translation>Norvēģiski</translation>
    </message>
    <message>
        <source>In German</source>
        <translation>Vāciski</translation>
    </message>
</context>
<context>
    <name>OpenKiosk</name>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>Jauns PIN, 4–8 cipari</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Tas pats PIN vēlreiz</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Ekrāns</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Atvērt balsošanas ekrānu</translation>
    </message>
    <message>
        <source>The two PINs differ; type the same twice.</source>
        <translation>Abi PIN atšķiras; ievadiet divreiz vienu un to pašu.</translation>
    </message>
    <message>
        <source>Open the kiosk?</source>
        <translation>Vai atvērt balsošanas ekrānu?</translation>
    </message>
    <message>
        <source>It fills the display and nobody but you can leave it: with Ctrl Shift K and your PIN.</source>
        <translation>Tas aizpilda visu displeju, un iziet no tā varat tikai jūs: ar Ctrl Shift K un savu PIN.</translation>
    </message>
    <message>
        <source>%1: %2, %3 × %4</source>
        <translation>%1: %2, %3 × %4</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Show the vote</source>
        <translation>Rādīt balsošanu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Show on the board</source>
        <translation>Rādīt uz tāfeles</translation>
    </message>
    <message>
        <source>Show on the board: %1</source>
        <translation>Rādīt uz tāfeles: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n zīmīte</numerusform>
            <numerusform>%n zīmītes</numerusform>
            <numerusform>%n zīmītes</numerusform>
        </translation>
    </message>
    <message>
        <source>cluster “%1”</source>
        <translation>grupa „%1”</translation>
    </message>
    <message>
        <source>this initiative</source>
        <translation>šī iniciatīva</translation>
    </message>
    <message>
        <source>It was written here, not promoted from notes.</source>
        <translation>Tā ir rakstīta šeit, nevis veidota no zīmītēm.</translation>
    </message>
</context>
<context>
    <name>Pabulib</name>
    <message>
        <source>the section “%1” is missing</source>
        <translation>trūkst sadaļas „%1”</translation>
    </message>
    <message>
        <source>“%1” stands in front of all sections</source>
        <translation>„%1” ir pirms visām sadaļām</translation>
    </message>
    <message>
        <source>the section “%1” stands there twice</source>
        <translation>sadaļa „%1” ir divreiz</translation>
    </message>
    <message>
        <source>the column “%1” is missing</source>
        <translation>trūkst kolonnas „%1”</translation>
    </message>
    <message>
        <source>META does not give the “%1”</source>
        <translation>sadaļā META nav „%1”</translation>
    </message>
    <message>
        <source>META gives the “%1” twice</source>
        <translation>sadaļā META „%1” ir divreiz</translation>
    </message>
    <message>
        <source>“%1” is not a known type of vote</source>
        <translation>„%1” nav zināms balsošanas veids</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money</source>
        <translation>„%1” nav naudas summa</translation>
    </message>
    <message>
        <source>“%1” is not a whole number</source>
        <translation>„%1” nav vesels skaitlis</translation>
    </message>
    <message>
        <source>the project has no id</source>
        <translation>projektam nav identifikatora</translation>
    </message>
    <message>
        <source>the project “%1” stands there twice</source>
        <translation>projekts „%1” ir divreiz</translation>
    </message>
    <message>
        <source>there are no projects</source>
        <translation>projektu nav</translation>
    </message>
    <message>
        <source>“%1” is not one of the projects</source>
        <translation>„%1” nav starp projektiem</translation>
    </message>
    <message>
        <source>the ballot names “%1” twice</source>
        <translation>balsojumā „%1” ir divreiz</translation>
    </message>
    <message>
        <source>the ballot does not give points to each project (%1)</source>
        <translation>balsojumā nav punktu katram projektam (%1)</translation>
    </message>
    <message>
        <source>the file says another number, but holds %1; it may have been cut off</source>
        <translation>failā norādīts cits skaits, bet tajā ir %1; iespējams, tas ir nogriezts</translation>
    </message>
    <message>
        <source>its cells cannot be told apart</source>
        <translation>tās šūnas nevar nošķirt</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Something was changed since. Use Undo in the top bar, step by step.</source>
        <translation>Pēc tam ir mainīts vēl kaut kas. Augšējā joslā soli pa solim spiediet „Atsaukt”.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Paper and hands</source>
        <translation>Papīrs un rokas</translation>
    </message>
    <message>
        <source>Print ballots…</source>
        <translation>Drukāt balsošanas zīmes…</translation>
    </message>
    <message>
        <source>Type in ballots…</source>
        <translation>Ievadīt balsošanas zīmes…</translation>
    </message>
    <message>
        <source>Count hands or stickers…</source>
        <translation>Saskaitīt rokas vai uzlīmes…</translation>
    </message>
    <message>
        <source>The ballots are in the urn.</source>
        <translation>Balsojumi ir urnā.</translation>
    </message>
    <message>
        <source>The figures are saved.</source>
        <translation>Skaitļi ir saglabāti.</translation>
    </message>
    <message>
        <source>Print ballots</source>
        <translation>Drukāt balsošanas zīmes</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Balsošanas zīmes</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokuments (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saglabāts kā %1</translation>
    </message>
    <message>
        <source>Type in ballots</source>
        <translation>Ievadīt balsošanas zīmes</translation>
    </message>
    <message>
        <source>Type every ballot twice</source>
        <translation>Ievadīt katru zīmi divreiz</translation>
    </message>
    <message>
        <source>Number on the ballot</source>
        <translation>Zīmes numurs</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Atsaukt pēdējo</translation>
    </message>
    <message>
        <source>Type them again</source>
        <translation>Ievadīt vēlreiz</translation>
    </message>
    <message>
        <source>Why some are spoiled, for the report</source>
        <translation>Kāpēc dažas ir nederīgas, pārskatam</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Leave without putting them in?</source>
        <translation>Vai iziet, neieliekot tās urnā?</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots are typed and not in the urn. They would have to be typed again.</source>
        <translation>
            <numerusform>%n balsošanas zīme ir ievadīta un nav urnā. Tā būtu jāievada vēlreiz.</numerusform>
            <numerusform>%n balsošanas zīmes ir ievadītas un nav urnā. Tās būtu jāievada vēlreiz.</numerusform>
            <numerusform>%n balsošanas zīmes ir ievadītas un nav urnā. Tās būtu jāievada vēlreiz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Ievadīt tālāk</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Iziet</translation>
    </message>
    <message>
        <source>Handed out in all (0: not counted)</source>
        <translation>Izsniegtas pavisam (0: nav skaitītas)</translation>
    </message>
    <message>
        <source>Came back unused</source>
        <translation>Atdotas neizmantotas</translation>
    </message>
    <message>
        <source>Ballot %1 is here already; it would be replaced.</source>
        <translation>Zīme %1 jau ir ievadīta; tā tiktu aizstāta.</translation>
    </message>
    <message>
        <source>%1 Spoiled: %2</source>
        <translation>%1 Nederīga: %2</translation>
    </message>
    <message numerus="yes">
        <source>Both readings agree on %n ballots.</source>
        <translation>
            <numerusform>Abi lasījumi sakrīt %n zīmei.</numerusform>
            <numerusform>Abi lasījumi sakrīt %n zīmēm.</numerusform>
            <numerusform>Abi lasījumi sakrīt %n zīmēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballot %1 was typed differently before.</source>
        <translation>Zīme %1 iepriekš ievadīta citādi.</translation>
    </message>
    <message>
        <source>Ballot %1: %2.</source>
        <translation>Zīme %1: %2.</translation>
    </message>
    <message>
        <source>spoiled</source>
        <translation>nederīga</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>tukša</translation>
    </message>
    <message>
        <source>Ballot %1 is taken back.</source>
        <translation>Zīme %1 atsaukta.</translation>
    </message>
    <message>
        <source>Now type the same ballots again, in any order.</source>
        <translation>Tagad ievadiet tās pašas zīmes vēlreiz, jebkurā secībā.</translation>
    </message>
    <message>
        <source>%1 typed, %2 of them spoiled</source>
        <translation>ievadītas %1, no tām nederīgas %2</translation>
    </message>
    <message numerus="yes">
        <source>Put %n ballots into the urn</source>
        <translation>
            <numerusform>Ielikt urnā %n zīmi</numerusform>
            <numerusform>Ielikt urnā %n zīmes</numerusform>
            <numerusform>Ielikt urnā %n zīmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these figures</source>
        <translation>Saglabāt šos skaitļus</translation>
    </message>
    <message>
        <source>Type them again first.</source>
        <translation>Vispirms ievadiet tās vēlreiz.</translation>
    </message>
    <message>
        <source>Settle what is different first.</source>
        <translation>Vispirms nokārtojiet atšķirīgo.</translation>
    </message>
    <message>
        <source>Type at least one ballot.</source>
        <translation>Ievadiet vismaz vienu zīmi.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots are left out.</source>
        <translation>
            <numerusform>Izlaista %n zīme.</numerusform>
            <numerusform>Izlaistas %n zīmes.</numerusform>
            <numerusform>Izlaistas %n zīmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n dots</source>
        <translation>
            <numerusform>%1 no %n punkta</numerusform>
            <numerusform>%1 no %n punktiem</numerusform>
            <numerusform>%1 no %n punktiem</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on ballot %1?</source>
        <translation>Kas ir uz zīmes %1?</translation>
    </message>
    <message>
        <source>Typed once only: %1</source>
        <translation>Ievadītas tikai vienreiz: %1</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Šīs izlaist</translation>
    </message>
    <message>
        <source>This is on ballot %1</source>
        <translation>Tas ir uz zīmes %1</translation>
    </message>
    <message>
        <source>A digit sets the dots of the marked idea and goes on to the next. A letter adds one dot to its idea. Enter finishes the ballot, − spoils it, Backspace takes back. No number and no order is kept.</source>
        <translation>Cipars iestata iezīmētās idejas punktus un pāriet pie nākamās. Burts pieliek savai idejai vienu punktu. Enter pabeidz zīmi, − atzīst to par nederīgu, Backspace atsauc. Ne numurs, ne secība netiek glabāta.</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>Balsošanas zīme</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Every ballot has the question, the rules, the ideas with letters, and a number that serves the check when they are typed in.</source>
        <translation>Uz katras zīmes ir jautājums, noteikumi, idejas ar burtiem un numurs, kas ievadot noder pārbaudei.</translation>
    </message>
    <message>
        <source>Large print, at least 16 points</source>
        <translation>Liels iespiedums, vismaz 16 punkti</translation>
    </message>
    <message>
        <source>On a sheet of A4</source>
        <translation>Uz A4 lapas</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Pirmā valoda</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Izvēlieties failu</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste many</source>
        <translation>Ielīmēt vairākas</translation>
    </message>
    <message>
        <source>One idea per line, or rows of a spreadsheet. Bullets and numbers in front are left out.</source>
        <translation>Viena ideja rindā vai izklājlapas rindas. Aizzīmes un numurus sākumā izlaiž.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Atvērt failu…</translation>
    </message>
    <message>
        <source>Type a list instead</source>
        <translation>Ierakstīt sarakstu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n rinda</numerusform>
            <numerusform>%n rindas</numerusform>
            <numerusform>%n rindu</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Jūsu saraksts</translation>
    </message>
    <message>
        <source>Open a list or table of ideas</source>
        <translation>Atvērt ideju sarakstu vai tabulu</translation>
    </message>
    <message>
        <source>Lists and tables</source>
        <translation>Saraksti un tabulas</translation>
    </message>
    <message>
        <source>There is nothing to add yet.</source>
        <translation>Vēl nav ko pievienot.</translation>
    </message>
    <message>
        <source>Mend the rows, or leave them out.</source>
        <translation>Izlabojiet rindas vai izlaidiet tās.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes will be added</source>
        <translation>
            <numerusform>Tiks pievienota %n zīmīte</numerusform>
            <numerusform>Tiks pievienotas %n zīmītes</numerusform>
            <numerusform>Tiks pievienots %n zīmīšu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n rows out</source>
        <translation>
            <numerusform>Izlaist %n rindu</numerusform>
            <numerusform>Izlaist %n rindas</numerusform>
            <numerusform>Izlaist %n rindu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken. They stand first, with the reason.</source>
        <translation>
            <numerusform>%n rindu nevar pārņemt. Tā redzama sākumā kopā ar iemeslu.</numerusform>
            <numerusform>%n rindas nevar pārņemt. Tās redzamas sākumā kopā ar iemeslu.</numerusform>
            <numerusform>%n rindu nevar pārņemt. Tās redzamas sākumā kopā ar iemeslu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n notes</source>
        <translation>
            <numerusform>Pievienot %n zīmīti</numerusform>
            <numerusform>Pievienot %n zīmītes</numerusform>
            <numerusform>Pievienot %n zīmīšu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoDesk</name>
    <message>
        <source>Add photos…</source>
        <translation>Pievienot fotoattēlus…</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Ielīmēt fotoattēlu</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Pievienot fotoattēlus</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Attēli</translation>
    </message>
    <message>
        <source>the picture on the clipboard</source>
        <translation>starpliktuves attēls</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>The photo is not on this laptop yet.</source>
        <translation>Fotoattēla šajā datorā vēl nav.</translation>
    </message>
    <message>
        <source>Photo of the paper note</source>
        <translation>Papīra zīmītes fotoattēls</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Iepriekšējais fotoattēls</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nākamais fotoattēls</translation>
    </message>
    <message>
        <source>Show to the room</source>
        <translation>Rādīt dalībniekiem</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Show large</source>
        <translation>Palielināt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Photos of the paper note</source>
        <translation>Papīra zīmītes fotoattēli</translation>
    </message>
    <message>
        <source>Photo of the paper note</source>
        <translation>Papīra zīmītes fotoattēls</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Pievienot fotoattēlus</translation>
    </message>
    <message>
        <source>Several at once; or drop them on the note, or paste them</source>
        <translation>Var vairākus uzreiz; var arī ievilkt zīmītē vai ielīmēt</translation>
    </message>
    <message>
        <source>Photo %1 of %2 of the paper note</source>
        <translation>Papīra zīmītes %1. fotoattēls no %2</translation>
    </message>
    <message>
        <source>Show large. Del takes it off the note.</source>
        <translation>Palielināt. Taustiņš Del to noņem no zīmītes.</translation>
    </message>
</context>
<context>
    <name>Photos</name>
    <message numerus="yes">
        <source>%n photos added</source>
        <translation>
            <numerusform>Pievienots %n fotoattēls</numerusform>
            <numerusform>Pievienoti %n fotoattēli</numerusform>
            <numerusform>Pievienots %n fotoattēlu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pledges</name>
    <message>
        <source>Close the list?</source>
        <translation>Vai slēgt sarakstu?</translation>
    </message>
    <message numerus="yes">
        <source>%n people are on it. After this nobody can be added.</source>
        <translation>
            <numerusform>Tajā ir %n cilvēks. Pēc tam nevienu vairs nevar pievienot.</numerusform>
            <numerusform>Tajā ir %n cilvēki. Pēc tam nevienu vairs nevar pievienot.</numerusform>
            <numerusform>Tajā ir %n cilvēku. Pēc tam nevienu vairs nevar pievienot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Slēgt sarakstu</translation>
    </message>
    <message>
        <source>Ask who will join?</source>
        <translation>Vai jautāt, kas piedalīsies?</translation>
    </message>
    <message>
        <source>Everybody sees who joins what: first names or tables, as the room agrees. It chooses nothing. On the list: %1.</source>
        <translation>Visi redz, kas kur piedalās: vārdi vai galdi, kā vienojas dalībnieki. Tas neko neizvēlas. Sarakstā: %1.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Ask who joins</source>
        <translation>Jautāt, kas piedalās</translation>
    </message>
    <message>
        <source>Who will join?</source>
        <translation>Kas piedalīsies?</translation>
    </message>
    <message>
        <source>The open vote</source>
        <translation>Atklātā balsošana</translation>
    </message>
    <message>
        <source>First name or table</source>
        <translation>Vārds vai galds</translation>
    </message>
    <message>
        <source>What they offer, if they like</source>
        <translation>Ko piedāvā, ja vēlas</translation>
    </message>
    <message>
        <source>My van, on Fridays</source>
        <translation>Mans busiņš piektdienās</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Pierakstīt</translation>
    </message>
    <message>
        <source>Everybody may see this, also in the report. Ask before you write.</source>
        <translation>To var redzēt visi, arī pārskatā. Pajautājiet, pirms rakstāt.</translation>
    </message>
    <message>
        <source>Show the list on the shared screen</source>
        <translation>Rādīt sarakstu kopīgajā ekrānā</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Slēgt</translation>
    </message>
    <message>
        <source>Tick what they will join.</source>
        <translation>Atzīmējiet, kur šis cilvēks piedalīsies.</translation>
    </message>
    <message>
        <source>%1 is on the list already; this takes its place. Is it somebody else?</source>
        <translation>%1 jau ir sarakstā; jaunais ieraksts to aizstās. Vai tas ir kāds cits?</translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>Vēl neviens nav pierakstīts.</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Noņemt %1 no saraksta</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>This laptop</source>
        <translation>Šis dators</translation>
    </message>
    <message>
        <source>Another laptop</source>
        <translation>Cits dators</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message numerus="yes">
        <source>“%1” and %n more</source>
        <translation>
            <numerusform>„%1” un vēl %n</numerusform>
            <numerusform>„%1” un vēl %n</numerusform>
            <numerusform>„%1” un vēl %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Regroup</name>
    <message>
        <source>The sums are new.</source>
        <translation>Summas ir jaunas.</translation>
    </message>
    <message>
        <source>Join ideas that are one</source>
        <translation>Apvienot idejas, kas būtībā ir viena</translation>
    </message>
    <message>
        <source>The ballots stay as they are. What a voter gave to joined ideas adds up, at most to the limit for one idea. It can be taken back.</source>
        <translation>Balsojumi paliek, kādi ir. Apvienotajām idejām dotais saskaitās, līdz vienas idejas robežai. To var atsaukt.</translation>
    </message>
    <message>
        <source>Which name stays?</source>
        <translation>Kurš nosaukums paliek?</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Apvienot</translation>
    </message>
    <message>
        <source>Take all apart</source>
        <translation>Visas atdalīt</translation>
    </message>
    <message>
        <source>Reason, for the vote log and the report</source>
        <translation>Iemesls balsošanas žurnālam un pārskatam</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Atstāt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Lietot</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Vēl nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Dots before</source>
        <translation>Punkti līdz šim</translation>
    </message>
    <message>
        <source>Dots then</source>
        <translation>Punkti pēc tam</translation>
    </message>
    <message>
        <source>Place then</source>
        <translation>Vieta pēc tam</translation>
    </message>
    <message numerus="yes">
        <source>%n dots are over the limit for one idea and are not counted.</source>
        <translation>
            <numerusform>%n punkts pārsniedz vienas idejas robežu un netiek skaitīts.</numerusform>
            <numerusform>%n punkti pārsniedz vienas idejas robežu un netiek skaitīti.</numerusform>
            <numerusform>%n punkti pārsniedz vienas idejas robežu un netiek skaitīti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least two ideas.</source>
        <translation>Atzīmējiet vismaz divas idejas.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas were joined to others after the vote.</source>
        <translation>
            <numerusform>%n ideja pēc balsošanas tika pievienota citai.</numerusform>
            <numerusform>%n idejas pēc balsošanas tika pievienotas citām.</numerusform>
            <numerusform>%n idejas pēc balsošanas tika pievienotas citām.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dots were cut.</source>
        <translation>
            <numerusform>%n punkts tika atmests.</numerusform>
            <numerusform>%n punkti tika atmesti.</numerusform>
            <numerusform>%n punkti tika atmesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <translation>%1 Iemesls: %2</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>Created “%1”.</source>
        <translation>Izveidota arēna „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n notes were typed.</source>
        <translation>
            <numerusform>Ierakstīta %n zīmīte.</numerusform>
            <numerusform>Ierakstītas %n zīmītes.</numerusform>
            <numerusform>Ierakstīts %n zīmīšu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were put into %n clusters.</source>
        <translation>
            <numerusform>Tās saliktas %n grupā.</numerusform>
            <numerusform>Tās saliktas %n grupās.</numerusform>
            <numerusform>Tās saliktas %n grupās.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 people voted in secret; the check sum is %3.</source>
        <translation>Aizklāti nobalsoja %1 no %2 dalībniekiem; kontrolsumma ir %3.</translation>
    </message>
    <message>
        <source>Most dots within the budget, as agreed before.</source>
        <translation>Vairāk punktu budžeta ietvaros, kā iepriekš norunāts.</translation>
    </message>
    <message>
        <source>Selected for %1 of %2: %3.</source>
        <translation>Atlasīts par %1 no %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>The report has %n pages.</source>
        <translation>
            <numerusform>Pārskatā ir %n lapa.</numerusform>
            <numerusform>Pārskatā ir %n lapas.</numerusform>
            <numerusform>Pārskatā ir %n lapu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The second laptop took in %1 changes, and %2 when it was asked again.</source>
        <translation>Otrais dators pārņēma izmaiņas (skaits: %1), atkārtoti – %2.</translation>
    </message>
    <message>
        <source>The laptops hold different things.</source>
        <translation>Datoru saturs atšķiras.</translation>
    </message>
    <message numerus="yes">
        <source>The session file has %n entries.</source>
        <translation>
            <numerusform>Sesijas failā ir %n ieraksts.</numerusform>
            <numerusform>Sesijas failā ir %n ieraksti.</numerusform>
            <numerusform>Sesijas failā ir %n ierakstu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both laptops hold the same.</source>
        <translation>Abos datoros ir viens un tas pats.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>selected</source>
        <translation>atlasīta</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciatīvas</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives were compared.</source>
        <translation>
            <numerusform>Salīdzināta %n iniciatīva.</numerusform>
            <numerusform>Salīdzinātas %n iniciatīvas.</numerusform>
            <numerusform>Salīdzināts %n iniciatīvu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciatīva</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Atbildīgais</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkti</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Izmaksas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Noteikums</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ierobežojums</translation>
    </message>
    <message numerus="yes">
        <source>At most %n initiatives</source>
        <translation>
            <numerusform>Ne vairāk kā %n iniciatīva</numerusform>
            <numerusform>Ne vairāk kā %n iniciatīvas</numerusform>
            <numerusform>Ne vairāk kā %n iniciatīvu</numerusform>
        </translation>
    </message>
    <message>
        <source>Why these</source>
        <translation>Kāpēc šīs</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Paraksti</translation>
    </message>
    <message>
        <source>%1 for %2 of the budget of %3, decided on %4.</source>
        <translation>%1 par %2 no %3 budžeta; lēmuma datums: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n iniciatīva</numerusform>
            <numerusform>%n iniciatīvas</numerusform>
            <numerusform>%n iniciatīvu</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Lēmuma protokols</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message>
        <source>Initiative %1</source>
        <translation>%1. iniciatīva</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Atlikums</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Co-funded by the European Union</source>
        <translation>Līdzfinansē Eiropas Savienība</translation>
    </message>
    <message>
        <source>Arena report</source>
        <translation>Arēnas pārskats</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idejas</translation>
    </message>
    <message>
        <source>Voting record</source>
        <translation>Balsošanas protokols</translation>
    </message>
    <message numerus="yes">
        <source>Every voter had %n dots, up to %1 on one idea.</source>
        <translation>
            <numerusform>Katram balsotājam bija %n punkts, vienai idejai līdz %1.</numerusform>
            <numerusform>Katram balsotājam bija %n punkti, vienai idejai līdz %1.</numerusform>
            <numerusform>Katram balsotājam bija %n punktu, vienai idejai līdz %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Darbnīcas</translation>
    </message>
    <message numerus="yes">
        <source>%n workshops</source>
        <translation>
            <numerusform>%n darbnīca</numerusform>
            <numerusform>%n darbnīcas</numerusform>
            <numerusform>%n darbnīcu</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Dalībnieki</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n dalībnieks</numerusform>
            <numerusform>%n dalībnieki</numerusform>
            <numerusform>%n dalībnieku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n ideja</numerusform>
            <numerusform>%n idejas</numerusform>
            <numerusform>%n ideju</numerusform>
        </translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Kas dzirdēts</translation>
    </message>
    <message numerus="yes">
        <source>%n clusters</source>
        <translation>
            <numerusform>%n grupa</numerusform>
            <numerusform>%n grupas</numerusform>
            <numerusform>%n grupu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n tēma</numerusform>
            <numerusform>%n tēmas</numerusform>
            <numerusform>%n tēmu</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Balsošana</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Atlasītas</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Dati uz</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Kontrolkods</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 no %3</translation>
    </message>
    <message>
        <source>Not grouped yet</source>
        <translation>Vēl bez grupas</translation>
    </message>
    <message>
        <source>Ideas by cluster</source>
        <translation>Idejas pa grupām</translation>
    </message>
    <message>
        <source>%1, grouped by the participants.</source>
        <translation>%1; grupējuši dalībnieki.</translation>
    </message>
    <message>
        <source>No idea has been written yet.</source>
        <translation>Vēl nav uzrakstīta neviena ideja.</translation>
    </message>
    <message>
        <source>also: “%1”</source>
        <translation>arī: „%1”</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Balsotāji</translation>
    </message>
    <message>
        <source>Goes on to initiatives (above this line)</source>
        <translation>Tālāk uz iniciatīvām (virs šīs līnijas)</translation>
    </message>
    <message>
        <source>How to check this page.</source>
        <translation>Kā pārbaudīt šo lapu.</translation>
    </message>
    <message>
        <source>Reason on record</source>
        <translation>Protokolētais iemesls</translation>
    </message>
    <message>
        <source>Voting results</source>
        <translation>Balsošanas rezultāti</translation>
    </message>
    <message>
        <source>Every voter could tick whatever they support.</source>
        <translation>Katrs balsotājs varēja atzīmēt visu, ko atbalsta.</translation>
    </message>
    <message>
        <source>Every voter gave each idea 0 to %1 points.</source>
        <translation>Katrs balsotājs katrai idejai deva no 0 līdz %1 punktiem.</translation>
    </message>
    <message numerus="yes">
        <source>The %n ideas with most dots go on.</source>
        <translation>
            <numerusform>Tālāk virzās %n ideja ar visvairāk punktiem.</numerusform>
            <numerusform>Tālāk virzās %n idejas ar visvairāk punktiem.</numerusform>
            <numerusform>Tālāk virzās %n ideju.</numerusform>
        </translation>
    </message>
    <message>
        <source>people voted</source>
        <translation>nobalsoja</translation>
    </message>
    <message>
        <source>Annex: photos of notes</source>
        <translation>Pielikums: zīmīšu fotoattēli</translation>
    </message>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n fotoattēls</numerusform>
            <numerusform>%n fotoattēli</numerusform>
            <numerusform>%n fotoattēli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n zīmīte</numerusform>
            <numerusform>%n zīmītes</numerusform>
            <numerusform>%n zīmīšu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2, grouped by the participants.</source>
        <translation>%1 no %2, sagrupējuši dalībnieki.</translation>
    </message>
    <message numerus="yes">
        <source>%n tables</source>
        <translation>
            <numerusform>%n galda</numerusform>
            <numerusform>%n galdiem</numerusform>
            <numerusform>%n galdiem</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier decision record</source>
        <translation>Iepriekšējais lēmuma protokols</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Iebildumi</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Skatīs vēlreiz</translation>
    </message>
    <message>
        <source>Check sum of the ballots counted</source>
        <translation>Saskaitīto balsojumu kontrolsumma</translation>
    </message>
    <message>
        <source>A decision of %1 replaced this one.</source>
        <translation>To aizstāja vēlāks lēmums (%1).</translation>
    </message>
    <message>
        <source>Not in force.</source>
        <translation>Nav spēkā.</translation>
    </message>
    <message>
        <source>Laptops decided without knowing of each other. A new decision settles it.</source>
        <translation>Datoros lēma, nezinot citam par citu. Nokārtos jauns lēmums.</translation>
    </message>
    <message>
        <source>Two decisions stand.</source>
        <translation>Spēkā ir divi lēmumi.</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nav atlasīta</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Vidējais vērtējums</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultāts</translation>
    </message>
    <message>
        <source>Chosen among, as they stood then</source>
        <translation>No kā izvēlējās (tā, kā bija toreiz)</translation>
    </message>
    <message>
        <source>%1 – the record was changed after signing</source>
        <translation>%1 – protokols mainīts pēc parakstīšanas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Iznākums</translation>
    </message>
    <message>
        <source>How the rule chose, step by step</source>
        <translation>Kā noteikums izvēlējās, soli pa solim</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Izmaksas</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Finansējuma avots</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Valsts atbalsts</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sekmē</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Izaugusi no</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pirmie soļi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kritērijs</translation>
    </message>
    <message>
        <source>What a high score means</source>
        <translation>Ko nozīmē augsts vērtējums</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Svars</translation>
    </message>
    <message>
        <source>Why the criteria were opened again</source>
        <translation>Kāpēc kritērijus atkal atvēra</translation>
    </message>
    <message>
        <source>Criteria and weights were agreed and locked before scoring.</source>
        <translation>Par kritērijiem un svariem vienojās un tos slēdza pirms vērtēšanas.</translation>
    </message>
    <message>
        <source>Criteria and weights are not locked.</source>
        <translation>Kritēriji un svari nav slēgti.</translation>
    </message>
    <message>
        <source>Criteria and scores</source>
        <translation>Kritēriji un vērtējumi</translation>
    </message>
    <message>
        <source>Weighted means of scores from %1 to %2.</source>
        <translation>Svērtie vidējie vērtējumi, no %1 līdz %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people or tables scored.</source>
        <translation>
            <numerusform>Vērtēja %n cilvēks vai galds.</numerusform>
            <numerusform>Vērtēja %n cilvēki vai galdi.</numerusform>
            <numerusform>Vērtēja %n cilvēki vai galdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean scores</source>
        <translation>Vidējie vērtējumi</translation>
    </message>
    <message>
        <source>The order changes if “%1” weighs %2 instead of %3.</source>
        <translation>Secība mainās, ja „%1” sver %2, nevis %3.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Vidēji</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Izkliede</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>No zemākā līdz augstākajam</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Vērtējumi</translation>
    </message>
    <message>
        <source>Mean of all groups</source>
        <translation>Visu grupu vidējais</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Ietekme</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Pūles</translation>
    </message>
    <message>
        <source>Where each group placed the initiatives, from 0 to %1.</source>
        <translation>Kur katra grupa novietoja iniciatīvas, no 0 līdz %1.</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Ietekme un pūles</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Kas no tā iznāca</translation>
    </message>
    <message>
        <source>What was heard of the initiatives later.</source>
        <translation>Kas vēlāk dzirdēts par iniciatīvām.</translation>
    </message>
    <message>
        <source>Made with %1</source>
        <translation>Veidots ar %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <source>Summary for participants</source>
        <translation>Kopsavilkums dalībniekiem</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Dalībnieku reģistrācijas lapa</translation>
    </message>
    <message>
        <source>Notes to cut out</source>
        <translation>Izgriežamas zīmītes</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Vārdu kartītes</translation>
    </message>
    <message>
        <source>This Transition Arena is part of the project We Make Transition!, which is supported by the programme Interreg Baltic Sea Region.</source>
        <translation>Šī pārejas arēna (Transition Arena) ir daļa no projekta We Make Transition!, ko atbalsta programma Interreg Baltic Sea Region.</translation>
    </message>
    <message>
        <source>Logo of the project and of the European Union</source>
        <translation>Projekta un Eiropas Savienības logotips</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds, uzvārds</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <source>Names of participants</source>
        <translation>Dalībnieku vārdi</translation>
    </message>
    <message>
        <source>Votes never carry names.</source>
        <translation>Balsojumos nekad nav vārdu.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Parakstīts</translation>
    </message>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n punkts</numerusform>
            <numerusform>%n punkti</numerusform>
            <numerusform>%n punkti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 voted, %2</source>
        <translation>nobalsoja %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 voted, %3</source>
        <translation>nobalsoja %1 no %2, %3</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Vēl nav parakstīts</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <comment>signatures, date</comment>
        <translation>%1 no %2, %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>E-mail, if you want news of the initiatives</source>
        <translation>E-pasts, ja vēlaties ziņas par iniciatīvām</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Paraksts</translation>
    </message>
    <message>
        <source>Workshop %1 of %2</source>
        <translation>%1. darbnīca no %2</translation>
    </message>
    <message>
        <source>Date: ____________________</source>
        <translation>Datums: ____________________</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Kāpēc mēs jautājam</translation>
    </message>
    <message>
        <source>This list shows the funder that the workshop took place. The organiser keeps it as long as the programme requires and gives it to nobody else. You need not give an e-mail address. Ask the organiser to see or to correct what it says of you.</source>
        <translation>Šī lapa finansētājam apliecina, ka darbnīca notika. Rīkotājs to glabā tik ilgi, cik prasa finansējuma programma, un nedod nevienam citam. E-pasta adrese nav obligāta. Ja vēlaties redzēt vai labot, kas šeit par jums rakstīts, vērsieties pie rīkotāja.</translation>
    </message>
    <message>
        <source>Cut along the lines.</source>
        <translation>Griezt pa līnijām.</translation>
    </message>
    <message>
        <source>Thank you for taking part! This is what came of it.</source>
        <translation>Paldies, ka piedalījāties! Lūk, kas no tā iznāca.</translation>
    </message>
    <message>
        <source>people took part</source>
        <translation>cilvēki piedalījās</translation>
    </message>
    <message>
        <source>ideas written</source>
        <translation>idejas pierakstītas</translation>
    </message>
    <message>
        <source>clusters formed</source>
        <translation>grupas izveidotas</translation>
    </message>
    <message>
        <source>What was chosen</source>
        <translation>Kas tika izvēlēts</translation>
    </message>
    <message>
        <source>What you voted for</source>
        <translation>Par ko jūs balsojāt</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>What you talked about</source>
        <translation>Par ko jūs runājāt</translation>
    </message>
    <message>
        <source>The organiser will tell you when the next meeting is.</source>
        <translation>Rīkotājs paziņos, kad būs nākamā tikšanās.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Kas notiks tālāk</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>atcelta</translation>
    </message>
    <message>
        <source>not closed yet</source>
        <translation>vēl nav slēgta</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kas ar to notika</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Votes without a result</source>
        <translation>Balsošanas bez rezultāta</translation>
    </message>
    <message>
        <source>Nothing was counted in these votes.</source>
        <translation>Šajās balsošanās nekas netika skaitīts.</translation>
    </message>
    <message>
        <source>Who, and what they offer</source>
        <translation>Kas un ko piedāvā</translation>
    </message>
    <message>
        <source>Who will join</source>
        <translation>Kas piedalīsies</translation>
    </message>
    <message>
        <source>Everybody could say openly what they will join. This does not decide what is chosen.</source>
        <translation>Ikviens varēja atklāti pateikt, kur piedalīsies. Tas nenosaka, ko izvēlas.</translation>
    </message>
    <message numerus="yes">
        <source>An idea needs %n dots to go on.</source>
        <translation>
            <numerusform>Lai virzītos tālāk, idejai vajag %n punktu.</numerusform>
            <numerusform>Lai virzītos tālāk, idejai vajag %n punktus.</numerusform>
            <numerusform>Lai virzītos tālāk, idejai vajag %n punktus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every voter could choose one idea.</source>
        <translation>Katrs balsotājs varēja izvēlēties vienu ideju.</translation>
    </message>
    <message numerus="yes">
        <source>Every voter could choose up to %n ideas.</source>
        <translation>
            <numerusform>Katrs balsotājs varēja izvēlēties ne vairāk kā %n ideju.</numerusform>
            <numerusform>Katrs balsotājs varēja izvēlēties ne vairāk kā %n idejas.</numerusform>
            <numerusform>Katrs balsotājs varēja izvēlēties ne vairāk kā %n idejas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <comment>rank</comment>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>people voted (%1)</source>
        <translation>cilvēki nobalsoja (%1)</translation>
    </message>
    <message>
        <source>dots placed</source>
        <translation>izmantoti punkti</translation>
    </message>
    <message>
        <source>dots unused</source>
        <translation>neizmantoti punkti</translation>
    </message>
    <message>
        <source>ballots spoiled</source>
        <translation>nederīgas balsošanas zīmes</translation>
    </message>
    <message>
        <source>decided by number of voters</source>
        <translation>izšķīra balsotāju skaits</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>izšķīra izloze</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>izšķīra otrā kārta</translation>
    </message>
    <message>
        <source>decided by the facilitator</source>
        <translation>izlēma moderators</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>vēl nav izšķirts</translation>
    </message>
    <message>
        <source>Tie at %1 dots, %2</source>
        <translation>Neizšķirts rezultāts (punkti: %1), %2</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Aizklāts balsojums</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <source>No, open</source>
        <translation>Nē, atklāts</translation>
    </message>
    <message>
        <source>Only with a printed voting code</source>
        <translation>Tikai ar drukātu balsošanas kodu</translation>
    </message>
    <message>
        <source>Who could vote</source>
        <translation>Kas varēja balsot</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n dators</numerusform>
            <numerusform>%n datori</numerusform>
            <numerusform>%n datori</numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>Balsošanai izmantoti</translation>
    </message>
    <message>
        <source>Follows on</source>
        <translation>Seko aiz</translation>
    </message>
    <message>
        <source>Rules, agreed before the vote</source>
        <translation>Noteikumi, par kuriem vienojās pirms balsošanas</translation>
    </message>
    <message>
        <source>%1; its ballots count here as well</source>
        <translation>%1; tās balsojumi skaitās arī šeit</translation>
    </message>
    <message>
        <source>by lot</source>
        <translation>ar izlozi</translation>
    </message>
    <message>
        <source>by choice</source>
        <translation>ar izvēli</translation>
    </message>
    <message>
        <source>In this order</source>
        <translation>Šādā secībā</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Izšķirts</translation>
    </message>
    <message>
        <source>Lot or reason</source>
        <translation>Loze vai iemesls</translation>
    </message>
    <message>
        <source>Ties that the room decided</source>
        <translation>Neizšķirti rezultāti, ko izšķīra klātesošie</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Balsošanas veids</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Izsniegtas</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Saskaitītas</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Nederīgas</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Neizmantotas</translation>
    </message>
    <message>
        <source>Why the numbers differ</source>
        <translation>Kāpēc skaitļi atšķiras</translation>
    </message>
    <message>
        <source>How ballots reached the count</source>
        <translation>Kā balsojumi nonāca skaitīšanā</translation>
    </message>
    <message>
        <source>The vote was secret.</source>
        <translation>Balsošana bija aizklāta.</translation>
    </message>
    <message>
        <source>The vote was open.</source>
        <translation>Balsošana bija atklāta.</translation>
    </message>
    <message>
        <source>%1 ballots were handed out, %2 were counted, %3 were spoiled. The rules were set on %4, when the vote opened, and did not change. Check sum of the ballots: %5.</source>
        <translation>Izsniegti balsojumi: %1, saskaitīti: %2, nederīgi: %3. Noteikumus noteica, sākot balsošanu (%4), un tie nemainījās. Balsojumu kontrolsumma: %5.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. janvāris</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. februāris</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. marts</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. aprīlis</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. maijs</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. jūnijs</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. jūlijs</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. augusts</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. septembris</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. oktobris</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. novembris</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <comment>day, year</comment>
        <translation>%2. gada %1. decembris</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, plkst.&#xa0;%2</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hours, minutes</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>the arena report</source>
        <translation>arēnas pārskats</translation>
    </message>
    <message>
        <source>the voting record</source>
        <translation>balsošanas protokols</translation>
    </message>
    <message>
        <source>the decision record</source>
        <translation>lēmuma protokols</translation>
    </message>
    <message>
        <source>the tables of the arena, for programs</source>
        <translation>arēnas tabulas datorprogrammām</translation>
    </message>
    <message>
        <source>everything that was written, signed by the laptop</source>
        <translation>viss pierakstītais, datora parakstīts</translation>
    </message>
    <message>
        <source>until when all this is kept, for programs</source>
        <translation>līdz kuram laikam to visu glabā, datorprogrammām</translation>
    </message>
    <message>
        <source>the check sums of all files</source>
        <translation>visu failu kontrolsummas</translation>
    </message>
    <message>
        <source>Evidence of the Transition Arena “%1”</source>
        <translation>Pārejas arēnas „%1” apliecinājumi</translation>
    </message>
    <message>
        <source>What lies here</source>
        <translation>Kas ir šajā pakā</translation>
    </message>
    <message>
        <source>How to check it</source>
        <translation>Kā to pārbaudīt</translation>
    </message>
    <message>
        <source>The program WMT Arena checks this bundle: wmt verify FILE. Any other program that reads SHA256SUMS can check the files as well: sha256sum -c SHA256SUMS.</source>
        <translation>Šo paku pārbauda programma WMT Arena: wmt verify FILE. Failus var pārbaudīt arī jebkura cita programma, kas lasa SHA256SUMS: sha256sum -c SHA256SUMS.</translation>
    </message>
    <message>
        <source>The session file holds the secret ballots without names, so that the votes can be counted again.</source>
        <translation>Sesijas failā ir aizklātie balsojumi bez vārdiem, lai balsis varētu pārskaitīt.</translation>
    </message>
    <message>
        <source>Fingerprint of the content: %1</source>
        <translation>Satura kontrolkods: %1</translation>
    </message>
    <message>
        <source>Keep until: %1</source>
        <translation>Glabāt līdz: %1</translation>
    </message>
    <message>
        <source>The organiser set this date.</source>
        <translation>Šo datumu noteica rīkotājs.</translation>
    </message>
    <message>
        <source>The programme asks for %1 years from 31 December of the year of its last payment to the lead partner (Regulation (EU) 2021/1060, Article 82). The date takes that to be %2; after a later payment, keep it longer.</source>
        <translation>Finansējuma programma prasa glabāt %1 gadus no tā gada 31. decembra, kad tā pēdējo reizi maksāja vadošajam partnerim (Regula (ES) 2021/1060, 82. pants). Šeit pieņemts, ka tas ir %2. gads; ja maksājums ir vēlāk, glabājiet ilgāk.</translation>
    </message>
    <message>
        <source>Papers on aid under the block exemption regulation (GBER) are kept for %1 years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Dokumentus par atbalstu saskaņā ar grupu atbrīvojuma regulu (GBER) glabā %1 gadus. Termiņu skaita no %2. gada; ja atbalstu piešķir vai maksā vēlāk, glabājiet ilgāk.</translation>
    </message>
    <message>
        <source>Papers on de minimis aid are kept for %1 fiscal years. The date counts from %2; after a later grant or payment, keep it longer.</source>
        <translation>Dokumentus par de minimis atbalstu glabā %1 fiskālos gadus. Termiņu skaita no %2. gada; ja atbalstu piešķir vai maksā vēlāk, glabājiet ilgāk.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Sākta</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>Pievienota idejai</translation>
    </message>
    <message>
        <source>Joined after the vote</source>
        <translation>Apvienotas pēc balsošanas</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Kā uz tāfeles</translation>
    </message>
    <message>
        <source>By alphabet</source>
        <translation>Pēc alfabēta</translation>
    </message>
    <message>
        <source>Each voter begins with another one</source>
        <translation>Katrs balsotājs sāk ar citu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgta</translation>
    </message>
    <message>
        <source>Order of the ideas</source>
        <translation>Ideju secība</translation>
    </message>
    <message>
        <source>Tie rule</source>
        <translation>Neizšķirta rezultāta noteikums</translation>
    </message>
    <message>
        <source>Words for drawing lots</source>
        <translation>Vārdi izlozei</translation>
    </message>
    <message>
        <source>Reason of the exclusion: %1</source>
        <translation>Izslēgšanas iemesls: %1</translation>
    </message>
</context>
<context>
    <name>RoomActions</name>
    <message>
        <source>Show to the room</source>
        <translation>Rādīt dalībniekiem</translation>
    </message>
    <message>
        <source>Show on the shared screen again</source>
        <translation>Atkal rādīt kopīgajā ekrānā</translation>
    </message>
    <message>
        <source>Keep off the shared screen</source>
        <translation>Nerādīt kopīgajā ekrānā</translation>
    </message>
    <message>
        <source>Put to the vote…</source>
        <translation>Nodot balsošanai…</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, %2. rinda</translation>
    </message>
    <message>
        <source>Take row %1 away</source>
        <translation>Noņemt %1. rindu</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Not saved</source>
        <translation>Nav saglabāts</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Visas izmaiņas saglabātas</translation>
    </message>
</context>
<context>
    <name>ScoreGrid</name>
    <message>
        <source>Scores from paper or tables</source>
        <translation>Vērtējumi no papīra vai galdiem</translation>
    </message>
    <message>
        <source>Type %1 to %2; each goes on by itself. Enter writes the sheet and begins the next.</source>
        <translation>Ierakstiet %1 līdz %2; pāreja uz nākamo notiek pati. Enter ieraksta lapu un sāk nākamo.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lapa</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Galds</translation>
    </message>
    <message>
        <source>Number of the sheet or table</source>
        <translation>Lapas vai galda numurs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gatavs</translation>
    </message>
    <message>
        <source>Write and next</source>
        <translation>Ierakstīt un sākt nākamo</translation>
    </message>
    <message>
        <source>%1 is written already; it is changed.</source>
        <translation>%1 jau ir ierakstīta; tā tiek mainīta.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets and tables so far</source>
        <translation>
            <numerusform>Līdz šim %n lapa vai galds</numerusform>
            <numerusform>Līdz šim %n lapas un galdi</numerusform>
            <numerusform>Līdz šim %n lapas un galdi</numerusform>
        </translation>
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
        <translation>Paldies. Lapa %1 ir iesniegta.</translation>
    </message>
    <message>
        <source>Score the initiatives</source>
        <translation>Vērtējiet iniciatīvas</translation>
    </message>
    <message>
        <source>Give %1 to %2 for each question. Nobody sees whose sheet it is.</source>
        <translation>Katrā jautājumā dodiet no %1 līdz %2 punktiem. Neviens neredz, kura lapa tā ir.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets are in</source>
        <translation>
            <numerusform>Iesniegta %n lapa</numerusform>
            <numerusform>Iesniegtas %n lapas</numerusform>
            <numerusform>Iesniegtas %n lapas</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin sheet %1</source>
        <translation>Sākt lapu %1</translation>
    </message>
    <message>
        <source>Sheet %1 · %2 of %3</source>
        <translation>Lapa %1 · %2 no %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beigt</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Iesniegt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Still there? The sheet is cleared in %1 s.</source>
        <translation>Vai vēl esat šeit? Lapa tiks notīrīta pēc %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Atrasts: %n</numerusform>
            <numerusform>Atrasts: %n</numerusform>
            <numerusform>Atrasts: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Notīrīt</translation>
    </message>
</context>
<context>
    <name>SecondRound</name>
    <message>
        <source>Second round: the ideas that went on</source>
        <translation>Noslēguma kārta: idejas, kas virzījās tālāk</translation>
    </message>
    <message>
        <source>Open the second round?</source>
        <translation>Vai sākt noslēguma kārtu?</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas went on. Everyone ticks each of them that they would support; the ideas with the most ticks win.</source>
        <translation>
            <numerusform>Tālāk virzījās %n ideja. Katrs atzīmē tās, ko atbalsta; uzvar idejas ar visvairāk atzīmēm.</numerusform>
            <numerusform>Tālāk virzījās %n idejas. Katrs atzīmē tās, ko atbalsta; uzvar idejas ar visvairāk atzīmēm.</numerusform>
            <numerusform>Tālāk virzījās %n ideju. Katrs atzīmē tās, ko atbalsta; uzvar idejas ar visvairāk atzīmēm.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many win</source>
        <translation>Cik uzvar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Open the second round</source>
        <translation>Sākt noslēguma kārtu</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Lēmuma protokols</translation>
    </message>
    <message>
        <source>A record is never changed; a newer one supersedes it.</source>
        <translation>Protokolu nekad nemaina; to aizstāj jaunāks.</translation>
    </message>
    <message>
        <source>Two laptops decided without knowing of each other. Both records stand until a new one replaces them.</source>
        <translation>Divos datoros lēma, nezinot viens par otru. Abi protokoli ir spēkā, līdz tos aizstāj jauns.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Spēkā</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Aizstāts</translation>
    </message>
    <message>
        <source>An initiative that was deleted</source>
        <translation>Dzēsta iniciatīva</translation>
    </message>
    <message>
        <source>Not chosen: %1</source>
        <translation>Nav atlasītas: %1</translation>
    </message>
    <message>
        <source>Looked at again: %1</source>
        <translation>Skatīs vēlreiz: %1</translation>
    </message>
    <message>
        <source>%1: the record was changed after signing</source>
        <translation>%1: protokols mainīts pēc parakstīšanas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>at most %n</source>
        <translation>
            <numerusform>ne vairāk kā %n</numerusform>
            <numerusform>ne vairāk kā %n</numerusform>
            <numerusform>ne vairāk kā %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ballots %1</source>
        <translation>balsojumi %1</translation>
    </message>
    <message>
        <source>What fits the budget together</source>
        <translation>Kas kopā ietilpst budžetā</translation>
    </message>
    <message>
        <source>The sets with the most in all, the best first. Nothing more fits into any of them.</source>
        <translation>Kopumi ar vislielāko summu, labākais vispirms. Nevienā no tiem nekas vairs neietilpst.</translation>
    </message>
    <message>
        <source>Nothing that anybody wants fits the budget.</source>
        <translation>Budžetā neietilpst nekas, ko kāds vēlas.</translation>
    </message>
    <message>
        <source>Tick these</source>
        <translation>Atzīmēt šīs</translation>
    </message>
    <message>
        <source>Tick these: %1</source>
        <translation>Atzīmēt šīs: %1</translation>
    </message>
    <message>
        <source>mean scores of %1 in all</source>
        <translation>vidējie vērtējumi kopā %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, atlikums %2</translation>
    </message>
    <message>
        <source>The idea with the most dots is taken first; one that no longer fits is skipped.</source>
        <translation>Vispirms ņem ideju ar visvairāk punktiem; to, kas vairs neietilpst, izlaiž.</translation>
    </message>
    <message>
        <source>Everybody gets an equal share of the money; an idea is taken when its supporters can pay for it.</source>
        <translation>Katrs saņem vienādu daļu naudas; ideju atlasa, ja tās atbalstītāji var to apmaksāt.</translation>
    </message>
    <message>
        <source>The initiative with the best mean score is taken first; one that no longer fits is skipped.</source>
        <translation>Vispirms ņem iniciatīvu ar labāko vidējo vērtējumu; to, kas vairs neietilpst, izlaiž.</translation>
    </message>
    <message>
        <source>You tick what nobody objects to any more, and say when it is looked at again.</source>
        <translation>Jūs atzīmējat to, pret ko vairs neviens neiebilst, un norādāt, kad to skatīs vēlreiz.</translation>
    </message>
    <message>
        <source>%1; total within %2.</source>
        <translation>%1; kopā nepārsniedzot %2.</translation>
    </message>
    <message>
        <source>%1; at most %2, total within %3.</source>
        <translation>%1; ne vairāk kā %2, kopā nepārsniedzot %3.</translation>
    </message>
    <message>
        <source>The limit leaves no place for “%1”.</source>
        <translation>Ierobežojums neatstāj vietu iniciatīvai „%1”.</translation>
    </message>
    <message>
        <source>“%1” with “%2” would cost %3.</source>
        <translation>„%1” ar „%2” maksātu %3.</translation>
    </message>
    <message>
        <source>With “%1” as well it would cost %2.</source>
        <translation>Ar „%1” tas maksātu %2.</translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>vidējais vērtējums %1</translation>
    </message>
    <message>
        <source>Taken: %1. It costs %2, %3 is left.</source>
        <translation>Atlasīta: %1. Izmaksas %2, atliek %3.</translation>
    </message>
    <message>
        <source>Taken with what was left: %1. It costs %2, %3 is left.</source>
        <translation>Atlasīta no atlikuma: %1. Izmaksas %2, atliek %3.</translation>
    </message>
    <message>
        <source>The idea with the most dots for its cost is taken first; small ones gain.</source>
        <translation>Vispirms ņem ideju ar visvairāk punktiem par savām izmaksām; mazajām ir priekšrocība.</translation>
    </message>
    <message>
        <source>Of all sets that fit the budget, the one with the most dots in all is taken.</source>
        <translation>No visiem kopumiem, kas ietilpst budžetā, izvēlas to, kuram kopā visvairāk punktu.</translation>
    </message>
    <message>
        <source>You tick what the group agreed on, and write down why.</source>
        <translation>Jūs atzīmējat, par ko grupa vienojās, un pierakstāt pamatojumu.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n iniciatīva</numerusform>
            <numerusform>%n iniciatīvas</numerusform>
            <numerusform>%n iniciatīvu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Does not fit: %1, but it costs %2 and %3 is left.</source>
        <translation>Neietilpst: %1, bet izmaksas ir %2 un atlicis %3.</translation>
    </message>
    <message>
        <source>Left out: %1, but the limit is reached.</source>
        <translation>Nav atlasīta: %1, bet sasniegts ierobežojums.</translation>
    </message>
    <message>
        <source>Left out: %1, but their shares do not pay its cost of %2.</source>
        <translation>Nav atlasīta: %1, bet viņu daļas nesedz izmaksas %2.</translation>
    </message>
    <message>
        <source>Left out: %1; other ideas that fit have more dots in all.</source>
        <translation>Nav atlasīta: %1; citām idejām, kas ietilpst, kopā ir vairāk punktu.</translation>
    </message>
    <message>
        <source>Left out: not scored by every criterion.</source>
        <translation>Nav atlasīta: nav vērtēta pēc katra kritērija.</translation>
    </message>
    <message>
        <source>Left out: nobody gave it a dot.</source>
        <translation>Nav atlasīta: neviens tai nedeva punktu.</translation>
    </message>
</context>
<context>
    <name>SelectionToolbar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n atlasīta</numerusform>
            <numerusform>%n atlasītas</numerusform>
            <numerusform>%n atlasītu</numerusform>
        </translation>
    </message>
    <message>
        <source>New cluster from selection</source>
        <translation>Jauna grupa no atlases</translation>
    </message>
    <message>
        <source>Theme (1–5, 0)</source>
        <translation>Tēma (1–5, 0)</translation>
    </message>
    <message>
        <source>Merge into one note</source>
        <translation>Apvienot vienā zīmītē</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublēt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Notīrīt atlasi</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Izskats</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Kā datorā</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Gaišs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumšs</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Augsts kontrasts</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksta lielums</translation>
    </message>
    <message>
        <source>No movement on the screen</source>
        <translation>Bez kustības ekrānā</translation>
    </message>
    <message>
        <source>New PIN of the facilitator, to leave the voting screen</source>
        <translation>Jauns moderatora PIN, lai izietu no balsošanas ekrāna</translation>
    </message>
    <message>
        <source>PIN of the facilitator, to leave the voting screen</source>
        <translation>Moderatora PIN, lai izietu no balsošanas ekrāna</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4–8 cipari</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Tas pats PIN vēlreiz</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Tas pats vēlreiz</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Mainīt PIN</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Noteikt PIN</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>SharedScreen</name>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n ideja</numerusform>
            <numerusform>%n idejas</numerusform>
            <numerusform>%n ideju</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izslēgts</translation>
    </message>
    <message>
        <source>Display unplugged</source>
        <translation>Ekrāns atvienots</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauzē</translation>
    </message>
    <message>
        <source>New ideas hidden</source>
        <translation>Jaunās idejas paslēptas</translation>
    </message>
    <message>
        <source>On, in a window</source>
        <translation>Ieslēgts, logā</translation>
    </message>
    <message>
        <source>On, display %1</source>
        <translation>Ieslēgts, %1. ekrāns</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>laiks beidzies</translation>
    </message>
    <message>
        <source>timer paused</source>
        <translation>taimeris apturēts</translation>
    </message>
    <message>
        <source>left</source>
        <translation>atlicis</translation>
    </message>
    <message numerus="yes">
        <source>%n more are waiting</source>
        <translation>
            <numerusform>gaida vēl %n</numerusform>
            <numerusform>gaida vēl %n</numerusform>
            <numerusform>gaida vēl %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not grouped yet</source>
        <translation>
            <numerusform>%n vēl nesagrupēta</numerusform>
            <numerusform>%n vēl nesagrupētas</numerusform>
            <numerusform>%n vēl nesagrupētu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer ideas</source>
        <translation>
            <numerusform>%n garāka ideja</numerusform>
            <numerusform>%n garākas idejas</numerusform>
            <numerusform>%n garāku ideju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more ideas</source>
        <translation>
            <numerusform>un vēl %n ideja</numerusform>
            <numerusform>un vēl %n idejas</numerusform>
            <numerusform>un vēl %n ideju</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas appear here.</source>
        <translation>Šeit parādīsies idejas.</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are waiting</source>
        <translation>
            <numerusform>gaida %n ideja</numerusform>
            <numerusform>gaida %n idejas</numerusform>
            <numerusform>gaida %n ideju</numerusform>
        </translation>
    </message>
    <message>
        <source>They are shown together, when all are done.</source>
        <translation>Tās parādīs reizē, kad visi būs beiguši.</translation>
    </message>
    <message>
        <source>What do we start?</source>
        <translation>Ko mēs sākam?</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives chosen</source>
        <translation>
            <numerusform>Izvēlēta %n iniciatīva</numerusform>
            <numerusform>Izvēlētas %n iniciatīvas</numerusform>
            <numerusform>Izvēlētas %n iniciatīvas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 no %3</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Izvēlēta</translation>
    </message>
    <message>
        <source>mean score</source>
        <translation>vidējais vērtējums</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n cilvēks</numerusform>
            <numerusform>%n cilvēki</numerusform>
            <numerusform>%n cilvēki</numerusform>
        </translation>
    </message>
    <message>
        <source>Short pause</source>
        <translation>Īsa pauze</translation>
    </message>
    <message>
        <source>Goes on to initiatives</source>
        <translation>Tālāk uz iniciatīvām</translation>
    </message>
    <message>
        <source>more voters: %1 to %2</source>
        <translation>vairāk balsotāju: %1 pret %2</translation>
    </message>
    <message>
        <source>decided by lot: “%1”</source>
        <translation>izšķīra izloze: „%1”</translation>
    </message>
    <message>
        <source>more voters decided</source>
        <translation>izšķīra balsotāju skaits</translation>
    </message>
    <message>
        <source>decided by lot</source>
        <translation>izšķīra izloze</translation>
    </message>
    <message>
        <source>decided by a run-off</source>
        <translation>izšķīra otrā kārta</translation>
    </message>
    <message>
        <source>decided with a reason on record</source>
        <translation>izlemts, iemesls protokolā</translation>
    </message>
    <message>
        <source>a run-off or lot will decide</source>
        <translation>izšķirs otrā kārta vai izloze</translation>
    </message>
    <message>
        <source>a run-off will decide</source>
        <translation>izšķirs otrā kārta</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>vēl nav izšķirts</translation>
    </message>
    <message>
        <source>Results of the vote</source>
        <translation>Balsošanas rezultāti</translation>
    </message>
    <message numerus="yes">
        <source>voted</source>
        <translation>
            <numerusform>nobalsoja</numerusform>
            <numerusform>nobalsoja</numerusform>
            <numerusform>nobalsoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>dots</source>
        <translation>
            <numerusform>punkts</numerusform>
            <numerusform>punkti</numerusform>
            <numerusform>punktu</numerusform>
        </translation>
    </message>
    <message>
        <source>counted without names</source>
        <translation>balsis skaitām anonīmi</translation>
    </message>
    <message>
        <source>The vote is closed.</source>
        <translation>Balsošana ir slēgta.</translation>
    </message>
</context>
<context>
    <name>SharedScreenMenu</name>
    <message>
        <source>Turn on</source>
        <translation>Ieslēgt</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Izslēgt</translation>
    </message>
    <message>
        <source>Pause: the room sees a quiet screen</source>
        <translation>Pauze: dalībnieki redz mierīgu ekrānu</translation>
    </message>
    <message>
        <source>Show the room again</source>
        <translation>Rādīt dalībniekiem atkal</translation>
    </message>
    <message>
        <source>Move to the next display</source>
        <translation>Pārvietot uz nākamo ekrānu</translation>
    </message>
    <message>
        <source>Show mean scores of the initiatives</source>
        <translation>Rādīt iniciatīvu vidējos vērtējumus</translation>
    </message>
    <message>
        <source>Hide new ideas until you reveal them</source>
        <translation>Slēpt jaunās idejas, līdz tās parādīsiet</translation>
    </message>
    <message numerus="yes">
        <source>Reveal %n new ideas</source>
        <translation>
            <numerusform>Parādīt %n jaunu ideju</numerusform>
            <numerusform>Parādīt %n jaunas idejas</numerusform>
            <numerusform>Parādīt %n jaunu ideju</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide new ideas no longer</source>
        <translation>Vairs neslēpt jaunās idejas</translation>
    </message>
    <message>
        <source>Put the photo away</source>
        <translation>Aizvērt fotoattēlu</translation>
    </message>
    <message>
        <source>Show the cluster I zoom to</source>
        <translation>Rādīt grupu, kuru pietuvinu</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nākamā lapa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Iepriekšējā lapa</translation>
    </message>
    <message>
        <source>The whole board</source>
        <translation>Visa tāfele</translation>
    </message>
</context>
<context>
    <name>SharedScreenWindow</name>
    <message>
        <source>Shared screen – WMT Arena</source>
        <translation>Kopīgais ekrāns – WMT Arena</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation>Kopīgais ekrāns</translation>
    </message>
</context>
<context>
    <name>SharedSwitch</name>
    <message>
        <source>On</source>
        <translation>Ieslēgts</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Izslēgts</translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation>Kopīgais ekrāns</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Ko redz dalībnieki</translation>
    </message>
    <message>
        <source>Shared screen on or off (F5)</source>
        <translation>Ieslēgt vai izslēgt kopīgo ekrānu (F5)</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign the decision?</source>
        <translation>Vai parakstīt lēmumu?</translation>
    </message>
    <message>
        <source>A signature cannot be taken back, nor any step before it. A signed decision is only ever replaced by a newer record, which says why.</source>
        <translation>Parakstu nevar atsaukt, tāpat kā neko, kas darīts pirms tā. Parakstītu lēmumu var tikai aizstāt ar jaunāku protokolu, kurā norādīts, kāpēc.</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Atlasītas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Izmaksas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Kontrolkods</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Kas paraksta</translation>
    </message>
    <message>
        <source>Name, if it is to stand in the record</source>
        <translation>Vārds, ja tam jābūt protokolā</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Parakstīt</translation>
    </message>
</context>
<context>
    <name>StageRail</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, pabeigts</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, tagad</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, vēl priekšā</translation>
    </message>
    <message>
        <source>Go to %1 (Ctrl+%2)</source>
        <translation>Pāriet uz posmu „%1” (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Posmi</translation>
    </message>
    <message>
        <source>Help F1</source>
        <translation>Palīdzība F1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Palīdzība</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The arenas cannot be opened</source>
        <translation>Arēnas nevar atvērt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Heard again</source>
        <translation>Dzirdēta vēlreiz</translation>
    </message>
    <message>
        <source>Count this note instead of writing another</source>
        <translation>Atzīmēt šo zīmīti, nevis rakstīt jaunu</translation>
    </message>
    <message>
        <source>It is another idea</source>
        <translation>Tā ir cita ideja</translation>
    </message>
    <message>
        <source>On the board already: “%1”</source>
        <translation>Jau uz tāfeles: „%1”</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Notes</source>
        <translation>Zīmītes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tēma</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autors</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Dzirdēta</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Posms</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tulkojums</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkti</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Balsotāji</translation>
    </message>
    <message>
        <source>Written (UTC)</source>
        <translation>Uzrakstīta (UTC)</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Apvienota ar</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arēna</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Valsts</translation>
    </message>
    <message>
        <source>Year of the vision</source>
        <translation>Vīzijas gads</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budžets</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valūta</translation>
    </message>
    <message>
        <source>As of (UTC)</source>
        <translation>Dati uz (UTC)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Kontrolkods</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupas</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Otrā valodā</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kritēriji</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kritērijs</translation>
    </message>
    <message>
        <source>What a high score means</source>
        <translation>Ko nozīmē augsts vērtējums</translation>
    </message>
    <message>
        <source>Weight (%)</source>
        <translation>Svars (%)</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Vērtējumi</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciatīva</translation>
    </message>
    <message>
        <source>Sheet or table</source>
        <translation>Lapa vai galds</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Vērtējums</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Ietekme un pūles</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Ietekme</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Pūles</translation>
    </message>
    <message>
        <source>Objections</source>
        <translation>Iebildumi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Amendment</source>
        <translation>Grozījums</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Nokārtots</translation>
    </message>
    <message>
        <source>Raised (UTC)</source>
        <translation>Izteikts (UTC)</translation>
    </message>
    <message>
        <source>Chosen among</source>
        <translation>No kā izvēlējās</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Lēmums</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Paraksti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>Signed (UTC)</source>
        <translation>Parakstīts (UTC)</translation>
    </message>
    <message>
        <source>Record (SHA-256)</source>
        <translation>Protokols (SHA-256)</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Vēlāk dzirdētais</translation>
    </message>
    <message>
        <source>Ways of voting</source>
        <translation>Balsošanas veidi</translation>
    </message>
    <message>
        <source>Way of voting</source>
        <translation>Balsošanas veids</translation>
    </message>
    <message>
        <source>Ballots handed out</source>
        <translation>Izsniegtās balsošanas zīmes</translation>
    </message>
    <message>
        <source>Ballots counted</source>
        <translation>Saskaitītie balsojumi</translation>
    </message>
    <message>
        <source>Spoiled ballots</source>
        <translation>Nederīgās balsošanas zīmes</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Neizmantotas</translation>
    </message>
    <message>
        <source>Counted by hand</source>
        <translation>Saskaitīts ar rokām</translation>
    </message>
    <message>
        <source>Open ballots</source>
        <translation>Atklātie balsojumi</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Piedāvājums</translation>
    </message>
    <message>
        <source>Votes without a result</source>
        <translation>Balsošanas bez rezultāta</translation>
    </message>
    <message>
        <source>Opened (UTC)</source>
        <translation>Sākta (UTC)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dzēsts</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <source>What it said</source>
        <translation>Kas tur bija</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Paslēpts</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotoattēli</translation>
    </message>
    <message>
        <source>Unused dots</source>
        <translation>Neizmantotie punkti</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>Kontrolsumma</translation>
    </message>
    <message>
        <source>Closed (UTC)</source>
        <translation>Slēgta (UTC)</translation>
    </message>
    <message>
        <source>Vote %1</source>
        <translation>%1. balsošana</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Dots given by each voter</source>
        <translation>Katra balsotāja punkti</translation>
    </message>
    <message>
        <source>Looked at again (UTC)</source>
        <translation>Skatīs vēlreiz (UTC)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ierobežojums</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Spēkā</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Neizšķirts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jā</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciatīvas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Izmaksas</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Atbildīgais</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pārmaiņas</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partneri</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Soļi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Lēmumi</translation>
    </message>
    <message>
        <source>Decided (UTC)</source>
        <translation>Pieņemts (UTC)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Noteikums</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Atlasītas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Pamatojums</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation>Izmaksu rindas</translation>
    </message>
    <message>
        <source>Money from</source>
        <translation>Finansējuma avots</translation>
    </message>
    <message>
        <source>State aid</source>
        <translation>Valsts atbalsts</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Sekmē</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Izaugusi no</translation>
    </message>
    <message>
        <source>Ballots (SHA-256)</source>
        <translation>Balsojumi (SHA-256)</translation>
    </message>
</context>
<context>
    <name>ThemeKeys</name>
    <message>
        <source>%1: key %2, or Alt+%2 while typing</source>
        <translation>%1: taustiņš %2; rakstot – Alt+%2</translation>
    </message>
</context>
<context>
    <name>ThingHistory</name>
    <message>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <source>Erase what it said…</source>
        <translation>Dzēst, kas te rakstīts…</translation>
    </message>
    <message>
        <source>For good, from the history and from other laptops too</source>
        <translation>Neatgriezeniski, arī no vēstures un citos datoros</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Rādīt mazāk</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Rādīt %n</numerusform>
            <numerusform>Rādīt visus %n</numerusform>
            <numerusform>Rādīt visus %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ties</name>
    <message>
        <source>Draw lots</source>
        <translation>Izlozēt</translation>
    </message>
    <message numerus="yes">
        <source>%1 have as many dots and voters. The first %n go on. What is drawn stands; it cannot be drawn again.</source>
        <translation>
            <numerusform>%1 ir vienāds punktu un balsotāju skaits. Tālāk virzās pirmā %n. Izlozētais paliek spēkā; vēlreiz izlozēt nevar.</numerusform>
            <numerusform>%1 ir vienāds punktu un balsotāju skaits. Tālāk virzās pirmās %n. Izlozētais paliek spēkā; vēlreiz izlozēt nevar.</numerusform>
            <numerusform>%1 ir vienāds punktu un balsotāju skaits. Tālāk virzās pirmās %n. Izlozētais paliek spēkā; vēlreiz izlozēt nevar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw dice in the room, or let somebody read a line aloud</source>
        <translation>Metiet kauliņus telpā vai ļaujiet kādam nolasīt rindu balsī</translation>
    </message>
    <message>
        <source>Throw dice here</source>
        <translation>Mest kauliņus šeit</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Izlozēt</translation>
    </message>
    <message>
        <source>The lots are drawn</source>
        <translation>Lozes ir izvilktas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>1. The words: “%1”</source>
        <translation>1. Vārdi: „%1”</translation>
    </message>
    <message>
        <source>2. Each idea has a number from the words; the smallest is first.</source>
        <translation>2. No vārdiem katrai idejai ir skaitlis; mazākais ir pirmais.</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 virzās tālāk</translation>
    </message>
    <message>
        <source>3. Anybody can check it: the number is the SHA-256 of the words followed by the sign of the idea. With a command line:</source>
        <translation>3. To var pārbaudīt ikviens: skaitlis ir SHA-256 no vārdiem un aiz tiem idejas zīmes. Komandrindā:</translation>
    </message>
    <message>
        <source>How the lots were drawn</source>
        <translation>Kā lozes tika vilktas</translation>
    </message>
    <message>
        <source>Which go on?</source>
        <translation>Kuras virzās tālāk?</translation>
    </message>
    <message numerus="yes">
        <source>Tick %n of them. The reason goes on record and into the report.</source>
        <translation>
            <numerusform>Atzīmējiet %n no tām. Iemesls paliek protokolā un pārskatā.</numerusform>
            <numerusform>Atzīmējiet %n no tām. Iemesls paliek protokolā un pārskatā.</numerusform>
            <numerusform>Atzīmējiet %n no tām. Iemesls paliek protokolā un pārskatā.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Izšķirt</translation>
    </message>
    <message numerus="yes">
        <source>Tick exactly %n of them.</source>
        <translation>
            <numerusform>Atzīmējiet tieši %n no tām.</numerusform>
            <numerusform>Atzīmējiet tieši %n no tām.</numerusform>
            <numerusform>Atzīmējiet tieši %n no tām.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerBar</name>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Vēl viena minūte</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 pāri</translation>
    </message>
    <message>
        <source>Agenda, and other lengths</source>
        <translation>Darba kārtība un citi ilgumi</translation>
    </message>
    <message>
        <source>Timer, %1</source>
        <translation>Taimeris, %1</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <translation>Apturēt taimeri</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Palaist taimeri</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minūte</numerusform>
            <numerusform>%n minūtes</numerusform>
            <numerusform>%n minūšu</numerusform>
        </translation>
    </message>
    <message>
        <source>Other length…</source>
        <translation>Cits ilgums…</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>Sākt no jauna</translation>
    </message>
    <message>
        <source>Plan the agenda…</source>
        <translation>Plānot darba kārtību…</translation>
    </message>
    <message>
        <source>Length of the timer</source>
        <translation>Taimera ilgums</translation>
    </message>
    <message>
        <source>Minutes:</source>
        <translation>Minūtes:</translation>
    </message>
</context>
<context>
    <name>TimerSound</name>
    <message>
        <source>Sound when the time is up</source>
        <translation>Skaņa, kad laiks beidzies</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Details of “%1”</source>
        <translation>Ziņas par „%1”</translation>
    </message>
    <message>
        <source>Change title, place, question, budget…</source>
        <translation>Mainīt nosaukumu, vietu, jautājumu, budžetu…</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>Atsaukt: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>Atcelt atsaukšanu: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nav ko atsaukt</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nav atsauktu darbību</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <source>All arenas on this laptop</source>
        <translation>Visas arēnas šajā datorā</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Atcelt atsaukšanu</translation>
    </message>
    <message>
        <source>Workshop %1 of %2</source>
        <translation>%1. darbnīca no %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n dalībnieks</numerusform>
            <numerusform>%n dalībnieki</numerusform>
            <numerusform>%n dalībnieku</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Urns</name>
    <message>
        <source>Leave an urn out…</source>
        <translation>Izslēgt urnu…</translation>
    </message>
    <message>
        <source>Count an urn again…</source>
        <translation>Atkal skaitīt urnu…</translation>
    </message>
    <message>
        <source>The urn is left out.</source>
        <translation>Urna ir izslēgta no skaitīšanas.</translation>
    </message>
    <message>
        <source>The urn is counted again.</source>
        <translation>Urna atkal tiek skaitīta.</translation>
    </message>
    <message>
        <source>Its ballots in “%1” are not counted, those of the others are. The reason stands in the log and in the report.</source>
        <translation>Tās balsojumi balsošanā „%1” netiek skaitīti, pārējo urnu balsojumi tiek. Iemesls ir žurnālā un pārskatā.</translation>
    </message>
    <message>
        <source>Whose urn is left out?</source>
        <translation>Kura datora urnu izslēgt?</translation>
    </message>
    <message>
        <source>Leave no urn out</source>
        <translation>Neizslēgt nevienu urnu</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Izslēgt</translation>
    </message>
    <message>
        <source>Its ballots in “%1” are counted with the others. Where they differ from those of another laptop, there is no result again. The reason stands in the log and in the report.</source>
        <translation>Tās balsojumi balsošanā „%1” tiek skaitīti kopā ar pārējiem. Kur tie atšķiras no cita datora balsojumiem, rezultāta atkal nav. Iemesls ir žurnālā un pārskatā.</translation>
    </message>
    <message>
        <source>Whose urn is counted again?</source>
        <translation>Kura datora urnu atkal skaitīt?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Atstāt, kā ir</translation>
    </message>
    <message>
        <source>Count it again</source>
        <translation>Atkal skaitīt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n ballots</source>
        <translation>
            <numerusform>%1: %n balsojums</numerusform>
            <numerusform>%1: %n balsojumi</numerusform>
            <numerusform>%1: %n balsojumi</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Choose one of the laptops.</source>
        <translation>Izvēlieties vienu no datoriem.</translation>
    </message>
</context>
<context>
    <name>VoteLog</name>
    <message>
        <source>Vote log</source>
        <translation>Balsošanas žurnāls</translation>
    </message>
    <message>
        <source>What is written here cannot be changed or removed.</source>
        <translation>Šeit rakstīto nevar mainīt vai dzēst.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2”</translation>
    </message>
    <message>
        <source>Vote %1</source>
        <translation>%1. balsošana</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Redzams lapā</translation>
    </message>
    <message>
        <source>Show this result</source>
        <translation>Rādīt šo rezultātu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Notiek</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Slēgta</translation>
    </message>
    <message>
        <source>Cancelled, not counted</source>
        <translation>Atcelta, nav skaitīta</translation>
    </message>
</context>
<context>
    <name>VotingLaptops</name>
    <message>
        <source>Laptops</source>
        <translation>Datori</translation>
    </message>
    <message>
        <source>Seal this laptop’s urn</source>
        <translation>Aizzīmogot šī datora urnu</translation>
    </message>
    <message>
        <source>The other laptop is gone…</source>
        <translation>Otra datora vairs nav…</translation>
    </message>
    <message numerus="yes">
        <source>People vote on %n laptops. Bring each of the others a session file of this arena; merge theirs here after they have sealed their urns.</source>
        <translation>
            <numerusform>Cilvēki balso %n datorā. Katram no pārējiem aiznesiet šīs arēnas sesijas failu; apvienojiet to failus šeit, kad tie aizzīmogojuši savas urnas.</numerusform>
            <numerusform>Cilvēki balso %n datoros. Katram no pārējiem aiznesiet šīs arēnas sesijas failu; apvienojiet to failus šeit, kad tie aizzīmogojuši savas urnas.</numerusform>
            <numerusform>Cilvēki balso %n datoros. Katram no pārējiem aiznesiet šīs arēnas sesijas failu; apvienojiet to failus šeit, kad tie aizzīmogojuši savas urnas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This vote was opened on another laptop. People can vote here too. At the end seal this urn and bring a session file to the other laptop.</source>
        <translation>Šī balsošana sākta citā datorā. Cilvēki var balsot arī šeit. Beigās aizzīmogojiet šo urnu un aiznesiet sesijas failu uz otru datoru.</translation>
    </message>
    <message>
        <source>This laptop’s urn is sealed. Bring a session file to the laptop that opened the vote.</source>
        <translation>Šī datora urna ir aizzīmogota. Aiznesiet sesijas failu uz datoru, kurā sākta balsošana.</translation>
    </message>
    <message>
        <source>This vote is held on another laptop, and only there: it was opened for one.</source>
        <translation>Šī balsošana notiek citā datorā un tikai tur: tā sākta vienam datoram.</translation>
    </message>
    <message>
        <source>Voting codes</source>
        <translation>Balsošanas kodi</translation>
    </message>
    <message>
        <source>%1 printed, %2 used</source>
        <translation>drukāti: %1, izmantoti: %2</translation>
    </message>
    <message>
        <source>Nobody can vote without one. The slips are the only copy: hand them out, and nobody can tell who got which.</source>
        <translation>Bez koda neviens nevar balsot. Lapiņas ir vienīgais eksemplārs: izdaliet tās, un neviens nezinās, kurš kuru saņēma.</translation>
    </message>
    <message>
        <source>Print codes…</source>
        <translation>Drukāt kodus…</translation>
    </message>
    <message>
        <source>Seal this laptop’s urn?</source>
        <translation>Vai aizzīmogot šī datora urnu?</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots are sealed. After that nobody can vote on this laptop.</source>
        <translation>
            <numerusform>Tiek aizzīmogots %n balsojums. Pēc tam šajā datorā neviens nevar balsot.</numerusform>
            <numerusform>Tiek aizzīmogoti %n balsojumi. Pēc tam šajā datorā neviens nevar balsot.</numerusform>
            <numerusform>Tiek aizzīmogoti %n balsojumi. Pēc tam šajā datorā neviens nevar balsot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Seal the urn</source>
        <translation>Aizzīmogot urnu</translation>
    </message>
    <message>
        <source>Close the vote for all laptops?</source>
        <translation>Vai slēgt balsošanu visiem datoriem?</translation>
    </message>
    <message>
        <source>Usually the laptop that opened the vote closes it. Ballots that lie there are counted when it comes back and its file is merged.</source>
        <translation>Parasti balsošanu slēdz datorā, kurā tā sākta. Tur esošie balsojumi tiks skaitīti, kad dators atgriezīsies un tā fails tiks apvienots.</translation>
    </message>
    <message>
        <source>What happened to the other laptop?</source>
        <translation>Kas notika ar otru datoru?</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Slēgt balsošanu</translation>
    </message>
    <message>
        <source>Save the voting codes</source>
        <translation>Saglabāt balsošanas kodus</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print voting codes?</source>
        <translation>Vai drukāt balsošanas kodus?</translation>
    </message>
    <message>
        <source>Each slip lets one person vote once, in this vote only; another vote, also a run-off or a second round, needs new slips. The codes are kept nowhere but on the slips: print the file, then delete it.</source>
        <translation>Katra lapiņa ļauj vienam cilvēkam nobalsot vienu reizi, un tikai šajā balsošanā; citai balsošanai, arī otrajai vai noslēguma kārtai, vajag jaunas lapiņas. Kodi nav glabāti nekur citur kā uz lapiņām: izdrukājiet failu un tad izdzēsiet to.</translation>
    </message>
    <message>
        <source>How many slips</source>
        <translation>Cik lapiņu</translation>
    </message>
    <message>
        <source>Save the slips</source>
        <translation>Saglabāt lapiņas</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file.</source>
        <translation>Saglabāts kā %1. Izdrukājiet to un tad izdzēsiet failu.</translation>
    </message>
    <message>
        <source>Seal and count them</source>
        <translation>Aizzīmogot un skaitīt tos</translation>
    </message>
    <message numerus="yes">
        <source>The vote was closed elsewhere; %n ballots still lie on this laptop.</source>
        <translation>
            <numerusform>Balsošanu slēdza citur; šajā datorā vēl ir %n balsojums.</numerusform>
            <numerusform>Balsošanu slēdza citur; šajā datorā vēl ir %n balsojumi.</numerusform>
            <numerusform>Balsošanu slēdza citur; šajā datorā vēl ir %n balsojumi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 laptops’ urns are here. Merge the session files of the others.</source>
        <translation>Šeit ir %1 no %2 datoru urnām. Apvienojiet pārējo sesijas failus.</translation>
    </message>
    <message numerus="yes">
        <source>%n ballots were cast with a code that was used on another laptop too.</source>
        <translation>
            <numerusform>%n balsojums tika nodots ar kodu, kas izmantots arī citā datorā.</numerusform>
            <numerusform>%n balsojumi tika nodoti ar kodu, kas izmantots arī citā datorā.</numerusform>
            <numerusform>%n balsojumi tika nodoti ar kodu, kas izmantots arī citā datorā.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotingPage</name>
    <message>
        <source>Close the vote?</source>
        <translation>Vai slēgt balsošanu?</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Turpināt balsošanu</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Slēgt balsošanu</translation>
    </message>
    <message>
        <source>Why are there more ballots than people?</source>
        <translation>Kāpēc balsojumu ir vairāk nekā cilvēku?</translation>
    </message>
    <message numerus="yes">
        <source>%1 are voted on again with one dot each. The first %n go on.</source>
        <translation>
            <numerusform>Vēlreiz balso par šīm idejām: %1. Katram ir viens punkts. Tālāk virzās %n ideja.</numerusform>
            <numerusform>Vēlreiz balso par šīm idejām: %1. Katram ir viens punkts. Tālāk virzās %n idejas.</numerusform>
            <numerusform>Vēlreiz balso par šīm idejām: %1. Katram ir viens punkts. Tālāk virzās %n ideju.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ballots cast so far are erased unread and everyone votes again. The rules stay the same.</source>
        <translation>
            <numerusform>%n nodotais balsojums tiks izdzēsts nelasīts, un visi balsos vēlreiz. Noteikumi paliek tie paši.</numerusform>
            <numerusform>%n nodotie balsojumi tiks izdzēsti nelasīti, un visi balsos vēlreiz. Noteikumi paliek tie paši.</numerusform>
            <numerusform>%n nodoto balsojumu tiks izdzēsti nelasīti, un visi balsos vēlreiz. Noteikumi paliek tie paši.</numerusform>
        </translation>
    </message>
    <message>
        <source>This result stays in the vote log and everyone votes again. The rules stay the same.</source>
        <translation>Šis rezultāts paliek balsošanas žurnālā, un visi balsos vēlreiz. Noteikumi paliek tie paši.</translation>
    </message>
    <message>
        <source>Vote again?</source>
        <translation>Vai balsot vēlreiz?</translation>
    </message>
    <message>
        <source>Reason, for the vote log</source>
        <translation>Iemesls balsošanas žurnālam</translation>
    </message>
    <message>
        <source>Keep the vote</source>
        <translation>Atstāt balsošanu</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Balsot vēlreiz</translation>
    </message>
    <message>
        <source>Why do the numbers not add up?</source>
        <translation>Kāpēc skaitļi nesakrīt?</translation>
    </message>
    <message>
        <source>Everyone votes again</source>
        <translation>Visi balso vēlreiz</translation>
    </message>
    <message>
        <source>Cancel it without a result</source>
        <translation>Atcelt bez rezultāta</translation>
    </message>
    <message>
        <source>Cancel the vote</source>
        <translation>Atcelt balsošanu</translation>
    </message>
    <message>
        <source>The ballots cast so far count on, and others can vote. This result stays in the vote log: with one or two more voters, people can see what they chose.</source>
        <translation>Līdz šim nodotie balsojumi joprojām skaitās, un citi var balsot. Šis rezultāts paliek balsošanas žurnālā: ja balso vēl tikai viens vai divi, var redzēt, ko viņi izvēlējās.</translation>
    </message>
    <message>
        <source>Reopen the vote?</source>
        <translation>Vai atsākt balsošanu?</translation>
    </message>
    <message>
        <source>Go on, for people who came late</source>
        <translation>Turpināt tiem, kas ieradās vēlu</translation>
    </message>
    <message>
        <source>Reopen the vote</source>
        <translation>Atsākt balsošanu</translation>
    </message>
    <message>
        <source>%1: %2 handed out, %3 accounted for.</source>
        <translation>%1: izsniegti %2, uzskaitīti %3.</translation>
    </message>
    <message>
        <source>Nobody has voted yet. The vote stays in the vote log.</source>
        <translation>Vēl neviens nav balsojis. Balsošana paliek balsošanas žurnālā.</translation>
    </message>
    <message numerus="yes">
        <source>The %n ballots cast so far are erased unread. How many there were, and the reason, stay in the vote log.</source>
        <translation>
            <numerusform>Līdz šim nodotais %n balsojums tiek izdzēsts nelasīts. Balsojumu skaits un iemesls paliek balsošanas žurnālā.</numerusform>
            <numerusform>Līdz šim nodotie %n balsojumi tiek izdzēsti nelasīti. Balsojumu skaits un iemesls paliek balsošanas žurnālā.</numerusform>
            <numerusform>Līdz šim nodotie %n balsojumi tiek izdzēsti nelasīti. Balsojumu skaits un iemesls paliek balsošanas žurnālā.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have voted on this laptop.</source>
        <translation>
            <numerusform>Šajā datorā nobalsojis %n cilvēks.</numerusform>
            <numerusform>Šajā datorā nobalsojuši %n cilvēki.</numerusform>
            <numerusform>Šajā datorā nobalsojuši %n cilvēku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on without all ballots?</source>
        <translation>Vai turpināt bez visiem balsojumiem?</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops’ urns are not here yet. With them the result may be another.</source>
        <translation>
            <numerusform>Vēl nav %n datora urnas. Ar to rezultāts var būt cits.</numerusform>
            <numerusform>Vēl nav %n datoru urnu. Ar tām rezultāts var būt cits.</numerusform>
            <numerusform>Vēl nav %n datoru urnu. Ar tām rezultāts var būt cits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait for them</source>
        <translation>Pagaidīt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <source>Table (*.csv);;Workbook (*.xlsx)</source>
        <translation>Tabula (*.csv);;Darbgrāmata (*.xlsx)</translation>
    </message>
    <message>
        <source>Merge these two ideas?</source>
        <translation>Vai apvienot šīs divas idejas?</translation>
    </message>
    <message>
        <source>“%1” becomes part of “%2”. Ask those who wrote them first; you can undo it.</source>
        <translation>„%1” kļūst par daļu no „%2”. Vispirms pajautājiet tiem, kas tās rakstīja; to var atsaukt.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Paturēt abas</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Apvienot</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are initiatives now.</source>
        <translation>
            <numerusform>%n ideja tagad ir iniciatīva.</numerusform>
            <numerusform>%n idejas tagad ir iniciatīvas.</numerusform>
            <numerusform>%n ideju tagad ir iniciatīvas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a run-off?</source>
        <translation>Vai sākt otro kārtu?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne tagad</translation>
    </message>
    <message>
        <source>Open the run-off</source>
        <translation>Sākt otro kārtu</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Eksportēt tabulu</translation>
    </message>
    <message>
        <source>Voting results</source>
        <translation>Balsošanas rezultāti</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saglabāts kā %1</translation>
    </message>
    <message>
        <source>Nobody has voted yet. The rules stay the same.</source>
        <translation>Neviens vēl nav balsojis. Noteikumi paliek tie paši.</translation>
    </message>
    <message>
        <source>%1 of %2 people have voted, %3 have not.</source>
        <translation>Nobalsojuši %1 no %2, vēl nav balsojuši %3.</translation>
    </message>
    <message>
        <source>There are %1 ballots for %2 people.</source>
        <translation>Balsojumu skaits ir %1, bet dalībnieku – %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people have voted.</source>
        <translation>
            <numerusform>Nobalsojis %n dalībnieks.</numerusform>
            <numerusform>Nobalsojuši %n dalībnieki.</numerusform>
            <numerusform>Nobalsojuši %n dalībnieku.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so few ballots, people may guess who chose what.</source>
        <translation>Ja balsojumu ir tik maz, var nojaust, kurš ko izvēlējās.</translation>
    </message>
    <message>
        <source>After closing nobody can vote and the result is counted.</source>
        <translation>Pēc slēgšanas neviens vairs nevar balsot, un rezultātu saskaita.</translation>
    </message>
</context>
<context>
    <name>VotingResults</name>
    <message>
        <source>Voting results</source>
        <translation>Balsošanas rezultāti</translation>
    </message>
    <message>
        <source>New vote</source>
        <translation>Jauna balsošana</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Rezultāta vēl nav</translation>
    </message>
    <message>
        <source>Vote log</source>
        <translation>Žurnāls</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Eksportēt tabulu</translation>
    </message>
    <message>
        <source>Reopen the vote</source>
        <translation>Atsākt balsošanu</translation>
    </message>
    <message>
        <source>Compare the rounds</source>
        <translation>Salīdzināt kārtas</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Noslēguma kārta</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Slēgta %1</translation>
    </message>
    <message>
        <source>Go to initiatives</source>
        <translation>Pāriet uz iniciatīvām</translation>
    </message>
    <message>
        <source>All of these are initiatives already.</source>
        <translation>Visas šīs idejas jau ir iniciatīvas.</translation>
    </message>
    <message numerus="yes">
        <source>Promote %n ideas to initiatives</source>
        <translation>
            <numerusform>Virzīt %n ideju par iniciatīvu</numerusform>
            <numerusform>Virzīt %n idejas par iniciatīvām</numerusform>
            <numerusform>Virzīt %n ideju par iniciatīvām</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick at least one idea that goes on.</source>
        <translation>Atzīmējiet vismaz vienu ideju, kas virzās tālāk.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>%1% of people present</source>
        <translation>%1&#xa0;% klātesošo</translation>
    </message>
    <message>
        <source>ballots counted</source>
        <translation>saskaitīti balsojumi</translation>
    </message>
    <message>
        <source>Turnout</source>
        <translation>Līdzdalība</translation>
    </message>
    <message>
        <source>Dots used</source>
        <translation>Izmantotie punkti</translation>
    </message>
    <message>
        <source>%1 per voter</source>
        <translation>%1 uz balsotāju</translation>
    </message>
    <message>
        <source>Unused dots</source>
        <translation>Neizmantotie punkti</translation>
    </message>
    <message numerus="yes">
        <source>%n more cut</source>
        <translation>
            <numerusform>vēl %n atmests</numerusform>
            <numerusform>vēl %n atmesti</numerusform>
            <numerusform>vēl %n atmesti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank ballots</source>
        <translation>
            <numerusform>%n tukšs balsojums</numerusform>
            <numerusform>%n tukši balsojumi</numerusform>
            <numerusform>%n tukšu balsojumu</numerusform>
        </translation>
    </message>
    <message>
        <source>no blank ballot</source>
        <translation>tukšu balsojumu nav</translation>
    </message>
    <message>
        <source>Ideas voted on</source>
        <translation>Idejas ar punktiem</translation>
    </message>
    <message numerus="yes">
        <source>%n without a dot</source>
        <translation>
            <numerusform>%n bez punktiem</numerusform>
            <numerusform>%n bez punktiem</numerusform>
            <numerusform>%n bez punktiem</numerusform>
        </translation>
    </message>
    <message>
        <source>none without a dot</source>
        <translation>nevienas bez punktiem</translation>
    </message>
    <message numerus="yes">
        <source>The other %n stay on the board.</source>
        <translation>
            <numerusform>Uz tāfeles paliek vēl %n ideja.</numerusform>
            <numerusform>Uz tāfeles paliek vēl %n idejas.</numerusform>
            <numerusform>Uz tāfeles paliek %n ideju.</numerusform>
        </translation>
    </message>
    <message>
        <source>This differs from the rule agreed before.</source>
        <translation>Tas atšķiras no iepriekš norunātā noteikuma.</translation>
    </message>
    <message>
        <source>One column is one voter.</source>
        <translation>Viena kolonna ir viens balsotājs.</translation>
    </message>
    <message>
        <source>One column is one voter. Names are never stored.</source>
        <translation>Viena kolonna ir viens balsotājs. Vārdus neglabā.</translation>
    </message>
    <message>
        <source>One column is one voter: 1 to %1 dots. Names are never stored.</source>
        <translation>Viena kolonna ir viens balsotājs: no 1 līdz %1 punktiem. Vārdus neglabā.</translation>
    </message>
    <message>
        <source>One column is one voter: %1 or 1 dots. Names are never stored.</source>
        <translation>Viena kolonna ir viens balsotājs: %1 vai 1 punkts. Vārdus neglabā.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Vēl</translation>
    </message>
    <message>
        <source>Ask who will join…</source>
        <translation>Jautāt, kas piedalīsies…</translation>
    </message>
    <message>
        <source>Join ideas that are one…</source>
        <translation>Apvienot idejas, kas būtībā ir viena…</translation>
    </message>
    <message>
        <source>Erase what an idea says…</source>
        <translation>Dzēst idejas tekstu…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ideja</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkti</translation>
    </message>
    <message>
        <source>Voters</source>
        <translation>Balsotāji</translation>
    </message>
    <message>
        <source>Dots given by each voter</source>
        <translation>Katra balsotāja punkti</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 virzās tālāk</translation>
    </message>
    <message>
        <source>Place %1: %2, %3, %4</source>
        <translation>%1. vieta: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n hands</source>
        <translation>
            <numerusform>%n roka</numerusform>
            <numerusform>%n rokas</numerusform>
            <numerusform>%n rokas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Top %n go on to initiatives</source>
        <translation>
            <numerusform>Uz iniciatīvām virzās pirmā %n</numerusform>
            <numerusform>Uz iniciatīvām virzās pirmās %n</numerusform>
            <numerusform>Uz iniciatīvām virzās %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1 decided by number of voters</source>
        <translation>%1. vietu izšķīra balsotāju skaits</translation>
    </message>
    <message>
        <source>Place %1 decided by lot</source>
        <translation>%1. vietu izšķīra izloze</translation>
    </message>
    <message>
        <source>Place %1 decided by run-off</source>
        <translation>%1. vietu izšķīra otrā kārta</translation>
    </message>
    <message>
        <source>Place %1 is still tied</source>
        <translation>%1. vieta vēl nav izšķirta</translation>
    </message>
    <message>
        <source>First decide the tie, or let all of them go on.</source>
        <translation>Vispirms izšķiriet neizšķirto rezultātu vai ļaujiet virzīties tālāk visām.</translation>
    </message>
    <message>
        <source>Tell the next place</source>
        <translation>Nosaukt nākamo vietu</translation>
    </message>
    <message>
        <source>Tell from the last place</source>
        <translation>Nosaukt, sākot no pēdējās vietas</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Iemesls: %1</translation>
    </message>
    <message>
        <source>How the lots were drawn</source>
        <translation>Kā lozes tika vilktas</translation>
    </message>
    <message>
        <source>Tie for place %1</source>
        <translation>%1. vieta nav izšķirta</translation>
    </message>
    <message>
        <source>Agreed before</source>
        <translation>Norunāts iepriekš</translation>
    </message>
    <message>
        <source>Both go on</source>
        <translation>Abas virzās tālāk</translation>
    </message>
    <message numerus="yes">
        <source>All %n go on</source>
        <translation>
            <numerusform>%n virzās tālāk</numerusform>
            <numerusform>Visas %n virzās tālāk</numerusform>
            <numerusform>Visas %n virzās tālāk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 initiatives to compare instead of %2</source>
        <translation>Salīdzināmo iniciatīvu skaits: %1, nevis %2</translation>
    </message>
    <message>
        <source>Run-off on the kiosk</source>
        <translation>Otrā kārta balsošanas ekrānā</translation>
    </message>
    <message>
        <source>%1, 1 dot each, a new vote</source>
        <translation>%1, katram 1 punkts, jauna balsošana</translation>
    </message>
    <message>
        <source>Talk it over, then decide with a reason.</source>
        <translation>Pārrunājiet, tad izšķiriet, norādot iemeslu.</translation>
    </message>
    <message>
        <source>Rule used</source>
        <translation>Lietotais noteikums</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <translation>%1 (kopā ar %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n cilvēks</numerusform>
            <numerusform>%n cilvēki</numerusform>
            <numerusform>%n cilvēki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <translation>
            <numerusform>%n izsniegts</numerusform>
            <numerusform>%n izsniegti</numerusform>
            <numerusform>%n izsniegti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused</source>
        <translation>
            <numerusform>%n neizmantots</numerusform>
            <numerusform>%n neizmantoti</numerusform>
            <numerusform>%n neizmantoti</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many dots</source>
        <translation>Par daudz punktu</translation>
    </message>
    <message>
        <source>Too many dots on one idea</source>
        <translation>Par daudz punktu vienai idejai</translation>
    </message>
    <message>
        <source>An idea that is not on the ballot</source>
        <translation>Ideja, kuras balsojumā nav</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nav salasāms</translation>
    </message>
    <message>
        <source>Place %1 decided with a reason</source>
        <translation>%1. vieta izlemta, norādot iemeslu</translation>
    </message>
    <message>
        <source>Reveal on shared screen</source>
        <translation>Rādīt kopīgajā ekrānā</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Paslēpts</translation>
    </message>
    <message>
        <source>Full ranking</source>
        <translation>Visas vietas</translation>
    </message>
    <message>
        <source>%1 of %2 places told. Space or ↓ tells the next.</source>
        <translation>Nosauktas %1 no %2 vietām. Atstarpe vai ↓ nosauc nākamo.</translation>
    </message>
    <message>
        <source>Ballot check passed</source>
        <translation>Balsojumu pārbaude ir sekmīga</translation>
    </message>
    <message>
        <source>Not every ballot is counted</source>
        <translation>Saskaitīti ne visi balsojumi</translation>
    </message>
    <message>
        <source>Voters and ballots differ</source>
        <translation>Balsotāju un balsojumu skaits atšķiras</translation>
    </message>
    <message numerus="yes">
        <source>%n voters let in</source>
        <translation>
            <numerusform>%n balsotājs pielaists</numerusform>
            <numerusform>%n balsotāji pielaisti</numerusform>
            <numerusform>%n balsotāju pielaists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ballots</source>
        <translation>
            <numerusform>%n balsojums</numerusform>
            <numerusform>%n balsojumi</numerusform>
            <numerusform>%n balsojumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spoiled</source>
        <translation>
            <numerusform>%n nederīga</numerusform>
            <numerusform>%n nederīgas</numerusform>
            <numerusform>%n nederīgu</numerusform>
        </translation>
    </message>
    <message>
        <source>check sum %1</source>
        <translation>kontrolsumma %1</translation>
    </message>
    <message>
        <source>Draw lots</source>
        <translation>Izlozēt</translation>
    </message>
    <message>
        <source>Drawn here and now, with dice or words from the room</source>
        <translation>Izlozē tūlīt un šeit, ar kauliņiem vai dalībnieku vārdiem</translation>
    </message>
    <message>
        <source>Decide with a reason</source>
        <translation>Izšķirt, norādot iemeslu</translation>
    </message>
    <message>
        <source>The reason goes on record and into the report</source>
        <translation>Iemesls paliek protokolā un pārskatā</translation>
    </message>
    <message>
        <source>%1 dots</source>
        <translation>%1 punkti</translation>
    </message>
    <message>
        <source>Lots drawn with “%1”, in this order: %2</source>
        <translation>Izlozēts ar „%1”, šādā secībā: %2</translation>
    </message>
    <message>
        <source>%1 first. Reason: %2</source>
        <translation>Vispirms %1. Iemesls: %2</translation>
    </message>
    <message>
        <source>Still equal: %1</source>
        <translation>Joprojām vienādi: %1</translation>
    </message>
    <message>
        <source>%1 lot %2</source>
        <translation>%1 – izlozes Nr. %2</translation>
    </message>
    <message>
        <source>The run-off is still to be held.</source>
        <translation>Otrā kārta vēl nav notikusi.</translation>
    </message>
</context>
<context>
    <name>VotingRunning</name>
    <message>
        <source>The vote is open</source>
        <translation>Notiek balsošana</translation>
    </message>
    <message>
        <source>Voters so far on this laptop</source>
        <translation>Līdz šim balsojuši šajā datorā</translation>
    </message>
    <message>
        <source>Voters so far</source>
        <translation>Balsotāji līdz šim</translation>
    </message>
    <message>
        <source>Use this laptop as another kiosk</source>
        <translation>Lietot šo datoru kā vēl vienu balsošanas ekrānu</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Atvērt balsošanas ekrānu</translation>
    </message>
    <message>
        <source>Nobody sees totals before you close the vote, not even you.</source>
        <translation>Līdz balsošanas slēgšanai punktu skaitu neredz neviens, arī jūs ne.</translation>
    </message>
    <message>
        <source>Close the vote</source>
        <translation>Slēgt balsošanu</translation>
    </message>
    <message>
        <source>Start the vote again</source>
        <translation>Sākt balsošanu no jauna</translation>
    </message>
    <message>
        <source>Rules agreed</source>
        <translation>Norunātie noteikumi</translation>
    </message>
    <message>
        <source>The kiosk closes only with the facilitator’s PIN.</source>
        <translation>Balsošanas ekrānu aizver tikai ar moderatora PIN.</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Notiek kopš %1</translation>
    </message>
    <message>
        <source>On the ballot: %1</source>
        <translation>Balsojumā: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message>
        <source>%1% of the people present</source>
        <translation>%1&#xa0;% klātesošo</translation>
    </message>
    <message>
        <source>%1 ballots for %2 people. Closing will ask for a reason.</source>
        <translation>Balsojumu skaits ir %1, bet dalībnieku – %2. Slēdzot būs jānorāda iemesls.</translation>
    </message>
</context>
<context>
    <name>VotingSetup</name>
    <message numerus="yes">
        <source>heard %n times</source>
        <translation>
            <numerusform>dzirdēta %n reizi</numerusform>
            <numerusform>dzirdēta %n reizes</numerusform>
            <numerusform>dzirdēta %n reižu</numerusform>
        </translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Par ko balso</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Grupas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Zīmītes</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciatīvas</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Atzīmēt visu</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Noņemt atzīmes</translation>
    </message>
    <message>
        <source>Nothing to vote on yet</source>
        <translation>Vēl nav, par ko balsot</translation>
    </message>
    <message>
        <source>Choose up to 12 ideas on the board, then open the vote.</source>
        <translation>Izvēlieties uz tāfeles līdz 12 idejām un tad sāciet balsošanu.</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>Pāriet uz tāfeli</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>Izvēlētas %1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ideas are many to weigh up. Group similar ones first; up to 12 work well.</source>
        <translation>
            <numerusform>%n ideju izsvērt ir grūti. Vispirms sagrupējiet līdzīgās; līdz 12 ir labi.</numerusform>
            <numerusform>%n idejas izsvērt ir grūti. Vispirms sagrupējiet līdzīgās; līdz 12 ir labi.</numerusform>
            <numerusform>%n ideju izsvērt ir grūti. Vispirms sagrupējiet līdzīgās; līdz 12 ir labi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2” look alike: their dots would split. Merge first.</source>
        <translation>„%1” un „%2” ir līdzīgas: to punkti sadalītos. Vispirms apvienojiet.</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Apvienot</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Noteikumi</translation>
    </message>
    <message>
        <source>How people vote</source>
        <translation>Kā cilvēki balso</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkti</translation>
    </message>
    <message>
        <source>Tick what you support</source>
        <translation>Atzīmē, ko atbalsta</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Izvēlas vienu</translation>
    </message>
    <message>
        <source>Points for each idea</source>
        <translation>Punkti katrai idejai</translation>
    </message>
    <message>
        <source>A tie at the cut</source>
        <translation>Neizšķirts rezultāts pie robežas</translation>
    </message>
    <message>
        <source>Words or dice for a lot</source>
        <translation>Vārdi vai kauliņi izlozei</translation>
    </message>
    <message>
        <source>Let the room throw dice or call out words now; they decide a lot. If you leave it empty, the program throws the dice.</source>
        <translation>Lai dalībnieki tagad met kauliņus vai nosauc vārdus; tie izšķir izlozi. Ja lauku atstāj tukšu, kauliņus met programma.</translation>
    </message>
    <message>
        <source>More rules</source>
        <translation>Citi noteikumi</translation>
    </message>
    <message>
        <source>Order on the ballot</source>
        <translation>Secība balsojumā</translation>
    </message>
    <message>
        <source>The vote is secret: a ballot has no name, no time and no order. Totals appear only after closing.</source>
        <translation>Balsošana ir aizklāta: balsojumam nav ne vārda, ne laika, ne secības. Rezultāts redzams tikai pēc slēgšanas.</translation>
    </message>
    <message>
        <source>Most ticks for each person</source>
        <translation>Atzīmes katram, ne vairāk kā</translation>
    </message>
    <message>
        <source>All of them: everyone ticks whatever they support</source>
        <translation>Visas: katrs atzīmē visu, ko atbalsta</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation>Punkti katram</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>Ieteicams: %1</translation>
    </message>
    <message>
        <source>Most on one idea</source>
        <translation>Vienai idejai ne vairāk kā</translation>
    </message>
    <message>
        <source>Show them on the board</source>
        <translation>Rādīt tās uz tāfeles</translation>
    </message>
    <message>
        <source>Go to the initiatives</source>
        <translation>Pāriet uz iniciatīvām</translation>
    </message>
    <message>
        <source>Most points for one idea</source>
        <translation>Punkti vienai idejai, ne vairāk kā</translation>
    </message>
    <message>
        <source>Everyone rates every idea from 0 to this</source>
        <translation>Katrs vērtē katru ideju no 0 līdz šim skaitlim</translation>
    </message>
    <message>
        <source>So nobody can pile everything on one</source>
        <translation>Lai neviens visu neatdod vienai</translation>
    </message>
    <message>
        <source>People present</source>
        <translation>Klātesošie</translation>
    </message>
    <message>
        <source>Needed for the turnout</source>
        <translation>Vajadzīgs līdzdalības aprēķinam</translation>
    </message>
    <message>
        <source>Ideas that go on</source>
        <translation>Idejas, kas virzās tālāk</translation>
    </message>
    <message>
        <source>The cut line in the result</source>
        <translation>Robežlīnija rezultātā</translation>
    </message>
    <message>
        <source>With fewer than five voters, people can guess who chose what.</source>
        <translation>Ja balsotāju ir mazāk nekā pieci, var nojaust, kurš ko izvēlējās.</translation>
    </message>
    <message>
        <source>First of two rounds: after closing, “Second round” lets everyone tick what they support of the ideas that went on.</source>
        <translation>Pirmā no divām kārtām: pēc slēgšanas „Noslēguma kārta” ļauj katram atzīmēt, ko viņš atbalsta no idejām, kas virzījās tālāk.</translation>
    </message>
    <message>
        <source>For one or two winners, two rounds are fairer: dots find a shortlist of four, then everyone ticks what they support.</source>
        <translation>Vienam vai diviem uzvarētājiem divas kārtas ir taisnīgāk: punkti atrod četras labākās, tad katrs atzīmē, ko atbalsta.</translation>
    </message>
    <message>
        <source>Hold two rounds</source>
        <translation>Rīkot divas kārtas</translation>
    </message>
    <message>
        <source>Fewest dots to go on</source>
        <translation>Vismaz tik punktu, lai virzītos tālāk</translation>
    </message>
    <message>
        <source>0: no threshold</source>
        <translation>0: bez sliekšņa</translation>
    </message>
    <message>
        <source>The vote is open: first names or tables are written down with what they want.</source>
        <translation>Balsošana ir atklāta: pieraksta vārdus vai galdus un to, ko viņi vēlas.</translation>
    </message>
    <message>
        <source>Ballots on paper and codes can be printed once the vote is open.</source>
        <translation>Papīra balsošanas zīmes un kodus var drukāt, kad balsošana ir sākta.</translation>
    </message>
    <message>
        <source>Open vote</source>
        <translation>Atklāta balsošana</translation>
    </message>
    <message>
        <source>Everybody sees who wants what.</source>
        <translation>Visi redz, kas ko vēlas.</translation>
    </message>
    <message>
        <source>Voting codes</source>
        <translation>Balsošanas kodi</translation>
    </message>
    <message>
        <source>Printed on slips; each lets one person vote once</source>
        <translation>Drukāti uz lapiņām; katrs ļauj vienam cilvēkam nobalsot vienu reizi</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Datori</translation>
    </message>
    <message>
        <source>The result says when an urn is still missing</source>
        <translation>Rezultāts saka, ja kādas urnas vēl trūkst</translation>
    </message>
    <message>
        <source>Everyone shares out dots: the strongest signal.</source>
        <translation>Katrs izdala punktus: visskaidrākais signāls.</translation>
    </message>
    <message>
        <source>Similar ideas take nothing from each other. Good for a final round.</source>
        <translation>Līdzīgas idejas cita citai neko neatņem. Labi noslēguma kārtai.</translation>
    </message>
    <message>
        <source>Quick, but similar ideas split their votes. Dots say more.</source>
        <translation>Ātri, bet līdzīgas idejas sadala balsis. Punkti pasaka vairāk.</translation>
    </message>
    <message>
        <source>Everyone rates each idea. Takes the longest.</source>
        <translation>Katrs vērtē katru ideju. Prasa visilgāko laiku.</translation>
    </message>
    <message>
        <source>Suggested: %1; more take too long</source>
        <translation>Ieteikums: %1; vairāk prasa pārāk ilgu laiku</translation>
    </message>
    <message>
        <source>Suggested: %1, a quarter of %2; %3 seldom tie</source>
        <translation>Ieteikums: %1, ceturtdaļa no %2; %3 reti ir vienādi</translation>
    </message>
    <message>
        <source>Suggested: %1, a third of %2, so that fewer tie</source>
        <translation>Ieteikums: %1, trešdaļa no %2, lai vienādu būtu mazāk</translation>
    </message>
    <message>
        <source>Set up the vote</source>
        <translation>Sagatavot balsošanu</translation>
    </message>
    <message>
        <source>Back to the result</source>
        <translation>Atpakaļ pie rezultāta</translation>
    </message>
    <message>
        <source>Question on the ballot</source>
        <translation>Balsojuma jautājums</translation>
    </message>
    <message>
        <source>Open the vote</source>
        <translation>Sākt balsošanu</translation>
    </message>
    <message>
        <source>A second round then decides between them, by ticks.</source>
        <translation>Tad starp tām izšķir noslēguma kārta ar atzīmēm.</translation>
    </message>
    <message>
        <source>Choose at least two ideas.</source>
        <translation>Izvēlieties vismaz divas idejas.</translation>
    </message>
</context>
<context>
    <name>VotingWords</name>
    <message numerus="yes">
        <source>%n dots</source>
        <translation>
            <numerusform>%n punkts</numerusform>
            <numerusform>%n punkti</numerusform>
            <numerusform>%n punktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas</source>
        <translation>
            <numerusform>%n ideja</numerusform>
            <numerusform>%n idejas</numerusform>
            <numerusform>%n ideju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voters</source>
        <translation>
            <numerusform>%n balsotājs</numerusform>
            <numerusform>%n balsotāji</numerusform>
            <numerusform>%n balsotāju</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 un %2</translation>
    </message>
    <message>
        <source>%1 each, up to %2 on one idea</source>
        <translation>Katram %1, vienai idejai līdz %2</translation>
    </message>
    <message>
        <source>Of tied ideas, the one that more people gave dots to goes on.</source>
        <translation>No neizšķirtajām idejām tālāk virzās tā, kurai punktus deva vairāk cilvēku.</translation>
    </message>
    <message>
        <source>The tied ideas are voted on once more, one dot each.</source>
        <translation>Par neizšķirtajām idejām balso vēlreiz, katram viens punkts.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n ticks each</source>
        <translation>
            <numerusform>Katram ne vairāk kā %n atzīme</numerusform>
            <numerusform>Katram ne vairāk kā %n atzīmes</numerusform>
            <numerusform>Katram ne vairāk kā %n atzīmju</numerusform>
        </translation>
    </message>
    <message>
        <source>A tick for every idea that one supports</source>
        <translation>Atzīme pie katras idejas, ko atbalsta</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n points for each idea</source>
        <translation>
            <numerusform>Katrai idejai ne vairāk kā %n punkts</numerusform>
            <numerusform>Katrai idejai ne vairāk kā %n punkti</numerusform>
            <numerusform>Katrai idejai ne vairāk kā %n punktu</numerusform>
        </translation>
    </message>
    <message>
        <source>One choice each</source>
        <translation>Katram viena izvēle</translation>
    </message>
    <message>
        <source>Every idea with a dot</source>
        <translation>Katra ideja, kurai ir punkts</translation>
    </message>
    <message numerus="yes">
        <source>Top %n by dots</source>
        <translation>
            <numerusform>Pirmā %n pēc punktiem</numerusform>
            <numerusform>Pirmās %n pēc punktiem</numerusform>
            <numerusform>%n pēc punktiem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, sākot ar %2</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>Kā uz tāfeles</translation>
    </message>
    <message>
        <source>By the alphabet</source>
        <translation>Pēc alfabēta</translation>
    </message>
    <message>
        <source>Each voter begins elsewhere</source>
        <translation>Katrs balsotājs sāk citur</translation>
    </message>
    <message>
        <source>The words or dice below decide; anybody can check the draw afterwards.</source>
        <translation>Izšķir zemāk ierakstītie vārdi vai kauliņi; izlozi pēc tam var pārbaudīt ikviens.</translation>
    </message>
    <message>
        <source>The group talks it over and the facilitator ticks what goes on.</source>
        <translation>Grupa apspriežas, un moderators atzīmē, kas virzās tālāk.</translation>
    </message>
    <message>
        <source>A tie goes to the idea with more voters.</source>
        <translation>Neizšķirtā gadījumā tālāk virzās ideja ar vairāk balsotājiem.</translation>
    </message>
    <message>
        <source>A tie is settled by a run-off.</source>
        <translation>Neizšķirtu rezultātu izšķir otrā kārta.</translation>
    </message>
    <message>
        <source>A tie is settled by drawing lots.</source>
        <translation>Neizšķirtu rezultātu izšķir izloze.</translation>
    </message>
    <message numerus="yes">
        <source>%n people vote in secret.</source>
        <translation>
            <numerusform>Aizklāti balso %n dalībnieks.</numerusform>
            <numerusform>Aizklāti balso %n dalībnieki.</numerusform>
            <numerusform>Aizklāti balso %n dalībnieku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people vote in the open.</source>
        <translation>
            <numerusform>Atklāti balso %n cilvēks.</numerusform>
            <numerusform>Atklāti balso %n cilvēki.</numerusform>
            <numerusform>Atklāti balso %n cilvēki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every idea with a dot goes on.</source>
        <translation>Tālāk virzās katra ideja, kurai ir punkts.</translation>
    </message>
    <message>
        <source>It takes at least %1.</source>
        <translation>Vajag vismaz %1.</translation>
    </message>
    <message>
        <source>Each voter begins with another idea.</source>
        <translation>Katrs balsotājs sāk ar citu ideju.</translation>
    </message>
    <message>
        <source>Everyone needs a voting code.</source>
        <translation>Katram vajag balsošanas kodu.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n laptops to vote on.</source>
        <translation>
            <numerusform>Balsot var %n datorā.</numerusform>
            <numerusform>Balsot var %n datoros.</numerusform>
            <numerusform>Balsot var %n datoros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each ticks every idea that they support.</source>
        <translation>Katrs atzīmē katru ideju, ko atbalsta.</translation>
    </message>
    <message numerus="yes">
        <source>Each may tick up to %n ideas.</source>
        <translation>
            <numerusform>Katrs var atzīmēt ne vairāk kā %n ideju.</numerusform>
            <numerusform>Katrs var atzīmēt ne vairāk kā %n idejas.</numerusform>
            <numerusform>Katrs var atzīmēt ne vairāk kā %n idejas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each gives every idea up to %n points.</source>
        <translation>
            <numerusform>Katrs dod katrai idejai ne vairāk kā %n punktu.</numerusform>
            <numerusform>Katrs dod katrai idejai ne vairāk kā %n punktus.</numerusform>
            <numerusform>Katrs dod katrai idejai ne vairāk kā %n punktus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each chooses one idea.</source>
        <translation>Katrs izvēlas vienu ideju.</translation>
    </message>
    <message>
        <source>Each has %1 and may put up to %2 on one idea.</source>
        <translation>Katram ir %1; vienai idejai drīkst dot līdz %2.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Secība</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kodi</translation>
    </message>
    <message>
        <source>Only with a voting code</source>
        <translation>Tikai ar balsošanas kodu</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Datori</translation>
    </message>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n dators</numerusform>
            <numerusform>%n datori</numerusform>
            <numerusform>%n datori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n ideas with the most dots go on.</source>
        <translation>
            <numerusform>Tālāk virzās %n ideja ar visvairāk punktiem.</numerusform>
            <numerusform>Tālāk virzās %n idejas ar visvairāk punktiem.</numerusform>
            <numerusform>Tālāk virzās %n ideju.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facilitator settles a tie, with a reason.</source>
        <translation>Neizšķirtu rezultātu izlemj moderators, norādot iemeslu.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Balsošanas veids</translation>
    </message>
    <message>
        <source>Unused dots</source>
        <translation>Neizmantotie punkti</translation>
    </message>
    <message>
        <source>Allowed, not redistributed</source>
        <translation>Atļauti, netiek pārdalīti</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Neizšķirts</translation>
    </message>
    <message>
        <source>Words for the lot</source>
        <translation>Vārdi izlozei</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Noteikts</translation>
    </message>
    <message>
        <source>%1, before the vote opened</source>
        <translation>%1, pirms balsošanas sākuma</translation>
    </message>
</context>
<context>
    <name>WallDialog</name>
    <message>
        <source>Notes from a photo</source>
        <translation>Zīmītes no fotoattēla</translation>
    </message>
    <message>
        <source>Drag a rectangle around each note and type what is written on it. By keyboard: N draws one, arrows move it, Shift and arrows size it, Enter leads to its text.</source>
        <translation>Apvelciet katru zīmīti ar taisnstūri un ierakstiet, kas uz tās rakstīts. Ar tastatūru: N uzzīmē taisnstūri, bultiņas to pārvieto, Shift un bultiņas maina izmēru, Enter pāriet uz tekstu.</translation>
    </message>
    <message>
        <source>The whole photo is one note</source>
        <translation>Viss fotoattēls ir viena zīmīte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Iepriekšējais fotoattēls</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nākamais fotoattēls</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>Mazāks (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Lielāks (+)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 no %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %n notes</source>
        <translation>
            <numerusform>Pievienot %n zīmīti</numerusform>
            <numerusform>Pievienot %n zīmītes</numerusform>
            <numerusform>Pievienot %n zīmīšu</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag a rectangle around a note first.</source>
        <translation>Vispirms apvelciet zīmīti ar taisnstūri.</translation>
    </message>
    <message>
        <source>Note %1 has no words yet. Type what is written on it, or remove it.</source>
        <translation>%1. zīmītei vēl nav vārdu. Ierakstiet, kas uz tās rakstīts, vai noņemiet to.</translation>
    </message>
</context>
<context>
    <name>WallList</name>
    <message>
        <source>What is written on it?</source>
        <translation>Kas uz tās rakstīts?</translation>
    </message>
    <message>
        <source>Text of note %1</source>
        <translation>%1. zīmītes teksts</translation>
    </message>
    <message>
        <source>Remove note %1</source>
        <translation>Noņemt %1. zīmīti</translation>
    </message>
</context>
<context>
    <name>WallPhoto</name>
    <message>
        <source>Photo of the wall, rectangle %1 of %2</source>
        <translation>Sienas fotoattēls, %1. taisnstūris no %2</translation>
    </message>
</context>
<context>
    <name>Weigh</name>
    <message>
        <source>Score on this screen, one by one</source>
        <translation>Vērtēt šajā ekrānā, pa vienam</translation>
    </message>
    <message>
        <source>Enter scores from paper or tables</source>
        <translation>Ievadīt vērtējumus no papīra vai galdiem</translation>
    </message>
    <message>
        <source>Impact and effort</source>
        <translation>Ietekme un pūles</translation>
    </message>
    <message>
        <source>Consent round</source>
        <translation>Piekrišanas kārta</translation>
    </message>
    <message>
        <source>Agree on the criteria and lock them, then score.</source>
        <translation>Vienojieties par kritērijiem un slēdziet tos, tad vērtējiet.</translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Tālināt</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Tuvināt</translation>
    </message>
    <message>
        <source>Back to 100%</source>
        <translation>Atpakaļ uz 100&#xa0;%</translation>
    </message>
</context>
</TS>
