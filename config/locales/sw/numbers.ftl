# Swahili. Written by the project, not yet reviewed by a native speaker.
button-number = Toa namba yangu
number-ask = Unataka kumwonyesha mtu utakayekutana naye namba yako ya simu? Nitaituma mara moja tu, na sitaihifadhi. Jina lako halionyeshwi.
button-number-yes = Ndiyo, onyesha namba yangu
number-press = Sasa bonyeza kitufe cha chini.
button-number-send = Tuma namba yangu
number-other = Hii si namba yako. Unaweza kutoa yako tu.
number-from = Mtu utakayekutana naye anataka uweze kumpigia simu. Namba ni hii:
number-sent = Mtu utakayekutana naye amepata namba yako. Mimi sijaihifadhi.
card-family = Familia
card-helper = Msaidizi
other-changed = Sasa mtu mwingine anakusaidia kwa jambo hili. Sijatuma kitu chochote.
