# French. Written by the project, not yet reviewed by a native speaker.
command-mydata = Tout ce qui est gardé à mon sujet, dans un fichier
command-forget = Effacer tout sur moi
told-first = Je garde votre numéro de discussion, votre langue et ce que vous me demandez de garder.
    Je garde mes réponses. Nombre de jours : { $days }
    Responsable : { $municipality }
    Voir ce que je garde : /privacy
    Effacer tout : /forget
button-mydata = Tout, dans un fichier
mydata-ask = Voulez-vous un fichier avec tout ce que je garde sur vous ? Toute personne qui tient votre téléphone peut lire ce fichier.
button-mydata-send = Oui, envoyer
mydata-sent = Voici deux fichiers sur vous. Vous pouvez lire le premier. Le deuxième (JSON) est pour les ordinateurs. Si d'autres personnes ne doivent pas voir ces fichiers, effacez-les ici.
mydata-title = Ce qui est gardé à votre sujet
mydata-made = Date : { $date }
mydata-hidden = Les codes secrets et ce qui parle d'autres personnes ne sont pas montrés ici.
mydata-chat = Nos messages dans la discussion ne sont pas ici. Vous pouvez les demander à ce service : { $municipality }
mydata-more = Tous les détails sont dans l'autre fichier (JSON).
data-written = Écrit
data-when = Quand
data-until = Jusqu'à
data-words = Vos mots
data-place = Lieu
data-language = Langue
