# French. Written by the project, not yet reviewed by a native speaker.
# For administrators alone.
backup-restored = J'ai été rétabli à partir d'une copie de secours. Date de la copie : { $day }, { $time }. Je ne sais pas ce qui est arrivé après. Regardez les rôles : certains, retirés après cette date, marchent peut-être à nouveau.
