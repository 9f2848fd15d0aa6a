# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
button-calendar = Til min kalender
calendar-file = Åbn denne fil. Din telefon sætter den i kalenderen.
calendar-feed =
    Din egen kalenderadresse. Den viser dine aftaler og undervisningsdage. Vis den ikke til nogen:
    { $address }
calendar-feed-how = Sæt den ind i kalenderen på din telefon eller computer som et abonnement. Har andre set den, så tryk på »Ny adresse«.
button-feed = Kalender, der opdaterer sig selv
button-feed-new = Ny adresse
calendar-no-feed = Denne bot har ingen kalenderadresse. Du kan stadig få hver aftale som en fil.
