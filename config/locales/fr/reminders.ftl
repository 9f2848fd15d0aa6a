# French. Written by the project, not yet reviewed by a native speaker.
class-reminders-on = Je ne peux pas encore vous rappeler les cours. Voici les heures. Notez-les dans le calendrier du téléphone.
reminders-off = Je n'envoie pas de rappels. J'écris seulement quand vous m'écrivez. Si vous voulez effacer tout ce que je sais sur vous, appuyez sur le bouton.
