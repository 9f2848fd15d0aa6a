# Lingala. Written by the project, not yet reviewed by a native speaker.
button-number = Pesa nimero na nga
number-ask = Olingi kolakisa nimero na yo ya telefone epai ya moto oyo okokutana na ye? Nakotinda yango kaka mbala moko. Nakobomba yango te. Kombo na yo ekomonana te.
button-number-yes = Ee, lakisa nimero na nga
number-press = Sikoyo fina bouton ya nse.
button-number-send = Tinda nimero na nga
number-other = Oyo ezali nimero na yo moko te. Okoki kopesa kaka ya yo.
number-from = Moto oyo okokutana na ye alingi ete okoka kobenga ye. Nimero na ye:
number-sent = Moto oyo okokutana na ye azwi nimero na yo. Nabombi yango te.
card-family = Libota
card-helper = Mosungi
other-changed = Sikoyo moto mosusu azali kosalisa yo na likambo oyo. Natindi eloko moko te.
