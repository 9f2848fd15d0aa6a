# French. Written by the project, not yet reviewed by a native speaker.
button-number = Donner mon numéro
number-ask = Voulez-vous montrer votre numéro de téléphone à l'autre personne ? Je l'envoie une fois et je ne le garde pas. Votre nom n'est pas montré.
button-number-yes = Oui, montrer mon numéro
number-press = Appuyez maintenant sur le bouton en bas.
button-number-send = Envoyer mon numéro
number-other = Ce n'est pas votre numéro. Vous ne pouvez donner que le vôtre.
number-from = L'autre personne vous donne son numéro. Vous pouvez l'appeler :
number-sent = L'autre personne a votre numéro. Je ne l'ai pas gardé.
card-family = La famille
card-helper = La personne qui aide
other-changed = Maintenant, c'est une autre personne qui vous aide pour cela. Je n'ai rien envoyé.
