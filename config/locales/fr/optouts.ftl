# French. Written by the project, not yet reviewed by a native speaker.
command-messages = Quels messages vous recevez
optout-news = Stop : nouvelles
optout-courses = Stop : infos des cours
optout-donations = Stop : choses gratuites
optout-done = Vous ne recevez plus ces messages. Mais je vous rappelle toujours vos rendez-vous.
optin-done = Vous recevez de nouveau ces messages.
optout-list = Quels messages voulez-vous ? Appuyez pour les recevoir ou ne plus les recevoir. Je vous rappelle toujours vos rendez-vous.
privacy-broadcasts = Messages de la commune : je garde pendant { $days } jours ceux que vous avez reçus et vos réponses. Je garde ceux que vous ne voulez pas jusqu'à ce que vous changiez. Si vous m'avez dit votre ville, je la garde aussi jusque-là.
