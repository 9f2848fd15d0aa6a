# French. Written by the project, not yet reviewed by a native speaker.
appointment-add = Je ne peux pas encore vous rappeler vos rendez-vous. Notez le rendez-vous dans le calendrier du téléphone aujourd'hui, et gardez la lettre. Vous n'êtes pas sûr de l'heure ? Appelez :
appointment-list = Je ne garde pas encore de rendez-vous. Regardez dans votre lettre ou dans Digital Post. Si vous n'êtes pas sûr, appelez :
appointment-cancel = Je ne peux pas annuler de rendez-vous. Appelez la personne qui suit votre dossier (sagsbehandler) dès que vous savez que vous ne pouvez pas venir :
