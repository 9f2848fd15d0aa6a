# Ukrainian. Written by the project, not yet reviewed by a native speaker.
volunteer-activities = <b>Волонтери радо вам допоможуть:</b>
organisation-line = • <b>{ $name }</b>: { $activities }
contact-family = Хочете мати друзів-данців або познайомитися з данською родиною? Допомагають: { $organisations }. Телефонуйте:
become-volunteer = Дякую, що хочете допомогти! Де можна допомагати: { $organisations }. Телефонуйте:
activity-letters_help = допомога з листами
activity-homework_help = допомога з уроками
activity-homework_cafe = кафе, де роблять уроки
activity-football_club = футбольний клуб
activity-guidance = добрі поради
activity-social_events = свята й спільні поїздки
activity-contact_families = данські родини й друзі
activity-network_families = родини, що підтримують
activity-conversations = розмови
activity-donations = одяг, меблі, велосипеди й інші речі
activity-culture_talk = розповіді про культуру
