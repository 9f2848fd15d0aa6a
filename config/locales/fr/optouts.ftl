# French. Written by the project, not yet reviewed by a native speaker.
command-messages = Quels messages vous recevez
optout-news = Stop : nouvelles
optout-courses = Stop : infos des cours
optout-donations = Stop : choses gratuites
optout-done = Vous ne recevez plus ces messages. Mais je vous rappelle toujours vos rendez-vous.
optin-done = Vous recevez de nouveau ces messages.
optout-list = Quels messages voulez-vous ? Appuyez une fois pour ne plus les recevoir, encore une fois pour les recevoir de nouveau. Je vous rappelle toujours vos rendez-vous.
