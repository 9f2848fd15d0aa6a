# Kurmanji. Written by the project, not yet reviewed by a native speaker.
offer-unseen = Pêşî koordînatorek lê dinêre. Paşê ez ji malbatan dipirsim.
offer-first-notice = <b>Pêşniyareke nû ji kesekî nû.</b> Heta ku tu erê nebêjî, malbat wê nabînin.
offer-report-notice = <b>Malbatekê li ser vê pêşniyarê gilî kir:</b>
button-offer-pass = Nîşanî malbatan bide
button-offer-refuse = Nîşan nede
offer-refused = Koordînatorekî pêşniyara te qebûl nekir. Malbat wê nabînin.
