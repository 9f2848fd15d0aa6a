# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
button-more = Bed om at få flere
more-sent = Jeg har spurgt koordinatorerne. Jeg skriver til dig, når de har svaret.
more-notice = Familien bag ønske nr. { $number } vil gerne bede om flere ting. Åbne ønsker: { $count }. Må de det?
button-lift = Ja, de må bede om flere
lift-done = Godt. Familien får besked.
lifted-notice = Nu kan du bede om flere ting.
