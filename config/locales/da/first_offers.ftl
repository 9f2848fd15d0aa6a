# Danish: the source of all texts. Written by the project, not yet reviewed by a native speaker.
offer-unseen = En koordinator ser på det først. Så spørger jeg familierne.
offer-first-notice = <b>Et nyt tilbud fra en ny person.</b> Familierne ser det kun, hvis du siger ja.
offer-report-notice = <b>En familie har anmeldt dette tilbud:</b>
button-offer-pass = Vis det til familierne
button-offer-refuse = Vis det ikke
offer-refused = En koordinator har sagt nej til dit tilbud. Familierne ser det ikke.
