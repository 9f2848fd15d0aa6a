# Kurmanji. Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>Dilxwaz bi kêfxweşî alîkariya te dikin:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = Tu hevalekî danmarkî dixwazî, an dixwazî malbateke danmarkî nas bikî? Alîkarî li vir heye: { $organisations }. Telefon bike:
become-volunteer = Spas ku tu dixwazî alîkarî bikî! Tu dikarî li van deran tevlî bibî: { $organisations }. Telefon bike:
activity-letters_help = alîkariya nameyan
activity-homework_help = alîkariya dersan
activity-homework_cafe = qehwexaneya dersan
activity-football_club = klûba futbolê
activity-guidance = şîret
activity-social_events = şahî û gerên bi hev re
activity-contact_families = malbatên danmarkî û heval
activity-network_families = malbatên torê
activity-conversations = sohbet
activity-donations = cil, mobîlya, bisiklêt û tiştên din
activity-culture_talk = axaftina li ser çandê
