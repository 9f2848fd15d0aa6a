# Lingala. Written by the project, not yet reviewed by a native speaker.
button-number = Pesa nimero na nga
number-ask = Olingi kolakisa moninga nimero na yo ya telefone? Nakotinda yango kaka mbala moko. Nakobomba yango te. Kombo na yo ekomonana te.
button-number-yes = Ee, lakisa nimero na nga
number-press = Sikoyo fina bouton ya nse.
button-number-send = Tinda nimero na nga
number-other = Oyo ezali nimero na yo moko te. Okoki kopesa kaka ya yo.
number-from = Moninga alingi ete okoka kobenga ye. Nimero na ye:
number-sent = Moninga azwi nimero na yo. Nabombi yango te.
card-family = Libota
card-helper = Mosungi
other-changed = Sikoyo moto mosusu azali kosalisa yo na likambo oyo. Natindi eloko moko te.
