# Somali. Written by the project, not yet reviewed by a native speaker.

volunteer-activities = <b>Mutadawiciintu si farxad leh ayay ku caawiyaan:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = Ma rabtaa saaxiib Deenish ah ama qoys Deenish ah oo aad barato? Halkan ayaa lagaa caawin karaa: { $organisations }. Wac:
become-volunteer = Waad ku mahadsan tahay inaad rabto inaad caawiso! Waxaad ku biiri kartaa: { $organisations }. Wac:
activity-letters_help = caawimada warqadaha
activity-homework_help = caawimada casharrada guriga
activity-homework_cafe = maqaaxida casharrada
activity-football_club = naadiga kubbadda cagta
activity-guidance = talo bixin
activity-social_events = xaflado iyo dalxiis wadajir ah
activity-contact_families = qoysas Deenish ah iyo saaxiibbo
activity-network_families = qoysas xiriir
activity-conversations = wada sheekaysi
activity-donations = dhar, alaabta guriga, baaskiilo iyo waxyaabo kale
activity-culture_talk = hadal ku saabsan dhaqanka
