# French. Written by the project, not yet reviewed by a native speaker.
button-back = Retour
button-cancel = Arrêter
button-done = Terminé
form-stopped = C'est arrêté. Je n'ai rien gardé.
form-unclear = Je n'ai pas compris.
counted = { $what } × { $count }
button-from-nothing = Recommencer
form-hello = Bonjour ! Je suis Vejviser.
form-who = Je suis un programme d'ordinateur, pas une personne.
