# French. Written by the project, not yet reviewed by a native speaker.
class-reminders-on = Je ne peux pas encore vous rappeler les cours. Voici les heures. Notez-les dans le calendrier du téléphone.
reminders-off = Je ne vous envoie plus de rappels. Vos rendez-vous sont toujours ici. Pour avoir de nouveau des rappels, écrivez-moi encore le rendez-vous.
reminder =
    <b>N'oubliez pas : { $about }</b>
    { $day }, { $time }
reminders-come = Je vous écrirai : { $times }.
reminders-too-late = C'est si proche que je ne vous le rappellerai pas.
