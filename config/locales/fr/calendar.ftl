# French. Written by the project, not yet reviewed by a native speaker.
button-calendar = Dans mon calendrier
calendar-file = Ouvrez ce fichier. Votre téléphone le met dans le calendrier.
calendar-feed =
    Voici l'adresse de votre calendrier. On y voit vos rendez-vous et vos jours de classe. Ne la montrez à personne :
    { $address }
calendar-feed-how = Mettez-la dans le calendrier de votre téléphone ou de votre ordinateur, comme abonnement. Quelqu'un d'autre l'a vue ? Appuyez sur « Nouvelle adresse ».
button-feed = Calendrier toujours à jour
button-feed-new = Nouvelle adresse
calendar-no-feed = Ce robot n'a pas d'adresse de calendrier. Mais vous pouvez recevoir chaque rendez-vous dans un fichier.
