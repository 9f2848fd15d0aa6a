# French. Written by the project, not yet reviewed by a native speaker.
command-messages = Quels messages vous recevez
optout-news = Stop : nouvelles
optout-courses = Stop : infos des cours
optout-donations = Stop : choses gratuites
optout-done = Vous ne recevez plus ces messages. Mais je vous rappelle toujours vos rendez-vous.
optin-done = Vous recevez de nouveau ces messages.
optout-list = Quels messages voulez-vous ? Appuyez pour les recevoir ou ne plus les recevoir. Je vous rappelle toujours vos rendez-vous.
privacy-broadcasts = Messages de la commune : je garde pendant { $days } jours la liste des messages reçus et vos réponses. Je garde aussi votre choix : quels messages vous ne voulez pas. Je le garde jusqu'à ce que vous le changiez. Si vous m'avez dit votre ville, je la garde jusqu'à ce que vous la changiez.
