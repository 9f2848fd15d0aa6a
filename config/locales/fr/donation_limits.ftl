# French. Written by the project, not yet reviewed by a native speaker.
button-more = Demander plus
more-sent = J'ai demandé à la coordination. Je vous écrirai quand j'aurai la réponse.
more-notice = La famille de la demande n° { $number } voudrait demander plus de choses. Demandes ouvertes : { $count }. Êtes-vous d'accord ?
button-lift = Oui, elle peut demander plus
lift-done = Bien. La famille est prévenue.
lifted-notice = Vous pouvez maintenant demander plus de choses.
