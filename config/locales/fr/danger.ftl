# French. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Appelez le { $phone } maintenant.</b> ({ $name })
danger-alarm = Si vous ou une autre personne recevez des coups ou avez une blessure maintenant : appelez le { $phone }

danger-violence_at_home = Si vous pouvez, allez là où il y a d'autres personnes. La personne qui répond au téléphone peut aussi vous aider à trouver un refuge (krisecenter) où vivre en sécurité.
danger-sexual_abuse = Ce n'est pas votre faute. Un médecin peut vous examiner. Vous pouvez recevoir de l'aide. Tout cela est possible même sans parler à la police.
danger-child_abuse = Vous pouvez appeler, même si vous avez un doute.
danger-suicide = Au téléphone, dites-le si vous pensez à mourir. Demandez à quelqu'un de rester avec vous pendant l'appel et aussi après.
danger-acute_illness = Dites où vous êtes et ce qui s'est passé. Ne raccrochez pas.
danger-fire_or_crime = Si vous pouvez, allez dans un endroit sûr. Au téléphone, dites où cela se passe et où vous êtes.
danger-fleeing_or_hiding = La personne qui répond au téléphone peut vous aider à trouver un endroit sûr. Vous n'avez pas besoin de dire votre nom.
danger-no_place_tonight = Dites que vous n'avez pas d'endroit où dormir cette nuit. Le soir et la nuit, la police peut joindre le service de garde de la commune.
danger-threats = Ne répondez pas aux menaces et ne les effacez pas : ce sont des preuves.

danger-safe = <b>Est-ce que vous pouvez écrire ici sans danger ?</b> Si d'autres personnes peuvent lire dans votre téléphone : supprimez cette discussion dès que vous avez fini d'écrire ici. Dans la liste des discussions, gardez le doigt sur cette discussion jusqu'à voir « Supprimer ». Puis appuyez sur ce mot.
danger-possible = Si vous êtes en danger, appuyez sur le bouton.
button-danger = Vous êtes en danger ?
button-no-danger = Je ne suis pas en danger
