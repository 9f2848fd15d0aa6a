# French. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = Je repars d'une copie de secours. Son moment : { $day }, { $time }. Je ne sais pas ce qui est arrivé après. Regardez les rôles : certains, repris après, marchent peut-être à nouveau.
