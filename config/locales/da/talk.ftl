# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
# $municipality: kommunens navn
greet = <b>Hej! Jeg er Vejviser.</b>
    Jeg hjælper folk, der er nye i { $municipality }. Skriv dit spørgsmål, eller tryk på en knap.
goodbye = Farvel! Skriv igen, når du har brug for hjælp.
thanks = Selv tak!
affirm = Godt. Skriv, når du vil vide noget.
deny = Okay. Hvad vil du så vide? Tryk på en knap, eller skriv.
help-menu = <b>Hvad vil du vide?</b>
    Tryk på en knap, eller skriv dit spørgsmål.
bot-identity = Jeg er et computerprogram, ikke et menneske. De fleste af mine svar kommer fra kommunens hjemmeside ({ $municipality }). Vil du tale med et menneske, så ring:
# $date: dagen, hvor oplysningerne sidst blev tjekket
wrong-information = Tak, fordi du siger det. Mine oplysninger er fra { $date }. De kan være forkerte nu. Ring og spørg her:
out-of-scope = Det ved jeg ikke noget om. Jeg kan hjælpe med livet i { $municipality }.
not-understood = Jeg forstod det ikke. Er det noget af dette?
not-understood-again = Jeg forstår det stadig ikke, undskyld. Her er et menneske, du kan ringe til:
nlu-down = Jeg kan ikke læse det, du skriver, lige nu. Knapperne virker. Prøv igen om lidt.
still-reading = Et øjeblik, jeg læser stadig. Får du ikke svar på noget, så skriv det igen.
only-text = Jeg kan kun læse tekst. Skriv et spørgsmål, eller tryk på en knap.
button-too-old = Knappen er for gammel. Spørg igen.

## Navne på emner: knapper i menuen og forslag, når botten ikke forstod
intent-greet = Sig hej
intent-goodbye = Sig farvel
intent-thanks = Sig tak
intent-affirm = Ja
intent-deny = Nej
intent-help_menu = Hvad kan du?
intent-change_language = Skift sprog
intent-bot_identity = Hvem er du?
intent-talk_to_human = Tal med et menneske
intent-emergency = Akut hjælp
intent-privacy = Mine oplysninger
intent-wrong_information = Noget er forkert
intent-out_of_scope = Noget andet
intent-jobcafe_hours = Jobcafé: hvornår?
intent-jobcafe_help = Jobcafé: hvilken hjælp?
intent-jobspor_info = Kurset Jobspor
intent-intensive_course_info = Kursus for nye
intent-din_vej_til_job_info = Kurset Din vej til job
intent-danish_lessons_info = Lær dansk
intent-course_location = Hvor er kurserne?
intent-course_hours = Hvornår er kurserne?
intent-who_to_call = Hvem kan jeg ringe til?
intent-jobcenter_phone = Ring til Jobcenteret
intent-press_contact = For journalister
intent-first_weeks = De første uger
intent-temporary_housing = Midlertidig bolig
intent-permanent_housing = Permanent bolig
intent-family_reunification = Få familien hertil
intent-doctor_rights = Læge
intent-school_daycare = Skole og børnehave
intent-benefits_money = Penge
intent-residence_permit = Opholdstilladelse
intent-digital_id = MitID og Digital Post
intent-volunteer_activities = Hjælp fra frivillige
intent-contact_family = Få en dansk ven
intent-become_volunteer = Bliv frivillig
intent-refugee_statistics = Antal flygtninge
intent-what_is_refugee = Hvad er en flygtning?
intent-donation_request = Jeg mangler ting
intent-donation_offer = Jeg vil give ting
intent-donation_status = Hvordan går det med tingene?
intent-appointment_add = Mind mig om en aftale
intent-appointment_list = Mine aftaler
intent-appointment_cancel = Slet en aftale her
intent-class_reminders_on = Mind mig om kurset
intent-reminders_off = Stop påmindelser
