# French. Written by the project, not yet reviewed by a native speaker.
command-mydata = Tout ce qui est gardé sur moi, en fichier
command-forget = Effacer tout sur moi
told-first = Je garde votre numéro de discussion, votre langue et ce que vous me demandez de garder.
    Nombre de jours pour mes réponses : { $days }
    J'efface le reste quelque temps après la fin, ou quand vous effacez tout.
    Responsable : { $municipality }
    Voir ce que je garde : /privacy
    Effacer tout : /forget
button-mydata = Tout, en fichier
mydata-ask = Voulez-vous un fichier avec tout ce que je garde sur vous ? La personne qui a votre téléphone peut le lire.
button-mydata-send = Oui, envoyer
mydata-sent = Voici deux fichiers sur vous. Vous pouvez lire le premier. Le deuxième (JSON) est pour les ordinateurs. Si d'autres ne doivent pas les voir, effacez-les ici.
mydata-title = Ce qui est gardé sur vous
mydata-made = Date : { $date }
mydata-hidden = Les codes secrets et ce qui parle d'autres personnes ne sont pas montrés ici.
mydata-chat = Nos messages dans la discussion ne sont pas ici. Vous pouvez les demander ici : { $municipality }
mydata-more = Tous les détails sont dans l'autre fichier (JSON).
data-written = Écrit
data-when = Quand
data-until = Jusqu'à
data-words = Vos mots
data-place = Lieu
data-language = Langue
