# French. Written by the project, not yet reviewed by a native speaker.
button-block = Ne plus se voir
block-ask = Faut-il arrêter de vous mettre en contact avec l'autre personne ? Elle ne saura pas pourquoi.
button-block-yes = Oui, plus jamais
block-done = Bien. Je ne vous mettrai plus en contact avec cette personne.
claim-ended = { $items } : finalement, cela ne se fera pas. Merci d'avoir voulu aider.
button-missed = Personne n'est venu
missed-done = C'est dommage. Je l'ai noté. Trouvez une autre heure, ou laissez quelqu'un d'autre aider.
missed-notice = { $items } : vous ne vous êtes pas vus. Trouvez une autre heure.
missed-often = Plusieurs fois, la même personne n'est pas venue. Nombre de fois : { $count }. La dernière : n° { $number }.
case-missed-family = Nombre de fois où la famille n'est pas venue : { $count }.
case-missed-helper = Nombre de fois où la personne qui aide n'est pas venue : { $count }.
