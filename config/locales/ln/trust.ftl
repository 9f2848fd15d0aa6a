# Lingala. Written by the project, not yet reviewed by a native speaker.
button-block = Kokutana lisusu te
block-ask = Olingi lisusu kokutana na moninga te? Nakosangisa bino lisusu te. Nakoyebisa ye ntina te.
button-block-yes = Ee, lisusu te
block-done = Malamu. Nakosangisa bino lisusu te.
claim-ended = { $items }: ekosalama te. Matondi ndenge olingaki kosunga.
button-missed = Moninga ayaki te
missed-done = Ezalaki malamu te. Nakomi yango. Luka ngonga mosusu, to pesa yango na moto mosusu.
missed-notice = { $items }: bokutanaki te. Boluka ngonga mosusu.
missed-often = Moto moko, mbala mingi ayaka te na bokutani: mbala { $count } sikoyo. Ya nsuka: nimero { $number }.
case-missed-family = Libota eyaki te: mbala { $count }.
case-missed-helper = Mosungi ayaki te: mbala { $count }.
