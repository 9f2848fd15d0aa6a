# French. Written by the project, not yet reviewed by a native speaker.
language-choose = Choisissez votre langue.
language-set = Bien. Maintenant, j'écris en français.
button-keep-language = Toujours écrire en français
