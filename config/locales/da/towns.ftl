# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
command-town = Din by
town-ask = I hvilken by bor du? Så får du det, der gælder din by. Din adresse spørger jeg ikke om.
town-kept = Det husker jeg.
town-forgotten = Det har jeg glemt igen.
