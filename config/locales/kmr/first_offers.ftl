# Kurmanji. Written by the project, not yet reviewed by a native speaker.
offer-unseen = Koordînator pêşî lê dinêre. Paşê ez ji malbatan dipirsim.
offer-first-notice = <b>Pêşniyareke nû ji kesekî nû.</b> Malbat wê tenê dibînin dema ku tu bibêjî erê.
offer-report-notice = <b>Malbatekê li ser vê pêşniyarê gilî kir:</b>
button-offer-pass = Nîşanî malbatan bide
button-offer-refuse = Nîşan nede
offer-refused = Koordînator pêşniyara te qebûl nekir. Malbat wê nabînin.
