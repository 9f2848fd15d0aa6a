# Somali. Written by the project, not yet reviewed by a native speaker.
button-calendar = Geli kalandarkayga
calendar-file = Faylkan fur. Taleefankaagu wuxuu gelinayaa kalandarka.
calendar-feed =
    Linkiga kalandarkaaga. Wuxuu muujiyaa ballamahaaga iyo maalmaha casharka. Cidna ha tusin:
    { $address }
calendar-feed-how = Linkigan abonnement ahaan u geli kalandarka taleefankaaga ama kombiyuutarkaaga. Haddii qof kale arkay, taabo “Link cusub”.
button-feed = Kalandar isagu is cusboonaysiiya
button-feed-new = Link cusub
calendar-no-feed = Bot-kani link kalandar ma laha. Ballan kasta weli fayl ahaan baad u heli kartaa.
