# Lingala. Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>Ba bénévoles basalisaka na esengo:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = Olingi moninga ya Danemark, to libota ya Danemark mpo boyebana? Oyo basalisaka: { $organisations }. Benga:
become-volunteer = Matondi ndenge olingi kosalisa! Okoki kosangana na: { $organisations }. Benga:
activity-letters_help = lisalisi ya mikanda
activity-homework_help = lisalisi ya devoirs
activity-homework_cafe = café ya devoirs
activity-football_club = club ya ndembo
activity-guidance = toli
activity-social_events = bafeti mpe mibembo elongo
activity-contact_families = mabota ya Danemark mpe baninga
activity-network_families = mabota oyo basalisanaka
activity-conversations = masolo
activity-donations = bilamba, biloko ya ndako, ba vélo mpe biloko mosusu
activity-culture_talk = lisolo mpo na bonkoko
