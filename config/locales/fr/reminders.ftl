# French. Written by the project, not yet reviewed by a native speaker.
reminder =
    <b>N'oubliez pas : { $about }</b>
    { $day }, { $time }
reminders-come = Je vous écrirai : { $times }.
reminders-too-late = C'est si proche que je ne vous le rappellerai plus.
reminder-was =
    <b>{ $about }</b>
    C'était { $day }, { $time }. Vous n'y étiez pas ? Appelez et dites pourquoi.
reminder-class =
    <b>Votre classe : { $course }</b>
    { $day }, { $time }
button-in-an-hour = Me le rappeler dans une heure
reminder-again = Je vous écrirai encore : { $time }.
reminder-discreet = Vous avez un rappel.
button-show = Voir le rappel
reminders-off = Je ne vous envoie plus de rappels. Vos rendez-vous et vos classes sont toujours ici. Vous voulez de nouveau des rappels ? Appuyez sur le bouton.
reminders-on = Vous recevez de nouveau des rappels.
reminders-settings = Que voulez-vous changer ?
button-reminders-on = Recevoir les rappels
button-reminders-off = Arrêter les rappels
discreet-on = À partir de maintenant, j'écris seulement « Vous avez un rappel ». Appuyez dessus pour voir ce que c'est.
discreet-off = À partir de maintenant, chaque rappel dit de quoi il parle.
button-discreet-on = Cacher le sujet
button-discreet-off = Montrer le sujet
button-reminder-settings = Mes rappels
