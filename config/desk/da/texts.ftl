# Hvor langt teksterne er set igennem. Endnu ikke gennemset af nogen.
page-texts = Tekster
texts-how = Folk, der læser et sprog, ser teksterne igennem i chatten med /texts. Der er { $count } tekster i hvert sprog.
texts-states = Hvor langt hvert sprog er
texts-language = Sprog
texts-state-two = Set af to
texts-state-one = Set af én
texts-state-outdated = Ændret siden
texts-state-draft = Ikke set
texts-state-waiting = Venter på en anden
texts-written = Skrevet i chatten
texts-revert = Brug filens tekst igen
texts-file = Sådan står det i filen
texts-written-none = Ingen har skrevet en tekst anderledes.
texts-worst = Hvad folk ikke forstår
texts-text = Tekst
texts-times = Gange
texts-worst-none = Ingen har sagt, at de ikke forstår en tekst.
