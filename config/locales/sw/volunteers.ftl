# Swahili. Written by the project, not yet reviewed by a native speaker.
volunteer-activities = <b>Watu wa kujitolea wanafurahi kukusaidia:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = Unataka rafiki Mdenmaki, au familia ya Kidenmaki ya kufahamiana nayo? Msaada uko hapa: { $organisations }. Piga simu:
become-volunteer = Asante kwa kutaka kusaidia! Unaweza kujiunga hapa: { $organisations }. Piga simu:
activity-letters_help = msaada wa barua
activity-homework_help = msaada wa kazi za shule
activity-homework_cafe = mahali pa kufanya kazi za shule pamoja
activity-football_club = klabu ya mpira wa miguu
activity-guidance = ushauri mzuri
activity-social_events = sherehe na safari za pamoja
activity-contact_families = familia za Kidenmaki na marafiki
activity-network_families = familia za kusaidiana
activity-conversations = mazungumzo
activity-donations = nguo, samani, baiskeli na vitu vingine
activity-culture_talk = mihadhara kuhusu utamaduni
