# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
volunteer-activities = <b>De frivillige hjælper dig gerne:</b>
# $name: foreningens navn. $activities: hvad den gør
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = Vil du have en dansk ven, eller vil du lære en dansk familie at kende? { $organisations } hjælper. Ring til:
become-volunteer = Tak, fordi du vil hjælpe! Du kan være med hos { $organisations }. Ring til:
activity-letters_help = hjælp med breve
activity-homework_help = hjælp med lektier
activity-homework_cafe = lektiecafé
activity-football_club = fodboldklub
activity-guidance = gode råd
activity-social_events = fester og fælles ture
activity-contact_families = danske familier og venner
activity-network_families = netværksfamilier
activity-conversations = samtaler
activity-donations = tøj, møbler, cykler og andre ting
activity-culture_talk = foredrag om kultur
