# French. Written by the project, not yet reviewed by a native speaker.
volunteer-activities = <b>Les bénévoles vous aident avec plaisir :</b>
organisation-line = • <b>{ $name }</b> : { $activities }
contact-family = Vous voulez avoir des amis danois, ou connaître une famille danoise ? On vous aide ici : { $organisations }. Appelez :
become-volunteer = Merci de vouloir aider ! Vous pouvez aider ici : { $organisations }. Appelez :
activity-letters_help = aide pour les lettres
activity-homework_help = aide pour les devoirs
activity-homework_cafe = café des devoirs
activity-football_club = club de football
activity-guidance = bons conseils
activity-social_events = fêtes et sorties ensemble
activity-contact_families = familles danoises et amis
activity-network_families = familles de soutien
activity-conversations = discussions
activity-donations = vêtements, meubles, vélos et autres choses
activity-culture_talk = exposés sur la culture
