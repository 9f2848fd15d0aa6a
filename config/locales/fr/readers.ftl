# French. Written by the project, not yet reviewed by a native speaker.
button-readers = Langues que je lis
readers-ask = Quelles langues lisez-vous bien ? Appuyez sur chacune, puis sur « Terminé ». S'il faut traduire quelque chose, je vous le demanderai.
readers-none = Aucune
readers-kept = Merci ! Je vous demanderai de l'aide quand il faudra traduire dans ces langues : { $languages }.
readers-offered = Merci ! La coordination doit d'abord dire oui pour ces langues : { $languages }.
reader-ask = Le numéro { $number } veut traduire, et lire les messages avant l'envoi. Langues : { $languages }. Appuyez sur une langue seulement si vous savez que c'est correct.
readers-kept-none = Bien. Je ne vous demanderai pas de traduire.
