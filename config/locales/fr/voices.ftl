# French. Written by the project, not yet reviewed by a native speaker.
voice-unheard = Je ne peux pas écouter les messages vocaux. Une personne peut le faire.
button-voice-send = L'envoyer à une personne
voice-no-note = C'est un fichier audio. Gardez plutôt le doigt sur le micro et parlez.
voice-too-long = C'est trop long. Durée maximale en minutes : { $minutes }
voice-broken = Je ne peux pas l'ouvrir. Enregistrez encore une fois.
voice-later = Je ne peux pas le recevoir maintenant. Renvoyez-le dans un moment.

command-voices = Textes lus à voix haute
intent-voice_coverage = Textes lus à voix haute
voices-head = <b>Textes que quelqu'un a lus à voix haute :</b>
voices-line = • { $language } : { $done } / { $all }
voices-waiting = • { $language } : { $done } / { $all }. À vérifier : { $waiting }
voices-readers = Vous ne pouvez pas encore lire à voix haute. Dites d'abord quelles langues vous lisez.
voices-heard = Toutes les personnes qui m'utilisent peuvent entendre votre voix. Elles ne voient pas votre nom. Vous pouvez effacer vos enregistrements ici.
button-voice-next = Lire à voix haute : { $language }
button-voice-check = Vérifier : { $language } ({ $count })
button-voice-delete = Effacer mes enregistrements

voice-read = <b>Gardez le doigt sur le micro et lisez ceci à voix haute, lentement :</b>
voice-slots = Là où il y a …, faites une petite pause. Les gens lisent dans le message ce qui manque.
voice-listen = Écoutez. C'est bien ?
button-voice-keep = Le garder
button-voice-again = Enregistrer encore
voice-kept = Merci ! Une autre personne va le vérifier. Ensuite, tout le monde peut l'écouter.
voice-complete = Il ne manque rien dans cette langue. Merci !

voice-check = <b>La voix lit-elle ce texte, et est-ce facile à comprendre ?</b>
button-voice-good = C'est bien
button-voice-bad = Pas bien
voice-good = Merci ! Maintenant, tout le monde peut l'écouter.
voice-bad = Merci ! Je ne l'utilise pas.
voice-check-none = Il n'y a rien à vérifier maintenant.
voice-to-check = Quelqu'un a lu un texte à voix haute. Voulez-vous le vérifier ? Langue : { $language }
voice-refused = Un de vos enregistrements est à refaire. Merci pour votre aide !

button-voice-hear = Écouter
voice-delete-ask = Faut-il effacer tous vos enregistrements ?
button-voice-delete-yes = Oui, les effacer
voice-deleted = Vos enregistrements sont effacés.
kept-voices = vos enregistrements, si vous lisez des textes à voix haute
