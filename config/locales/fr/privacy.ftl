# French. Written by the project, not yet reviewed by a native speaker.
privacy = <b>Voici ce que je garde sur vous :</b>
    • votre numéro de discussion dans Telegram
    • votre langue : { $language }
    • quand vous avez écrit la première fois : { $since }
    • le dernier sujet de notre discussion
    • vos rendez-vous que je vous rappelle
    • vos cours et les choses que vous avez demandées
    • ce que vous écrivez aux bénévoles et aux familles, pour le transmettre
    • mes réponses pour vous, pendant { $days } jours

    Le reste de ce que vous écrivez, je ne le garde pas.
    Si je ne comprends pas une question, je la garde { $kept } jours, sans noms, sans chiffres et sans savoir qui l'a écrite. Ainsi, j'apprends.
    Je ne garde jamais votre numéro CPR.
button-forget = Effacer tout sur moi
privacy-confirm = Voulez-vous que j'efface tout ce que je sais sur vous ?
privacy-forgotten = Tout ce qui parle de vous est effacé. Écrivez /start si vous voulez recommencer.
