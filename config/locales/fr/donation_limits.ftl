# French. Written by the project, not yet reviewed by a native speaker.
button-more = Demander plus
more-sent = J'ai demandé aux coordinateurs. Je vous écris quand ils répondent.
more-notice = La famille de la demande n° { $number } a { $count } demandes ouvertes et voudrait en faire plus. Est-ce d'accord ?
button-lift = Oui, elle peut demander plus
lift-done = Bien. La famille est prévenue.
lifted-notice = Vous pouvez maintenant demander d'autres choses.
