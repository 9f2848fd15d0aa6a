# English. Written by the project, not yet reviewed by a native speaker.
volunteer-activities = <b>The volunteers are happy to help you:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = Would you like a Danish friend, or a Danish family to get to know? { $organisations } can help. Call:
become-volunteer = Thank you for wanting to help! You can join in at { $organisations }. Call:
activity-letters_help = help with letters
activity-homework_help = help with homework
activity-homework_cafe = homework café
activity-football_club = football club
activity-guidance = good advice
activity-social_events = parties and trips together
activity-contact_families = Danish families and friends
activity-network_families = families that support you
activity-conversations = somebody to talk to
activity-donations = clothes, furniture, bicycles and other things
activity-culture_talk = talks about culture
