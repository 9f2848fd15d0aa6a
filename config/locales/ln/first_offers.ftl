# Lingala. Written by the project, not yet reviewed by a native speaker.
offer-unseen = Mokambi akotala yango liboso. Na nsima nakotuna mabota.
offer-first-notice = <b>Likabo ya sika euti na moto oyo apesi mbala ya liboso.</b> Mabota bakomona yango kaka soki olobi ee.
offer-report-notice = <b>Libota moko efundi likabo oyo:</b>
button-offer-pass = Lakisa yango mabota
button-offer-refuse = Kolakisa yango te
offer-refused = Mokambi andimi likabo na yo te. Mabota bakomona yango te.
