# French. Written by the project, not yet reviewed by a native speaker.
button-readers = Langues que je lis
readers-ask = Quelles langues lisez-vous bien ? Appuyez sur chacune, puis sur Terminé. Je vous demande quand il faut traduire quelque chose.
readers-none = Aucune
readers-kept = Merci ! Je vous demande quand il faut traduire quelque chose dans une de ces langues : { $languages }.
readers-kept-none = D'accord. Je ne vous demande pas de traduire.
