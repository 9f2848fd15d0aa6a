# Somali. Written by the project, not yet reviewed by a native speaker.
button-calendar = Geli kalandarkayga
calendar-file = Faylkan fur. Taleefankaagu wuxuu gelinayaa kalandarka.
calendar-feed =
    Cinwaanka kalandarkaaga. Wuxuu muujiyaa ballamahaaga iyo maalmaha casharka. Cidna ha tusin:
    { $address }
calendar-feed-how = Geli kalandarka taleefankaaga ama kombiyuutarkaaga, adigoo iska qoraya (abonnement). Haddii qof kale arkay, taabo “Cinwaan cusub”.
button-feed = Kalandar isagu is cusboonaysiiya
button-feed-new = Cinwaan cusub
calendar-no-feed = Bot-kani cinwaan kalandar ma leh. Ballan kasta weli fayl ahaan baad u heli kartaa.
