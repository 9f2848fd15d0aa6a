# French. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-failed = La copie de secours de ce que je sais n'a pas pu se faire. Le journal du serveur dit pourquoi.
backup-old = Depuis plus de deux jours, ce que je sais n'a pas de nouvelle copie de secours.
backup-last = La dernière : { $day }, { $time }
backup-none = Il n'y en a pas encore.
backup-restored = Je repars d'une copie de secours. Son moment : { $day }, { $time }. Je ne sais pas ce qui est arrivé après. Regardez les rôles : certains, repris après, marchent peut-être à nouveau.
