# Lingala. Written by the project, not yet reviewed by a native speaker.

emergency = <b>Ozali na likama? Eza makasi mpenza? Benga { $phone } sikoyo.</b>
    Ambulance, police, bapompier. Eza ofele. Fina numéro oyo na nse.
emergency-doctor = Ozali kobela mpe cabinet ya monganga na yo ekangami: benga { $phone } ({ $name })
emergency-violence = Kobetama na ndako: benga { $phone } ({ $name })
emergency-suicide = Makanisi ya komiboma: benga { $phone } ({ $name })
