# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
button-back = Tilbage
button-cancel = Stop
button-done = Færdig
form-stopped = Stoppet. Intet er gemt.
form-unclear = Det forstod jeg ikke.
counted = { $what } × { $count }
button-from-nothing = Forfra
form-hello = Hej! Jeg er Vejviser.
form-who = Jeg er et computerprogram, ikke et menneske.
