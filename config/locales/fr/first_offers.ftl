# French. Written by the project, not yet reviewed by a native speaker.
offer-unseen = Un coordinateur la regarde d'abord. Ensuite, je demande aux familles.
offer-first-notice = <b>Une nouvelle offre d'une nouvelle personne.</b> Les familles la voient seulement si vous dites oui.
offer-report-notice = <b>Une famille a signalé cette offre :</b>
button-offer-pass = Montrer aux familles
button-offer-refuse = Ne pas montrer
offer-refused = Un coordinateur n'a pas accepté votre offre. Les familles ne la voient pas.
