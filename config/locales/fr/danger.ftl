# French. Written by the project, not yet reviewed by a native speaker.
danger-call = <b>Appelez le { $phone } maintenant.</b> ({ $name })
danger-alarm = Si quelqu'un subit des violences ou est blessé en ce moment : appelez le { $phone }

danger-violence_at_home = Si vous pouvez, allez là où il y a d'autres personnes. Au téléphone, on peut aussi vous aider à trouver un refuge (krisecenter).
danger-sexual_abuse = Ce n'est pas votre faute. Un médecin peut vous examiner. Vous pouvez recevoir de l'aide. Tout cela est possible même sans parler à la police.
danger-child_abuse = Vous pouvez appeler, même si vous avez un doute.
danger-suicide = Au téléphone, dites comment vous vous sentez. Demandez à quelqu'un de rester avec vous jusqu'à la fin de l'appel.
danger-acute_illness = Dites où vous êtes et ce qui s'est passé. Ne raccrochez pas.
danger-fire_or_crime = Allez d'abord dans un endroit sûr. Dites où vous êtes.
danger-fleeing_or_hiding = On peut vous aider à trouver un endroit sûr. Vous n'avez pas besoin de dire votre nom.
danger-no_place_tonight = Dites que vous n'avez pas d'endroit où dormir cette nuit. Le soir et la nuit, la police peut joindre le service de garde de la commune.
danger-threats = Ne répondez pas aux menaces et ne les effacez pas : ce sont des preuves.

danger-safe = <b>Pouvez-vous écrire ici sans danger ?</b> Si d'autres personnes peuvent lire vos messages, supprimez cette discussion quand vous avez fini. Dans la liste des discussions, gardez le doigt dessus, puis appuyez sur « Supprimer ».
danger-possible = Si vous êtes en danger, appuyez sur le bouton.
button-danger = Vous êtes en danger ?
button-no-danger = Je ne suis pas en danger
