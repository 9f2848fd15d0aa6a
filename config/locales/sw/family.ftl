# Swahili. Written by the project, not yet reviewed by a native speaker.
family-reunification = <b>Familia inapokuja kwako</b>
    • Familia inajilipia safari.
    • Familia inaishi pamoja nawe. Manispaa inasaidia kutafuta nyumba inayofaa.
    • Familia inaomba msaada wa pesa ikifika: { $benefit } (zamani: { $formerly }). Pesa hizo zinalipwa siku ya mwisho ya kazi ya mwezi.
    • Weka akiba kwa vitu muhimu, kwa mfano mablanketi.
    • Familia ina haki ya kumwona daktari tangu siku ya kwanza.
school-daycare = <b>Shule na chekechea</b>
    Watoto wanaanza haraka iwezekanavyo: darasa la wageni (modtagerklasse), SFO (baada ya shule) au chekechea (børnehave). Pia wanasaidiwa kupata michezo au jambo lingine la kufanya baada ya shule.
