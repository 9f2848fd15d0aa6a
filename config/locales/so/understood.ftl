# Somali. Written by the project, not yet reviewed by a native speaker.
understood = <b>{ $about }</b>
do-you-mean = Ma tan baad ula jeeddaa?
button-not-this = Tan ma aha
not-this = Raalli ahow. Ma waxaad ula jeeddaa mid kuwan ka mid ah?
only-when-pressed = Waxaan samaynayaa oo keliya marka aad badhanka taabato.
