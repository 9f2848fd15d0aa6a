# French. Written by the project, not yet reviewed by a native speaker.
alarm-begun = ⚠ <b>Quelque chose ne marche pas : { $about }</b>
alarm-over = ✅ <b>Cela marche de nouveau : { $about }</b>
alarm-doctor = La personne qui gère le robot peut en voir plus avec cette commande : { $command }
alarm-outbox_late = messages à envoyer
alarm-inbox_late = réponse aux messages reçus
alarm-nlu_down = lecture de ce que les gens écrivent
alarm-backup_old = copie de secours (backup)
alarm-disk_full = place sur le disque
alarm-token_refused = clé du robot chez Telegram (token)
alarm-certificate_ends = certificat de l'adresse du robot
