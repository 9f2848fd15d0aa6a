# French. Written by the project, not yet reviewed by a native speaker.
cpr-warning = ⚠ N'écrivez jamais votre numéro CPR ici. Effacez votre message. Je ne le garde pas et je ne le transmets pas.
note-contact = Écrivez-le sans e-mail, nom d'utilisateur ni lien. Vous pouvez vous écrire en passant par moi.
note-insult = Je ne transmets pas cela. Écrivez-le gentiment, et je vous aide volontiers.
