# Lingala. Written by the project, not yet reviewed by a native speaker.
button-block = Kokutana lisusu te
block-ask = Natika kobongisa bokutani na yo na moto yango? Nakoyebisa ye ntina te.
button-block-yes = Ee, lisusu te
block-done = Malamu. Nakobongisa lisusu te bokutani na yo na moto yango.
claim-ended = { $items }: ekosalama te. Matondi ndenge olingaki kosalisa.
button-missed = Moto oyo nazalaki kozela ayaki te
missed-done = Nayoki mawa. Nakomi yango. Luka ngonga mosusu, to tika moto mosusu asalisa.
missed-notice = { $items }: bokutanaki te. Boluka ngonga mosusu.
missed-often = Moto moko, mbala mingi ayaka te na bokutani. Mbala oyo ayaki te: { $count }. Ya suka: nimero { $number }.
case-missed-family = Mbala oyo libota eyaki te: { $count }.
case-missed-helper = Mbala oyo mosungi ayaki te: { $count }.
