# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
world-page = Læs mere: { $page }
world-unchecked = <i>Ingen hos kommunen ({ $municipality }) har tjekket det her endnu.</i>
world-call = Du kan spørge her:
button-letter-person = Et menneske læser det

world-letter_help = Send et billede af brevet, så siger jeg, hvad det er. Et menneske kan også læse det sammen med dig.
world-education = Voksne i Danmark kan gå i skole, lære et fag eller studere. En uddannelse fra et andet land kan blive vurderet.
world-work_search = Du finder job på disse sider. Jobcenteret hjælper dig med at søge. Din opholdstilladelse siger, om du må arbejde.
world-work_rights = Du har ret til at få vilkårene for dit job på skrift. En fagforening kan hjælpe, når løn, ferie eller arbejdstid er forkert.
world-tax = Den, der arbejder i Danmark, skal have et skattekort. Med MitID finder du skattekort og årsopgørelse på siden.
world-health_practical = Ved medicin, graviditet, vaccination og de fleste sygdomme begynder du hos din egen læge. Tandlægen vælger du selv, og du ringer selv.
world-counselling = Du skal ikke være alene med det. Din læge kan henvise dig til en at tale med. Et menneske her kan også lytte: Tryk på knappen.
world-asylum_case = Jeg ved ikke noget om den enkelte sag. Udlændingestyrelsen afgør, hvem der får asyl, og Flygtningenævnet afgør klager.
world-papers = Opholdskort og rejsedokumenter til flygtninge kommer fra Udlændingestyrelsen. Spørg, før du rejser til det land, du flygtede fra: Du kan miste din opholdstilladelse.
world-citizenship = Permanent ophold og statsborgerskab har strenge regler, som tit ændrer sig. Læs de nyeste regler på siden, før du søger.
world-transport = Tider og billetter til bus og tog står på siden. Spørg Borgerservice om kørekort.
world-interpreter = Sig til kontoret eller lægen før mødet, at du har brug for en tolk. En frivillig kan nogle gange gå med dig.
world-child_benefits = Penge til børn kommer fra Udbetaling Danmark. Kommunen kan gøre vuggestue og børnehave billigere eller gratis, når familien ikke har mange penge.
world-rent_help = Du søger hjælp til huslejen (boligstøtte) på siden. Har du fået brev om ubetalt husleje? Eller om at flytte ud? Så ring i dag.
world-legal_aid = En retshjælp giver gratis råd. Til sidst i en afgørelse står der, hvordan du kan klage, og inden hvornår.
world-family_law = Det er Familieretshuset, der tager sig af skilsmisse, forældremyndighed og børnebidrag. Du ansøger på deres hjemmeside.
world-leisure = Jeg har endnu ingen liste over klubber og steder. Biblioteket er gratis for alle. De frivillige ved, hvad der findes her.
world-bank_phone = Bank, telefon og forsikring vælger du selv. Penge fra det offentlige kommer på din NemKonto, så du skal have en bankkonto.
world-crime_fines = Hvis ingen er i fare nu, så ring til politiet på { $phone }. Du kan også anmelde det på siden. Dine koder til bank og MitID er hemmelige. Giv dem aldrig til nogen.
world-disability = Sig det til din læge og din sagsbehandler. Kommunen afgør, hvad familien kan få: hjælp eller hjælpemidler. Nogle gange overtager en anden pasningen, så familien kan hvile sig (aflastning).

## Names of topics
intent-letter_help = Et brev, jeg ikke kan læse
intent-education = Skole og uddannelse for voksne
intent-work_search = Finde arbejde
intent-work_rights = Rettigheder på arbejdet
intent-tax = Skat
intent-health_practical = Tandlæge, medicin, graviditet
intent-counselling = En at tale med
intent-asylum_case = Asylsag
intent-papers = Pas og papirer
intent-citizenship = Permanent ophold, statsborgerskab
intent-transport = Bus, tog, kørekort
intent-interpreter = Tolk
intent-child_benefits = Penge til børn
intent-rent_help = Husleje og udlejer
intent-legal_aid = Advokat, retshjælp
intent-family_law = Skilsmisse, forældremyndighed
intent-leisure = Sport, klubber, bibliotek
intent-bank_phone = Bank, telefon, forsikring
intent-crime_fines = Politi, bøder, svindel
intent-disability = Handicap, pleje af syge
