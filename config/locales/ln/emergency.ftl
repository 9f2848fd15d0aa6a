# Lingala. Written by the project, not yet reviewed by a native speaker.

emergency = <b>Ozali na likama? Ezali makasi mpenza? Benga { $phone } sikoyo.</b>
    Ambulance, police, bapompier. Ezali ofele. Fina nimero oyo na nse.
emergency-doctor = Ozali kobela mpe cabinet ya monganga na yo ekangami: benga { $phone } ({ $name })
emergency-violence = Kobetama to kozokisama na ndako: benga { $phone } ({ $name })
emergency-suicide = Makanisi ya komiboma: benga { $phone } ({ $name })
