# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
command-town = Din by
town-ask = I hvilken by bor du? Så får du det, der gælder din by. Din adresse spørger jeg ikke om.
town-kept = Det gemmer jeg.
town-forgotten = Det er slettet. Jeg ved det ikke mere.
