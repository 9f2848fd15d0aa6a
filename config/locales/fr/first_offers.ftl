# French. Written by the project, not yet reviewed by a native speaker.
offer-unseen = La coordination regarde d'abord votre offre. Ensuite, je demande aux familles.
offer-first-notice = <b>Une nouvelle offre d'une nouvelle personne.</b> Les familles la voient seulement si vous dites oui.
offer-report-notice = <b>Une famille a signalé cette offre :</b>
button-offer-pass = Montrer aux familles
button-offer-refuse = Ne pas montrer
offer-refused = La coordination n'a pas accepté votre offre. Les familles ne la voient pas.
