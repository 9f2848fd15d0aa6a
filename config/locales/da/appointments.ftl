# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
appointment-add = Jeg kan ikke minde dig om aftaler endnu. Skriv aftalen ind i telefonens kalender i dag, og gem brevet. Er du i tvivl om tiden, så ring:
appointment-list = Jeg gemmer ingen aftaler endnu. Se i dit brev eller i Digital Post. Er du i tvivl, så ring:
appointment-cancel = Jeg kan ikke aflyse aftaler. Ring til din sagsbehandler, så snart du ved, at du ikke kan komme:
