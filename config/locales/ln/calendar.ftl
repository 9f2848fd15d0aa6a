# Lingala. Written by the project, not yet reviewed by a native speaker.
button-calendar = Na calendrier na nga
calendar-file = Fungola fichier oyo. Telefone na yo ekotya yango na calendrier.
calendar-feed =
    Adresse ya calendrier na yo moko ezali awa na nse. Elakisaka ba rendez-vous mpe mikolo na yo ya kelasi. Kolakisa yango na moto te.
    { $address }
calendar-feed-how = Tya yango na calendrier ya telefone to ya ordinateur na yo, lokola abonnement. Soki moto mosusu amoni yango, fina «Adresse ya sika».
button-feed = Calendrier oyo ebongwanaka yango moko
button-feed-new = Adresse ya sika
calendar-no-feed = Bot oyo ezali na adresse ya calendrier te. Kasi okoki kozwa rendez-vous moko na moko na fichier.
