# Lingala. Written by the project, not yet reviewed by a native speaker.
offer-unseen = Coordinateur akotala yango liboso. Na nsima nakotuna mabota.
offer-first-notice = <b>Moto alingi kopesa eloko mpo na mbala ya liboso.</b> Mabota bakomona yango kaka soki olobi ee.
offer-report-notice = <b>Libota moko efundi likabo oyo:</b>
button-offer-pass = Lakisa yango mabota
button-offer-refuse = Kolakisa yango te
offer-refused = Coordinateur andimi likabo na yo te. Mabota bakomona yango te.
