# French. Written by the project, not yet reviewed by a native speaker.
command-town = Votre ville
town-ask = Dans quelle ville habitez-vous ? Ainsi, vous recevez ce qui concerne votre ville. Je ne demande pas votre adresse.
town-kept = Je la garde.
town-forgotten = C'est effacé. Je ne le sais plus.
