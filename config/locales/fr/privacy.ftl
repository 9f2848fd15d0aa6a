# French. Written by the project, not yet reviewed by a native speaker.
privacy = <b>Voici ce que je garde sur vous :</b>
    • votre numéro de discussion dans Telegram
    • votre langue : { $language }
    • quand vous avez écrit la première fois : { $since }
privacy-rest =
    Le reste de ce que vous écrivez, je ne le garde pas.
    Je ne garde jamais votre numéro CPR.
kept-line = • { $what } – { $term }
kept-topic = le dernier sujet de notre discussion
kept-appointments = vos rendez-vous que je vous rappelle
kept-relays = ce que vous écrivez aux bénévoles et aux familles, pour le transmettre
kept-replies = mes réponses pour vous, pendant { $days } jours
kept-unanswered = Si je ne comprends pas une question, je la garde { $days } jours, sans noms, sans chiffres et sans savoir qui l'a écrite. Ainsi, j'apprends.
kept-classes = vos cours
kept-requests = ce que vous avez demandé ou proposé, avec vos mots et vos photos
kept-form = vos réponses aux questions que je vous pose en ce moment
kept-quotas = combien de fois vous avez demandé, offert, signalé ou écrit quelque chose
kept-settings = vos choix : rappels, ville, messages et l'adresse secrète de votre calendrier
kept-blocks = qui vous ne voulez plus rencontrer, qui ne veut plus vous rencontrer, et quand vous n'êtes pas venu(e). C'est écrit comme un code sans nom
kept-audit = un journal avec votre numéro ici : ce que vous avez changé, pris, donné, ou ce qui vous a été refusé
kept-roles = vos rôles, vos langues et vos invitations
kept-work = ce que vous avez fait pour d'autres : rendez-vous, messages, traductions et réponses
term-days = au plus, en jours : { $days }
term-over = en jours, après la fin : { $days }
term-stay = jusqu'à ce que vous effaciez tout ou le changiez
term-left = même quand vous avez tout effacé. En jours : { $days }
button-privacy-all = Tout, en détail
button-forget = Effacer tout sur moi
privacy-confirm = Voulez-vous que j'efface tout ce que je sais sur vous ?
privacy-forgotten = Tout ce qui parle de vous est effacé. Écrivez /start si vous voulez recommencer.
