# French. Written by the project, not yet reviewed by a native speaker.
button-thread-open = Écrire à une personne ici
button-ask-person = Demander à une personne
thread-opened = Écrivez votre question ici, même si vous l'avez déjà écrite. Une personne du personnel de la commune la lit et répond ici. Elle ne voit pas votre nom. Je ne m'en mêle pas tant que vous n'appuyez pas sur le dernier bouton.
thread-read-later = Personne ne travaille en ce moment. Quelqu'un le lira : { $day }, { $time }.
thread-cpr = J'ai enlevé un numéro CPR. Ici, personne n'en a besoin.
button-thread-name = Montrer mon nom
thread-named = Votre prénom est maintenant visible : { $name }.
button-thread-done = Terminé, merci
thread-over = La discussion est finie.
thread-ended = La commune a terminé la discussion. Vous pouvez écrire de nouveau.
thread-silent = La discussion est finie, car personne n'a écrit depuis quelques jours.
thread-answer =
    <b>De la part du personnel de la commune :</b>
    { $text }
button-unclear = Traduisez, s'il vous plaît
interpret-asked = J'ai demandé à des bénévoles qui lisent cette langue : { $language }. Ils voient la réponse, mais pas qui vous êtes.
interpret-asked-both = J'ai demandé à des bénévoles qui lisent les deux langues : { $languages }. Ils voient le texte, mais pas qui l'a écrit.
interpret-nobody = En ce moment, je ne connais personne pour traduire. Voici une personne que vous pouvez appeler :
interpret-nobody-both = En ce moment, je ne connais personne pour lire les deux langues : { $languages }.
interpret-text =
    <b>Traduit par une personne bénévole</b> ({ $language }) :
    { $text }
interpret-wrong = La traduction que vous avez reçue est fausse. Ne faites pas ce qui y est écrit. Une correction arrive.
thread-not-taken = Désolé, personne n'a encore eu le temps. Votre question est toujours là. Vous pouvez aussi appeler :
thread-unreachable = En ce moment, vous ne pouvez pas écrire à une personne ici. Vous pouvez appeler :
button-tell-me = Me répondre quand vous saurez
tell-me-kept = Bien. Je vous écrirai quand une personne aura répondu. Jusque-là, je garde une note : c'est vous qui avez posé la question. Je la garde { $days } jours au plus.
answer-for-you =
    Vous avez demandé : « { $question } »
    <b>Une personne de la commune répond :</b>
    { $text }
privacy-threads = Si vous écrivez au personnel de la commune, je transmets votre message sans votre nom. Je garde le message pendant { $days } jours. La commune peut encore le lire dans son groupe. Voulez-vous un message quand j'aurai une réponse ? Alors je note que la question vient de vous. Je garde cette note pendant { $kept } jours.
interpret-wanted =
    Pouvez-vous traduire ceci dans cette langue : { $language } ?
    { $text }
button-interpret = Je traduis
interpret-ask = Écrivez la traduction ici. Je la transmets telle quelle.
interpret-thanks = Merci beaucoup ! J'ai transmis votre traduction.
interpret-late = Quelqu'un d'autre s'en occupe. Merci quand même !
thread-card = <b>Personne { $number }</b>, { $language }
thread-message = <b>{ $number }</b> ({ $language }) : { $text }
thread-how = Répondez à ce message. Je transmets la réponse. Le groupe a des sujets ? Alors tout ce que vous écrivez dans le sujet va à la personne.
thread-free = Personne ne s'en occupe.
thread-taken = { $name } s'en occupe.
button-thread-close = Fermer
thread-called = La personne { $number } s'appelle { $name }.
thread-thanked = La personne { $number } dit merci et a terminé.
thread-gone = La personne { $number } n'est plus joignable. La discussion est fermée.
thread-waits = La personne { $number } attend encore une réponse. Qui peut lui répondre ?
thread-only-text = Je peux transmettre seulement du texte, des photos, des messages vocaux et des fichiers.
button-answer-keep = Garder cette réponse
answer-kept = Gardée comme brouillon.
answer-same = <b>D'autres personnes ont posé une question semblable et veulent la réponse :</b>
button-spread = Leur envoyer ({ $count })
answer-spread-done = Envoyé. Personnes : { $count }.
staff-group-how = Écrivez /link staff dans le groupe du personnel.
staff-group-linked = À partir de maintenant, ce que les gens écrivent à la commune arrive dans le groupe.
staff-group-unlinked = Le groupe ne reçoit plus rien.
staff-group-ask = Le numéro { $number } veut que les messages des gens à la commune arrivent dans un nouveau groupe. Dites oui seulement si vous savez que c'est correct.
button-staff-agree = Oui, changer de groupe
staff-group-moved = Ce que les gens écrivent à la commune arrive maintenant dans un nouveau groupe. Demandé par : numéro { $asked }. Accepté par : numéro { $agreed }.
interpret-asked-for = La personne ne comprend pas la réponse. J'ai demandé à des bénévoles qui lisent cette langue : { $language }.
interpret-none = La personne ne comprend pas la réponse. Je ne connais personne pour lire cette langue : { $language }. Pouvez-vous appeler, ou trouver un interprète ?
interpret-given = Une personne bénévole a traduit la réponse dans cette langue : { $language }.
button-interpret-wrong = Traduction fausse
interpret-wrong-told = La personne sait maintenant que la traduction est fausse. Écrivez la réponse encore une fois.
