# French. Written by the project, not yet reviewed by a native speaker.
privacy = <b>Voici ce que je garde sur vous :</b>
    • votre numéro de discussion dans Telegram
    • votre langue : { $language }
    • quand vous avez écrit la première fois : { $since }
privacy-rest =
    Je ne garde rien d'autre de ce que vous écrivez.
    Je ne garde jamais votre numéro CPR.
kept-line = • { $what } – { $term }
kept-topic = le dernier sujet dont nous avons parlé
kept-wrote-on = le dernier jour où vous avez écrit
kept-appointments = les rendez-vous que je vous rappelle
kept-relays = ce que vous écrivez aux bénévoles et aux familles, pour le transmettre
kept-replies = mes réponses, pendant { $days } jours
kept-unanswered = Si je ne comprends pas une question, je la garde { $days } jours pour apprendre. J'enlève les noms et les chiffres. Je ne garde pas le nom de la personne qui l'a écrite.
kept-classes = vos classes
kept-requests = ce que vous avez demandé ou proposé, avec vos mots et vos photos
kept-address = l'adresse que vous avez écrite pour une rencontre
kept-inbox = ce que vous envoyez, en attendant la réponse
kept-form = vos réponses aux questions que je vous pose en ce moment
kept-wrongs = les erreurs que vous avez signalées, avec vos mots
kept-quotas = combien de fois vous avez demandé, proposé, signalé ou écrit quelque chose
kept-settings = vos choix : rappels, ville, messages et l'adresse secrète de votre calendrier
kept-blocks = les personnes que vous ne voulez plus rencontrer, et celles qui ne veulent plus vous rencontrer. Aussi les fois où vous n'étiez pas là. C'est écrit sous forme de code, sans nom
kept-audit = un historique avec votre numéro ici : ce que vous avez changé, accepté, retiré ou donné. Aussi ce qui vous a été refusé
kept-roles = vos rôles, vos langues et vos invitations
kept-work = ce que vous avez fait pour d'autres : rendez-vous, messages, traductions et réponses
term-days = nombre de jours, au plus : { $days }
term-over = nombre de jours après la fin : { $days }
term-stay = jusqu'à ce que vous effaciez tout ou que vous le changiez
term-left = même quand vous avez tout effacé. Nombre de jours : { $days }
button-privacy-all = Tout, en détail
button-privacy-more = Que gardez-vous d'autre sur moi ?
button-forget = Effacer tout sur moi
privacy-confirm = Voulez-vous que j'efface tout ce que je sais sur vous ?
privacy-forgotten = Tout ce qui parle de vous est effacé. Écrivez /start si vous voulez recommencer.
