# French. Written by the project, not yet reviewed by a native speaker.
command-messages = Quels messages vous recevez
optout-news = Stop : nouvelles
optout-courses = Stop : infos des cours
optout-donations = Stop : choses gratuites
optout-done = Vous ne recevez plus ces messages. Mais je vous rappelle toujours vos rendez-vous.
optin-done = Vous recevez de nouveau ces messages.
optout-list = Quels messages voulez-vous ? Appuyez une fois pour ne plus les recevoir, encore une fois pour les recevoir de nouveau. Je vous rappelle toujours vos rendez-vous.
privacy-broadcasts = Les messages de la commune que vous avez reçus et ce que vous avez pressé, je les garde { $days } jours. Les messages que vous ne voulez pas, et votre ville si vous me l’avez dite, je les garde jusqu’à ce que vous changiez.
